import { expect, test } from '../harness/one-window.ts';
import { openGallery, show } from './show.ts';

/** The panel of the colleague who watches the count. */
test.use({ viewport: { width: 360, height: 1_200 } });
test.beforeEach(({ page }) => openGallery(page));

test('the mode is switched in the panel, and remembered in the settings @deep', async ({ page }) => {
  await show(page, 'clear');
  await page.locator('.about summary').click();
  await page.locator('[data-act="mode"]').click();
  expect(await page.evaluate(() => window.gallery.changes)).toEqual([{ change: 'mode', to: 'co-staff' }]);
});

test('figures are larger than the lead’s, and the lead’s list is not there @deep', async ({ page }) => {
  const size = () =>
    page
      .locator('.tile dd')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await show(page, 'clear');
  const usual = await size();
  await expect(page.locator('.moments')).toHaveCount(1);
  await show(page, 'co-staff-quiet');
  expect(await size()).toBeGreaterThan(1.5 * usual);
  await expect(page.locator('.moments')).toHaveCount(0);
});

test('that the lead has left comes first; who came and went, the newest first', async ({ page }) => {
  await show(page, 'co-staff-lead-left');
  await expect(page.locator('.verdict')).toHaveAttribute('data-check', 'lead-left');
  const rows = page.locator('.comings-list li');
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText('Catrin Bowen-Llewelyn');
  await expect(rows.first()).toHaveAttribute('data-came', 'false');
});

test('ending for all only where Teams offers it; else who can', async ({ page }) => {
  await show(page, 'co-staff-may-end');
  await expect(page.locator('.foot [data-act="end-for-all"]')).toBeVisible();
  await expect(page.locator('[data-who-can-end]')).toHaveCount(0);
  await show(page, 'co-staff-quiet');
  await expect(page.locator('[data-act="end-for-all"]')).toHaveCount(0);
  await expect(page.locator('[data-who-can-end="1"]')).toContainText('Catrin Bowen-Llewelyn');
  await show(page, 'co-staff-lead-left');
  await expect(page.locator('[data-who-can-end="0"]')).toContainText('Nobody who can');
});
