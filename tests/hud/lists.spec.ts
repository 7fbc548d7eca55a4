import type { Page } from '@playwright/test';
import { expect, test } from '../harness/one-window.ts';
import { openGallery, show } from './show.ts';

/** The list for the moment, the kind of session and the teacher's own room: what each press asks for. */
test.use({ viewport: { width: 360, height: 1_400 } });
test.beforeEach(({ page }) => openGallery(page));

const sent = (page: Page) => page.evaluate(() => window.gallery.sent);
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const said = (deed: object) => ({ act: 'say', deed });
const tick = (id: string, on = true) => said({ deed: 'tick', item: id, on });

test('a tick is sent, and taken back; the progress says how many of how many', async ({ page }) => {
  await show(page, 'list-before-josephs');
  await expect(page.locator('.progress')).toHaveAttribute('data-done', '1');
  await item(page, 'before.lobby').locator('input').check();
  await item(page, 'before.device').locator('input').click();
  expect(await sent(page)).toEqual([tick('before.lobby'), tick('before.device', false)]);
  await expect(item(page, 'before.device')).toContainText('Done at 10:38');
});

test('of two answers one stands: the other is taken back first @deep', async ({ page }) => {
  await show(page, 'list-before-elfed');
  await page.locator('[data-answer="before.location.school"]').click();
  expect(await sent(page)).toEqual([tick('before.location.home', false), tick('before.location.school')]);
});

test('the script is shown in both languages at one press, one’s own first', async ({ page }) => {
  for (const [language, first] of [
    ['en', 'en-GB'],
    ['cy', 'cy'],
  ] as const) {
    await show(page, 'list-start', language);
    const words = item(page, 'script.behaviour').locator('.announcement p');
    await expect(words).toHaveCount(0);
    await page.locator('[data-act="show-script"]').click();
    await expect(words).toHaveCount(2);
    await expect(words.first()).toHaveAttribute('lang', first);
    await page.locator('[data-act="show-script"]').click();
  }
});

test('another moment is turned to; the page of the school’s rules is opened @deep', async ({ page }) => {
  await show(page, 'list-during');
  await page.locator('[data-act="turn"][data-to="after"]').click();
  expect(await sent(page)).toEqual([said({ deed: 'turn', to: 'after' })]);
  await page.locator('[data-act="open-options"]').click();
  expect(await page.evaluate(() => window.gallery.opened)).toBe(1);
});

test('cards are drawn when they are opened, each with its clauses @deep', async ({ page }) => {
  await show(page, 'list-during');
  await expect(item(page, 'during.screen')).toHaveCount(0);
  await page.locator('.cards summary').click();
  await expect(item(page, 'during.screen')).toContainText('EH-59');
});

test('the kind of session is picked, and what it changes is said', async ({ page }) => {
  await show(page, 'kind-not-held');
  await page.locator('.about summary').click();
  await expect(page.locator('[data-kind="therapy"]')).toHaveText('Your school does not hold such sessions.');
  await page.locator('[data-act="kind"]').selectOption('pastoral');
  expect(await sent(page)).toEqual([said({ deed: 'kind', as: 'pastoral' })]);
});

test('who is in the room is said, and said again; where the school does not count them that is said instead', async ({
  page,
}) => {
  await show(page, 'room-lapsed');
  await page.locator('.about summary').click();
  await expect(page.locator('[data-lapsed="true"]')).toContainText('no longer counted');
  await page.locator('[data-act="room-again"]').click();
  await page.locator('[data-act="room-learners"]').check();
  await page.locator('[data-act="room-colleague"]').click();
  expect(await sent(page)).toEqual([
    said({ deed: 'own-room', adults: 1, learners: false }),
    said({ deed: 'own-room', adults: 1, learners: true }),
    said({ deed: 'own-room', adults: 0, learners: false }),
  ]);
  await show(page, 'kind-not-held');
  await page.locator('.about summary').click();
  await expect(page.locator('[data-act="room-colleague"]')).toHaveCount(0);
  await expect(page.locator('.room')).toContainText('does not count');
});
