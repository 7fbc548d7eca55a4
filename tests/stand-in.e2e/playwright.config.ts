import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';

/** The stand-in's own tests: it is proved first, so that whatever is tested against it can lean on it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/stand-in',
  workers: 1,
  timeout: 15_000,
  expect: { timeout: 3_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: chromiumPath(), args: ['--headless=new', '--no-sandbox'] },
  },
});
