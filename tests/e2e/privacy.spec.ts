/** Nothing leaves the device, and no learner's name leaves the panel. The harness counts requests after every test. */
import { expect, test } from '../harness/fixtures.ts';
import { guardShown } from './guard.ts';
import { overhearNotices, recorded, stored, toolbar } from './outside.ts';
import { BEN, settle } from './steps.ts';

test('after a whole lesson with thirty learners no name is stored, shown outside the panel, or sent', async ({
  open,
  gw,
}) => {
  const { page, lesson, hud, panel } = await settle(open, { learners: 30 });
  const heard = await overhearNotices(gw);
  const bar = await toolbar(gw, page);
  const outside: string[] = [];
  const note = async () => {
    const { local, session } = await stored(await gw.worker());
    outside.push(local, session, await bar.title(), await bar.text(), ...(await heard()));
  };
  const names = (await lesson.truth()).inCall.map(({ name }) => name);
  expect(names).toHaveLength(32);

  await note();
  await lesson.record('me');
  await hud.waitForLevel('warning');
  await note();
  await hud.press('announce');
  await lesson.join({ name: 'Mam Elin', kind: 'guest' });
  await hud.waitFor({ unidentified: '0..1' });
  await hud.press('load-all-names');
  await hud.identify('Mam Elin (Guest)', 'parent');
  await hud.waitFor({ unidentified: '0' });
  await note();
  await page.locator('#hangup-button').click();
  await (await guardShown(page)).press('stay');
  await gw.closePanel(panel);
  await note();
  // With the panel closed, leaving learners behind is critical: badge, title and a notification speak of it.
  await page.keyboard.press('Control+Shift+KeyH');
  await expect.poll(bar.text).toBe('!!');
  await expect.poll(bar.notices).toHaveLength(1);
  expect(await heard()).toHaveLength(1);
  await note();

  const told = outside.join('\n');
  for (const name of [...names, 'Mam Elin']) expect(told).not.toContain(name);
  // The title of the meeting names the class; of the people, only the colleague's account is on the disk.
  const { local } = await stored(await gw.worker());
  // The copy of a managed policy is there, and empty: nobody manages this browser.
  const isRecord = (key: string) => key.startsWith('records/');
  const keys = Object.keys(JSON.parse(local)).sort();
  expect(keys.filter((key) => !isRecord(key))).toEqual(['managed-policy', 'settings']);
  // The lesson's record is there, twice, and tells of nobody.
  expect(keys.some(isRecord)).toBe(true);
  const database = await recorded(await gw.worker());
  expect(database).toContain('one-adult-left');
  for (const name of [...names, 'Mam Elin', 'Year 9 Welsh revision', '8:orgid']) expect(database).not.toContain(name);
  expect(JSON.parse(local)['managed-policy']).toEqual({ raw: {} });
  expect(JSON.parse(local).settings.colleagues).toHaveLength(1);
  expect(local).not.toContain(BEN);
  expect(gw.requests).toEqual([]);
});
