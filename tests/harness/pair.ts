/**
 * The tab of a lesson and the panel beside it, taken over by the next test: to open both anew costs as much as many a
 * test does in them. Both are loaded from the beginning, so that of the last lesson neither script nor storage is left.
 */
import type { Page } from '@playwright/test';
import { type LessonDriver, type OpenOptions, openLesson } from '../stand-in/driver.ts';

/** A page that is asked for the time may be so late with it (ms). */
const CLOCK_MS = 10_000;

export interface Pair {
  readonly page: Page;
  readonly panel: Page;
}

export interface Keeper {
  /** The pair that was left, with a lesson of its own and a panel that knows nothing; null when there is none. */
  take(options?: OpenOptions): Promise<(Pair & { lesson: LessonDriver }) | null>;
  /** To be kept, should it be whole when the test is over. */
  offer(pair: Pair): void;
  /** Leaves the lesson that was offered; gives the pages that are to stay. */
  park(): Promise<readonly Page[]>;
  /** Closes what is parked: for whoever opens pages one by one, and wants no other beside them. */
  drop(): Promise<void>;
}

export function keeperOf(closePanel: (panel: Page) => Promise<void>): Keeper {
  let offered: Pair | null = null;
  let parked: Pair | null = null;

  async function take(options?: OpenOptions) {
    const pair = parked;
    parked = null;
    if (!pair) return null;
    await pair.page.bringToFront();
    const lesson = await openLesson(pair.page, options);
    await pair.panel.reload();
    await pair.panel.locator('main').waitFor({ state: 'attached' });
    return { ...pair, lesson };
  }

  async function park(): Promise<readonly Page[]> {
    const pair = parked ?? offered;
    offered = null;
    parked = pair && (await leave(pair)) ? pair : null;
    return parked ? [parked.page, parked.panel] : [];
  }

  async function drop(): Promise<void> {
    const pair = parked;
    parked = null;
    if (!pair) return;
    await closePanel(pair.panel);
    await pair.page.close();
  }

  const offer = (pair: Pair) => {
    offered = offered ?? pair;
  };
  return { take, offer, park, drop };
}

/** A lesson that outlives its page (`keep`), one that crashed, or a panel that was closed ends with its test. */
async function leave({ page, panel }: Pair): Promise<boolean> {
  if (page.isClosed() || panel.isClosed()) return false;
  if (page.url() === 'about:blank') return true;
  const { protocol, searchParams } = new URL(page.url());
  if (protocol !== 'https:' || searchParams.get('keep') === '1') return false;
  for (const one of [page, panel]) {
    const now = await one.evaluate(() => {
      sessionStorage.clear();
      return Date.now();
    });
    // Playwright's clock is the whole browser's: every test to come would have it, and a panel in another hour.
    if (Math.abs(now - Date.now()) > CLOCK_MS) throw new Error('a test has left the browser with a clock of its own');
  }
  await page.goto('about:blank');
  return true;
}
