/** A list that shows twenty names first: what is not read yet is never taken for read. */
import { expect, test } from '../harness/fixtures.ts';
import { BEN, LOADING, pressed, settle, watchLevels } from './steps.ts';

test('20 people: all are on the first page, and nothing of Teams is pressed @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open, { learners: 18 });
  expect(await pressed(lesson)).toEqual([]);
  await expect(hud.act('load-all-names')).toHaveCount(0);
});

for (const people of [21, 30, 35, 300]) {
  test(`${people} people: the first page is not the class; all names are loaded when that is asked${people < 35 ? ' @deep' : ''}`, async ({
    open,
  }) => {
    const { lesson, hud, panel } = await open({ panel: true });
    await lesson.join({ name: BEN });
    await lesson.joinMany(people - 2);
    await hud.waitFor({ level: 'unknown', roster: 'partial' });
    const levels = await watchLevels(panel);
    await hud.identify(BEN, 'staff');
    await hud.press('everyone-else-is-a-learner');
    const unread = people - 20;
    await hud.waitFor({ level: 'unknown', roster: 'partial', staff: '2', learners: `18..${people - 2}` });
    expect(await hud.read()).toMatchObject({ unidentified: `0..${unread}` });
    expect(await levels()).not.toContain('clear');
    expect(await pressed(lesson)).toEqual([]);

    await hud.press('load-all-names');
    await hud.waitFor(
      { level: 'clear', roster: 'complete', staff: '2', learners: `${people - 2}`, unidentified: '0' },
      LOADING,
    );
    expect(new Set(await pressed(lesson))).toEqual(new Set(['see-more']));
  });
}

test('300 people, paged by the teacher in Teams: partial at every page until each name was shown @deep', async ({
  open,
}) => {
  const { page, lesson, hud, panel } = await open({ panel: true });
  await lesson.join({ name: BEN });
  await lesson.joinMany(298);
  await hud.waitFor({ level: 'unknown', roster: 'partial' });
  const levels = await watchLevels(panel);
  await hud.identify(BEN, 'staff');
  await hud.press('everyone-else-is-a-learner');
  await page.getByText('See more').click();
  for (const left of [230, 180, 130, 80, 30]) {
    await hud.waitFor({ roster: 'partial', learners: `${298 - left}..298` });
    await page.getByText(`+${left} more`).click();
  }
  // Every row is loaded now and about 26 are in the page: some of the last thirty names were never shown.
  await expect(page.getByText('+30 more')).toHaveCount(0);
  expect(await hud.waitFor({ roster: 'partial', level: 'unknown' })).not.toMatchObject({ unidentified: '0' });
  expect(await levels()).not.toContain('clear');
  await lesson.forgetPresses();
  await hud.press('load-all-names');
  await hud.waitFor({ roster: 'complete', level: 'clear', learners: '298' }, LOADING);
  expect(await pressed(lesson)).toEqual([]);
});

for (const virtual of ['always', 'expanded', 'never'] as const) {
  test(`35 people in a list that is windowed ${virtual}: in order wherever it is scrolled to${virtual === 'always' ? '' : ' @deep'}`, async ({
    open,
  }) => {
    const { hud, lesson } = await settle(open, { learners: 33, virtual });
    await lesson.scrollRosterTo('end');
    await lesson.scrollRosterTo(0);
    await hud.waitFor({ level: 'clear', staff: '2', learners: '33' });
  });
}

test('a list that scrolls its own total out of sight: a leaver is never overlooked @deep', async ({ open }) => {
  const { page, lesson, hud } = await open({ panel: true, virtual: 'expanded', headers: 'windowed' });
  await lesson.joinMany(33);
  await lesson.join({ name: BEN });
  await page.getByText('See more').click();
  await lesson.scrollRosterTo('end');
  await hud.identify(BEN, 'staff');
  await hud.press('everyone-else-is-a-learner');
  await lesson.scrollRosterTo(0);
  await lesson.record('me', { banner: false });
  await hud.waitFor({ recording: 'on' });
  await lesson.leave(BEN);
  await lesson.stopRecording();
  await hud.waitFor({ recording: 'off' });
  expect((await hud.read()).level).toBe('unknown');
});

test('People closed: nothing is clear, and the button opens it; reopened, its pages begin anew', async ({ open }) => {
  const { lesson, hud, learners } = await settle(open, { learners: 28 });
  await lesson.closePeople();
  await hud.waitFor({ level: 'unknown', roster: 'closed' });
  expect((await hud.findings()).map(({ level }) => level)).not.toContain('critical');
  expect(await pressed(lesson)).not.toContain('roster-button');
  await hud.press('open-people');
  await hud.waitFor({ level: 'unknown', roster: 'partial' });
  expect(await pressed(lesson)).toContain('roster-button');
  await hud.press('load-all-names');
  await hud.waitFor({ level: 'clear', roster: 'complete', learners: `${learners.length}` });
});

test('the chat in the place of People hides the list; its own head count is not taken for the total', async ({
  open,
}) => {
  const { lesson, hud } = await settle(open);
  await lesson.openChat();
  await hud.waitFor({ level: 'unknown', roster: 'closed' });
  await lesson.openPeople();
  await hud.waitFor({ level: 'clear', roster: 'complete', staff: '2', learners: '5' });
});
