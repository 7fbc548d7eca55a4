import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '/tmp/gwe2e/out',
  reporter: [['list']],
  projects: [{ name: 'e2e', testDir: '.', use: { chromiumOptions: { extension: '/tmp/gwe2e/ext' } } }],
});
