import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The stand-in's own tests: it is proved first, so that whatever is tested against it can lean on it. */
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));

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
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--headless=new', '--no-sandbox'] },
  },
});
