import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildGallery, GALLERY, serveGallery } from '../tests/gallery/build.ts';
import { lookAtRecords } from '../tests/gallery/records/photograph.ts';
import { STATE_NAMES } from '../tests/gallery/states.ts';
import { launch } from '../tests/harness/launch.ts';
import { chromiumPath } from './chromium.ts';
import { runTool } from './tools.ts';

/**
 * Photographs the panel in every state, for somebody to look at: `npm run gallery -- [part of a state's name] [look]`.
 * Writes `gallery/<look>/<state>.png`, and a sheet of all states for each look. `npm run gallery -- records [part of
 * a state's name] [look]` does the page of records alone, in the built extension, and fails by what axe finds there.
 */
const out = fileURLToPath(new URL('../gallery/', import.meta.url));
const ALL_LOOKS = [
  { look: 'light', language: 'en', scheme: 'light', width: 360, height: 633 },
  { look: 'dark', language: 'en', scheme: 'dark', width: 360, height: 633 },
  { look: 'cymraeg', language: 'cy', scheme: 'light', width: 360, height: 633 },
  { look: 'narrow', language: 'cy', scheme: 'dark', width: 180, height: 633 },
  { look: 'forced', language: 'cy', scheme: 'light', width: 360, height: 633 },
  { look: 'wide', language: 'en', scheme: 'light', width: 1280, height: 720 },
  { look: 'whole', language: 'en', scheme: 'light', width: 360, height: 1400 },
] as const;
type Look = (typeof ALL_LOOKS)[number];

async function photograph(browser: Browser, look: Look, names: readonly string[]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    forcedColors: look.look === 'forced' ? 'active' : 'none',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await serveGallery(context);
  const page = await context.newPage();
  await page.goto(GALLERY);
  for (const name of names) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${name}/${look.language}`);
    await page.waitForFunction((hash) => window.gallery.drawn === hash, `#${name}/${look.language}`);
    if (look.look === 'whole') await openAll(page);
    await page.waitForTimeout(180);
    await page.screenshot({ path: `${out}${look.look}/${name}.png` });
  }
  await context.close();
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.more details, .words, .everyone'))
      details.open = true;
  });

/** Many states of one look on one picture. */
async function sheet(browser: Browser, look: Look, names: readonly string[], number: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1_900, height: 800 } });
  await page.goto(`file://${out}`);
  await page.evaluate(
    ({ names, look, width }) => {
      const figures = names.map((name) => {
        const figure = document.createElement('figure');
        const caption = document.createElement('figcaption');
        caption.textContent = name;
        const image = document.createElement('img');
        image.src = `./${look}/${name}.png`;
        image.width = width;
        figure.append(caption, image);
        return figure;
      });
      document.body.replaceChildren(...figures);
      const style = document.createElement('style');
      style.textContent =
        'body{margin:0;background:#c8c8d4;display:flex;flex-wrap:wrap}figure{margin:6px}figcaption{font:12px sans-serif}';
      document.head.replaceChildren(style);
    },
    { names, look: look.look, width: Math.min(look.width, 620) },
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  await page.screenshot({ path: `${out}sheet-${look.look}-${number}.png`, fullPage: true });
  await page.close();
}

async function panel(part: string, only: string | undefined): Promise<void> {
  const looks = ALL_LOOKS.filter(({ look }) => look === (only ?? look));
  const names = STATE_NAMES.filter((name) => name.includes(part));
  if (names.length === 0 || looks.length === 0)
    throw new Error(`There is no such state, or no such look: ${part} ${only ?? ''}`);
  await buildGallery();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--headless=new', '--no-sandbox'] });
  for (const look of looks) {
    await photograph(browser, look, names);
    const each = look.width < 200 ? 20 : 10;
    for (let from = 0; from < names.length; from += each)
      await sheet(browser, look, names.slice(from, from + each), from / each + 1);
  }
  await browser.close();
  console.log(`${names.length} states in ${looks.length} looks: ${out}`);
}

async function records(part = '', only?: string): Promise<void> {
  // Of the page as it is now, and not as it was when somebody last built it.
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(`The extension did not build:\n${built.output}`);
  const gw = await launch();
  const { names, faults } = await lookAtRecords(gw, { part, only, out }).finally(() => gw.close());
  for (const fault of faults) console.error(fault);
  console.log(`${names.length} states of the page of records: ${out}`);
  if (faults.length > 0 || names.length === 0) process.exitCode = 1;
}

const [part, ...rest] = process.argv.slice(2);
if (part === undefined) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
if (part !== 'records') await panel(part ?? '', rest[0]);
if (part === undefined || part === 'records') await records(...rest);
