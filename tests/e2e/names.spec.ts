/** A name is text that somebody typed: never markup, never a role, never proof of who it is. */
import { expect, test } from '../harness/fixtures.ts';
import { settle } from './steps.ts';

const MARKUP = '<img src=x onerror="window.hacked=1;alert(1)">';
const ODD = [
  MARKUP,
  '"><script>window.hacked=2</script>',
  'Jones, Aled, Unmuted',
  'Anna-Mair ap Rhys-Llewelyn',
  'Siân Ŵyn ŷ Môn',
  '\u202Egnorw eht yaw\u202C',
  'مريم الحسن',
  'Zero\u200bWidth',
  'x'.repeat(2000),
  'Organiser',
  'Muted',
  'Meeting guest',
  'Others invited (3)',
  '8:orgid:b0b0b0b0-0000-4000-a000-00000000be01',
  '😀',
];

test('odd names are learners like any other, once the teacher has said so', async ({ open }) => {
  const { page, lesson, hud, panel } = await settle(open, { learners: 1 });
  const dialogs: string[] = [];
  for (const one of [page, panel])
    one.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  for (const name of ODD) await lesson.join({ name });
  await hud.waitFor({ level: 'clear', staff: '2', learners: `${ODD.length + 1}`, unidentified: '0' });
  await panel.locator('.everyone > summary').click();
  await expect(panel.locator('bdi.name', { hasText: MARKUP })).toHaveText(MARKUP);
  await expect(panel.locator('.everyone [data-known]')).toHaveCount(ODD.length + 3);
  await expect(panel.locator('img, script:not([src])')).toHaveCount(0);
  const hacked = () => (window as unknown as { hacked?: number }).hacked ?? null;
  expect([await page.evaluate(hacked), await panel.evaluate(hacked), dialogs]).toEqual([null, null, []]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('odd names can each be identified by the press of a button @deep', async ({ open }) => {
  const { lesson, hud } = await open({ panel: true });
  for (const name of [MARKUP, 'Jones, Aled, Unmuted', 'Organiser']) await lesson.join({ name });
  await hud.waitFor({ level: 'unknown', unidentified: '3', roster: 'complete' });
  await hud.identify(MARKUP, 'staff');
  await hud.identify('Jones, Aled, Unmuted', 'learner');
  await hud.identify('Organiser', 'learner');
  await hud.waitFor({ level: 'clear', staff: '2', learners: '2', unidentified: '0' });
});

test('a learner who is called Organiser, and one who was made organiser, are not staff @deep', async ({ open }) => {
  const { lesson, hud } = await open({ panel: true });
  await lesson.join({ name: 'Organiser' });
  const pupil = await lesson.join({ name: 'Macsen Rees' });
  await hud.press('everyone-else-is-a-learner');
  await lesson.alter(pupil, { organiser: true });
  await hud.waitFor({ level: 'advice', staff: '1', learners: '2' });
  expect(await hud.finding('one-adult-left')).toMatchObject({ verdict: 'unknown', level: 'advice' });
});

test('"(Guest) 2" marks a guest, whoever typed it: asked about, not counted as a learner @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.join({ name: 'Aled (Guest) 2' });
  await lesson.join({ name: 'Mam', kind: 'guest' });
  await hud.waitFor({ level: 'advice', unidentified: '2' });
  expect(await hud.finding('unknown-person')).toMatchObject({ verdict: 'breached', level: 'advice' });
});

test('two people with one name are two; one account on two devices is one', async ({ open }) => {
  const { lesson, hud, learners } = await settle(open);
  await lesson.join({ name: 'Aled Jones' });
  await lesson.join({ name: 'Aled Jones' });
  await hud.waitFor({ level: 'clear', learners: '7' });
  await lesson.duplicateRow(learners[0] as string);
  await lesson.join({ name: 'Elin Puw', devices: 2 });
  await hud.waitFor({ level: 'clear', staff: '2', learners: '8' });
});

test('a pupil with the name of the teacher: nobody is taken for oneself until the teacher has said', async ({
  open,
}) => {
  const { lesson, hud, panel } = await open();
  await lesson.join({ name: 'Carys Evans' });
  await lesson.joinMany(2);
  await lesson.openPeople();
  await hud.waitFor({ level: 'unknown', roster: 'partial', unidentified: '3..4' });
  await hud.press('say-who-i-am');
  await panel.locator('[data-self] [data-as="self"]').first().click();
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'advice', staff: '1', learners: '3', roster: 'complete' });
});

test('a pupil who comes under the name of the teacher is not taken for the teacher @deep', async ({ open }) => {
  const { lesson, hud } = await settle(open);
  await lesson.join({ name: 'Carys Evans' });
  await hud.waitFor({ level: 'clear', staff: '2', learners: '6' });
});
