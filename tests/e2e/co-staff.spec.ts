/** The colleague who watches the count: large figures, who came and went, and the lead who leaves. */
import { expect, test } from '../harness/fixtures.ts';
import { stored } from './outside.ts';
import { choose } from './policy.ts';
import { tick } from './steps.ts';

const LEAD = 'Carys Bowen';

test('the lead leaves: said first, with who came and went, and nothing of it is stored', async ({ gw, open }) => {
  await choose(gw, null);
  const { page, panel, lesson, hud } = await open({ panel: true, organiser: false, keep: true });
  await lesson.join({ name: LEAD, organiser: true });
  const learners = await lesson.joinMany(3);
  await hud.identify(LEAD, 'staff');
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ staff: '2', learners: '3' });
  expect((await hud.finding('lead-left'))?.verdict).toBe('off');

  await panel.locator('.about summary').click();
  await tick(panel.locator('[data-act="mode"]'));
  await hud.waitForFinding('lead-left', { verdict: 'met' });
  await expect(panel.locator('main')).toHaveClass(/co-staff/);
  await lesson.join({ name: 'Late Lowri' });
  await lesson.leave(learners[0] as string);
  const comings = panel.locator('.comings-list li');
  await expect(comings.filter({ hasText: 'Late Lowri' })).toContainText('came');
  await expect(comings.filter({ hasText: 'left' })).toHaveCount(1);

  await lesson.leave(LEAD);
  await hud.waitForFinding('lead-left', { verdict: 'breached', level: 'critical' });
  await expect(panel.locator('.verdict')).toHaveAttribute('data-check', 'lead-left');
  const kept = await stored(await gw.worker());
  for (const name of [LEAD, 'Late Lowri']) expect(kept.local + kept.session).not.toContain(name);
  expect(JSON.parse(kept.local).settings.mode).toBe('co-staff');

  await lesson.rejoin(LEAD);
  await hud.waitForFinding('lead-left', { verdict: 'met' });
  await page.reload();
  await expect(panel.locator('.comings-list')).toHaveCount(0);
});
