import type { Page } from '@playwright/test';
import type { RecordsFault } from '../../src/records/fault.ts';
import type { Tidied } from '../../src/records/told.ts';
import { axeFaults, expect, lessonAt, put, show, test } from './stage/harness.ts';
import { CUT_OFF, EVENTFUL, manySummaries, moved, QUIET } from './stage/lessons.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = (EVENTFUL[0]?.at ?? 0) + 5 * DAY;
const rows = (page: Page) => page.locator('.lesson-list > li');
const at = (page: Page, now: number) => page.evaluate((to) => window.stage.setNow(to), now);

async function some(page: Page): Promise<{ eventful: string; live: string }> {
  await at(page, NOW);
  const eventful = await put(page, EVENTFUL);
  await put(page, moved(QUIET, -DAY));
  await put(page, moved(CUT_OFF, -2 * DAY));
  const live = await put(page, moved(CUT_OFF, 5 * DAY - 13 * MINUTE), { closed: false });
  return { eventful, live };
}

test('none yet; then the newest first, each with what its record says', async ({ stage }) => {
  await show(stage, '#lessons');
  await expect(stage.locator('.none')).toContainText('No lesson is kept');
  expect(await axeFaults(stage)).toEqual([]);
  await some(stage);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(4);
  await expect(rows(stage).nth(0)).toContainText('Still going on');
  await expect(rows(stage).nth(1)).toHaveText(
    /Mon 23 Nov 2026 09:00\s*Whole class\s*55 min\s*Ended for everyone\s*81% known\s*Up to 13 learners\s*Recording announced: not kept\s*Enough staff: not kept\s*Length: not kept/,
  );
  await expect(rows(stage).nth(2)).toContainText('The teacher left');
  await expect(rows(stage).nth(3)).toContainText('Interrupted');
  await expect(stage.locator('main')).toContainText('never for appraisal');
  expect(await axeFaults(stage)).toEqual([]);
});

test('one that goes on is read by its lines, and no other is; past the time to rejoin it was interrupted', async ({
  stage,
}) => {
  const { live } = await some(stage);
  await show(stage, '#lessons');
  await expect(rows(stage).nth(0)).toContainText('12 min');
  expect(await stage.evaluate(() => [...window.stage.entriesRead])).toEqual([live]);
  await at(stage, NOW + 20 * MINUTE);
  await show(stage, '#lessons');
  await expect(rows(stage).nth(0)).toContainText('Interrupted');
});

test('found by day, kind, ending and rule; what was looked for stays', async ({ stage }) => {
  const { eventful } = await some(stage);
  await show(stage, '#lessons');
  await stage.locator('select[name=rule]').selectOption('one-adult-left');
  await expect(rows(stage)).toHaveCount(1);
  await expect(stage.locator('.count')).toHaveText('1 of 4 lessons');
  await rows(stage).first().locator('a').click();
  await expect(stage.locator('article h2')).toBeFocused();
  expect(decodeURIComponent(await stage.evaluate(() => location.hash))).toContain(eventful);
  await stage.locator('.back').click();
  await expect(rows(stage)).toHaveCount(1);
  await expect(rows(stage).first().locator('a')).toBeFocused();
  await stage.locator('[data-act=reset]').click();
  await stage.locator('select[name=ending]').selectOption('interrupted');
  await expect(rows(stage)).toHaveCount(1);
  await stage.locator('[data-act=reset]').click();
  await stage.locator('input[name=to]').fill('2026-11-22');
  await expect(rows(stage)).toHaveCount(2);
  await stage.locator('select[name=kind]').selectOption('therapy');
  await expect(stage.locator('.count')).toHaveText('No lesson is like that.');
  expect(await axeFaults(stage)).toEqual([]);
});

test('two thousand: fifty are drawn, no entry is read, more on a press @deep', async ({ stage }) => {
  await stage.evaluate((all) => window.stage.putHeads(all), manySummaries(2_000));
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(50);
  expect(await stage.evaluate(() => window.stage.entriesRead.length)).toBe(0);
  await stage.locator('[data-act=more]').click();
  await expect(rows(stage)).toHaveCount(100);
  await expect(rows(stage).nth(50).locator('a')).toBeFocused();
  expect(await stage.evaluate(() => window.stage.told())).toBe('50 more lessons are shown.');
  await stage.locator('select[name=rule]').selectOption('duration');
  await expect(stage.locator('.count')).toHaveText('667 of 2000 lessons');
  expect(await stage.evaluate(() => window.stage.entriesRead.length)).toBe(0);
});

test('a place in the list that cannot be read is counted, and the rest is shown', async ({ stage }) => {
  const { eventful } = await some(stage);
  await stage.evaluate(async (book) => {
    const db = await window.stage.raw();
    await db.put('heads', { book, seq: 'x' });
    db.close();
  }, eventful);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(3);
  await expect(stage.locator('[data-box=faults]')).toContainText('1 lesson’s place');
});

test('the records cannot be read: said in plain words, and tried again @deep', async ({ stage }) => {
  await put(stage, QUIET);
  for (const why of ['newer', 'damaged', 'blocked', 'unavailable'] as const satisfies readonly RecordsFault[]) {
    await stage.evaluate((fault) => window.stage.setFault(fault), why);
    await show(stage, '#lessons');
    await expect(stage.locator(`[data-fault=${why}]`)).toBeVisible();
    expect(await axeFaults(stage), why).toEqual([]);
    await stage.evaluate(() => window.stage.setFault(null));
    await stage.locator('[data-act=try-again]').click();
    await expect(rows(stage)).toHaveCount(1);
    await show(stage, '#');
  }
});

test('a reading that fails as nobody foresaw is said, seen in the browser’s log, and tried again @deep', async ({
  stage,
}) => {
  const errors: string[] = [];
  stage.on('pageerror', ({ message }) => errors.push(message));
  const book = await put(stage, QUIET);
  for (const hash of ['#lessons', lessonAt(book)]) {
    await stage.evaluate(() => {
      window.stage.setFault('unforeseen');
      window.stage.setTidied(false);
    });
    await show(stage, hash);
    await expect(stage.locator('[data-fault=unforeseen]')).toBeVisible();
    await expect(stage.locator('.loading')).toHaveCount(0);
    expect(await axeFaults(stage), hash).toEqual([]);
    await stage.evaluate(() => window.stage.setFault(null));
    await stage.locator('[data-act=try-again]').click();
    await expect(stage.locator('[data-fault]')).toHaveCount(0);
    await show(stage, '#');
  }
  expect([...new Set(errors)]).toEqual(['unforeseen']);
  // The list that could not be read keeps nothing from being tidied.
  expect(await stage.evaluate(() => window.stage.tidyAsked())).toBeGreaterThan(0);
});

test('a lesson whose lines fail as nobody foresaw takes none of the others away @deep', async ({ stage }) => {
  const errors: string[] = [];
  stage.on('pageerror', ({ message }) => errors.push(message));
  const { live } = await some(stage);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(4);
  await show(stage, '#');
  await stage.evaluate((book) => window.stage.setBroken(book), live);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(4);
  await expect.poll(() => errors.length).toBeGreaterThan(0);
  expect([...new Set(errors)]).toEqual(['unforeseen']);
  await expect(rows(stage)).toHaveCount(4);
  await expect(stage.locator('[data-fault]')).toHaveCount(0);
});

test('one lesson: figures, what happened, the plot, and the same as tables', async ({ stage }) => {
  const { eventful } = await some(stage);
  await show(stage, lessonAt(eventful));
  await expect(stage.locator('article')).toContainText('45 min of 55 min (81%)');
  await expect(stage.locator('[data-damage]')).toHaveCount(0);
  const told = stage.locator('.timeline li');
  await expect(told).toHaveText([
    '09:00:00The record begins',
    '09:01:00Every name read: could not be confirmed',
    '09:04:00Ticked: What you will show, and each website, is suitable',
    '09:04:00Every name read: no longer found',
    '09:09:00The meeting is being recorded',
    '09:09:00Recording announced: not kept',
    '09:10:00The recording was announced',
    '09:10:00Recording announced: no longer found',
    '09:18:00Enough staff: not kept',
    '09:20:00Enough staff: answered by the teacher',
    '09:24:00Enough staff: no longer found',
    '09:36:00The record goes on after a gap',
    '09:41:00Length: not kept',
    '09:52:00The meeting is not being recorded',
    '09:55:00The meeting was ended for everyone',
    '09:55:00Length: no longer found',
  ]);
  const lane = stage.locator('[data-lane=learners]');
  // Not known from 09:00 to 09:04: to the top where nothing bounded it, to thirteen where something did.
  await expect(lane.locator('[data-unknown]')).toHaveCount(2);
  await expect(lane.locator('.gap')).toHaveCount(1);
  await expect(stage.locator('.span')).toHaveCount(4);
  const shapes = await stage.locator('.span .mark path').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  expect(new Set(shapes).size).toBe(3);
  await stage.locator('[data-table=counts] > summary').click();
  await expect(stage.locator('[data-table=counts] table').first().locator('tbody tr').nth(1)).toHaveText(
    /09:01:00\s*09:04:00\s*1–8\s*6–13/,
  );
  await expect(stage.locator('[data-table=counts] table').nth(1).locator('tbody tr')).toHaveCount(4);
  expect(await axeFaults(stage)).toEqual([]);
});

test('the plot is where the time says, and nothing of the page is wider than a narrow one @deep', async ({ stage }) => {
  const { eventful } = await some(stage);
  for (const width of [360, 1280]) {
    await stage.setViewportSize({ width, height: 800 });
    await show(stage, lessonAt(eventful));
    await expect(stage.locator('.plot')).toBeVisible();
    await stage.locator('[data-table=counts] > summary').click();
    await expect(stage.locator('[data-table=counts] table').nth(1)).toBeVisible();
    const placed = await stage.evaluate(() => {
      const box = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
      const lane = box('[data-lane=learners]');
      const gap = box('[data-lane=learners] .gap');
      const sign = box('.span[data-rule=one-adult-left] .mark');
      return {
        gap: (gap.left - lane.left) / lane.width,
        ends: (gap.right - lane.left) / lane.width,
        sign: (sign.left - lane.left) / lane.width,
        over: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(placed.gap).toBeCloseTo(30 / 55, 2);
    expect(placed.ends).toBeCloseTo(36 / 55, 2);
    expect(placed.sign).toBeCloseTo(18 / 55, 1);
    expect(placed.over).toBeLessThanOrEqual(0);
  }
});

const DAMAGES = ['altered', 'missing', 'cut-off'] as const;
for (const how of DAMAGES)
  test(`a lesson with an entry ${how}: said plainly, the rest shown${how === 'altered' ? '' : ' @deep'}`, async ({
    stage,
  }) => {
    const { eventful } = await some(stage);
    await stage.evaluate(
      async ([book, damage]) => {
        const db = await window.stage.raw();
        const head = (await db.get('heads', book)) as { seq: number };
        const seq = damage === 'cut-off' ? head.seq : 5;
        const entry = (await db.get('entries', [book, seq])) as object;
        if (damage === 'altered') await db.put('entries', { ...entry, at: 1 });
        else await db.remove('entries', [book, seq]);
        db.close();
      },
      [eventful, how] as const,
    );
    await show(stage, lessonAt(eventful));
    await expect(stage.locator('[data-damage]')).toHaveAttribute('data-damage', how);
    await expect(stage.locator('[data-damage]')).toContainText('The rest is shown below');
    await expect(stage.locator('.timeline li').first()).toBeVisible();
  });

test('a lesson that is not there, and one of which nothing can be read @deep', async ({ stage }) => {
  await show(stage, '#lessons/lesson%3A1-1');
  await expect(stage.locator('article')).toContainText('not kept on this device');
  await show(stage, '#lessons/%E0%A4%A');
  await expect(stage.locator('article')).toContainText('not kept on this device');
  const book = await put(stage, QUIET);
  await stage.evaluate(
    async ([id, lines]) => {
      const db = await window.stage.raw();
      for (let seq = 0; seq <= lines; seq += 1) await db.put('entries', { book: id, seq });
      db.close();
    },
    [book, QUIET.length] as const,
  );
  await show(stage, lessonAt(book));
  await expect(stage.locator('article')).toContainText('Nothing of this lesson can be read');
  await expect(stage.locator('[data-damage=altered]')).toBeVisible();
});

test('kept for as long as the rules say; deleted by hand after being asked once more @deep', async ({ stage }) => {
  const { eventful } = await some(stage);
  await show(stage, lessonAt(eventful));
  await expect(stage.locator('[data-retention]')).toContainText(/Kept for \d+ days.*is deleted on \w{3} \d+ \w{3} 202/);
  // The background goes by no clock that it has not seen on several days: then no day is promised.
  await stage.evaluate(() => window.stage.setSure(false));
  await expect(stage.locator('[data-retention]')).toContainText(/kept until .*will not be deleted by itself until/);
  // Nor before it is known whether it does; and then nothing is said of that.
  await stage.evaluate(() => window.stage.setTidied(false));
  await expect(stage.locator('[data-retention]')).toHaveText(/^By the school’s rules it is kept until [^.]+\.$/);
  await stage.evaluate(() => window.stage.setSure(true));
  await stage.locator('[data-act=delete]').click();
  await expect(stage.locator('.remove h3')).toBeFocused();
  expect(await axeFaults(stage)).toEqual([]);
  await stage.locator('[data-act=delete-no]').click();
  await expect(stage.locator('[data-act=delete]')).toBeFocused();
  expect(await stage.evaluate(() => window.stage.asked)).toEqual([]);
  await stage.locator('[data-act=delete]').click();
  await stage.locator('[data-act=delete-yes]').click();
  await expect(rows(stage)).toHaveCount(3);
  expect(await stage.evaluate(() => window.stage.asked)).toEqual([
    { kind: 'remove-lesson', id: eventful, why: 'by-hand' },
  ]);
  await stage.evaluate(() => window.stage.setRules(false));
  await show(stage, '#lessons');
  await rows(stage).nth(1).locator('a').click();
  await expect(stage.locator('[data-retention]')).toContainText('cannot be read at this moment');
});

test('out as JSON and as CSV, under a name of the day alone; the print button prints', async ({ stage }) => {
  const { eventful } = await some(stage);
  await stage.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await show(stage, lessonAt(eventful));
  const link = (act: string) => stage.locator(`a[data-act=${act}]`);
  await expect(link('save-json')).toHaveAttribute('download', 'gwarchod-lesson-2026-11-23-0900.json');
  await expect(link('save-csv')).toHaveAttribute('download', 'gwarchod-lesson-2026-11-23-0900.csv');
  const text = (act: string) => link(act).evaluate(async (a: HTMLAnchorElement) => (await fetch(a.href)).text());
  expect(JSON.parse(await text('save-json'))).toMatchObject({
    format: 'gwarchod-lesson',
    lines: { length: EVENTFUL.length },
  });
  expect((await text('save-csv')).split('\r\n')).toHaveLength(18);
  await stage.evaluate(() => window.stage.setLanguage('cy'));
  await expect.poll(() => text('save-csv')).toContain('Mae’r cofnod yn dechrau');
  await stage.locator('[data-act=print]').click();
  await expect(stage.locator('body')).toHaveAttribute('data-printed', '');
});

test('on paper: what is folded is open, what is pressed is not there @deep', async ({ stage }) => {
  const { eventful } = await some(stage);
  await show(stage, lessonAt(eventful));
  await expect(stage.locator('[data-act=delete]')).toBeVisible();
  await stage.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await stage.emulateMedia({ media: 'print' });
  await expect(stage.locator('[data-table=counts] table').first()).toBeVisible();
  await expect(stage.locator('.tabs')).toBeHidden();
  await expect(stage.locator('button:visible')).toHaveCount(0);
  await expect(stage.locator('.appraisal')).toBeVisible();
  await stage.emulateMedia({ media: null });
  await stage.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(stage.locator('[data-table=counts] table').first()).toBeHidden();
});

test('by keyboard alone: to a lesson, its table, deleting it, and back', async ({ stage }) => {
  const { eventful } = await some(stage);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(4);
  const focused = () =>
    stage.evaluate(() => document.activeElement?.getAttribute('data-act') ?? document.activeElement?.tagName);
  const tabTo = async (is: () => Promise<boolean>) => {
    const met: unknown[] = [];
    for (let n = 0; n < 40 && !(await is()); n += 1) {
      await stage.keyboard.press('Tab');
      met.push(await focused());
    }
    expect(await is(), `met on the way: ${met.join(', ')}`).toBe(true);
  };
  await tabTo(() => stage.evaluate((id) => (document.activeElement as HTMLElement).dataset.book === id, eventful));
  await stage.keyboard.press('Enter');
  await expect(stage.locator('article h2')).toBeFocused();
  await tabTo(async () => (await focused()) === 'SUMMARY');
  await stage.keyboard.press('Enter');
  await expect(stage.locator('[data-table=counts] table').first()).toBeVisible();
  await tabTo(async () => (await focused()) === 'delete');
  await stage.keyboard.press('Enter');
  await expect.poll(focused).toBe('H3');
  await stage.keyboard.press('Tab');
  expect(await focused()).toBe('delete-yes');
  await stage.keyboard.press('Enter');
  await expect(rows(stage)).toHaveCount(3);
});

test('what tidying came to is said: put back, lost, not copied, not looked into (control: nothing is) @deep', async ({
  stage,
}) => {
  await some(stage);
  const nothing = { lessons: 0, incidents: 0 };
  const told = (mend: Tidied['mend'], held = nothing) =>
    stage.evaluate((value) => window.stage.setTold({ done: true, value }), { held, sure: true, mend } as const);
  await show(stage, '#lessons');
  await told({ books: [], copied: true });
  await expect(rows(stage)).toHaveCount(4);
  await expect(stage.locator('[data-mend]')).toHaveCount(0);
  await expect(stage.locator('[data-box=held]')).toHaveCount(0);
  await told({
    books: [
      { book: 'incidents', restored: [{ from: 2, to: 4 }], lost: [{ from: 0, to: 1 }] },
      { book: 'lesson:1-7', restored: [{ from: 0, to: 0 }], lost: [] },
    ],
    copied: true,
  });
  const said = stage.locator('[data-mend=mended]');
  await expect(said).toContainText('Of incidents: 3. Of lessons: 1.');
  await expect(said).toContainText('could not be put back');
  await expect(said).toContainText('Of incidents: 2. Of lessons: 0.');
  expect(await axeFaults(stage)).toEqual([]);
  await told({ books: [], copied: false });
  await expect(stage.locator('[data-mend=not-copied]')).toContainText('lies in one place only');
  await told('damaged');
  await expect(stage.locator('[data-mend=damaged]')).toContainText('is not known');
  await stage.evaluate(() => window.stage.setTold(undefined));
  await expect(stage.locator('[data-mend=not-answered]')).toContainText('is not known');
});

test('what stays past its time, the clock being unsure, is said; it goes when the date is said to be right @deep', async ({
  stage,
}) => {
  await some(stage);
  await show(stage, '#lessons');
  const value = { held: { lessons: 3, incidents: 1 }, sure: false, mend: { books: [], copied: true } } as const;
  await stage.evaluate((one) => window.stage.setTold({ done: true, value: one }), value);
  const held = stage.locator('[data-box=held]');
  await expect(held).toContainText('lessons 3, incidents that were exported 1');
  await expect(held).toContainText('today is Sat 28 Nov 2026');
  expect(await axeFaults(stage)).toEqual([]);
  await held.locator('[data-act=date-right]').click();
  await expect(held).toHaveCount(0);
  expect(await stage.evaluate(() => window.stage.asked)).toEqual([{ kind: 'tidy', dateRight: true }]);
});

test('a lesson of which entries came back from the second copy says so (control: another does not) @deep', async ({
  stage,
}) => {
  const { eventful, live } = await some(stage);
  await stage.evaluate(async (book) => {
    const db = await window.stage.raw();
    for (const seq of [1, 2]) await db.remove('entries', [book, seq]);
    db.close();
    await window.stage.write.mend(1);
  }, live);
  await show(stage, lessonAt(live));
  await expect(stage.locator('[data-box=restored]')).toContainText(': 2.');
  await show(stage, lessonAt(eventful));
  await expect(stage.locator('.timeline li').first()).toBeVisible();
  await expect(stage.locator('[data-box=restored]')).toHaveCount(0);
});

for (const [width, at] of [
  [360, 45],
  [360, 25],
  [1280, 30],
] as const)
  test(`the lesson one comes back to is in sight, ${at} rows down in a window ${width} wide @deep`, async ({
    stage,
  }) => {
    await stage.setViewportSize({ width, height: 800 });
    await stage.emulateMedia({ reducedMotion: 'no-preference' });
    // Every row as high as a row gets: what is not laid out yet is taken to be lower.
    const heads = manySummaries(150).filter((_, n) => n % 3 === 0);
    await stage.evaluate((all) => window.stage.putHeads(all), heads);
    await show(stage, '#lessons');
    await expect(stage.locator('.lesson-list > li')).toHaveCount(heads.length);
    const link = stage.locator('.lesson-list a').nth(at);
    await link.evaluate((a: HTMLElement) => a.focus());
    await expect(link).toBeInViewport();
    await stage.keyboard.press('Enter');
    await expect(stage.locator('.lesson-list')).toHaveCount(0);
    await stage.goBack();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  });

test('on paper each row is laid out, and on the screen those out of sight are not @deep', async ({ stage }) => {
  const heads = manySummaries(150).filter((_, n) => n % 3 === 0);
  await stage.evaluate((all) => window.stage.putHeads(all), heads);
  await show(stage, '#lessons');
  await expect(rows(stage)).toHaveCount(heads.length);
  const laidOut = () =>
    rows(stage).evaluateAll(
      (all) => all.filter((row) => row.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(await laidOut()).toBeLessThan(heads.length);
  await stage.emulateMedia({ media: 'print' });
  await expect.poll(laidOut).toBe(heads.length);
});
