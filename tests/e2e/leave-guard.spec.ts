/** Leaving learners behind is asked about once, and never prevented. */
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { guardGone, guardNow, guardShown } from './guard.ts';
import { BEN, BEN_ID, pressed, settle } from './steps.ts';

const WAYS: [string, (page: Page) => Promise<void>][] = [
  ['the mouse', (page) => page.locator('#hangup-button').click()],
  ['Ctrl+Shift+H @deep', (page) => page.keyboard.press('Control+Shift+KeyH')],
  ['Enter on the button @deep', (page) => page.locator('#hangup-button').press('Enter')],
];

for (const [way, leave] of WAYS) {
  test(`Leave by ${way} is held back; the focus is on Stay, and Stay keeps the teacher in`, async ({ open }) => {
    const { page, lesson, hud } = await settle(open);
    await leave(page);
    const guard = await guardShown(page);
    expect(guard.title).toBe('5 learners would be left in the meeting');
    expect(guard.buttons).toEqual({ end: 'End for all', stay: 'Stay', leave: 'Leave anyway' });
    expect(await pressed(lesson)).toEqual([]);
    await page.keyboard.press('Enter');
    await guardGone(page);
    expect(await lesson.truth()).toMatchObject({ phase: 'call' });
    await hud.waitFor({ level: 'clear', phase: 'in-meeting' });
    // Whoever stayed and presses again at once means it.
    await leave(page);
    await hud.waitFor({ phase: 'ended', level: 'critical' });
    expect(await guardNow(page)).toBeNull();
  });
}

test('a second press while the guard is open leaves; learners left behind are said', async ({ open }) => {
  const { page, lesson, hud } = await settle(open);
  await page.keyboard.press('Control+Shift+KeyH');
  await guardShown(page);
  await page.keyboard.press('Control+Shift+KeyH');
  await guardGone(page);
  expect(await pressed(lesson)).toEqual(['hangup-shortcut']);
  const left = await hud.waitForFinding('leave-not-end', { verdict: 'breached', level: 'critical' });
  expect(left.text).toContain('5 learners');
});

test('Escape stays @deep', async ({ open }) => {
  const { page, lesson, hud } = await settle(open);
  await page.locator('#hangup-button').click();
  await guardShown(page);
  await page.keyboard.press('Escape');
  await guardGone(page);
  expect(await lesson.truth()).toMatchObject({ phase: 'call' });
  await hud.waitForLevel('clear');
});

test('Leave in the menu beside the caret is held back too @deep', async ({ open }) => {
  const { page, lesson } = await settle(open);
  await page.locator('#hangup-button-more-options').click();
  await page.getByRole('menuitem', { name: 'Leave' }).click();
  await (await guardShown(page)).press('stay');
  expect(await pressed(lesson)).toEqual(['hangup-menu']);
});

test('the Leave of the build of about 2024 is held back, and End for all works there @deep', async ({ open }) => {
  const { page, lesson } = await settle(open, { skin: '2024', labels: 'old' });
  await page.getByRole('button', { name: 'Leave (Ctrl+Shift+H)' }).click();
  await (await guardShown(page)).press('end');
  await guardGone(page);
  expect(await pressed(lesson)).toEqual(['hangup-menu', 'end-meeting']);
});

test('Leave anyway leaves, and that learners were left is said until the teacher is back @deep', async ({ open }) => {
  const { page, lesson, hud } = await settle(open);
  await page.locator('#hangup-button').click();
  await (await guardShown(page)).press('leave');
  await hud.waitForFinding('leave-not-end', { verdict: 'breached', level: 'critical' });
  expect(await lesson.truth()).toMatchObject({ phase: 'left' });
  await lesson.enterCall();
  await hud.waitFor({ phase: 'in-meeting', level: 'clear' });
});

test('End for all leads to the question of Teams itself, and leaves the answer to the teacher', async ({ open }) => {
  const { page, lesson, hud } = await settle(open);
  await page.locator('#hangup-button').click();
  await (await guardShown(page)).press('end');
  await guardGone(page);
  expect(await pressed(lesson)).toEqual(['hangup-menu', 'end-meeting']);
  expect(await lesson.truth()).toMatchObject({ phase: 'call' });
  await hud.waitForFinding('still-there-after-end', { verdict: 'unknown' });
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await hud.waitFor({ phase: 'ended', level: 'idle' });
  expect(await hud.finding('leave-not-end')).toMatchObject({ verdict: 'met' });
});

test('without a caret the guard has no End; it says who can end the meeting @deep', async ({ open }) => {
  const { page, hud } = await settle(open, { caret: false });
  await page.locator('#hangup-button').click();
  const guard = await guardShown(page);
  expect(guard.buttons).toEqual({ stay: 'Stay', leave: 'Leave anyway' });
  expect(guard.body).toContain('Only an organiser');
  await guard.press('stay');
  await hud.waitForLevel('clear');
  await expect(hud.act('end-for-all')).toHaveCount(0);
});

test('People closed: the guard says that learners may be there', async ({ open }) => {
  const { page, lesson, hud } = await settle(open);
  await lesson.closePeople();
  await hud.waitFor({ roster: 'closed' });
  await page.locator('#hangup-button').click();
  expect((await guardShown(page)).title).toBe('Learners may still be in the meeting');
});

test('nobody is asked who leaves no learner: alone, or with staff only', async ({ open, gw }) => {
  const alone = await open({ panel: true });
  await alone.hud.waitForLevel('clear');
  await alone.page.locator('#hangup-button').click();
  await alone.hud.waitFor({ phase: 'ended', level: 'idle' });
  expect(await pressed(alone.lesson)).toEqual(['hangup']);
  await gw.closePanel(alone.panel);
  await alone.page.close();

  const { page, lesson, hud } = await open({ panel: true });
  await lesson.join({ name: BEN, id: BEN_ID });
  await hud.identify(BEN, 'staff');
  await hud.waitFor({ level: 'clear', staff: '2' });
  await page.locator('#hangup-button').click();
  await hud.waitFor({ phase: 'ended', level: 'idle' });
  expect(await pressed(lesson)).toEqual(['hangup']);
});

test('the page cannot reach into the guard', async ({ open }) => {
  const { page } = await settle(open);
  await page.locator('#hangup-button').click();
  expect((await guardShown(page)).shadow).toBe('closed');
  const seen = await page.evaluate(() => ({
    open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
    dialogs: document.querySelectorAll('dialog').length,
    text: document.body.innerText,
  }));
  expect(seen).toMatchObject({ open: 0, dialogs: 0 });
  expect(seen.text).not.toContain('would be left');
});
