/** Tabs, second screens, reloads: the panel follows the lesson, and says when it has lost it. */
import { expect, test } from '../harness/fixtures.ts';
import { hudOn } from '../harness/hud.ts';
import { BEN, settle, watchLevels } from './steps.ts';

test('two tabs: from the one with a calendar the panel follows the meeting in the other', async ({ gw }) => {
  const calendar = await gw.openLesson({ start: 'app' });
  const hud = hudOn(await gw.openPanel(calendar.page));
  await hud.waitFor({ phase: 'none', level: 'idle' });
  const meeting = await gw.openLesson({ panel: true });
  await meeting.lesson.joinMany(2);
  await hud.waitFor({ phase: 'in-meeting', roster: 'complete', unidentified: '2' });
  await calendar.page.bringToFront();
  await hud.waitFor({ phase: 'in-meeting', unidentified: '2' });

  await meeting.page.close();
  await hud.waitFor({ phase: 'lost', level: 'unknown' }, 4_000);
  await expect(hud.panel.locator('.verdict h1')).toHaveText('Not watching');
  expect(await hud.read()).toMatchObject({ staff: '0..', learners: '0..', recording: 'unknown' });
});

test('in a tab of its own, as on a second screen, the panel finds the meeting by itself @deep', async ({ gw }) => {
  const hud = hudOn(await gw.openPanelTab());
  await hud.waitFor({ phase: 'none', level: 'idle' });
  const { lesson } = await gw.openLesson({ panel: true });
  await lesson.join({ name: BEN });
  await lesson.joinMany(2);
  await hud.waitFor({ phase: 'in-meeting', unidentified: '3' });
  await hud.identify(BEN, 'staff');
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'clear', staff: '2', learners: '2' });
});

test('two panels on one lesson show the same, whichever of them is pressed @deep', async ({ open, gw }) => {
  const { hud, lesson } = await settle(open);
  const second = hudOn(await gw.openPanelTab());
  await second.waitFor({ level: 'clear', staff: '2', learners: '5' });
  await lesson.join({ name: 'Mam', kind: 'guest' });
  await hud.waitFor({ level: 'advice', unidentified: '1' });
  await second.waitFor({ level: 'advice', unidentified: '1' });
  await second.identify('Mam (Guest)', 'external');
  await hud.waitFor({ level: 'clear', unidentified: '0' });
});

test('a reload in mid-lesson: not watching at once; then the same people, the same announcement', async ({ open }) => {
  const { page, lesson, hud, panel } = await settle(open, { keep: true });
  await lesson.record('me');
  await hud.press('announce');
  await hud.waitFor({ level: 'clear', recording: 'on' });
  const levels = await watchLevels(panel);
  const settled = { phase: 'in-meeting', level: 'clear', staff: '2', learners: '5', recording: 'on' } as const;
  await page.reload();
  await expect.poll(levels).toContain('unknown');
  await hud.waitFor(settled);
  // The same, with time to look at the panel in between.
  await page.goto('about:blank');
  await hud.waitFor({ phase: 'lost', level: 'unknown' }, 2_000);
  await expect(panel.locator('.verdict h1')).toHaveText('Not watching');
  await page.goBack();
  await hud.waitFor(settled);
  expect(await hud.finding('recording-unannounced')).toMatchObject({ verdict: 'met' });
  await expect(panel.locator('.recording')).toContainText('Announced at');
  expect(new Set(await levels())).toEqual(new Set(['clear', 'unknown']));
});

test('after a reload into a meeting under another title nobody is known @deep', async ({ open }) => {
  const { page, hud } = await settle(open);
  await page.goto('https://teams.microsoft.com/v2/?panel=1&title=Year+7+maths');
  await page.evaluate(() => window.lesson.joinMany(3));
  await hud.waitFor({ phase: 'in-meeting', staff: '1..4', unidentified: '3' });
});

test('the panel is closed and opened again: the verdict is of now, not of then @deep', async ({ open, gw }) => {
  const { page, panel, lesson } = await settle(open);
  await gw.closePanel(panel);
  await lesson.leave(BEN);
  const hud = hudOn(await gw.openPanel(page));
  await hud.waitFor({ level: 'advice', staff: '1', learners: '5' });
});
