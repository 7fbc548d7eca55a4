import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/chromium.ts';
import { ONE_RENDERER, SWITCHES } from './tests/harness/switches.ts';

/** Long stories, repetitions of one that is held already, and the stand-in's own: `npm run test:deep`. */
const DEEP = process.env.DEEP === '1';

/** Real Chromium only. Nothing is tried twice: what fails now and then is broken. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  // One for each core: with more, a panel that waits for its core says "not watching", and rightly.
  workers: 2,
  ...(DEEP ? {} : { grepInvert: /@deep/ }),
  retries: 0,
  fullyParallel: true,
  // Twice what the longest story takes on a machine with nothing to spare; no test waits for it.
  timeout: 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: chromiumPath(),
      headless: false,
      args: ['--headless=new', ...SWITCHES, ...ONE_RENDERER],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'harness', testDir: 'tests/harness' },
    // One project for all without the extension: each project has workers of its own, and a browser for each of them.
    {
      name: 'pages',
      testDir: 'tests',
      testMatch: [
        'hud/*.spec.ts',
        'platforms/**/*.spec.ts',
        'records/*.spec.ts',
        'records-page/**/*.spec.ts',
        ...(DEEP ? ['stand-in.e2e/*.spec.ts'] : []),
      ],
    },
  ],
});
