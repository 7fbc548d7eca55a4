/** The verdict waits for nothing that stands under it, and that follows within two frames. */
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures.ts';
import { settle } from './steps.ts';

declare global {
  interface Window {
    eachFrame: Promise<readonly { said: string; under: string }[]>;
  }
}

/** From the change on, frame by frame: the verdict's sentence, and the figure of learners under it. */
const watchFrames = (panel: Page) =>
  panel.evaluate(() => {
    const shown = () => ({
      said: document.querySelector('.verdict .sentence')?.textContent ?? '',
      under: document.querySelectorAll('.tile .figure')[1]?.textContent ?? '',
    });
    const seen: { said: string; under: string }[] = [];
    const main = document.querySelector('main');
    if (!main) throw new Error('The panel has no main');
    window.eachFrame = new Promise((done) => {
      const frame = () => {
        seen.push(shown());
        if (seen.length > 5) done(seen);
        else requestAnimationFrame(frame);
      };
      const changed = new MutationObserver(() => {
        changed.disconnect();
        frame();
      });
      changed.observe(main, { attributes: true, attributeFilter: ['data-learners'] });
    });
  });

test('a change is in the verdict at once, and under it two frames later @deep', async ({ open }) => {
  const { lesson, hud, panel, learners } = await settle(open);
  await watchFrames(panel);
  await lesson.leave(learners[0] ?? '');
  const left = learners.length - 1;
  await hud.waitFor({ level: 'clear', learners: `${left}` });
  const frames = await panel.evaluate(() => window.eachFrame);
  expect(frames[0]?.said).toContain(`${left}`);
  expect(frames[0]?.under).toBe(`${left + 1}`);
  for (const { under } of frames.slice(3)) expect(under).toBe(`${left}`);
});
