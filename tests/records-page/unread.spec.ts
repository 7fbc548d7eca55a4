/**
 * On the tab of incidents what could not be read is said, and never shown as nothing. No tab can be asked here whether the
 * screen is shared, so all of it is drawn under the cover.
 */
import { expect, test } from './stage/harness.ts';

test('drafts, lessons and the chain that could not be read are said on the tab of incidents', async ({ stage }) => {
  await stage.evaluate(() => {
    window.stage.setFailing(['drafts', 'check']);
    window.stage.setFault('damaged');
    window.stage.show('#incidents');
  });
  await expect(stage.locator('[data-chain=unchecked]')).toContainText('could not be looked into');
  const unread = stage.locator('[data-unread]');
  await expect(unread).toContainText('Whether there are drafts on this device could not be read.');
  await expect(unread).toContainText('Not all lessons on this device could be read.');
});

test('incidents that cannot be read as nobody foresaw are said so, and tried again @deep', async ({ stage }) => {
  await stage.evaluate(() => {
    window.stage.setFault('unforeseen');
    window.stage.show('#incidents');
  });
  await expect(stage.locator('[data-fault=unforeseen]')).toBeVisible();
  await stage.evaluate(() => window.stage.setFault(null));
  await stage.locator('[data-act=try-again]').click();
  await expect(stage.locator('.incidents[data-ready=true] [data-none=none]')).toHaveCount(1);
  await expect(stage.locator('[data-fault]')).toHaveCount(0);
});

test('where all of it can be read nothing of the kind is said (control)', async ({ stage }) => {
  await stage.evaluate(() => window.stage.show('#incidents'));
  await expect(stage.locator('.incidents[data-ready=true] [data-none=none]')).toHaveCount(1);
  await expect(stage.locator('[data-box=protect]')).toHaveCount(1);
  await expect(stage.locator('[data-chain], [data-unread]')).toHaveCount(0);
});
