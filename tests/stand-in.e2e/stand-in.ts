/** The `test` of this folder: every page already answers for Teams' hosts, and a page error fails the test. */
import type { Page } from '@playwright/test';
import { test as base, expect } from '../harness/one-window.ts';
import { type LessonDriver, lessonOn, type OpenOptions, openLesson } from '../stand-in/driver.ts';
import { serveStandIn } from '../stand-in/serve.ts';

export { expect };

type Open = (options?: OpenOptions) => Promise<LessonDriver>;

export const test = base.extend<{ open: Open }>({
  open: async ({ page }, use) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await serveStandIn(page);
    await use((options) => openLesson(page, options));
    expect(errors).toEqual([]);
  },
});

export { lessonOn };

/** What a careful reader of the page sees. */
export const inCallRows = (page: Page) =>
  page
    .locator('[data-tid="calling-roster-attendees"] [data-cid="roster-participant"]')
    .filter({ has: page.locator('[data-cid^="roster-participant-"]') });
export const allRows = (page: Page) => page.locator('[data-cid="roster-participant"]');
export const header = (page: Page, n = 2) => page.locator(`#roster-title-section-${n}`);
export const pager = (page: Page) => page.locator('[role="treeitem"]', { hasText: /^(See more|\+\d+ more)$/ });

/** Scrolls the list by wheel from top to end, gathering ids as a patient reader would (L1). */
export async function gather(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  await page.locator('.roster-scroller').hover();
  for (let still = 0; still < 3; ) {
    const before = seen.size;
    for (const id of await page.locator('[id^="roster-avatar-img-"]').evaluateAll((all) => all.map((e) => e.id)))
      seen.add(id);
    still = seen.size === before ? still + 1 : 0;
    await page.mouse.wheel(0, 460);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  return seen;
}
