/** A long list mounts about 26 rows. Whoever is out of view is neither gone nor surely there. */
import { expect, test } from '../harness/fixtures.ts';
import { BEN, LOADING, settle, watchLevels } from './steps.ts';

for (const people of [30, 35, 300]) {
  test(`${people} people: Ben leaves while his row is out of view${people === 35 ? '' : ' @deep'}`, async ({
    open,
  }) => {
    const { lesson, hud, panel } = await settle(open, { learners: people - 2, ben: 'last' });
    await lesson.scrollRosterTo(0);
    await lesson.setHeaderTotal(people);
    await lesson.setBadgeTotal(people);
    const levels = await watchLevels(panel);

    // Teams' numbers stand still: nothing that can be seen says that anybody has gone.
    await lesson.leave(BEN);
    await lesson.reorder();
    await expect(panel.locator('.verdict .age')).toContainText('Checked');
    expect(await hud.read()).toMatchObject({ staff: '2', learners: `${people - 2}` });
    expect(new Set(await levels())).toEqual(new Set(['clear']));

    // Now they fall: one of those out of view has gone, and it may be Ben.
    await lesson.setHeaderTotal(null);
    await lesson.setBadgeTotal(null);
    await hud.waitFor({ level: 'unknown', staff: '1..2' });
    const unsure = await hud.finding('one-adult-left');
    expect(unsure).toMatchObject({ verdict: 'unknown' });

    await hud.press('load-all-names');
    await hud.waitFor({ level: 'advice', staff: '1', learners: `${people - 2}` }, LOADING);
    expect(await hud.finding('one-adult-left')).toMatchObject({ verdict: 'unknown', level: 'advice' });
    expect(await levels()).not.toContain('critical');
    expect(await levels()).not.toContain('warning');
  });
}

test('a learner leaves out of view while both staff are in view: still in order @deep', async ({ open }) => {
  const { lesson, hud, panel, learners } = await settle(open, { learners: 28 });
  await lesson.scrollRosterTo(0);
  const levels = await watchLevels(panel);
  await lesson.leave(learners[27] as string);
  await hud.waitFor({ staff: '2', learners: '27', unidentified: '0' });
  expect(new Set(await levels())).toEqual(new Set(['clear']));
});

test('one leaves and another comes between two looks: the one who came is not taken for the one who went', async ({
  open,
}) => {
  const { page, lesson, hud, learners } = await settle(open, { learners: 33 });
  await lesson.scrollRosterTo(0);
  await page.evaluate((id) => {
    window.lesson.leave(id);
    setTimeout(() => window.lesson.join({ name: 'Newcomer Pugh' }));
  }, learners[30] as string);
  await hud.waitForLevel('unknown');
  await hud.press('load-all-names');
  await hud.waitFor({ level: 'clear', staff: '2', learners: '33' });
});

// In one single repaint nothing tells of it (docs/what-we-have-not-seen.md): the next scroll of the list does.
test('Ben leaves and a newcomer joins in one repaint: seen as soon as the list is scrolled to @deep', async ({
  open,
}) => {
  const { page, lesson, hud } = await settle(open, { learners: 28 });
  await lesson.scrollRosterTo(0);
  await page.evaluate((ben) => {
    window.lesson.leave(ben);
    window.lesson.join({ name: 'Newcomer Pugh' });
  }, BEN);
  await lesson.scrollRosterTo('end');
  await hud.waitFor({ level: 'unknown', staff: '1..2' });
  await hud.press('load-all-names');
  await hud.waitFor({ level: 'advice', staff: '1', learners: '29' }, LOADING);
});

test('rows that flicker, re-order and mount anew change nothing for longer than a moment @deep', async ({ open }) => {
  const { lesson, hud, panel } = await settle(open, { learners: 28 });
  await lesson.reorder();
  await lesson.remount();
  for (const what of ['rows', 'tree'] as const) {
    const levels = await watchLevels(panel);
    await lesson.flicker(400, what);
    await expect.poll(levels).toContain('unknown');
    await hud.waitFor({ level: 'clear', staff: '2', learners: '28' });
    expect(new Set(await levels())).toEqual(new Set(['clear', 'unknown']));
  }
});
