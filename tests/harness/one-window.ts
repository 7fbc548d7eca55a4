/**
 * Playwright's `page` for tests without the extension: one tab in one window for each worker, as good as new for each
 * test. Playwright gives each test a context, which Chromium opens in a window of its own: the window costs more than
 * twice what these tests do in it, and a tab as much again.
 */
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { NOWHERE } from './nowhere.ts';

const SIZE = { width: 1280, height: 800 };

export const test = base.extend<{ freshPage: boolean }, { window: BrowserContext; tab: { page: Page | null } }>({
  /** A tab of the test's own: for whoever gives the page what stays with it, an init script, a listener or a function. */
  freshPage: [false, { option: true }],
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: SIZE, timezoneId: 'Europe/London' });
      // With its last tab the window would go.
      await context.newPage();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for it
  tab: [async ({}, use) => use({ page: null }), { scope: 'worker' }],
  context: ({ window }, use) => use(window),
  page: async ({ window, tab, viewport, freshPage }, use) => {
    const kept = freshPage || tab.page?.isClosed() ? null : tab.page;
    const page = kept ?? (await window.newPage());
    // Another tab may have been opened since.
    if (kept) await page.bringToFront();
    const size = viewport ?? SIZE;
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    if (width !== size.width || height !== size.height) await page.setViewportSize(size);
    await use(page);
    if (freshPage) await page.close();
    else tab.page = (await leave(page)) ? page : null;
  },
});

/** Nothing of one test stays for the next: no script, no route, no look. False where the page is not to be had any more. */
async function leave(page: Page): Promise<boolean> {
  if (page.isClosed()) return false;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
  if (/^https?:/.test(page.url())) {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(NOWHERE);
  }
  return true;
}

export { expect } from '@playwright/test';
