/** Recording may begin only after everyone was told (SJ-20). */
import { expect, test } from '../harness/fixtures.ts';
import { settle } from './steps.ts';

for (const recording of ['absent', 'always'] as const) {
  test(`recording, its mark ${recording} while off: unannounced, announced, a newcomer, said again${recording === 'always' ? ' @deep' : ''}`, async ({
    open,
  }) => {
    const { lesson, hud, panel } = await settle(open, { recording });
    await hud.waitFor({ recording: 'off' });
    await lesson.record('me');
    await hud.waitFor({ recording: 'on', level: 'warning' });
    await hud.waitForFinding('recording-unannounced', { verdict: 'breached', level: 'warning' });
    await hud.press('announce');
    await hud.waitFor({ recording: 'on', level: 'clear' });
    await expect(panel.locator('.recording')).toContainText('Announced at');
    // Pressed by mistake, it is taken back, and said again.
    await hud.press('not-announced');
    await hud.waitForFinding('recording-unannounced', { verdict: 'breached', level: 'warning' });
    await expect(panel.locator('.recording')).toContainText('Not announced.');
    await expect(panel.locator('[data-act=announce]')).toBeFocused();
    await hud.press('announce');
    await hud.waitFor({ recording: 'on', level: 'clear' });

    await lesson.join({ name: 'Late Lowri' });
    const late = await hud.waitForFinding('recording-late-joiner', { verdict: 'breached', level: 'advice' });
    expect(late.text).toContain('1 person has joined');
    await hud.press('announce');
    await hud.waitFor({ level: 'clear', learners: '6' });
    await lesson.stopRecording();
    await lesson.dismissNotices();
    await hud.waitFor({ recording: 'off', level: 'clear' });
  });
}

test('a recording that somebody else began is seen; a learner who leaves and is back has been told', async ({
  open,
}) => {
  const { lesson, hud, learners } = await settle(open);
  await lesson.record('other');
  await hud.waitFor({ recording: 'on', level: 'warning' });
  await hud.press('announce');
  await hud.waitForLevel('clear');
  await lesson.leave(learners[0] as string);
  await hud.waitFor({ learners: '4' });
  await lesson.rejoin(learners[0] as string);
  await hud.waitFor({ level: 'clear', learners: '5' });
});

test('a strange mark among the indicators may be the recording: it cannot be seen, and nothing is clear @deep', async ({
  open,
}) => {
  const { lesson, hud } = await settle(open);
  await lesson.record('me', { banner: false });
  await hud.waitFor({ recording: 'on' });
  await lesson.rot({ rename: { 'recording-indicator-custom': 'brand-new-indicator' } });
  await hud.waitFor({ recording: 'unknown', level: 'unknown' });
});
