/** A shared screen shows nothing of an incident, in the panel or on the page of records, and there is a way on. */
import { expect, test } from '../harness/fixtures.ts';
import { emptied, incident, put, toIncidents, written } from './incident-log.ts';
import { settle } from './steps.ts';

test.beforeEach(async ({ gw }) => (await emptied(gw)).close());

test('the page of records hides incidents while any Teams tab shares the screen, and after it until the teacher says @deep', async ({
  gw,
  open,
}) => {
  const { page, lesson } = await settle(open);
  const records = await gw.newPage();
  await toIncidents(gw, records);
  await put(records, written('i1', Date.now(), { facts: 'A message in the chat' }));
  await toIncidents(gw, records);
  const one = incident(records, 'i1');
  const state = records.locator('.incidents');
  await expect(one).toBeVisible();
  await lesson.share('me');
  await expect(state).toHaveAttribute('data-sharing', 'shared');
  await expect(one).toBeHidden();
  await expect(records.locator('[data-act=show-again], [data-act=nobody-sees]')).toHaveCount(0);
  // Opened anew in the midst of it, it asks before it shows anything.
  await toIncidents(gw, records);
  await expect(state).toHaveAttribute('data-sharing', 'shared');
  await expect(one).toBeHidden();
  await lesson.stopShare();
  await expect(state).toHaveAttribute('data-sharing', 'not');
  await expect(one).toBeHidden();
  await records.locator('[data-act=show-again]').click();
  await expect(one).toBeVisible();
  // Another learner who shares is nothing to hide from (control).
  const [learner = ''] = await lesson.joinMany(1);
  await lesson.share(learner);
  await expect(state).toHaveAttribute('data-sharing', 'not');
  await expect(one).toBeVisible();
  await lesson.share('me');
  await expect(one).toBeHidden();
  await page.close();
  await expect(state).toHaveAttribute('data-sharing', 'was-shared');
  await expect(one).toBeHidden();
  await records.locator('[data-act=nobody-sees]').click();
  await expect(one).toBeVisible();
});

test('a tab closed while sharing: the form stays hidden until the teacher says that nobody sees the screen @deep', async ({
  open,
}) => {
  const { page, panel, lesson } = await settle(open);
  await panel.locator('[data-act=log-incident]').click();
  await panel.locator('[data-field=facts]').fill('Typed before');
  await lesson.share('me');
  await expect(panel.locator('[data-hidden=sharing]')).toBeVisible();
  await expect(panel.locator('[data-act=nobody-sees]')).toHaveCount(0);
  await page.close();
  await expect(panel.locator('[data-hidden=was-shared]')).toBeVisible();
  await expect(panel.locator('[data-field]')).toHaveCount(0);
  await panel.locator('[data-act=nobody-sees]').click();
  await expect(panel.locator('[data-field=facts]')).toHaveValue('Typed before');
});

test('the panel hides incidents while another Teams tab than the one that it shows shares the screen @deep', async ({
  gw,
  open,
}) => {
  const { page, panel, hud } = await settle(open);
  await panel.locator('[data-act=log-incident]').click();
  await panel.locator('[data-field=facts]').fill('Typed before');
  // It comes, and answers: what is being typed stays (control).
  const other = await gw.openLesson({});
  await other.lesson.joinMany(1);
  await page.bringToFront();
  await hud.waitFor({ learners: '5' });
  await expect(panel.locator('[data-field=facts]')).toHaveValue('Typed before');
  await other.lesson.share('me');
  await expect(panel.locator('[data-hidden=sharing]')).toBeVisible();
  await expect(panel.locator('[data-field]')).toHaveCount(0);
  await other.lesson.stopShare();
  await expect(panel.locator('[data-hidden=key]')).toBeVisible();
  await panel.locator('[data-act=show-again]').click();
  await expect(panel.locator('[data-field=facts]')).toHaveValue('Typed before');
  await other.lesson.share('me');
  await other.page.close();
  await expect(panel.locator('[data-hidden=was-shared]')).toBeVisible();
  await panel.locator('[data-act=nobody-sees]').click();
  await expect(panel.locator('[data-field=facts]')).toHaveValue('Typed before');
  await hud.waitFor({ phase: 'in-meeting' });
});
