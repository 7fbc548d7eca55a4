/** What the teacher has set, in which language, and which colleagues are remembered. */
import { expect, test } from '../harness/fixtures.ts';
import { guardShown } from './guard.ts';
import { store, stored } from './outside.ts';
import { BEN, BEN_ID, settle } from './steps.ts';

test('settings that do not parse: said so, defaults used, the old ones kept aside', async ({ gw, open }) => {
  const junk = { version: 99, language: ['x'], note: 'keep me' };
  await store(await gw.worker(), { settings: junk });
  const { hud, panel } = await open({ panel: true });
  const notice = panel.locator('[data-notice="set-aside"]');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('could not be read');
  await hud.waitFor({ level: 'clear', staff: '1' });

  await panel.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(panel.locator('.verdict h1')).toHaveText('Mewn trefn');
  await expect(notice).toBeVisible();
  const kept = JSON.parse((await stored(await gw.worker())).local);
  expect(kept['settings-set-aside']).toEqual(junk);
  expect(kept.settings).toMatchObject({ version: 1, language: 'cy' });

  await hud.press('seen-aside');
  await expect(notice).toHaveCount(0);
  expect((await stored(await gw.worker())).local).toContain('keep me');
});

test('English and Cymraeg at once, in the panel and in the guard on the page', async ({ open }) => {
  const { page, panel, hud } = await settle(open);
  await expect(panel.locator('.verdict h1')).toHaveText('In order');
  await panel.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(panel.locator('.verdict h1')).toHaveText('Mewn trefn');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'cy');
  await page.locator('#hangup-button').click();
  const guard = await guardShown(page);
  expect(guard.buttons).toEqual({ end: 'Gorffen i bawb', stay: 'Aros', leave: 'Gadael beth bynnag' });
  await guard.press('stay');
  await panel.getByRole('button', { name: 'English' }).click();
  await expect(panel.locator('.verdict h1')).toHaveText('In order');
  await hud.waitFor({ level: 'clear' });
});

test('a colleague is known again in the next meeting by account, under any name; and forgotten on request', async ({
  open,
  gw,
}) => {
  const first = await settle(open);
  await gw.closePanel(first.panel);
  await first.page.close();

  const { lesson, hud, panel, page } = await open({ panel: true, title: 'Year 7 maths' });
  await lesson.join({ name: 'Benjamin Hughes-Jones', id: BEN_ID });
  await lesson.join({ name: BEN });
  await lesson.joinMany(2);
  await hud.waitFor({ staff: '2..5', unidentified: '3' });
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'clear', staff: '2', learners: '3' });
  expect(JSON.parse((await stored(await gw.worker())).local).settings.colleagues).toEqual([BEN_ID]);

  await panel.getByText('Settings', { exact: true }).click();
  await hud.press('forget-colleagues');
  await hud.waitFor({ level: 'advice', staff: '1' });
  await expect.poll(async () => (await stored(await gw.worker())).local).not.toContain(BEN_ID);
  await page.close();
});

test('a guest under the account of a remembered colleague is not believed @deep', async ({ open, gw }) => {
  const settings = { version: 1, language: 'en', colleagues: [BEN_ID] };
  await store(await gw.worker(), { settings });
  const { lesson, hud } = await open({ panel: true });
  await lesson.join({ name: BEN, id: BEN_ID, kind: 'guest' });
  await hud.waitFor({ level: 'unknown', staff: '1..2', learners: '0..1', unidentified: '1' });
});
