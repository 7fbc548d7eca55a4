/** Puts the reader, as it is in src, and the fixtures into a page of real Chromium. */
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Platform } from '../../../../src/platforms/platform.ts';
import type * as Reader from '../../../../src/platforms/teams/index.ts';
import type { Lexicon } from '../../../../src/platforms/teams/lexicon.ts';
import { test as base } from '../../../harness/one-window.ts';
import { bundle } from '../../../support/bundle.ts';
import type * as Fixture from './fixture.ts';

declare global {
  interface Window {
    reader: typeof Reader;
    lexicon: Lexicon;
    teams: Platform;
    fixture: typeof Fixture;
  }
}

let bundled: Promise<string> | null = null;

/** To be called again after each navigation. */
export async function loadReader(page: Page): Promise<void> {
  bundled ??= bundle(join(import.meta.dirname, 'entry.ts'));
  await page.evaluate(await bundled);
}

/**
 * `teams`: a blank page at Teams' address with the reader and the fixtures in it. One page for each worker, emptied
 * between tests: what a test watches it must stop watching.
 */
export const test = base.extend<{ teams: Page }>({
  teams: async ({ window: tabs }, use) => {
    shared ??= blankTeams(tabs);
    const page = await shared;
    await page.evaluate(() => {
      document.title = 'Microsoft Teams';
      document.body.replaceChildren();
      window.teams = window.reader.teamsPlatform(document, window.lexicon);
    });
    await use(page);
  },
});

/** No fixture of the worker's: tests with other fixtures of that kind get a worker, and a browser, of their own. */
let shared: Promise<Page> | null = null;

async function blankTeams(tabs: BrowserContext): Promise<Page> {
  const page = await tabs.newPage();
  await page.route('https://teams.microsoft.com/v2/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Microsoft Teams</title><body>',
    }),
  );
  await page.goto('https://teams.microsoft.com/v2/');
  await loadReader(page);
  return page;
}

export { expect } from '../../../harness/one-window.ts';
