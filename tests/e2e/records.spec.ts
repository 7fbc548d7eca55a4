/** The lesson's record, in the real extension: what happened in a tab is on the page of records, whatever was killed. */
import type { Page } from '@playwright/test';
import type { LessonFile } from '../../src/records/lesson/file.ts';
import { standsOf } from '../../src/records/lesson/stand.ts';
import { expect, test } from '../harness/fixtures.ts';
import { hudOn } from '../harness/hud.ts';
import type { Harness } from '../harness/launch.ts';
import { BEN, settle } from './steps.ts';

const MINUTE = 60_000;
/** Longer than a meeting can be taken up again after. */
const LATER = 16 * MINUTE;

/** The harness empties what is stored, and not the database. */
async function emptyRecords(gw: Harness): Promise<void> {
  await (await gw.worker()).evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('gwarchod-records');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
}

async function openRecords(gw: Harness, first?: () => void): Promise<Page> {
  const page = await gw.newPage();
  if (first) await page.addInitScript(first);
  await page.goto(`chrome-extension://${gw.extensionId}/records.html`);
  await page.locator('.count:not(:text("…"))').waitFor();
  return page;
}

/** Opens the newest lesson, and gives the file that it can be saved as. */
async function openNewest(page: Page): Promise<LessonFile> {
  await page.locator('.lesson-list a').first().click();
  const link = page.locator('a[data-act=save-json]');
  await link.waitFor();
  // The page's own policy lets it fetch nothing, so the blob is taken as it was made.
  return JSON.parse(
    await page.evaluate(
      () =>
        (window as unknown as { texts: Map<string, string> }).texts.get(
          document.querySelector<HTMLAnchorElement>('a[data-act=save-json]')?.href ?? '',
        ) ?? '{}',
    ),
  ) as LessonFile;
}

/** Notes the text of every file that the page makes. */
function keepTexts(): void {
  const texts = new Map<string, string>();
  Object.assign(window, { texts });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    void blob.text().then((text) => texts.set(url, text));
    return url;
  };
}

/**
 * Stops the worker as often as it is asked to, and counts how often it was seen to be stopped: a tab that has something to
 * hand over wakes it at once, so that looking for it now and then would miss it.
 */
async function workerKiller(gw: Harness, page: Page): Promise<{ kill(): Promise<void>; stops(): number }> {
  const session = await page.context().newCDPSession(page);
  let [versionId, status, stops] = ['', '', 0];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (!version.scriptURL.includes(gw.extensionId)) continue;
      if (version.runningStatus === 'stopped' && status !== 'stopped') stops += 1;
      [versionId, status] = [version.versionId, version.runningStatus];
    }
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => status).toBe('running');
  return {
    stops: () => stops,
    kill: async () => {
      const before = stops;
      await expect.poll(() => status).toBe('running');
      await session.send('ServiceWorker.stopWorker', { versionId });
      await expect.poll(() => stops).toBeGreaterThan(before);
    },
  };
}

test.beforeEach(({ gw }) => emptyRecords(gw));

test('a short lesson: a colleague leaves, the recording is announced, ended for all; listed with what happened', async ({
  gw,
  open,
}) => {
  const { page, lesson, hud } = await settle(open);
  await lesson.leave(BEN);
  await hud.waitFor({ staff: '1', learners: '5' });
  await lesson.rejoin(BEN);
  await hud.waitFor({ staff: '2' });
  await lesson.record('me');
  await hud.press('announce');
  await hud.waitFor({ level: 'clear', recording: 'on' });
  await hud.press('end-for-all');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await hud.waitFor({ phase: 'ended' });

  const records = await openRecords(gw, keepTexts);
  const row = records.locator('.lesson-list > li');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Ended for everyone');
  await expect(row).toContainText('Up to 5 learners');
  const file = await openNewest(records);
  const stands = standsOf(file.lines);
  expect(stands.map(({ facts }) => facts.staff)).toContain('1');
  await expect(records.locator('.timeline [data-what=announced]')).toHaveCount(1);
  await expect(records.locator('.timeline [data-what=recording]').first()).toBeVisible();
  await expect(records.locator('.timeline [data-what=ended]')).toContainText('ended for everyone');
  await expect(records.locator('[data-damage]')).toHaveCount(0);
  await expect(records.locator('.plot [data-lane=staff] g').first()).toBeVisible();
  expect(JSON.stringify(file)).not.toMatch(/Ben|Hughes|Learner|orgid/);
});

test('a tab that is closed: still going on, and once it cannot be taken up again, interrupted @deep', async ({
  gw,
}) => {
  const { page, lesson } = await gw.openLesson({ panel: true });
  const hud = hudOn(await gw.openPanel(page));
  await lesson.joinMany(3);
  await hud.waitFor({ phase: 'in-meeting', roster: 'complete', unidentified: '3' });
  await page.close();
  const first = await openRecords(gw);
  await expect(first.locator('.lesson-list > li')).toContainText('Still going on');
  // A quarter of an hour passes: for the background in what it reads, for the page on its own clock.
  await first.evaluate(
    (by) =>
      new Promise<void>((done) => {
        const open = indexedDB.open('gwarchod-records');
        open.onsuccess = () => {
          const tx = open.result.transaction('heads', 'readwrite');
          const heads = tx.objectStore('heads');
          const all = heads.getAll();
          all.onsuccess = () => {
            for (const head of all.result) heads.put({ ...head, last: head.last - by });
          };
          tx.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    LATER,
  );
  await first.close();
  const later = await openRecords(gw, () => {
    const now = Date.now;
    Date.now = () => now() + 16 * 60_000;
  });
  const row = later.locator('.lesson-list > li');
  await expect(row).toContainText('Interrupted');
  await row.locator('a').click();
  await expect(later.locator('.timeline li').first()).toContainText('The record begins');
  await expect(later.locator('[data-damage]')).toHaveCount(0);
  await expect(later.locator('article')).toContainText('Interrupted');
});

test('a reload in mid-lesson: one lesson, and its record says that it went on after a gap @deep', async ({
  gw,
  open,
}) => {
  const { page, hud } = await settle(open, { keep: true });
  await page.reload();
  await hud.waitFor({ phase: 'in-meeting', level: 'clear', staff: '2', learners: '5' });
  const records = await openRecords(gw);
  await expect(records.locator('.lesson-list > li')).toHaveCount(1);
  await records.locator('.lesson-list a').click();
  await expect(records.locator('.timeline [data-what=resumed]')).toHaveCount(1);
  await expect(records.locator('[data-damage]')).toHaveCount(0);
});

test('deleted while it goes on: what comes after begins with how everything stands, and says that the beginning is gone @deep', async ({
  gw,
  open,
}) => {
  const { lesson, hud } = await settle(open);
  const records = await openRecords(gw, keepTexts);
  await records.locator('.lesson-list a').first().click();
  await records.locator('[data-act=delete]').click();
  await records.locator('[data-act=delete-yes]').click();
  await expect(records.locator('.lesson-list > li')).toHaveCount(0);
  await lesson.leave(BEN);
  await hud.waitFor({ staff: '1', learners: '5' });
  await expect(async () => {
    await records.reload();
    await expect(records.locator('.lesson-list > li')).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  const file = await openNewest(records);
  expect(file.lines[0]).toMatchObject({ whole: true, facts: { phase: 'in-meeting', learners: '5' } });
  await expect(records.locator('[data-box=cut]')).toContainText('The beginning of this lesson is not here');
  await expect(records.locator('.timeline li').first()).toContainText('The record begins');
  await expect(records.locator('[data-damage]')).toHaveCount(0);
});

test('the worker killed five times: every state that the panel settled on is in the record, which is whole @deep', async ({
  gw,
  open,
}) => {
  const { page, lesson, hud, learners } = await settle(open);
  const worker = await workerKiller(gw, page);
  const settled = ['5'];
  for (const [n, learner] of learners.entries()) {
    // In the midst of handing over: the change and the kill go off together.
    await Promise.all([lesson.leave(learner), worker.kill()]);
    await hud.waitFor({ learners: `${4 - n}`, staff: '2' });
    settled.push(`${4 - n}`);
  }
  expect(worker.stops()).toBeGreaterThanOrEqual(5);
  await lesson.joinMany(1);
  await hud.waitFor({ learners: '1' });
  settled.push('1');
  const records = await openRecords(gw, keepTexts);
  const file = await openNewest(records);
  await expect(records.locator('[data-damage]')).toHaveCount(0);
  const seen = standsOf(file.lines).map(({ facts }) => facts.learners);
  // In their order, whatever stood between them.
  let from = 0;
  for (const count of settled) {
    const at = seen.indexOf(count, from);
    expect(at, `${count} after ${from} in ${seen.join(' ')}`).toBeGreaterThanOrEqual(0);
    from = at;
  }
  expect(file.lines.every(({ missed }) => missed === 0)).toBe(true);
});
