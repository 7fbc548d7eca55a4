/** Puts the page of records, as it is in src, into a page of real Chromium with a store of its own. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import axe from 'axe-core';
import { build } from 'vite';
import type { Line } from '../../../src/protocol/line.ts';
import type { LessonSummary } from '../../../src/records/lesson/summary.ts';
import { test as base, expect } from '../../harness/one-window.ts';
import type {} from './entry.tsx';
import { bookOf, summarised } from './lessons.ts';

const DEEP = process.env.DEEP === '1';

type Files = ReadonlyMap<string, string | Uint8Array>;

async function built(): Promise<Files> {
  const done = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    plugins: [preact()],
    build: {
      write: false,
      target: 'chrome116',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'entry.tsx'),
        output: { entryFileNames: 'entry.js', assetFileNames: '[name][extname]', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const output = 'output' in done ? done.output : [];
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
let files: Promise<Files> | null = null;

const HTML = (css: readonly string[]) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Records</title>${css.map((name) => `<link rel="stylesheet" href="/${name}">`).join('')}</head>
<body><div id="records"></div><script type="module" src="/entry.js"></script></body></html>`;

export async function openStage(page: Page): Promise<void> {
  files ??= built();
  const all = await files;
  const css = [...all.keys()].filter((name) => name.endsWith('.css'));
  const host = `r-${randomUUID()}.example`;
  await page.route(`https://${host}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = all.get(name);
    if (name !== '' && body === undefined) return route.fulfill({ status: 404 });
    const contentType = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({ contentType, body: body === undefined ? HTML(css) : Buffer.from(body) });
  });
  await page.goto(`https://${host}/`);
  await page.waitForFunction(() => 'stage' in window);
}

/** Puts a lesson into the database, closed as the background closes it, or not. */
export async function put(page: Page, lines: readonly Line[], { closed = true, tab = 7 } = {}): Promise<string> {
  const book = bookOf(lines, tab);
  const summary: LessonSummary | null = closed ? summarised(lines, tab) : null;
  await page.evaluate(([id, all, sum]) => window.stage.put(id, all, sum), [book, lines, summary] as const);
  return book;
}

export const show = (page: Page, hash: string): Promise<void> => page.evaluate((at) => window.stage.show(at), hash);
export const lessonAt = (book: string): string => `#lessons/${encodeURIComponent(book)}`;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const LOOKS = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'cy' },
  { colorScheme: 'light', language: 'cy' },
  { colorScheme: 'dark', language: 'en' },
] as const;

/** What axe finds in the page as it stands, in each language and each theme; the deep run has all four together. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const { colorScheme, language } of DEEP ? LOOKS : LOOKS.slice(0, 2)) {
    // A button's colour changes over some frames, and would be measured half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((to) => window.stage.setLanguage(to), language);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'cy' ? 'cy' : 'en-GB');
    const found = await page.evaluate(async (tags) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
    }, TAGS);
    faults.push(...found.map((fault) => `${colorScheme} ${language} ${fault}`));
  }
  await page.evaluate(() => window.stage.setLanguage('en'));
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

export const test = base.extend<{ stage: Page }>({
  stage: async ({ page }, use, info) => {
    await openStage(page);
    await use(page);
    if (info.status === info.expectedStatus) return;
    // Kept with the failure: most cannot be had again at will.
    const description = await page
      .evaluate(
        () =>
          `${location.hash} ${document.activeElement?.outerHTML.slice(0, 200)} ${document.body.innerText.slice(0, 800)}`,
      )
      .catch((error: unknown) => `nothing to be had: ${error}`);
    info.annotations.push({ type: 'page', description });
  },
});
export { expect };
