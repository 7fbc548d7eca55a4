/** Playwright fixtures: one Chromium for each worker process, as good as new for each test. */
import { test as base, expect, type Page } from '@playwright/test';
import type { LessonDriver, OpenOptions } from '../stand-in/driver.ts';
import { type Hud, hudOn } from './hud.ts';
import { type Harness, type LaunchOptions, launch } from './launch.ts';

export interface Opened {
  page: Page;
  lesson: LessonDriver;
  panel: Page;
  hud: Hud;
}

interface TestFixtures {
  gw: Harness;
  /** A lesson in a tab with the side panel open beside it. */
  open: (options?: OpenOptions) => Promise<Opened>;
}

interface WorkerFixtures {
  /** How Chromium is started: `test.use({ chromiumOptions: { honest: true } })` at the top of a file. */
  chromiumOptions: LaunchOptions;
  shared: Harness;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromiumOptions: [{}, { option: true, scope: 'worker' }],
  shared: [
    async ({ chromiumOptions }, use) => {
      const harness = await launch(chromiumOptions);
      // The first test finds what every later one finds.
      await harness.reset();
      await use(harness);
      await harness.close();
    },
    { scope: 'worker' },
  ],
  gw: async ({ shared }, use) => {
    await use(shared);
    const sent = [...shared.requests];
    await shared.resetForNext();
    expect(sent, 'requests that the extension had a hand in').toEqual([]);
  },
  open: async ({ gw }, use, info) => {
    const panels: Page[] = [];
    await use(async (options) => {
      const opened = await gw.openBoth(options);
      panels.push(opened.panel);
      return { ...opened, hud: hudOn(opened.panel) };
    });
    if (info.status !== info.expectedStatus) for (const panel of panels) info.annotations.push(await lastWords(panel));
  },
});

/** What the panel said when its test failed: kept with the failure, for most cannot be had again at will. */
async function lastWords(panel: Page): Promise<{ type: string; description: string }> {
  const description = await panel
    .evaluate(
      () => JSON.stringify({ ...document.querySelector('main')?.dataset }) + document.body.innerText.slice(0, 600),
    )
    .catch((error: unknown) => `nothing to be had: ${error}`);
  return { type: 'panel', description };
}

export { expect };
