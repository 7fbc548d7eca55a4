import { addressOf } from '../stand-in/driver.ts';
import { noteEach } from './note.ts';
import { expect, test } from './stand-in.ts';

const leave = '#hangup-button, #hangup-button button';

test('it answers at every host of Teams web, and for nothing else there', async ({ open, page }) => {
  for (const host of ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'] as const) {
    await open({ host });
    await expect(page.locator('#hangup-button')).toBeVisible();
    const other = await page.evaluate(() => fetch('/api/mt/anything').then((answer) => answer.status));
    expect(other).toBe(404);
  }
});

test('launcher, pre-join, lobby, call: one document after the launcher, and no meeting id left in the address', async ({
  open,
  page,
}) => {
  const lesson = await open({ start: 'launcher', lobby: true, link: 'meet' });
  await expect(page).toHaveTitle('Join conversation');
  await page.click('[data-tid="joinOnWeb"]');
  await expect(page).toHaveTitle('Meeting join | Microsoft Teams meeting');
  expect(page.url()).toContain('#/meet/');
  await page.click('[data-tid="prejoin-join-button"]');
  await expect(page.locator('[data-tid="calling-lobby-screen"]')).toHaveText('Someone will let you in shortly');
  await expect(page.locator('#hangup-button')).toHaveCount(0);
  await lesson.admitMe();
  await expect(page.locator('[data-tid="call-duration"]')).toHaveText(/^00:0\d$/);
  await expect(page).toHaveTitle('Meet | Year 9 Welsh revision | Microsoft Teams');
  expect(page.url()).not.toContain('#');
  await expect(page.locator('[data-tid="call-duration"]')).toHaveText('00:02');
});

test('the badge: two forms, a stale one, gone while sharing, gone for good at the end', async ({ open, page }) => {
  const lesson = await open({ badge: 'b', badgeGapMs: 200 });
  const [first] = await lesson.joinMany(6);
  await lesson.unreadChat(9);
  const badge = page.locator('#roster-button span[data-tid="toolbar-item-badge"]');
  await expect(badge).toHaveText('7');
  await expect(page.locator('#chat-button span[data-tid="toolbar-item-badge"]')).toHaveText('9');
  const badges = await noteEach(page, () =>
    [...document.querySelectorAll('#roster-button [data-tid="toolbar-item-badge"]')].map((one) => one.textContent),
  );
  await lesson.share(first ?? '');
  await expect.poll(badges).toEqual([['7'], [], ['7']]);
  await lesson.badge('a');
  await expect(page.locator('#roster-button span[data-tid="roster-button-tile"][aria-hidden="true"]')).toHaveText('7');
  await lesson.setBadgeTotal(3);
  await expect(page.locator('[data-tid="roster-button-tile"]')).toHaveText('3');
  await lesson.badge('gone');
  await expect(page.locator('[data-tid="roster-button-tile"]')).toHaveCount(0);
  await lesson.end('ended');
  await expect(page.locator('#roster-button')).toHaveCount(0);
});

test('leaving by button, by menu, by keys; a script that stops the event stops the leaving', async ({ open, page }) => {
  await page.addInitScript(() =>
    addEventListener('click', (e) => 'guarded' in document.body.dataset && e.stopImmediatePropagation(), true),
  );
  let lesson = await open();
  await page.evaluate(() => {
    document.body.dataset.guarded = '';
  });
  await page.click(leave);
  expect(await lesson.presses()).toEqual([]);
  await page.evaluate(() => {
    delete document.body.dataset.guarded;
  });
  await page.click(leave);
  expect((await lesson.truth()).phase).toBe('left');
  expect(await lesson.presses()).toMatchObject([{ what: 'hangup', trusted: true }]);
  lesson = await open({ after: 'survey' });
  await page.keyboard.press('Control+Shift+H');
  await expect(page.locator('#cqf-dismiss-button')).toBeVisible();
  lesson = await open({ caret: false, skin: '2024' });
  await expect(page.locator('#hangup-button-more-options')).toHaveCount(0);
  await page.click('#hangup-button button');
  expect((await lesson.truth()).phase).toBe('left');
});

test('ending for all goes through the caret, the menu and the confirmation', async ({ open, page }) => {
  const lesson = await open();
  await lesson.joinMany(3);
  await page.click('#hangup-button-more-options');
  await page.click('[data-tid="hangup-end-meeting-btn"]');
  expect((await lesson.truth()).phase).toBe('call');
  await page.click('[data-tid="endCallConfirmationBtn"]');
  await expect(page.getByText('The meeting has ended')).toBeVisible();
  expect(await lesson.truth()).toMatchObject({ phase: 'ended', inCall: [] });
  expect((await lesson.presses()).map((p) => p.what)).toEqual(['hangup-menu', 'end-meeting', 'end-confirm']);
});

test('every way out: removed, refused, guest end, survey, back in the app, or no sign at all', async ({
  open,
  page,
}) => {
  const lesson = await open({ signedIn: false });
  await lesson.end('removed');
  await expect(page.locator('#calling-retry-screen-title')).toHaveText('You’ve been removed from this meeting');
  await lesson.end('denied');
  await expect(page.locator('#calling-retry-screen-title')).toContainText('denied access');
  await lesson.end('retry');
  await expect(page.locator('#calling-retry-screen-title')).not.toHaveText(/removed/);
  await lesson.end('left');
  await page.click('[data-tid="anon-meeting-end-screen-rejoin-button"]');
  await expect(page.locator('#hangup-button')).toBeVisible();
  await lesson.loseCall();
  await expect(
    page.locator('#hangup-button, [data-tid="call-duration"], #cqf-dismiss-button, #calling-retry-screen-title'),
  ).toHaveCount(0);
  await lesson.regainCall();
  await expect(page.locator('#hangup-button')).toBeVisible();
  await lesson.end('app');
  await expect(page).toHaveTitle('Calendar | Microsoft Teams');
  await lesson.enterCall();
  const inCall = await noteEach(page, () => document.querySelector('#hangup-button') !== null);
  await lesson.moveRoom([{ name: 'Nia' }], { gapMs: 100 });
  await expect.poll(inCall).toEqual([true, false, true]);
  expect((await lesson.truth()).inCall.map((p) => p.name)).toEqual(['Carys Evans', 'Nia']);
});

test('recording: present only while on, or always present and empty; a banner that says who', async ({
  open,
  page,
}) => {
  const mark = page.locator('#indicators > #recording-indicator-custom');
  let lesson = await open({ bannerMs: 200 });
  await expect(mark).toHaveCount(0);
  const banners = await noteEach(
    page,
    () => document.querySelectorAll('[data-tid="callingAlertDismissButton_InitiatorStartedRecording"]').length,
  );
  await lesson.record('me');
  await expect(mark).not.toBeEmpty();
  await expect.poll(banners).toEqual([0, 1, 0]);
  await lesson.stopRecording();
  await expect(mark).toHaveCount(0);
  lesson = await open({ recording: 'always' });
  await expect(mark).toBeEmpty();
  await page.click('#callingButtons-showMoreBtn');
  await page.click('#RecordingMenuControl-id');
  await page.click('#recording-button');
  await expect(mark).not.toBeEmpty();
  await lesson.record('Rhian Puw');
  await expect(page.getByText('Started by Rhian Puw.')).toBeVisible();
  expect((await lesson.truth()).recording).toEqual({ on: true, by: 'other', name: 'Rhian Puw' });
});

test('compact view, the rail trap and the small window: a call goes on with no roster button', async ({
  open,
  page,
}) => {
  const lesson = await open();
  await lesson.compact(true);
  await expect(page.locator('#roster-button')).toHaveCount(0);
  await expect(page.locator('#hangup-button')).toHaveCount(1);
  await page.click('[aria-label="Maximize meeting window"]');
  await page.click('.rail [aria-label="People"]');
  await expect(page.locator('[data-tid="floating-call-monitor"]')).toBeVisible();
  await expect(page.locator('#roster-button')).toHaveCount(0);
  expect((await lesson.truth()).phase).toBe('call');
  await page.goBack();
  await expect(page.locator('#roster-button')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('#roster-button')).toBeVisible();
});

test('older builds put the client in a frame', async ({ open, page }) => {
  const lesson = await open({ frame: true, panel: true });
  await lesson.joinMany(2);
  await expect(page.locator('#hangup-button')).toHaveCount(0);
  const frame = page.frameLocator('iframe[id^="experience-container"]');
  await expect(frame.locator('[data-cid="roster-participant"]')).toHaveCount(3);
});

test('a kept lesson outlives a reload', async ({ open, page }) => {
  const lesson = await open({ keep: true, seed: 7 });
  await lesson.joinMany(3);
  const before = await lesson.truth();
  await page.reload();
  await page.waitForFunction(() => 'lesson' in window);
  expect(await lesson.truth()).toEqual(before);
  expect(addressOf({ keep: true, host: 'teams.cloud.microsoft' })).toBe('https://teams.cloud.microsoft/v2/?keep=1');
});
