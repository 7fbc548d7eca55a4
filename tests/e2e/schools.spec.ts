/**
 * One lesson under two schools: the same events, and the answers that differ as the documents do (guidance 1.4). What
 * both agree on stays the same.
 */
import { expect, test } from '../harness/fixtures.ts';
import type { Level } from '../harness/hud.ts';
import { choose } from './policy.ts';
import { BEN, BEN_ID, tick } from './steps.ts';

interface School {
  readonly preset: 'st-josephs' | 'elfed';
  /** Asked for before, and not asked for. */
  readonly before: readonly [string, string];
  /** Said at the start, and not. */
  readonly script: readonly [string, string];
  readonly notRecording: Level | 'off';
  readonly unannounced: Level;
  readonly stopped: Level | 'off';
  readonly oneToOne: Level;
  /** Tasks once a learner was removed. */
  readonly after: readonly [string, string];
}
const SCHOOLS: readonly School[] = [
  {
    preset: 'st-josephs',
    before: ['home.household', 'before.calendar'],
    script: ['script.recording', 'script.raise-concerns'],
    notRecording: 'off',
    unannounced: 'critical',
    stopped: 'off',
    oneToOne: 'warning',
    after: ['after.parents-told', 'after.system-entry'],
  },
  {
    preset: 'elfed',
    before: ['before.calendar', 'home.household'],
    script: ['script.raise-concerns', 'script.recording'],
    notRecording: 'critical',
    unannounced: 'warning',
    stopped: 'critical',
    oneToOne: 'critical',
    after: ['after.system-entry', 'after.parents-told'],
  },
];

for (const school of SCHOOLS)
  test(`a whole lesson under ${school.preset}`, async ({ gw, open }) => {
    await choose(gw, school.preset);
    const { page, panel, lesson, hud } = await open({ start: 'prejoin', panel: true });
    const item = (id: string) => panel.locator(`[data-item="${id}"]`);
    const isAsked = async ([yes, no]: readonly [string, string]) => {
      await expect(item(yes)).toBeVisible();
      await expect(item(no)).toHaveCount(0);
    };
    const tickItem = (id: string) => tick(item(id).locator('[data-act="tick"]'));
    const levelOf = async (check: string) => {
      const found = await hud.finding(check);
      return found === null || found.verdict === 'off' ? 'off' : found.level;
    };

    await hud.waitFor({ phase: 'prejoin' });
    await isAsked(school.before);
    await tickItem('before.device');
    if (school.preset === 'elfed') await tickItem('before.agreement');
    await page.getByRole('button', { name: 'Join now' }).click();
    await hud.waitFor({ phase: 'in-meeting' });

    await lesson.join({ name: BEN, id: BEN_ID });
    const learners = await lesson.joinMany(3);
    if ((await hud.read()).roster === 'closed') await hud.press('open-people');
    await hud.identify(BEN, 'staff');
    await hud.press('everyone-else-is-a-learner');
    await hud.waitFor({ staff: '2', learners: '3', roster: 'complete' });

    // Nothing is recorded yet.
    await expect.poll(() => levelOf('recording-missing')).toBe(school.notRecording);
    await isAsked(school.script);
    for (const box of await panel.locator('[data-moment="start"] [data-act="tick"]').all()) await tick(box);

    // Somebody records, and nobody was told.
    if (school.preset === 'elfed') {
      await lesson.record('me');
      await expect.poll(() => levelOf('recording-unannounced')).toBe(school.unannounced);
      await hud.press('announce');
    } else {
      // Ticked in the script, it has been announced before it began.
      await lesson.record('me');
      await hud.waitFor({ recording: 'on' });
      await expect.poll(() => hud.finding('recording-unannounced')).toMatchObject({ verdict: 'met' });
    }
    await lesson.stopRecording();
    await lesson.dismissNotices();
    await hud.waitFor({ recording: 'off' });
    await expect.poll(() => levelOf('recording-gap')).toBe(school.stopped);

    // One adult with one learner, in the middle of the lesson.
    await lesson.leave(BEN);
    for (const id of learners.slice(1)) await lesson.leave(id);
    await hud.waitFor({ staff: '1', learners: '1' });
    await hud.waitForFinding('one-to-one', { verdict: 'breached', level: school.oneToOne });

    // A learner was removed: the end, and what follows from it.
    await panel.locator('[data-act="turn"][data-to="during"]').click();
    await tickItem('during.removed');
    await hud.press('end-for-all');
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    await hud.waitFor({ phase: 'ended' });
    await isAsked(school.after);
  });

test('a recording that nobody was told of is critical at St Joseph’s @deep', async ({ gw, open }) => {
  await choose(gw, 'st-josephs');
  const { lesson, hud } = await open({ panel: true });
  await lesson.joinMany(2);
  await lesson.record('other');
  await hud.waitForFinding('recording-unannounced', { verdict: 'breached', level: 'critical' });
});

test('the agreement: Elfed’s before every session, with a tick; St Joseph’s once, and only told @deep', async ({
  gw,
  open,
}) => {
  await choose(gw, 'elfed');
  const { panel, hud } = await open({ panel: true });
  await hud.waitForFinding('agreement-not-confirmed', { verdict: 'breached', level: 'warning' });
  await panel.locator('[data-act="turn"][data-to="before"]').click();
  await tick(panel.locator('[data-item="before.agreement"] [data-act="tick"]'));
  await hud.waitForFinding('agreement-not-confirmed', { verdict: 'met' });
  await choose(gw, 'st-josephs');
  await expect.poll(async () => (await hud.finding('agreement-not-confirmed'))?.level).toBe('advice');
});
