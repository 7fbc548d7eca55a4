/** Puts the reader, as it is in src, and the fixtures into a page of real Chromium, with types stripped on the way. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { Platform } from '../../../../src/platforms/platform.ts';
import type * as Reader from '../../../../src/platforms/teams/index.ts';
import type * as Fixture from './fixture.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOTS: Record<string, string> = { src: normalize(join(HERE, '../../../../src')), fixture: HERE };

declare global {
  interface Window {
    reader: typeof Reader;
    teams: Platform;
    fixture: typeof Fixture;
  }
}

const served = new Map<string, string>();

export async function serveReader(page: Page): Promise<void> {
  await page.route('**/__reader__/**', async (route) => {
    const [, root = '', name = ''] = /__reader__\/(\w+)\/(.*)$/u.exec(new URL(route.request().url()).pathname) ?? [];
    const path = join(ROOTS[root] ?? '', name);
    const body = served.get(path) ?? stripTypeScriptTypes(await readFile(path, 'utf8'));
    served.set(path, body);
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  });
}

export async function loadReader(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const at = `${location.origin}/__reader__/`;
    window.reader = await import(`${at}src/platforms/teams/index.ts`);
    window.fixture = await import(`${at}fixture/fixture.ts`);
    window.teams = window.reader.teamsPlatform(document);
  });
}

/**
 * `teams`: a blank page at Teams' address with the reader and the fixtures in it. One page for each worker, emptied
 * between tests: what a test watches it must stop watching.
 */
export const test = base.extend<{ teams: Page }, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await page.route('https://teams.microsoft.com/v2/', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><title>Microsoft Teams</title><body>',
        }),
      );
      await serveReader(page);
      await page.goto('https://teams.microsoft.com/v2/');
      await loadReader(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  teams: async ({ shared }, use) => {
    await shared.evaluate(() => {
      document.title = 'Microsoft Teams';
      document.body.replaceChildren();
      window.teams = window.reader.teamsPlatform(document);
    });
    await use(shared);
  },
});

export { expect } from '@playwright/test';
