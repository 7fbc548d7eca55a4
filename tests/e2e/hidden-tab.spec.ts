/** The lesson's tab behind another, really hidden, with its timers slowed down as the browser does it to teachers. */
import { expect, test } from '../harness/fixtures.ts';
import { hudOn } from '../harness/hud.ts';
import { until } from '../harness/until.ts';
import { toolbar } from './outside.ts';
import { AT_ONCE, choose } from './policy.ts';
import { BEN, settle, watchLevels } from './steps.ts';

test.use({ chromiumOptions: { honest: true } });
// One after the other: each worker would start a browser of this kind.
test.describe.configure({ mode: 'default' });

test('a hidden lesson is watched as closely as one in sight', async ({ open, gw }) => {
  const { page, lesson, hud, panel } = await settle(open, { learners: 3 });
  const second = await gw.newPage();
  await second.bringToFront();
  const visibility = () => page.evaluate(() => document.visibilityState);
  await until(visibility, (now) => now === 'hidden', { what: 'the tab to be hidden' });
  const levels = await watchLevels(panel);

  await lesson.leave(BEN);
  await hud.waitFor({ level: 'advice', staff: '1', learners: '3' }, 3_000);
  await lesson.rejoin(BEN);
  await hud.waitFor({ level: 'clear', staff: '2' }, 3_000);
  // A second tab in front has a panel of its own to ask with; the hidden one answers both.
  const other = hudOn(await gw.openPanelTab());
  await other.waitFor({ level: 'clear', staff: '2', learners: '3' });
  expect(new Set(await levels())).toEqual(new Set(['clear', 'advice']));
});

test('a panel behind another page has told nobody: the notice comes, and goes when the panel is in sight again @deep', async ({
  gw,
}) => {
  const panel = await gw.openPanelTab();
  await choose(gw, null, { ...AT_ONCE, 'attention.on-delay': 0 });
  const { page, lesson } = await gw.openLesson({ panel: true });
  const bar = await toolbar(gw, page);
  await lesson.joinMany(3);
  await panel.bringToFront();
  const hud = hudOn(panel);
  await hud.press('everyone-else-is-a-learner');
  await hud.waitForFinding('one-adult-left', { verdict: 'breached', level: 'critical' });
  await expect.poll(bar.notices).toEqual([]);

  await page.bringToFront();
  await expect.poll(bar.notices).toHaveLength(1);
  await panel.bringToFront();
  await expect.poll(bar.notices).toEqual([]);
});
