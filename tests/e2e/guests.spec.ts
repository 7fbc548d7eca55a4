/** Who is counted, and as what: guests, parents, the invited, the lobby. */
import { expect, test } from '../harness/fixtures.ts';
import { settle, watchLevels } from './steps.ts';

test('a guest is unidentified also after "everyone else", until the teacher says who it is', async ({ open }) => {
  const { lesson, hud } = await open({ panel: true });
  await lesson.join({ name: 'Tad Elin', kind: 'guest' });
  await lesson.joinMany(3);
  await hud.identify('Aled Jones', 'staff');
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'advice', unidentified: '1', learners: '2..3' });
  await hud.identify('Tad Elin (Guest)', 'parent');
  await hud.waitFor({ level: 'clear', staff: '2', learners: '2', unidentified: '0' });
});

test("visitor, private, outside and telephone accounts: none is the school's, each is asked about", async ({
  open,
}) => {
  const { lesson, hud } = await settle(open);
  let learners = 5;
  for (const kind of ['visitor', 'consumer', 'external', 'phone'] as const) {
    await lesson.join({ name: `Some ${kind}`, kind });
    await hud.waitFor({ level: 'advice', unidentified: '1', learners: `${learners}..${learners + 1}` });
    await hud.identify(`Some ${kind}`, 'learner');
    learners += 1;
    await hud.waitFor({ level: 'clear', learners: `${learners}`, unidentified: '0' });
  }
});

test("a parent on the child's own account is a learner to us; on a guest account, a parent once said @deep", async ({
  open,
}) => {
  const { lesson, hud, panel } = await settle(open);
  await lesson.join({ name: 'Mam Cai', kind: 'guest' });
  await hud.waitFor({ unidentified: '1' });
  await hud.identify('Mam Cai (Guest)', 'parent');
  await hud.waitFor({ level: 'clear', learners: '5', unidentified: '0' });
  await expect(panel.locator('.tiles')).toContainText('other adults');
});

test('a guest who later has an account of the same id and another kind is asked about again @deep', async ({
  open,
}) => {
  const { lesson, hud } = await settle(open);
  const id = await lesson.join({ name: 'Nia', kind: 'school' });
  await hud.waitFor({ level: 'clear', learners: '6' });
  await lesson.alter(id, { kind: 'guest' });
  await hud.waitFor({ level: 'advice', unidentified: '1' });
});

for (const invited of ['participantsFromThread', 'participantsInCall'] as const) {
  test(`invited and absent (${invited}): an organiser among them is no adult in the room${invited === 'participantsInCall' ? '' : ' @deep'}`, async ({
    open,
  }) => {
    const { lesson, hud } = await open({ panel: true, invited });
    await lesson.join({ name: 'Head of Year', invitedOnly: true, organiser: true });
    await lesson.join({ name: 'Absent Aled', invitedOnly: true, status: 'Available, Accepted' });
    await lesson.joinMany(2);
    await hud.press('everyone-else-is-a-learner');
    await hud.waitFor({ level: 'advice', staff: '1', learners: '2', roster: 'complete' });
    await expect(hud.person('Head of Year')).toHaveCount(0);
  });
}

test('a colleague who falls back among the invited on leaving is gone @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open, { invited: 'participantsInCall' });
  await lesson.alter('Ben Hughes', { invited: true });
  await lesson.leave('Ben Hughes');
  await hud.waitFor({ level: 'advice', staff: '1', learners: '5' });
});

test('somebody in the lobby is shown and not counted, and counts once admitted @deep', async ({ open }) => {
  const { lesson, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  const waiting = await lesson.join({ name: 'Sioned Prys', lobby: true });
  await hud.waitFor({ lobby: '1', staff: '2', learners: '5' });
  expect(new Set(await levels())).toEqual(new Set(['clear']));
  await lesson.admit(waiting);
  await hud.waitFor({ level: 'clear', lobby: '0..', learners: '6' });
});
