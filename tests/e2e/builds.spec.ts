/** Teams in other languages and builds, and its badge, which comes and goes. */
import { expect, test } from '../harness/fixtures.ts';
import type { OpenOptions } from '../stand-in/driver.ts';
import { BEN, settle } from './steps.ts';

const BUILDS: [string, OpenOptions][] = [
  ['Welsh', { lang: 'cy' }],
  ['French @deep', { lang: 'fr' }],
  ['Japanese @deep', { lang: 'ja' }],
  ['the build of about 2024', { skin: '2024', labels: 'old' }],
  ['the light client @deep', { light: true }],
  ['an ad-hoc call with rows of the other name @deep', { adhoc: true, rows: 'attendeesInMeeting', sectionIndex: 5 }],
  ['teams.cloud.microsoft, with badge b', { host: 'teams.cloud.microsoft', badge: 'b' }],
];

for (const [name, options] of BUILDS) {
  test(`${name}: the class is settled, a guest is seen for one, a colleague's leaving is seen`, async ({ open }) => {
    const { lesson, hud } = await settle(open, { learners: 23, ...options });
    const guest = await lesson.join({ name: 'Mam Elin', kind: 'guest' });
    await hud.waitFor({ level: 'unknown', unidentified: '0..1' });
    await hud.press('load-all-names');
    await hud.waitFor({ level: 'advice', learners: '23..24', unidentified: '1' });
    await lesson.leave(guest);
    await hud.waitForLevel(['unknown', 'clear']);
    await lesson.leave(BEN);
    await hud.waitFor({ level: 'advice', staff: '1', learners: '23' });
  });
}

test('teams.live.com is Teams for personal accounts: the class is counted, and the platform is not the school’s', async ({
  open,
}) => {
  const { lesson, hud } = await open({ panel: true, host: 'teams.live.com' });
  await lesson.joinMany(3);
  await hud.waitForFinding('platform', { verdict: 'breached', level: 'critical' });
  await hud.waitFor({ level: 'critical', staff: '1..4', unidentified: '3' });
});

test('a lesson whose Teams turns Welsh in the middle of it stays in order @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.language('cy');
  await lesson.join({ name: 'Gwen Pritchard' });
  await hud.waitFor({ level: 'clear', staff: '2', learners: '6' });
});

for (const badge of ['a', 'b'] as const) {
  test(`badge ${badge}: with People closed it is the only total, and without it there is none @deep`, async ({
    open,
  }) => {
    const { lesson, hud } = await settle(open, { badge });
    await lesson.closePeople();
    await hud.waitFor({ level: 'unknown', roster: 'closed', staff: '2', learners: '0..5' });
    await lesson.badge('gone');
    await hud.waitFor({ level: 'unknown', learners: '0..' });
    await lesson.badge('empty');
    await lesson.join({ name: 'Somebody Else' });
    await hud.waitFor({ level: 'unknown', learners: '0..' });
    await lesson.badge(badge);
    await hud.waitFor({ level: 'unknown', learners: '0..6' });
    await lesson.openPeople();
    await hud.waitFor({ level: 'clear', roster: 'complete', staff: '2', learners: '6' });
  });
}

test('the badge of unread chat messages is not taken for people @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open, { badge: 'b' });
  await lesson.unreadChat(3);
  await lesson.closePeople();
  await hud.waitFor({ roster: 'closed', learners: '0..5' });
  expect(await hud.read()).toMatchObject({ level: 'unknown' });
});
