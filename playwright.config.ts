import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/chromium.ts';

/** Real Chromium only. Nothing is tried twice: what fails now and then is broken. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  workers: 3,
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
    launchOptions: { executablePath: chromiumPath(), headless: false, args: ['--headless=new'] },
  },
  projects: [
    { name: 'harness', testDir: 'tests/harness' },
    { name: 'stand-in', testDir: 'tests/stand-in.e2e' },
    { name: 'reader', testDir: 'tests/platforms', testMatch: '**/*.spec.ts' },
    { name: 'records', testDir: 'tests/records', testMatch: '**/*.spec.ts' },
    { name: 'hud', testDir: 'tests/hud', testMatch: '**/*.spec.ts' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
});
