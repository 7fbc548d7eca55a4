import type { Page } from '@playwright/test';
import { expect, test } from '../harness/one-window.ts';
import { openGallery, show } from './show.ts';

/** What each press asks for, and where the focus is. */
test.use({ viewport: { width: 360, height: 633 } });
test.beforeEach(({ page }) => openGallery(page));

const sent = (page: Page) => page.evaluate(() => window.gallery.sent);
const changes = (page: Page) => page.evaluate(() => window.gallery.changes);
const press = (page: Page, act: string) => page.locator(`[data-act="${act}"]`).first().click();

test('the root carries the contract', async ({ page }) => {
  await show(page, 'list-partial');
  const main = page.locator('main');
  const expected = {
    phase: 'in-meeting',
    level: 'unknown',
    staff: '2..13',
    learners: '18..29',
    unidentified: '0..11',
    lobby: '0..',
    roster: 'partial',
    recording: 'off',
  };
  for (const [name, value] of Object.entries(expected)) await expect(main).toHaveAttribute(`data-${name}`, value);
  await show(page, 'silent-gone');
  await expect(main).toHaveAttribute('data-phase', 'lost');
  await expect(main).toHaveAttribute('data-staff', '0..');
  await expect(main).not.toContainText('14');
});

test('every finding is one element, the headline the verdict itself @deep', async ({ page }) => {
  for (const state of ['clear', 'one-to-one', 'list-closed', 'start-30-unidentified'] as const) {
    await show(page, state);
    const checks = await page
      .locator('[data-check]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-check')));
    expect(checks.toSorted()).toHaveLength(9);
    expect(new Set(checks).size).toBe(9);
  }
  await show(page, 'one-to-one');
  await expect(page.locator('.verdict')).toHaveAttribute('data-check', 'one-to-one');
  await expect(page.locator('[data-check="one-to-one"]')).toHaveAttribute('data-verdict', 'breached');
});

test('each of these presses asks for one thing and nothing else', async ({ page }) => {
  for (const [state, act, deed] of [
    ['list-closed', 'open-people'],
    ['list-partial', 'load-all-names'],
    ['no-staff', 'end-for-all'],
    ['clear', 'end-for-all'],
    ['clear', 'announce', 'announced'],
    ['clear', 'not-everyone-else', 'not-everyone-else'],
    ['start-30-unidentified', 'everyone-else-is-a-learner', 'everyone-else'],
  ] as const)
    await test.step(`in ${state}, ${act}`, async () => {
      await openGallery(page);
      await show(page, state);
      await press(page, act);
      expect(await sent(page)).toEqual([deed ? { act: 'say', deed: { deed } } : { act }]);
    });
});

test('a guest can be said to be any of five, and none is hidden', async ({ page }) => {
  await show(page, 'who-is-this');
  for (const as of ['staff', 'learner', 'practitioner', 'external', 'parent'])
    await page.locator(`[data-person="p91"] [data-act="identify"][data-as="${as}"]`).click();
  expect(await sent(page)).toEqual(
    ['staff', 'learner', 'practitioner', 'external', 'parent'].map((as) => ({ act: 'identify', ref: 'p91', as })),
  );
});

test('among thirty, a colleague is found by name and marked, and guests are asked about one by one @deep', async ({
  page,
}) => {
  await show(page, 'start-30-unidentified');
  await expect(page.locator('[data-person]')).toHaveCount(30);
  await page.getByRole('searchbox').fill('FFION');
  await page.locator('.colleagues [data-person] [data-as="staff"]').first().click();
  expect(await sent(page)).toMatchObject([{ act: 'identify', as: 'staff' }]);
  await expect(page.locator('.colleagues [data-person="p91"]')).toHaveCount(0);
  await page.locator('[data-person="p91"] [data-as="parent"]').click();
  expect(await sent(page)).toMatchObject([{}, { ref: 'p91', as: 'parent' }]);
  const other = page.locator('.colleagues [data-person]').first();
  await other.locator('summary').click();
  await other.locator('[data-as="practitioner"]').click();
  expect(await sent(page)).toMatchObject([{}, {}, { as: 'practitioner' }]);
});

test('a mistake is corrected in the list of everyone', async ({ page }) => {
  await show(page, 'clear');
  await expect(page.locator('[data-known]')).toHaveCount(0);
  await page.getByText('Everyone (16)').click();
  await expect(page.locator('[data-known]')).toHaveCount(16);
  await expect(page.locator('[data-known="p1"]')).toContainText('you · organiser');
  await page.locator('[data-known="p5"] > summary').click();
  await expect(page.locator('[data-known="p5"] [data-as="learner"]')).toHaveAttribute('aria-pressed', 'true');
  for (const as of ['staff', 'nobody', 'self']) await page.locator(`[data-known="p5"] [data-as="${as}"]`).click();
  expect(await sent(page)).toEqual(['staff', 'nobody', 'self'].map((as) => ({ act: 'identify', ref: 'p5', as })));
});

test('the remedy leads to one’s own row, and the press says so @deep', async ({ page }) => {
  await show(page, 'self-not-known');
  await press(page, 'say-who-i-am');
  await expect(page.locator('#which-is-you')).toBeFocused();
  await page.locator('[data-self="p4"] [data-as="self"]').click();
  expect(await sent(page)).toEqual([{ act: 'identify', ref: 'p4', as: 'self' }]);
});

test('the announcement is shown in both languages, marked as what they are, and copied', async ({ page }) => {
  await show(page, 'recording-unannounced', 'cy');
  await press(page, 'show-announcement');
  await expect(page.locator('#words-to-read-out')).toBeFocused();
  await expect(page.locator('.announcement p[lang]').first()).toHaveAttribute('lang', 'cy');
  await expect(page.locator('.announcement p[lang="en-GB"]')).toBeVisible();
  await press(page, 'copy-announcement-en');
  expect(await page.evaluate(() => window.gallery.copied[0])).toMatch(/^The school is recording/);
  await expect(page.getByRole('status')).toHaveText(/gopïo/);
});

test('a copy that is refused leaves the text to be copied by hand @deep', async ({ page }) => {
  await show(page, 'one-adult-left');
  await page.evaluate(() => {
    window.gallery.refuseCopy = true;
  });
  await press(page, 'copy-call-for-help');
  await expect(page.locator('.by-hand')).toContainText('Could you join');
});

test('the health report is copied, and its absence is said @deep', async ({ page }) => {
  await show(page, 'list-unreadable');
  await press(page, 'copy-health-report');
  expect(await page.evaluate(() => window.gallery.copied)).toEqual(['{"health":1}']);
  await page.evaluate(() => {
    window.gallery.healthText = null;
  });
  await press(page, 'copy-health-report');
  await expect(page.locator('.verdict .feedback')).toHaveText(/did not answer/);
});

test('the planned end is the next such time; typing outlives the second; clearing takes it away', async ({ page }) => {
  await show(page, 'clear');
  const field = page.locator('[data-act="plan-end"]');
  await expect(field).toHaveValue('11:00');
  await field.fill('10:50');
  expect(await sent(page)).toEqual([{ act: 'say', deed: { deed: 'plan-end', utc: Date.UTC(2026, 10, 23, 10, 50) } }]);
  await page.evaluate(() => window.gallery.tick(1_000));
  await expect(field).toHaveValue('10:50');
  await press(page, 'clear-end');
  expect((await sent(page)).at(-1)).toEqual({ act: 'say', deed: { deed: 'plan-end', utc: null } });
});

test('settings: the school’s number, colleagues, language, and what was set aside @deep', async ({ page }) => {
  await show(page, 'minimum-unset');
  await press(page, 'set-minimum');
  const field = page.locator('#minimum-of-staff');
  await expect(field).toBeFocused();
  await field.fill('12');
  await field.fill('3');
  await press(page, 'forget-colleagues');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  expect(await changes(page)).toEqual([{ change: 'forget-colleagues' }, { change: 'language', to: 'cy' }]);
  expect(await page.evaluate(() => window.gallery.decided)).toEqual([
    { change: 'set', knob: 'kind.whole-class.min-present', to: 3 },
  ]);
  await show(page, 'settings-set-aside');
  await press(page, 'seen-aside');
  expect(await changes(page)).toEqual([{ change: 'seen-aside' }]);
});

test('who may not end the meeting is told who can, and is offered no button that Teams would refuse @deep', async ({
  page,
}) => {
  await show(page, 'no-staff-cannot-end');
  await expect(page.locator('[data-act="end-for-all"]')).toHaveCount(0);
  await expect(page.locator('.lesson')).toContainText('co-organiser');
});

test('hostile names are text, short, and change nothing', async ({ page }) => {
  await show(page, 'hostile-names');
  await expect(page.locator('main img, main b, main script')).toHaveCount(0);
  for (const box of await page.locator('[data-person] .name').all())
    expect((await box.boundingBox())?.height).toBeLessThan(50);
  expect(await page.title()).toBe('Check – Gwarchod');
});

test('the title and the two live regions follow the state; the focus never moves by itself', async ({ page }) => {
  await show(page, 'clear');
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('status')).toBeEmpty();
  const become = (to: 'clear' | 'one-adult-left') => page.evaluate((name) => window.gallery.become(name), to);
  await page.locator('[data-act="announce"]').focus();
  await become('one-adult-left');
  await expect(page.getByRole('alert')).toContainText('Act now. Only 1 member of staff with 14 learners.');
  await expect(page.locator('[data-act="announce"]')).toBeFocused();
  expect(await page.title()).toBe('Act now – Gwarchod');
  await become('clear');
  await page.evaluate(() => window.gallery.tick(1_000));
  await expect(page.getByRole('status')).toBeEmpty();
  await page.evaluate(() => window.gallery.tick(6_000));
  await expect(page.getByRole('status')).toContainText('In order. 2 staff with 14 learners.');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a call that comes again is a new part of its region, though it says the same; without a call nothing is @deep', async ({
  page,
}) => {
  await show(page, 'no-staff');
  const alert = page.getByRole('alert');
  await expect(alert).not.toBeEmpty();
  const text = await alert.textContent();
  await alert.evaluate((region) => {
    region.dataset.added = '0';
    const count = (records: readonly MutationRecord[]) => records.flatMap(({ addedNodes }) => [...addedNodes]).length;
    new MutationObserver((records) => {
      region.dataset.added = String(Number(region.dataset.added) + count(records));
    }).observe(region, { childList: true, subtree: true });
  });
  await page.evaluate(() => window.gallery.become('no-staff'));
  await page.evaluate(() => window.gallery.tick(20_000));
  await expect(alert).toHaveAttribute('data-added', '0');
  await page.evaluate(() => window.gallery.become('no-staff-again'));
  await expect(alert).toHaveAttribute('data-added', '1');
  expect(await alert.textContent()).toBe(text);
});

test('the keyboard meets the verdict’s button first after the language, then goes down the page', async ({ page }) => {
  await show(page, 'who-is-this');
  const met: string[] = [];
  for (let i = 0; i < 9; i += 1) {
    await page.keyboard.press('Tab');
    met.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('data-as') ?? document.activeElement?.getAttribute('data-act') ?? '',
      ),
    );
  }
  expect(met).toEqual([
    'language',
    'language',
    'show-who-to-identify',
    'staff',
    'learner',
    'practitioner',
    'external',
    'parent',
    'not-everyone-else',
  ]);
});

test('when the person asked about goes, the focus is on the next one and not at the top', async ({ page }) => {
  await show(page, 'hostile-names');
  await page.locator('[data-person="p70"] [data-as="learner"]').focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.gallery.become('who-is-this'));
  await expect(page.locator('[data-person="p91"] button').first()).toBeFocused();
});
