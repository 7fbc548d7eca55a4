/** What is read before the first row is painted: counted, since milliseconds are the machine's. `npm run bench` has those. */
import type { Page } from '@playwright/test';
import { expect, lessonAt, show, test } from './stage/harness.ts';
import { manySummaries } from './stage/lessons.ts';

interface Counted {
  /** Rows and names of rows that came out of the database. */
  rows: number;
  keys: number;
  /** Of which books entries were read. */
  entries: number;
}
interface Counting {
  counted: Counted;
  /** As it stood in the frame in which the first rows were drawn. */
  first: (Counted & { drawn: number; tidied: number }) | null;
}
declare global {
  interface Window {
    counting: Counting;
  }
}

/** Counts at the database's own door, whichever way of ours leads to it. */
function count(): void {
  const counted: Counted = { rows: 0, keys: 0, entries: 0 };
  window.counting = { counted, first: null };
  const tell = (store: string, what: 'rows' | 'keys', n: number) => {
    if (store === 'heads') counted[what] += n;
    else counted.entries += n;
  };
  const ways = [
    [IDBObjectStore.prototype, 'getAll', 'rows'],
    [IDBObjectStore.prototype, 'get', 'rows'],
    [IDBObjectStore.prototype, 'openCursor', 'rows'],
    [IDBObjectStore.prototype, 'getAllKeys', 'keys'],
    [IDBObjectStore.prototype, 'openKeyCursor', 'keys'],
    [IDBIndex.prototype, 'getAll', 'rows'],
    [IDBObjectStore.prototype, 'getAllRecords', 'rows'],
  ] as const;
  for (const [of, name, what] of ways) {
    const real = Reflect.get(of, name) as ((...args: unknown[]) => IDBRequest<unknown>) | undefined;
    if (real === undefined) continue;
    Reflect.set(of, name, function (this: IDBObjectStore, ...args: unknown[]) {
      const request = real.apply(this, args);
      // A cursor succeeds once for each place it comes to.
      request.addEventListener('success', () => {
        const { result } = request;
        tell(this.name, what, Array.isArray(result) ? result.length : result == null ? 0 : 1);
      });
      return request;
    });
  }
  new MutationObserver((_, seen) => {
    const drawn = document.querySelectorAll('.lesson-list > li').length;
    if (drawn === 0) return;
    seen.disconnect();
    window.counting.first = { ...counted, drawn, tidied: window.stage.tidyAsked() };
  }).observe(document, { childList: true, subtree: true });
}

const SCREEN = 12;

async function begun(stage: Page, lessons: number): Promise<void> {
  await stage.evaluate((all) => window.stage.putHeads(all), manySummaries(lessons));
  await stage.evaluate(() => window.stage.setTidied(false));
  await stage.evaluate(count);
}

/** A browser from before it could be asked for the last of a range (Chrome before 141). */
const olderBrowser = (stage: Page) =>
  stage.evaluate(() => {
    if (!Reflect.deleteProperty(IDBObjectStore.prototype, 'getAllRecords')) throw new Error('It stays');
  });

for (const [browser, keys] of [
  ['this browser', 0],
  ['an older browser @deep', 2],
] as const)
  test(`of two thousand, one screen is read and drawn before anything else is; then all of them: ${browser}`, async ({
    stage,
  }) => {
    if (keys > 0) await olderBrowser(stage);
    await begun(stage, 2_000);
    await show(stage, '#lessons');
    await expect(stage.locator('.count')).toHaveText('2000 lessons');
    const { first, counted } = await stage.evaluate(() => window.counting);
    expect(first).toEqual({ rows: SCREEN, keys, entries: 0, drawn: SCREEN, tidied: 0 });
    // The same counters see what comes after: they would have seen it before.
    expect(counted.rows).toBe(SCREEN + 2_000);
    await expect(stage.locator('.lesson-list > li')).toHaveCount(50);
    expect(await stage.evaluate(() => window.stage.tidyAsked())).toBe(1);
  });

test('the newest are on the first screen, in the order of the whole list @deep', async ({ stage }) => {
  await begun(stage, 300);
  await stage.evaluate(() => {
    const texts: string[][] = [];
    Object.assign(window, { texts });
    new MutationObserver(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.lesson-list a')].map((a) => a.dataset.book ?? '');
      if (rows.length > 0) texts.push(rows);
    }).observe(document, { childList: true, subtree: true });
  });
  await show(stage, '#lessons');
  await expect(stage.locator('.count')).toHaveText('300 lessons');
  const texts = await stage.evaluate(() => (window as unknown as { texts: string[][] }).texts);
  expect(texts[0]).toHaveLength(SCREEN);
  expect(texts.at(-1)?.slice(0, SCREEN)).toEqual(texts[0]);
});

for (const lessons of [1, SCREEN - 1, SCREEN, SCREEN + 1])
  test(`${lessons}: every one of them is there, and counted once${lessons < SCREEN ? ' @deep' : ''}`, async ({
    stage,
  }) => {
    await begun(stage, lessons);
    await show(stage, '#lessons');
    await expect(stage.locator('.count')).toHaveText(lessons === 1 ? '1 lesson' : `${lessons} lessons`);
    await expect(stage.locator('.lesson-list > li')).toHaveCount(lessons);
  });

test('a lesson opened by its address is read by itself @deep', async ({ stage }) => {
  const [newest] = manySummaries(1);
  await begun(stage, 300);
  await show(stage, lessonAt(newest?.id ?? ''));
  await expect(stage.locator('article.lesson')).toHaveAttribute('data-state', 'read');
});
