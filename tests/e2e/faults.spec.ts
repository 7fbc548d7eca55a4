/** Things that die or stall in mid-lesson. From the moment the truth cannot be known, "In order" is not shown. */
import { expect, test } from '../harness/fixtures.ts';
import { toolbar } from './outside.ts';
import { BEN, settle, watchLevels } from './steps.ts';

test('the worker is stopped in mid-lesson: the verdict goes on; settings and badge wake it', async ({ open, gw }) => {
  const { page, lesson, hud } = await settle(open);
  await gw.stopWorker();
  await lesson.leave(BEN);
  await hud.waitFor({ level: 'advice', staff: '1' });
  await lesson.rejoin(BEN);
  await hud.waitFor({ level: 'clear', staff: '2' });
  const bar = await toolbar(gw, page);
  await expect.poll(bar.text).toBe('✓');

  await gw.stopWorker();
  await hud.panel.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(hud.panel.locator('.verdict h1')).toHaveText('Mewn trefn');
  await gw.stopWorker();
  await lesson.leave(BEN);
  await hud.waitForLevel('advice');
  await expect.poll(bar.text).toBe('i');
});

test('the page is stuck for six seconds: not watching within the lease, and back when it answers', async ({ open }) => {
  const { page, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  const stuck = page.evaluate(() => {
    const end = performance.now() + 6_000;
    while (performance.now() < end);
  });
  const from = Date.now();
  await hud.waitFor({ phase: 'lost', level: 'unknown' }, 5_500);
  // The last answer may be a second old when the page stops; the lease is three.
  expect(Date.now() - from).toBeLessThan(4_500);
  await stuck;
  await hud.waitFor({ phase: 'in-meeting', level: 'clear', staff: '2', learners: '5' });
  expect(new Set(await levels())).toEqual(new Set(['clear', 'unknown']));
});

test("the tab's renderer crashes: not watching at once", async ({ open }) => {
  const { page, hud } = await settle(open, { keep: true });
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await hud.waitFor({ phase: 'lost', level: 'unknown' }, 4_000);
  expect((await hud.read()).staff).toBe('0..');
});

test('a page that never rests: churn and captions change nothing, and a leaver is seen within a second', async ({
  open,
}) => {
  const { lesson, hud, panel } = await settle(open, { learners: 15 });
  const levels = await watchLevels(panel);
  await lesson.churn({ speaking: true, captions: true, reorder: true, everyMs: 30 });
  for (let n = 0; n < 20; n += 1) await lesson.reorder();
  await lesson.leave(BEN);
  await hud.waitFor({ level: 'advice', staff: '1', learners: '15' }, 2_000);
  await lesson.stopChurn();
  expect(new Set(await levels())).toEqual(new Set(['clear', 'advice']));
});

test('the two totals of Teams contradict each other: not in order for as long as they do @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.setBadgeTotal(9);
  await hud.waitForFinding('cant-see', { verdict: 'unknown' });
  expect((await hud.read()).level).toBe('unknown');
  await lesson.setBadgeTotal(null);
  await hud.waitFor({ level: 'clear', roster: 'complete' });
});

test('sharing takes the Leave button and the badge away for a while; the compact view takes the list @deep', async ({
  open,
}) => {
  const { lesson, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  await lesson.share('me', { entireScreen: true });
  await lesson.leave(BEN);
  await hud.waitFor({ phase: 'in-meeting', level: 'advice', staff: '1' });
  await lesson.rejoin(BEN);
  await lesson.stopShare();
  await hud.waitFor({ phase: 'in-meeting', level: 'clear', staff: '2' });
  expect(new Set(await levels())).toEqual(new Set(['clear', 'advice']));

  await lesson.compact(true);
  await hud.waitFor({ phase: 'in-meeting', level: 'unknown', roster: 'closed' });
  await hud.press('open-people');
  await expect(panel.locator('[data-notice="hand-failed"]')).toHaveAttribute('data-fault', 'button-not-found');
  await lesson.compact(false);
  await hud.press('open-people');
  await hud.waitFor({ level: 'clear', roster: 'complete' });
});
