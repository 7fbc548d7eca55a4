/** Enough adults, or not; for how long; and who hears of it. */
import { expect, test } from '../harness/fixtures.ts';
import { hudOn } from '../harness/hud.ts';
import { overhearNotices, toolbar } from './outside.ts';
import { choose } from './policy.ts';
import { BEN, settle, watchLevels } from './steps.ts';

// The minute that is assumed of a school is the deep run's; a school that gives less is told as much sooner.
for (const [seconds, deep] of [
  [15, ''],
  [60, '@deep'],
] as const)
  test(`Ben is gone for over ${seconds} seconds: advice, then critical to the second; badge and notice, without a name ${deep}`, async ({
    open,
    gw,
  }) => {
    test.setTimeout(110_000);
    if (seconds !== 60) await choose(gw, null, { 'grace.adult-drop': seconds });
    const { page, lesson, hud, panel } = await settle(open);
    const heard = await overhearNotices(gw);
    const levels = await watchLevels(panel);
    await lesson.leave(BEN);
    const left = Date.now();
    await hud.waitFor({ level: 'advice', staff: '1', learners: '5' });
    // A list drawn anew in the meantime does not begin the minute again.
    await lesson.flicker(400);
    await expect.poll(levels).toContain('unknown');
    await hud.waitForLevel('advice');
    // Time itself is the matter here: until then nothing louder than advice may be shown.
    await page.waitForTimeout(Math.max(0, (seconds - 10) * 1_000 - (Date.now() - left)));
    expect(await levels()).not.toContain('critical');
    expect(await levels()).not.toContain('warning');
    await gw.closePanel(panel);
    const bar = await toolbar(gw, page);
    await expect.poll(bar.text).toBe('i');
    expect(await bar.notices()).toEqual([]);

    await expect.poll(bar.text, { timeout: 20_000 }).toBe('!!');
    expect(Date.now() - left).toBeGreaterThanOrEqual(seconds * 1_000 - 100);
    await expect.poll(bar.notices).toHaveLength(1);
    expect(await bar.title()).toBe('Gwarchod: act now');
    expect(await heard()).toHaveLength(1);
    expect((await heard()).join()).toContain('Fewer staff are with the learners');
    expect((await heard()).join()).not.toContain('Ben');

    const again = hudOn(await gw.openPanel(page));
    const breach = await again.waitForFinding('one-adult-left', { verdict: 'breached', level: 'critical' });
    expect(breach.text).toContain(BEN);
    await expect.poll(bar.notices).toEqual([]);
    await lesson.rejoin(BEN);
    await again.waitFor({ level: 'clear', staff: '2' });
    await expect.poll(bar.text).toBe('✓');
  });

test('Ben drops out and is back within grace: neither in order nor a warning in between @deep', async ({ open }) => {
  const { lesson, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  for (let drop = 0; drop < 2; drop += 1) {
    await lesson.leave(BEN);
    const finding = await hud.waitForFinding('one-adult-left', { level: 'advice' });
    expect(finding.verdict).toBe('unknown');
    expect(finding.text).toContain('1 member of staff');
    await lesson.rejoin(BEN);
    await hud.waitFor({ level: 'clear', staff: '2' });
  }
  expect(new Set(await levels())).toEqual(new Set(['clear', 'advice']));
});

test('one adult and one learner: said after ten seconds, and not before @deep', async ({ open }) => {
  const { lesson, hud, panel } = await open({ panel: true });
  // The two are alone from the moment the learner joins, whenever it is said who that is.
  const alone = Date.now();
  const [learner] = await lesson.joinMany(1);
  await hud.press('everyone-else-is-a-learner');
  await hud.waitForFinding('one-to-one', { verdict: 'unknown', level: 'advice' });
  const levels = await watchLevels(panel);
  await hud.waitForFinding('one-to-one', { verdict: 'breached', level: 'critical' }, 15_000);
  expect(Date.now() - alone).toBeGreaterThanOrEqual(9_500);
  expect(new Set(await levels())).toEqual(new Set(['advice', 'critical']));
  await lesson.leave(learner as string);
  await hud.waitFor({ level: 'clear', learners: '0' });
});

test('alone, with nobody to guard: in order, and no number is made up', async ({ open }) => {
  const { hud } = await open({ panel: true });
  await hud.waitFor({ level: 'clear', staff: '1', learners: '0', unidentified: '0', lobby: '0..' });
});

test('a minimum of one, set in the panel, makes one adult enough; the assumed two are back at a press', async ({
  open,
}) => {
  const { lesson, hud, panel } = await open({ panel: true });
  await lesson.joinMany(3);
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'advice' });
  await panel.getByText('Settings', { exact: true }).click();
  await hud.act('set-minimum-to').fill('1');
  await hud.waitFor({ level: 'clear', staff: '1', learners: '3' });
  await hud.press('minimum-back');
  await hud.waitForLevel('advice');
});
