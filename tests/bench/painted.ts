import type { Page } from '@playwright/test';
import type { LessonDriver } from '../stand-in/driver.ts';

/**
 * From a change in Teams' page to the verdict painted in the panel (ms). Both ends stamp with the same clock
 * (`timeOrigin + now`): the page just before it changes, the panel in the first task after the frame that shows it.
 * The driver's own time is not in it.
 */
export async function paintedTimes(page: Page, panel: Page, lesson: LessonDriver, samples: number): Promise<number[]> {
  await panel.evaluate(watchPaint);
  const times: number[] = [];
  for (let i = 0; i < samples; i += 1) {
    const wanted = panel.evaluate(nextPaint);
    const changed = await page.evaluate(
      (leaves) => {
        const { lesson } = window as unknown as { lesson: { leave(name: string): void; rejoin(name: string): void } };
        const at = performance.timeOrigin + performance.now();
        if (leaves) lesson.leave('Sample Learner');
        else lesson.rejoin('Sample Learner');
        return at;
      },
      i % 2 === 0,
    );
    times.push((await wanted) - changed);
    // The throttle's window is let pass, so that each sample is a change on its own, as a leaver is.
    await page.waitForTimeout(150);
  }
  void lesson;
  return times;
}

interface PaintWindow {
  painted: ((at: number) => void)[];
}

function watchPaint(): void {
  const shared = window as unknown as PaintWindow;
  if (shared.painted) return;
  shared.painted = [];
  const main = document.querySelector('main');
  if (!main) throw new Error('The panel has no main');
  const told = () => {
    const waiting = shared.painted.splice(0);
    if (waiting.length === 0) return;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const at = performance.timeOrigin + performance.now();
        for (const done of waiting) done(at);
      };
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver(told).observe(main, { attributes: true, attributeFilter: ['data-learners'] });
}

function nextPaint(): Promise<number> {
  return new Promise((done) => (window as unknown as PaintWindow).painted.push(done));
}
