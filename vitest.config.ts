import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. What needs one is Playwright's (*.spec.ts). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    maxWorkers: 2,
    // One world of modules for many files costs a third of one for each. What a file leaves behind for the next is looked
    // for by the deep run, which gives each its own.
    isolate: process.env.DEEP === '1',
    testTimeout: process.env.DEEP ? 600_000 : 60_000,
    // Browser binaries of a first `npm ci` and a cold cache make the first import slow; a hang is still found.
    hookTimeout: 60_000,
  },
});
