/** What calls the teacher, what answering it does, and that badge, title, notice and panel say the same of it. */
import { expect, test } from '../harness/fixtures.ts';
import { hudOn } from '../harness/hud.ts';
import type { Harness } from '../harness/launch.ts';
import { overhearNotices, toolbar } from './outside.ts';
import { AT_ONCE, choose } from './policy.ts';
import { BEN, settle, watchLevels } from './steps.ts';

const findingOf = (check: string) => `[data-check="${check}"]`;

/** Grace times of nothing. A page of ours wakes the worker, and is closed again: an open panel tells the teacher itself. */
async function chosen(gw: Harness, values: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const page = await gw.openPanelTab();
  await choose(gw, null, { ...AT_ONCE, ...values });
  await page.close();
}

test('answered, a breach is as loud as before and calls no more: panel, badge, title and notice; a worse one calls', async ({
  open,
  gw,
}) => {
  await chosen(gw);
  const { page, lesson, hud, panel, learners } = await settle(open, { learners: 3 });
  const heard = await overhearNotices(gw);
  await lesson.leave(BEN);
  await hud.waitForFinding('one-adult-left', { verdict: 'breached', level: 'critical' });
  const alert = panel.locator('[role="alert"]');
  // Spoken once it has stood for the school's on-delay.
  await expect(alert).not.toBeEmpty({ timeout: 15_000 });

  await panel.locator('[data-act="acknowledge"]:visible').first().click();
  await panel.locator('[data-reason="colleague-coming"]:visible').first().click();
  await expect(panel.locator('[data-answer="acknowledged"]').first()).toContainText('A colleague is coming');
  // Nothing is made quieter by an answer: the level is that of the finding.
  expect(await hud.read()).toMatchObject({ level: 'critical', staff: '1' });

  await gw.closePanel(panel);
  const bar = await toolbar(gw, page);
  await expect.poll(bar.title).toContain('You have answered');
  expect(await bar.text()).toBe('!!');
  expect(await bar.notices()).toEqual([]);
  expect(await heard()).toEqual([]);

  // One adult with one learner is another matter, and was not answered.
  await lesson.leave(learners[0] as string);
  await lesson.leave(learners[1] as string);
  await expect.poll(bar.notices, { timeout: 20_000 }).toHaveLength(1);
  expect((await heard()).join()).toContain('one learner');
  expect(await bar.title()).toBe('Gwarchod: act now');

  const again = hudOn(await gw.openPanel(page));
  await again.waitForFinding('one-to-one', { verdict: 'breached', level: 'critical' });
  // What was said of the first still stands, and can be taken back.
  await expect(again.panel.locator(`${findingOf('one-adult-left')} [data-answer="acknowledged"]`)).toHaveCount(1);
});

test('put off, a breach says when it comes back; taken back, it is open again; no staff at all cannot be put off @deep', async ({
  open,
  gw,
}) => {
  await chosen(gw, { 'attention.snooze': 3 });
  const { lesson, hud, panel } = await settle(open);
  await lesson.leave(BEN);
  await hud.waitForFinding('one-adult-left', { verdict: 'breached' });
  await expect(panel.locator('[data-act="snooze"]:visible').first()).toContainText('3 minutes');
  await panel.locator('[data-act="snooze"]:visible').first().click();
  await expect(panel.locator('[data-answer="snoozed"]').first()).toContainText('You will be reminded at');
  await panel.locator('[data-act="unsnooze"]:visible').first().click();
  await expect(panel.locator('[data-answer]')).toHaveCount(0);
  await expect(panel.locator('[data-act="snooze"]:visible').first()).toBeVisible();
});

test('an answer lives through a reload of the lesson @deep', async ({ open, gw }) => {
  await chosen(gw);
  const { page, lesson, hud, panel } = await settle(open, { keep: true });
  await lesson.leave(BEN);
  await hud.waitForFinding('one-adult-left', { verdict: 'breached' });
  await panel.locator('[data-act="acknowledge"]:visible').first().click();
  await panel.locator('[data-reason="seen-to"]:visible').first().click();
  await expect(panel.locator('[data-answer="acknowledged"]').first()).toBeVisible();
  const levels = await watchLevels(panel);
  await page.reload();
  // It may be over before a look from outside finds it.
  await expect.poll(levels).toContain('unknown');
  await hud.waitFor({ phase: 'in-meeting', staff: '1', learners: '5' });
  await hud.waitForFinding('one-adult-left', { verdict: 'breached' });
  await expect(panel.locator('[data-answer="acknowledged"]').first()).toContainText('It is dealt with');
});

test('a critical in the lesson that the panel does not show has its notice; the one that it shows has none @deep', async ({
  open,
  gw,
}) => {
  await chosen(gw, { 'attention.on-delay': 0 });
  const { page, lesson, hud } = await settle(open);
  const bar = await toolbar(gw, page);
  // A second meeting in front: the panel speaks of that one now.
  const second = await gw.openLesson({ panel: true, title: 'Staff briefing', host: 'teams.cloud.microsoft' });
  await second.page.bringToFront();
  await hud.waitFor({ level: 'clear', staff: '1', learners: '0' });
  await lesson.leave(BEN);
  await expect.poll(bar.text).toBe('!!');
  await expect.poll(bar.notices).toHaveLength(1);
  expect(await hud.read()).toMatchObject({ level: 'clear', staff: '1', learners: '0' });
  // Turned to, it is told by the panel, and the notice goes.
  await page.bringToFront();
  await hud.waitForFinding('one-adult-left', { verdict: 'breached', level: 'critical' });
  await expect.poll(bar.notices).toEqual([]);
});
