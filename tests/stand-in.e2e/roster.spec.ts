import { noteEach } from './note.ts';
import { allRows, expect, gather, header, inCallRows, pager, test } from './stand-in.ts';

/** What the header says, and how many rows there are. */
function listDrawn(): string | null {
  const header = document.querySelector('#roster-title-section-2');
  return header && `${header.textContent}: ${document.querySelectorAll('[data-cid="roster-participant"]').length}`;
}

test('rows exist only while the People panel is open', async ({ open, page }) => {
  const lesson = await open();
  await lesson.joinMany(4);
  await expect(allRows(page)).toHaveCount(0);
  await expect(page.locator('[data-tid="app-layout-area--end"]')).toHaveAttribute(
    'style',
    'display:none;visibility:hidden',
  );
  await page.click('#roster-button');
  await expect(allRows(page)).toHaveCount(5);
  await expect(header(page)).toHaveAttribute('aria-label', 'In this meeting, 5 total');
  await expect(page).toHaveTitle(/^People \| /);
  await page.click('#chat-button');
  await expect(allRows(page)).toHaveCount(0);
  await expect(page.locator('[data-tid="calling-right-side-panel"]')).toHaveCount(1);
});

test('up to twenty rows are all there; the twenty-first brings "See more"', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(19);
  await expect(inCallRows(page)).toHaveCount(20);
  await expect(pager(page)).toHaveCount(0);
  await lesson.joinMany(1);
  await expect(inCallRows(page)).toHaveCount(20);
  await expect(pager(page)).toHaveText('See more');
  await pager(page)
    .locator('span')
    .evaluate((span: HTMLElement) => span.click());
  await expect(inCallRows(page), 'a scripted click on the inner text does not take').toHaveCount(20);
  await pager(page).evaluate((item: HTMLElement) => item.click());
  await expect(inCallRows(page)).toHaveCount(21);
  await expect(pager(page)).toHaveCount(0);
});

test('a class of thirty is windowed once it is loaded, and every row can be reached by the wheel', async ({
  open,
  page,
}) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(34);
  await pager(page).evaluate((item: HTMLElement) => item.click());
  await expect(inCallRows(page)).toHaveCount(25);
  expect((await gather(page)).size).toBe(35);
});

test('three hundred come in pages', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(299);
  await pager(page).click();
  await expect(pager(page)).toHaveText('+230 more');
  await expect(inCallRows(page)).toHaveCount(70);
  while (await pager(page).count()) await pager(page).evaluate((item: HTMLElement) => item.click());
  expect(await inCallRows(page).count()).toBeLessThan(30);
  await expect(header(page)).toHaveText('In this meeting (300)');
  await lesson.scrollRosterTo('end');
  await expect(page.locator('[data-cid="roster-participant"]').last()).toBeInViewport();
  expect((await gather(page)).size, 'from the end, only the last window').toBeLessThan(40);
  await lesson.scrollRosterTo(0);
  expect((await gather(page)).size).toBe(300);
});

test('a thousand, with windowing from the first row or with none at all', async ({ open, page }) => {
  const windowed = await open({ panel: true, paging: false, virtual: 'always' });
  await windowed.joinMany(999);
  expect(await inCallRows(page).count()).toBeLessThan(27);
  expect((await windowed.truth()).people).toBe(1000);
  const whole = await open({ panel: true, paging: false, virtual: 'never' });
  await whole.joinMany(999);
  await expect(inCallRows(page)).toHaveCount(1000);
});

test('a list half drawn, a stale header, and both section names in one list', async ({ open, page }) => {
  const lesson = await open({ rowsAfterMs: 300 });
  await lesson.join({ name: 'Aled', section: 'attendeesInMeeting' });
  const lists = await noteEach(page, listDrawn);
  await lesson.openPeople();
  await expect.poll(lists).toEqual([null, 'In this meeting (2): 0', 'In this meeting (2): 2']);
  await expect(
    page.locator('[data-tid="attendeesInMeeting-Aled"], [data-tid="participantsInCall-Carys Evans"]'),
  ).toHaveCount(2);
  await lesson.setHeaderTotal(9);
  await expect(header(page)).toHaveAttribute('aria-label', 'In this meeting, 9 total');
});

test('one join or leave is one synchronous batch, and a quiet page mutates only its clock', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(9);
  const records = await page.evaluate(async () => {
    const tree = document.querySelector('[role="tree"]') as Element;
    const callbacks: MutationRecord[][] = [];
    const observer = new MutationObserver((list) => callbacks.push(list));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    window.lesson.join({ name: 'Mr Pugh' });
    await new Promise((done) => setTimeout(done));
    const joined = callbacks.splice(0).map((list) => ({
      rows: list.flatMap((r) => (r.target === tree ? [...r.addedNodes] : [])).length,
      removed: list.some((r) => tree.contains(r.target) && r.removedNodes.length > 0),
    }));
    await new Promise((done) => setTimeout(done, 1300));
    const quiet = callbacks.flat().map((r) => `${r.type} ${r.target.parentElement?.dataset.tid}`);
    return { joined, quiet };
  });
  expect(records.joined).toEqual([{ rows: 1, removed: false }]);
  expect(new Set(records.quiet)).toEqual(new Set(['characterData call-duration']));
});

test('invited people stand in the same tree without a mic state; one who leaves may fall back among them', async ({
  open,
  page,
}) => {
  const lesson = await open({ panel: true });
  await lesson.join({ name: 'Head, of Year', invitedOnly: true, organiser: true });
  const tutor = await lesson.join({ name: 'Mr Pugh', invited: true });
  await expect(header(page, 3)).toHaveText('Others invited (1)');
  const absent = page.locator('[data-tid="participantsFromThread-Head, of Year"]');
  await expect(absent).toHaveAttribute('aria-label', 'Head, of Year, In a meeting, Organizer');
  await expect(absent.locator('svg[data-cid^="roster-participant-"]')).toHaveCount(0);
  await lesson.leave(tutor);
  await expect(header(page)).toHaveText('In this meeting (1)');
  await expect(header(page, 3)).toHaveText('Others invited (2)');
  await lesson.rejoin(tutor);
  await expect(header(page)).toHaveText('In this meeting (2)');
  const nasty = await open({ panel: true, invited: 'participantsInCall' });
  await nasty.join({ name: 'Ms Rees', invitedOnly: true });
  await expect(page.locator('[data-tid="participantsInCall-Ms Rees"]')).toHaveCount(1);
  expect((await nasty.truth()).people).toBe(1);
});

test('rows vanish for a moment, are replaced, and change places, with their account ids kept', async ({
  open,
  page,
}) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(5);
  const ids = () => page.locator('[id^="roster-avatar-img-"]').evaluateAll((all) => all.map((e) => e.id));
  const menus = () =>
    page.locator('[data-cid="ts-participant-action-button"]').evaluateAll((all) => all.map((e) => e.id));
  const [before, menusBefore] = [await ids(), await menus()];
  const first = await allRows(page).first().elementHandle();
  const lists = await noteEach(page, listDrawn);
  await lesson.flicker(150);
  await expect.poll(lists).toEqual(['In this meeting (6): 6', 'In this meeting (6): 0', 'In this meeting (6): 6']);
  expect(await first?.evaluate((row) => row.isConnected)).toBe(false);
  await lesson.remount();
  expect(await ids()).toEqual(before);
  expect(await menus()).not.toEqual(menusBefore);
  const kept = await allRows(page).last().elementHandle();
  await lesson.speak((await lesson.truth()).inCall.at(-1)?.id ?? '');
  expect(await ids()).not.toEqual(before);
  expect((await ids()).sort()).toEqual(before.sort());
  expect(
    await kept?.evaluate((row) => row === document.querySelector('[data-cid="roster-participant"]')),
    'moved, not made anew',
  ).toBe(true);
});

test('display:none on an ancestor unmounts the rows; off the screen keeps them', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.joinMany(3);
  const slot = page.locator('[data-tid="app-layout-area--end"]');
  await slot.evaluate((e: HTMLElement) => e.style.setProperty('transform', 'translateX(2000px)'));
  await expect(allRows(page)).toHaveCount(4);
  await slot.evaluate((e: HTMLElement) => e.style.setProperty('display', 'none'));
  await expect(allRows(page)).toHaveCount(0);
  await slot.evaluate((e: HTMLElement) => e.style.removeProperty('display'));
  await expect(allRows(page)).toHaveCount(4);
});

test('the lobby: a section of its own, a popup, and no head counted until admitted', async ({ open, page }) => {
  const lesson = await open({ panel: true });
  await lesson.join({ name: 'Siân', lobby: true });
  await lesson.join({ name: 'Unknown', lobby: true, kind: 'visitor' });
  await expect(header(page, 1)).toHaveText('Waiting in the lobby (2)');
  await expect(page.locator('[data-tid="participantsInLobby-Siân"]')).toHaveCount(1);
  await expect(header(page)).toHaveText('In this meeting (1)');
  await page.click('[data-tid="callingAlertDismissButton_lobby"]');
  await page.click('[data-cid="roster-admit-participant"] >> nth=0');
  await expect(header(page)).toHaveText('In this meeting (2)');
  await page.click('[data-tid="lobby-popup-deny-btn"]');
  await expect(header(page, 1)).toHaveCount(0);
  expect((await lesson.presses()).map((p) => p.what)).toEqual(['dismiss', 'admit', 'deny']);
});
