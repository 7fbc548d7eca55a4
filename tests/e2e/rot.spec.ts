/** Teams renames its marks about once a quarter. A page that cannot be read is never called in order. */
import { expect, test } from '../harness/fixtures.ts';
import { BEN, type Settled, settle } from './steps.ts';

/** Marks by which rows, sections, totals and oneself are found. */
const MARKS = [
  'calling-roster-attendees',
  'roster-participant',
  'participantsInCall-*',
  'roster-avatar-img-*',
  'calling-roster-item-*',
  'roster-mic-button-*',
  'roster-participant-muted',
  'roster-title-section-*',
  'roster-button',
  'me-control-avatar',
];
const ALL_PAIRS = MARKS.flatMap((one, at) => MARKS.slice(at + 1).map((other) => [one, other]));
/** Every sixth pair each time, all of them in the deep run. */
const PAIRS = process.env.DEEP ? ALL_PAIRS : ALL_PAIRS.filter((_, i) => i % 6 === 0);
const half = Math.ceil(PAIRS.length / 2);

/**
 * With these marks gone Ben leaves: nothing that is true can be clear now, and within his minute nothing is a breach.
 * The recording, whose marks stay, stops after that: once the panel shows it, it has seen the page without Ben. Then
 * all is as it was, and clear again: the control.
 */
async function rotAndLeave({ lesson, hud }: Settled, drop: string[]): Promise<void> {
  await lesson.record('me', { banner: false });
  await hud.waitFor({ recording: 'on' });
  await lesson.rot({ drop });
  await lesson.leave(BEN);
  await lesson.stopRecording();
  const { level } = await hud.waitFor({ recording: 'off' });
  expect(['unknown', 'advice'], `without ${drop.join(' and ')}`).toContain(level);
  await lesson.rejoin(BEN);
  await lesson.rot(null);
  await hud.waitFor({ level: 'clear', staff: '2', learners: '3', roster: 'complete' });
}

test('each mark of the list dropped by itself', async ({ open }) => {
  const settled = await settle(open, { learners: 3 });
  for (const mark of MARKS) await rotAndLeave(settled, [mark]);
});

for (const [name, pairs] of [
  ['first', PAIRS.slice(0, half)],
  ['second', PAIRS.slice(half)],
] as const) {
  test(`marks of the list dropped in pairs, the ${name} half of the pairs @deep`, async ({ open }) => {
    test.slow();
    const settled = await settle(open, { learners: 3 });
    for (const pair of pairs) await rotAndLeave(settled, pair);
  });
}

test('rows that lost their names, or the tree: the list cannot be read, and a report without names can be copied @deep', async ({
  open,
}) => {
  const { lesson, hud, panel, learners } = await settle(open);
  await panel.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await lesson.rot({ drop: ['calling-roster-attendees', 'roster-participant', 'participantsInCall-*'] });
  await hud.waitFor({ level: 'unknown', roster: 'unreadable' });
  await hud.press('copy-health-report');
  await expect(panel.locator('.feedback')).toContainText('Copied');
  const [report = ''] = await panel.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
  expect(JSON.parse(report)).toMatchObject({ phase: 'in-meeting', list: 'unreadable', complete: false });
  const { inCall } = await lesson.truth();
  for (const { name, id } of inCall) {
    expect(report).not.toContain(name);
    expect(report).not.toContain(id);
  }
  expect(inCall).toHaveLength(learners.length + 2);
  expect(report).not.toContain('Year 9');
});

test('every mark of Teams is gone at once: lost, not idle; the report can still be had', async ({ open }) => {
  const { lesson, hud, panel } = await settle(open);
  await lesson.rot({ drop: ['*'] });
  await hud.waitFor({ phase: 'lost', level: 'unknown' });
  await panel.getByText('What I can see', { exact: true }).click();
  await expect(hud.act('copy-health-report')).toBeVisible();
  await lesson.rot(null);
  await hud.waitFor({ phase: 'in-meeting', level: 'clear', staff: '2', learners: '5' });
});

test('the marks of the call itself, one by one: the lesson is held on to by the one that is left @deep', async ({
  open,
}) => {
  const { lesson, hud } = await settle(open);
  for (const drop of [
    ['hangup-button', 'hangup-main-btn'],
    ['call-duration', 'call-duration-custom'],
  ]) {
    await lesson.rot({ drop });
    await lesson.join({ name: `Newcomer ${drop[0]}` });
    await lesson.leave(BEN);
    await hud.waitFor({ phase: 'in-meeting', staff: '1' });
    expect(await hud.finding('one-adult-left')).toMatchObject({ verdict: 'unknown', level: 'advice' });
    expect((await hud.read()).level).not.toBe('clear');
    await lesson.rot(null);
    await lesson.rejoin(BEN);
    await hud.waitFor({ phase: 'in-meeting', level: 'clear', staff: '2' });
  }
});
