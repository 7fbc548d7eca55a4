/**
 * `npm run bench`: counts first, then milliseconds, each against the page alone in the same run. Needs a build; prints a
 * table and writes nothing. `--quick` takes few samples, for a look.
 */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { paintedTimes } from '../tests/bench/painted.ts';
import { DRAWN, type FirstScreen, fillRecords, firstScreen, watchDrawn } from '../tests/bench/records.ts';
import { callsIntoUs, ownPerSecond, scriptPerSecond } from '../tests/bench/script-time.ts';
import { median, percentile } from '../tests/bench/stats.ts';
import { startChromium } from '../tests/harness/chromium.ts';
import { hudOn } from '../tests/harness/hud.ts';
import { BUILT, type Harness, launch } from '../tests/harness/launch.ts';
import type { LessonDriver } from '../tests/stand-in/driver.ts';

const quick = process.argv.includes('--quick');
const SAMPLES = quick ? 20 : 200;
const SECONDS = quick ? 5 : 20;
const ROUNDS = quick ? 1 : 3;
const BARE = resolve(import.meta.dirname, '../tests/bench/bare');
const CHURN = { speaking: true, captions: true, everyMs: 100 };

/** What must not be missed: the field's best. */
const PAINTED_P95_AT_4X_MS = 26;
const ADDED_SCRIPT_MS_PER_S = 0.5;
/** The records' first screen with 2,000 lessons, the processor four times slower (issue 4). */
const FIRST_SCREEN_MS = 200;
const FIRST_ROWS = 12;
const SCREENS = ['bare', 'still', 'records'] as const;

const line = (...cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padEnd(15)).join(''));
const ms = (n: number) => n.toFixed(n < 10 ? 2 : 1);
const faults: string[] = [];

async function slow(pages: readonly Page[], rate: number): Promise<() => Promise<void>> {
  const sessions: CDPSession[] = [];
  for (const page of pages) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    sessions.push(session);
  }
  return async () => {
    for (const session of sessions) await session.detach();
  };
}

async function settled(gw: Harness, people: number): Promise<{ page: Page; panel: Page; lesson: LessonDriver }> {
  const { page, lesson } = await gw.openLesson({ paging: false, virtual: 'never', panel: true });
  await lesson.join({ name: 'Ben Howells' });
  await lesson.joinMany(people - 3);
  await lesson.join({ name: 'Sample Learner' });
  const panel = await gw.openPanel(page);
  const hud = hudOn(panel);
  await hud.waitFor({ roster: 'complete' });
  await hud.identify('Ben Howells', 'staff');
  await hud.press('everyone-else-is-a-learner');
  await hud.waitForLevel('clear');
  return { page, panel, lesson };
}

/** The same change by the least that can be done: an observer, a port and a number. What the machine allows. */
async function bareLesson(bare: Harness, people: number): Promise<{ page: Page; panel: Page; lesson: LessonDriver }> {
  const { page, lesson } = await bare.openLesson({ paging: false, virtual: 'never', panel: true });
  await lesson.joinMany(people - 2);
  await lesson.join({ name: 'Sample Learner' });
  const panel = await bare.openPanel(page);
  await panel.locator('main[data-learners]').waitFor({ state: 'attached' });
  return { page, panel, lesson };
}

type Lesson = Awaited<ReturnType<typeof settled>>;

async function timesAt(rate: number, { page, panel, lesson }: Lesson): Promise<number[]> {
  const restore = await slow([page, panel], rate);
  const times = await paintedTimes(page, panel, lesson, SAMPLES);
  await restore();
  return times;
}

async function painted(gw: Harness): Promise<void> {
  line('change→painted', 'people', 'CPU', 'p50 ms', 'p95 ms', 'bare p50', 'bare p95', 'ratio p50', 'samples');
  for (const people of [30, 300]) {
    for (const rate of [1, 4]) {
      const bare = await launch({ extension: BARE });
      const least = await bareLesson(bare, people).then((lesson) => timesAt(rate, lesson));
      await bare.close();
      const times = await timesAt(rate, await settled(gw, people));
      await gw.reset();
      const [p50, p95] = [median(times), percentile(times, 0.95)];
      const cells = [ms(p50), ms(p95), ms(median(least)), ms(percentile(least, 0.95)), ms(p50 / median(least))];
      line('', people, `${rate}x`, ...cells, times.length);
      if (rate === 4 && people === 30 && p95 > PAINTED_P95_AT_4X_MS)
        faults.push(`painted p95 at 4x with 30 people is ${ms(p95)} ms; the bar is ${PAINTED_P95_AT_4X_MS}`);
    }
  }
}

/** An extension that does nothing on no page: the page alone, in a browser otherwise the same. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', side_panel: { default_path: 'x.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'x.html'), '<main></main>');
  return folder;
}

async function churning(gw: Harness, people: number): Promise<Page> {
  const { page, lesson } = await gw.openLesson({ paging: false, virtual: 'never', panel: true });
  await lesson.joinMany(people - 1);
  await lesson.captions(true);
  await lesson.churn(CHURN);
  return page;
}

/**
 * Script that we add to a lesson with speaking churn and captions. By the profile, of ours alone; and beside it the whole page's
 * script with and without us, in turns, whose own ups and downs are larger than what we add.
 */
async function added(gw: Harness): Promise<void> {
  const alone = await launch({ extension: emptyExtension() });
  try {
    line('script ms/s', 'people', 'page alone', 'with us', 'panel', 'ours ms/s');
    for (const people of [30, 300]) {
      const bare: number[] = [];
      const whole: Record<'closed' | 'open', number[]> = { closed: [], open: [] };
      const ours: Record<'closed' | 'open', number[]> = { closed: [], open: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        bare.push(await scriptPerSecond(await churning(alone, people), SECONDS * 1_000));
        for (const page of alone.context.pages()) await page.close().catch(() => undefined);
        const page = await churning(gw, people);
        await page.waitForTimeout(1_000);
        for (const panel of ['closed', 'open'] as const) {
          if (panel === 'open') await hudOn(await gw.openPanel(page)).waitFor({ phase: 'in-meeting' });
          // A lesson under way: nobody has come or gone for a while.
          await page.waitForTimeout(6_000);
          whole[panel].push(await scriptPerSecond(page, SECONDS * 1_000));
          ours[panel].push(await ownPerSecond(page, SECONDS * 1_000));
        }
        await gw.reset();
      }
      for (const panel of ['closed', 'open'] as const) {
        const own = median(ours[panel]);
        line('', people, ms(median(bare)), ms(median(whole[panel])), panel, own.toFixed(3));
        if (people === 30 && own > ADDED_SCRIPT_MS_PER_S)
          faults.push(
            `${ms(own)} ms of ours a second with 30 people, panel ${panel}; the bar is ${ADDED_SCRIPT_MS_PER_S}`,
          );
      }
    }
  } finally {
    await alone.close();
  }
}

async function calls(gw: Harness): Promise<void> {
  const { page, lesson } = await gw.openLesson({ panel: true });
  await lesson.joinMany(12);
  await lesson.captions(true);
  await lesson.churn(CHURN);
  await page.waitForTimeout(1_000);
  const quiet = await callsIntoUs(page, () => page.waitForTimeout(SECONDS * 1_000));
  const moved = await callsIntoUs(page, async () => {
    await lesson.joinMany(1);
    await page.waitForTimeout(500);
  });
  line('calls into us', `churn ${SECONDS} s`, quiet, 'one joins', moved);
  if (quiet !== 0) faults.push(`${quiet} calls into the content script while nothing relevant changed`);
  if (moved === 0) faults.push('a join made no call: the count of calls counts nothing');
  await gw.reset();
}

/** The build with one page more: a single row, and no script. The least that any page takes here. */
function withBarePage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-records-'));
  cpSync(BUILT, folder, { recursive: true });
  const row = '<ul class="lesson-list"><li>A row</li></ul>';
  writeFileSync(join(folder, 'bare.html'), `<!doctype html><title>Bare</title><main>${row}</main>`);
  return folder;
}

/** And another: the first screen as it stands when all is done, with its style and without a script. What drawing it takes. */
async function addStillPage(folder: string, page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/records.html`);
  await page.locator('.lesson-list > li').nth(FIRST_ROWS).waitFor({ state: 'attached' });
  const still = await page.evaluate((rows) => {
    for (const row of [...document.querySelectorAll('.lesson-list > li')].slice(rows)) row.remove();
    for (const script of document.querySelectorAll('script')) script.remove();
    return document.documentElement.outerHTML;
  }, FIRST_ROWS);
  writeFileSync(join(folder, 'still.html'), `<!doctype html>${still}`);
}

/**
 * The page of records with 2,000 lessons and 500 incidents, the processor four times slower, in turns with a bare page
 * and with itself as a file that only has to be drawn.
 * Without the harness' guard of the network: each file would go by way of it, which takes longer than the page does.
 */
async function records(): Promise<void> {
  const folder = withBarePage();
  const { context, extensionId, close } = await startChromium({ extension: folder });
  try {
    await fillRecords(context, extensionId);
    const page = await context.newPage();
    await addStillPage(folder, page, extensionId);
    await page.addInitScript(watchDrawn, DRAWN);
    line('', 'page', 'CPU', 'median ms', 'least ms', 'worked ms', 'to a bare one', 'to a still one');
    for (const rate of [1, 4]) {
      const drawn: Record<(typeof SCREENS)[number], FirstScreen[]> = { bare: [], still: [], records: [] };
      for (let i = 0; i < (quick ? 5 : 9); i += 1)
        for (const what of SCREENS) {
          await page.goto('about:blank');
          // What the page before it set going in the background has to come to rest.
          await page.waitForTimeout(1_500);
          drawn[what].push(await firstScreen(page, `chrome-extension://${extensionId}/${what}.html`, rate));
          await page.waitForTimeout(1_500);
        }
      const middle = (what: keyof typeof drawn) => median(drawn[what].map(({ ms }) => ms));
      for (const what of SCREENS) {
        const least = Math.min(...drawn[what].map(({ ms }) => ms));
        const worked = median(drawn[what].map(({ worked }) => worked));
        const ratios = [middle(what) / middle('bare'), middle(what) / middle('still')];
        line('records', what, `${rate}x`, ms(middle(what)), ms(least), ms(worked), ...ratios.map(ms));
      }
      const rows = drawn.records.map((one) => one.rows);
      if (rows.some((n) => n !== FIRST_ROWS)) faults.push(`the first screen drew ${rows.join(', ')} rows`);
      if (rate === 4 && middle('records') > FIRST_SCREEN_MS)
        faults.push(`the first screen of 2000 lessons took ${ms(middle('records'))} ms at 4x`);
    }
  } finally {
    await close();
  }
}

const gw = await launch();
try {
  const recordsAlone = process.argv.includes('--records');
  if (!recordsAlone) await calls(gw);
  if (!recordsAlone && !process.argv.includes('--no-paint')) await painted(gw);
  if (!recordsAlone) await added(gw);
} finally {
  await gw.close();
}
await records();
for (const fault of faults) console.error(`Behind the field: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
