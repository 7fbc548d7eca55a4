import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.ts';

/** Runs the reader's tests alone: `playwright test -c tests/platforms/teams`. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  timeout: 20_000,
  reporter: 'list',
  outputDir: '../../../test-results/teams',
  use: {
    headless: true,
    launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
  },
});
