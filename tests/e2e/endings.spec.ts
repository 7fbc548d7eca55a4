/** Before a lesson, after it, and pages that are none. */
import { expect, test } from '../harness/fixtures.ts';
import { settle, watchLevels } from './steps.ts';

test('a Teams page that is not a meeting, then the door, the lobby, the lesson', async ({ open }) => {
  const { page, lesson, hud } = await open({ start: 'app' });
  await hud.waitFor({ phase: 'none', level: 'idle', staff: '0..', learners: '0..' });
  await lesson.enterCall();
  await hud.waitFor({ phase: 'in-meeting', level: 'unknown', roster: 'closed' });
  await page.goto('https://teams.microsoft.com/v2/?start=prejoin&lobby=1');
  await hud.waitFor({ phase: 'prejoin', level: 'idle' });
  await page.getByRole('button', { name: 'Join now' }).click();
  await hud.waitFor({ phase: 'lobby', level: 'idle' });
  await page.evaluate(() => window.lesson.admitMe());
  await hud.waitFor({ phase: 'in-meeting' });
});

test('the meeting is ended by somebody else: ended, whoever was left is not known, nothing is critical @deep', async ({
  open,
}) => {
  const { lesson, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  await lesson.end('ended');
  await hud.waitFor({ phase: 'ended' });
  expect(await hud.finding('leave-not-end')).toMatchObject({ verdict: 'unknown' });
  expect(await levels()).not.toContain('critical');
});

test('removed from the meeting: ended, and never in order', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.end('removed');
  expect((await hud.waitFor({ phase: 'ended' })).level).toBe('unknown');
});

test('the call vanishes from the page for a moment, and for longer @deep', async ({ open }) => {
  const { lesson, hud, panel } = await settle(open);
  const levels = await watchLevels(panel);
  await lesson.loseCall();
  await hud.waitFor({ level: 'unknown', phase: 'in-meeting' });
  await hud.waitFor({ level: 'unknown', phase: 'lost' });
  await lesson.regainCall();
  await hud.waitFor({ level: 'clear', phase: 'in-meeting', staff: '2', learners: '5' });
  expect(await levels()).not.toContain('idle');
});

test('ended for all from the panel; whoever is back in the meeting afterwards is still there', async ({ open }) => {
  const { page, lesson, hud, learners } = await settle(open);
  await hud.press('end-for-all');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await hud.waitFor({ phase: 'ended', level: 'idle' });
  await lesson.enterCall();
  await lesson.rejoin(learners[0] as string);
  const still = await hud.waitForFinding('still-there-after-end', { verdict: 'breached', level: 'warning' });
  expect(still.text).toContain('1 learner');
});

for (const [answer, ended] of [
  ['Cancel', 'unknown'],
  ['End', 'met'],
] as const)
  test(`asked to end for all, answered with ${answer}, and over soon after: ended for all is ${ended} @deep`, async ({
    open,
  }) => {
    const { page, lesson, hud } = await settle(open);
    await hud.press('end-for-all');
    await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
    if (answer === 'Cancel') {
      // Longer than a call that is being ended needs to be gone, and sooner than half a minute after the press.
      await page.waitForTimeout(15_000);
      expect(await hud.read()).toMatchObject({ phase: 'in-meeting', level: 'clear' });
      await lesson.end('ended');
    }
    await hud.waitFor({ phase: 'ended' });
    expect(await hud.finding('leave-not-end')).toMatchObject({ verdict: ended });
  });

test('called off, asked again, pressed twice, and answered after half a minute: it was ended for everyone @deep', async ({
  open,
}) => {
  test.slow();
  const { page, hud } = await settle(open);
  const answer = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await hud.press('end-for-all');
  await answer('Cancel');
  await page.waitForTimeout(3_000);
  await hud.press('end-for-all');
  await page.getByRole('dialog').waitFor();
  await hud.press('end-for-all');
  await page.waitForTimeout(33_000);
  await answer('End');
  await hud.waitFor({ phase: 'ended' });
  expect(await hud.finding('leave-not-end')).toMatchObject({ verdict: 'met' });
});

for (const monitor of ['same', 'bare'] as const) {
  test(`in another part of Teams (call window ${monitor}): the list is not in sight, nothing is clear @deep`, async ({
    open,
  }) => {
    const { lesson, hud } = await settle(open, { monitor });
    await lesson.navigateInApp('calendar');
    await hud.waitForLevel('unknown');
    await lesson.navigateInApp('call');
    await hud.press('open-people');
    await hud.waitFor({ level: 'clear', staff: '2', learners: '5' });
  });
}

test('another room: those who were settled in the first are not taken to be in it', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.moveRoom([{ name: 'Room Pupil' }], { gapMs: 1_500 });
  await hud.waitForLevel('unknown');
  await hud.waitFor({ phase: 'in-meeting', staff: '1', roster: 'complete' });
  expect((await hud.read()).level).not.toBe('clear');
});
