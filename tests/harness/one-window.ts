/**
 * Playwright's `page` for tests without the extension: a tab of its own for each test, in one window for each worker.
 * Playwright gives each test a context, which Chromium opens in a window of its own, and a window costs more than
 * twice what these tests do in it.
 */
import { type BrowserContext, test as base } from '@playwright/test';

const SIZE = { width: 1280, height: 800 };

export const test = base.extend<object, { window: BrowserContext }>({
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
  context: ({ window }, use) => use(window),
  page: async ({ window, viewport }, use) => {
    const page = await window.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    await page.close();
  },
});

export { expect } from '@playwright/test';
