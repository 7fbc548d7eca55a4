/** Steps that many stories share. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Opened } from '../harness/fixtures.ts';
import type { Level } from '../harness/hud.ts';
import type { LessonDriver, OpenOptions } from '../stand-in/driver.ts';

export type Open = (options?: OpenOptions) => Promise<Opened>;

export const BEN = 'Ben Hughes';
export const BEN_ID = '8:orgid:b0b0b0b0-0000-4000-a000-00000000be01';

/** How long scrolling through three hundred names may take on a busy machine (ms). */
export const LOADING = 20_000;

export interface Settled extends Opened {
  /** Account ids of the learners, in the order in which they joined. */
  learners: string[];
}

export interface Class extends OpenOptions {
  /** How many learners; with the teacher and Ben, two more are in the meeting. */
  learners?: number;
  /** Ben joins before the learners, and stands near the top of the list, or after them. */
  ben?: 'first' | 'last';
}

/** A lesson in good order: the teacher and Ben with their learners, every name read, everybody identified. */
export async function settle(open: Open, { learners = 5, ben = 'first', ...options }: Class = {}): Promise<Settled> {
  const opened = await open({ panel: true, ...options });
  const { lesson, hud } = opened;
  if (ben === 'first') await lesson.join({ name: BEN, id: BEN_ID });
  const ids = await lesson.joinMany(learners);
  if (ben === 'last') await lesson.join({ name: BEN, id: BEN_ID });
  if (learners + 2 > 20) {
    await hud.press('load-all-names');
    await hud.waitFor({ roster: 'complete' }, LOADING);
  }
  await hud.identify(BEN, 'staff');
  await hud.press('everyone-else-is-a-learner');
  await hud.waitFor({ level: 'clear', staff: '2', learners: `${learners}`, unidentified: '0', roster: 'complete' });
  return { ...opened, learners: ids };
}

/** Ticks a box of the panel. It stands once the lesson has heard of it, a moment after the press: `check` does not wait. */
export async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect(box).toBeChecked();
}

/** What in Teams was pressed, by whoever it was. */
export const pressed = async (lesson: LessonDriver): Promise<string[]> =>
  (await lesson.presses()).map(({ what }) => what);

/**
 * Writes down every level that the panel shows from now on, however briefly. What it said with each is noted, to be read
 * should the test fail.
 */
export async function watchLevels(panel: Page): Promise<() => Promise<Level[]>> {
  const seen = await panel.evaluateHandle(() => {
    const main = document.querySelector('main') as HTMLElement;
    const take = () => ({
      level: main.dataset.level as Level,
      at: Math.round(performance.now()),
      said: JSON.stringify({ ...main.dataset, verdict: main.querySelector('.verdict')?.textContent }),
    });
    const all = [take()];
    new MutationObserver(() => all.push(take())).observe(main, { attributeFilter: ['data-level'] });
    return all;
  });
  return async () => {
    const all = await seen.jsonValue();
    const description = all.map(({ at, said }) => `${at} ms ${said}`).join('\n');
    test.info().annotations.push({ type: 'levels', description });
    return all.map(({ level }) => level);
  };
}
