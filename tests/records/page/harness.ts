/** Puts the records, as they are in src, into a blank page of real Chromium with a store of its own. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '../../harness/one-window.ts';
import { bundle } from '../../support/bundle.ts';
import type {} from './entry.ts';

let bundled: Promise<string> | null = null;

/** A page at an address of its own, where the browser gives a store and its cryptography. */
export async function openRecords(page: Page, host: string): Promise<void> {
  bundled ??= bundle(join(import.meta.dirname, 'entry.ts'));
  const code = await bundled;
  const body = '<!doctype html><title>Records</title><script type="module" src="/entry.js"></script>';
  await page.route(`https://${host}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(`https://${host}/`);
}

/** `records`: such a page; `another` opens one more at the same address. */
export const test = base.extend<{ host: string; records: Page; another: () => Promise<Page> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for it
  host: async ({}, use) => use(`r-${randomUUID()}.example`),
  records: async ({ page, host }, use) => {
    await openRecords(page, host);
    await use(page);
  },
  another: async ({ window, host }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const page = await window.newPage();
      pages.push(page);
      await openRecords(page, host);
      return page;
    });
    for (const page of pages) await page.close();
  },
});

export { expect } from '../../harness/one-window.ts';
