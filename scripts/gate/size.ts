/** How big the parts are that a teacher's browser has to load, gzipped as a measure of what there is to parse. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from './manifest.ts';

export interface Size {
  part: string;
  files: readonly string[];
  bytes: number;
  limit: number;
}

/**
 * `panel` is what a panel loads before it shows a verdict, with the words of one language: of the two the one that has more to
 * them. `whole` is that and all that it may ever fetch from the package, in both languages (decision 12), of which a teacher
 * fetches one. `records` is what the page of records parses before its first screen, in one language too.
 */
export const LIMITS = { content: 25_000, panel: 40_000, whole: 90_000, records: 61_500 } as const;

/** The catalogues whose words a page fetches before it draws anything; tests in the browser hold it to these (settings, records). */
export const FIRST_WORDS = { sidepanel: [''], records: ['', 'list.', 'records.'] } as const;
type Page = keyof typeof FIRST_WORDS;

export function sizes(build: string): Size[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  const content = (manifest.content_scripts ?? []).flatMap((script) => (script as { js?: string[] }).js ?? []);
  return [
    measure(build, 'content script', content, LIMITS.content),
    measure(build, 'side panel', atFirst(build, 'sidepanel'), LIMITS.panel),
    measure(build, 'panel, later too', scriptsOf(build, 'sidepanel.html', true), LIMITS.whole),
    measure(build, 'records, at first', atFirst(build, 'records'), LIMITS.records),
  ];
}

/** A file that is not there throws: a part of size nothing must not pass. */
function measure(build: string, part: string, files: readonly string[], limit: number): Size {
  if (files.length === 0) throw new Error(`no files found for the ${part}`);
  return { part, files, bytes: zipped(build, files), limit };
}

const zipped = (build: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);

/** A page's scripts and the words that it fetches before it draws, in the language in which they are more. */
function atFirst(build: string, page: Page): readonly string[] {
  const [en, cy] = [firstWords(build, page, 'en'), firstWords(build, page, 'cy')];
  return [...scriptsOf(build, `${page}.html`), ...(zipped(build, en) > zipped(build, cy) ? en : cy)];
}

/** The files of those words; a catalogue that the page does not fetch throws. */
export function firstWords(build: string, page: Page, language: 'en' | 'cy'): readonly string[] {
  const all = scriptsOf(build, `${page}.html`, true);
  return FIRST_WORDS[page].map((catalogue) => {
    const found = all.filter((file) => file.startsWith(`chunks/${catalogue}${language}-`));
    if (found.length !== 1) throw new Error(`${page}: ${found.length} files of words ${catalogue}${language}`);
    return found[0] as string;
  });
}

const AT_ONCE = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const LATER = /import\s*\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** All scripts that a page of ours loads: named in it, or imported by one that is; at once, or later too. */
export function scriptsOf(build: string, page: string, later = false): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) =>
    (match[1] as string).replace(/^\//, ''),
  );
  const found = new Set<string>();
  for (const queue = [...named]; queue.length > 0; ) {
    const file = queue.pop() as string;
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(build, file), 'utf8');
    for (const match of [...code.matchAll(AT_ONCE), ...(later ? code.matchAll(LATER) : [])]) {
      const imported = normalize(join(dirname(file), match[1] as string)).replaceAll('\\', '/');
      if (existsSync(join(build, imported))) queue.push(imported);
    }
  }
  return [...found];
}

export const sizeFaults = (all: readonly Size[]): string[] =>
  all
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ part, bytes, limit }) => `${part}: ${bytes} bytes gzip, over ${limit}`);

export function sizeTable(all: readonly Size[]): string {
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
  const rows = all.map(({ part, bytes, limit }) => `${part.padEnd(18)}${kb(bytes)}${kb(limit)}${kb(limit - bytes)}`);
  return [`${'kB, gzip'.padEnd(18)}${'is'.padStart(7)}${'limit'.padStart(7)}${'room'.padStart(7)}`, ...rows].join('\n');
}
