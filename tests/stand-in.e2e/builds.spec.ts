import { allRows, expect, header, inCallRows, test } from './stand-in.ts';

test('row labels of both builds, with guests, externals and visitors', async ({ open, page }) => {
  const people = async (labels: 'new' | 'old') => {
    const lesson = await open({ labels, panel: true });
    await lesson.join({ name: 'Jo', kind: 'visitor' });
    await lesson.join({ name: 'Sam', kind: 'guest', muted: false });
    await lesson.join({ name: 'Lee', kind: 'external', video: true });
    await lesson.join({ name: 'Kit', kind: 'consumer', hand: true });
    return allRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  };
  expect(await people('new')).toEqual([
    'Carys Evans, Organizer, Unmuted',
    'Jo Unverified, muted',
    'Sam (Guest), Unmuted',
    'Lee External unfamiliar, video is on, muted',
    'Kit External unfamiliar, Hand Raised, muted',
  ]);
  expect(await people('old')).toEqual([
    'Carys Evans, Has context menu, Organizer, Unmuted',
    'Jo (Guest), Has context menu, Meeting guest, Muted',
    'Sam (Guest), Has context menu, Meeting guest, Unmuted',
    'Lee, External, Has context menu, video is on, Muted',
    'Kit, External, Has context menu, Hand Raised, Muted',
  ]);
  await expect(page.locator('[id^="roster-avatar-img-8:teamsvisitor:"]')).toHaveCount(1);
  await expect(page.locator('[id^="roster-raise-hand-icon-8:live:.cid."]')).toHaveCount(1);
});

test('the markup of about 2024: list items, fewer ids, Leave inside a wrapper', async ({ open, page }) => {
  const lesson = await open({ skin: '2024', panel: true, rows: 'attendeesInMeeting' });
  await lesson.join({ name: 'Anna-Mair Jones' });
  await expect(
    page.locator(
      'li[role="presentation"][data-cid="roster-participant"][data-tid="attendeesInMeeting-Anna-Mair Jones"]',
    ),
  ).toHaveCount(1);
  await expect(page.locator('[id^="calling-roster-item-"]')).toHaveCount(0);
  await expect(page.locator('div#hangup-button > button')).toHaveAttribute('aria-label', 'Leave (Ctrl+Shift+H)');
  await lesson.skin('2026');
  await expect(
    page.locator(
      'div[role="treeitem"][data-tid="attendeesInMeeting-Anna-Mair Jones"] [id^="calling-roster-item-8:orgid:"]',
    ),
  ).toHaveCount(1);
});

test('four languages: the words change, the attributes do not', async ({ open, page }) => {
  const lesson = await open({ lang: 'cy', panel: true });
  await lesson.join({ name: 'Luc', kind: 'visitor', muted: false });
  await expect(header(page)).toHaveText('Yn y cyfarfod hwn (2)');
  await lesson.language('fr');
  await expect(page.locator('[data-tid="participantsInCall-Luc"]')).toHaveAttribute(
    'aria-label',
    'Luc Contact externe non reconnu, Micro activé',
  );
  await expect(page.locator('[data-tid="ts-roster-organizer-status"]')).toHaveText('Organisateur');
  await lesson.language('ja');
  await lesson.raiseHand('Luc');
  await expect(page.locator('[id^="roster-raise-hand-icon-"]')).toHaveAttribute('aria-label', '手で挙げた位置 1');
  await expect(inCallRows(page)).toHaveCount(2);
});

test('decay: any attribute can be renamed or dropped, while the page goes on working', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(2);
  await lesson.rot({
    rename: { 'participantsInCall-*': 'peopleInCall-*', 'id=hangup-button': 'end-call' },
    drop: ['calling-roster-item-*', 'roster-participant'],
  });
  await expect(
    page.locator(
      '[data-tid^="participantsInCall-"], [id^="calling-roster-item-"], [data-cid="roster-participant"], #hangup-button',
    ),
  ).toHaveCount(0);
  await expect(page.locator('[data-tid="peopleInCall-Aled Jones"]')).toHaveCount(1);
  await expect(page.locator('#end-call')).toHaveAttribute('data-inp', 'hangup-button');
  await lesson.rot(null);
  await expect(allRows(page)).toHaveCount(3);
  await page.click('#hangup-button');
  expect((await lesson.truth()).phase).toBe('left');
});

test('tiles: nine at a time, one without an outline, and names that are not always names', async ({ open, page }) => {
  const lesson = await open();
  await lesson.join({ name: 'Efa Môn', displayAs: 'email' });
  const hidden = await lesson.join({ name: 'Guto', displayAs: 'placeholder' });
  const tiles = page.locator('[data-cid="calling-participant-stream"]');
  await expect(tiles).toHaveCount(3);
  await expect(
    page.locator('[data-tid="video-item-container-Efa Môn"] [data-tid="efa.mo.n@school.example"]'),
  ).toHaveCount(1);
  await expect(
    page.locator('[data-tid="unknown_email_address@invalid.teams.ms"] [data-tid="participant-info-nametag"]'),
  ).toHaveText('Guto');
  await expect(page.locator('[data-tid="voice-level-stream-outline"]')).toHaveCount(2);
  await expect(page.locator('[data-tid="myself-video"]')).toHaveAttribute(
    'aria-label',
    'Myself video, Carys Evans, Unmuted, Has context menu',
  );
  await lesson.share(hidden);
  await expect(page.locator('[data-stream-type="ScreenSharing"]')).toHaveAttribute(
    'aria-label',
    'Content shared by Guto',
  );
  await lesson.joinMany(20);
  await expect(page.locator('[data-stream-type="Video"]')).toHaveCount(9);
  await expect(page.locator('[data-tid="calling-pagination"]')).toContainText('1/3');
});

test('churn: speaking and captions stir the page without moving anybody', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(8);
  const rows = () => allRows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-tid')));
  const before = await rows();
  await lesson.churn({ speaking: true, captions: true, everyMs: 10 });
  await expect(page.locator('[data-tid="closed-caption-text"]')).not.toHaveCount(0);
  await expect(page.locator('.vdi-frame-occlusion')).not.toHaveCount(0);
  await lesson.stopChurn();
  expect(await rows()).toEqual(before);
});
