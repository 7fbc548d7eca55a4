/** The lists of the moments, the kind of session and the teacher's own room, in a real lesson and over reloads. */
import { expect, test } from '../harness/fixtures.ts';
import { choose } from './policy.ts';
import { tick } from './steps.ts';

test('what is ticked before the meeting outlives a reload of that page, and is there in the meeting @deep', async ({
  gw,
  open,
}) => {
  await choose(gw, 'elfed');
  const { page, panel, hud } = await open({ start: 'prejoin', panel: true });
  await hud.waitFor({ phase: 'prejoin' });
  const box = panel.locator('[data-item="before.device"] [data-act="tick"]');
  await tick(box);
  await panel.locator('[data-answer="before.location.home"]').click();
  await expect(panel.locator('[data-item="home.interruptions"]')).toBeVisible();
  await expect(panel.locator('.progress')).toHaveAttribute('data-done', '2');
  await panel.locator('.about summary').click();
  await panel.locator('[data-act="kind"]').selectOption('small-group');
  await expect(panel.locator('.about summary small')).toHaveText('Small group');

  await page.reload();
  await hud.waitFor({ phase: 'prejoin' });
  await expect(box).toBeChecked();
  await expect(panel.locator('.progress')).toHaveAttribute('data-done', '2');
  await page.getByRole('button', { name: 'Join now' }).click();
  await hud.waitFor({ phase: 'in-meeting' });
  await expect(panel.locator('.about summary small')).toHaveText('Small group');
  await panel.locator('[data-act="turn"][data-to="before"]').click();
  await expect(box).toBeChecked();
});

test('the start of a lesson: what is said is ticked with its time, in both languages, and outlives a reload', async ({
  gw,
  open,
}) => {
  await choose(gw, 'elfed');
  const { page, panel, hud } = await open({ panel: true, keep: true });
  const list = panel.locator('.moments');
  await expect(list).toHaveAttribute('data-moment', 'start');
  await panel.locator('[data-act="show-script"]').click();
  await expect(list.locator('[data-item="script.behaviour"] p[lang="cy"]')).toBeVisible();
  await expect(list.locator('[data-item="script.behaviour"] p[lang="en-GB"]')).toBeVisible();
  await tick(list.locator('[data-item="script.respect"] [data-act="tick"]'));
  await expect(list.locator('[data-item="script.respect"]')).toContainText(/Said at \d\d:\d\d/);
  await page.reload();
  await hud.waitFor({ phase: 'in-meeting' });
  await expect(list.locator('[data-item="script.respect"] [data-act="tick"]')).toBeChecked();
});

test('a colleague in the room counts where the policy lets them, and is confirmed anew', async ({ gw, open }) => {
  await choose(gw, null);
  const { lesson, panel, hud } = await open({ panel: true });
  await lesson.joinMany(3);
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ staff: '1', learners: '3' });
  await panel.locator('.about summary').click();
  await tick(panel.locator('[data-act="room-colleague"]'));
  await hud.waitFor({ staff: '2', learners: '3' });
  await expect(panel.locator('[data-lapsed="false"]')).toBeVisible();
  await choose(gw, 'st-josephs');
  await hud.waitFor({ staff: '1' });
  await expect(panel.locator('[data-act="room-colleague"]')).toHaveCount(0);
});

test('the kind of session changes what is asked for @deep', async ({ gw, open }) => {
  await choose(gw, 'elfed');
  const { lesson, panel, hud } = await open({ panel: true });
  await lesson.joinMany(2);
  await hud.press('everyone-else-is-a-learner');
  await hud.waitForFinding('colleague-not-here', { verdict: 'breached' });
  await panel.locator('.about summary').click();
  await panel.locator('[data-act="kind"]').selectOption('broadcast');
  await expect.poll(async () => (await hud.finding('colleague-not-here'))?.verdict).toBe('off');
});
