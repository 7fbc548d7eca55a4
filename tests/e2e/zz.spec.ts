import { expect, test } from '../harness/fixtures.ts';
import { BEN, settle } from './steps.ts';

test('probe: swap in one update', async ({ open }) => {
  const { page, lesson, hud } = await settle(open, { learners: 28 });
  await lesson.scrollRosterTo(0);
  await page.evaluate((ben) => {
    window.lesson.leave(ben);
    window.lesson.join({ name: 'Newcomer Pugh' });
  }, BEN);
  await page.waitForTimeout(3000);
  console.log('PROBE', JSON.stringify(await hud.read()), (await lesson.truth()).inCall.some(({ name }) => name === BEN));
  expect(1).toBe(1);
});
