import type { Page } from '@playwright/test';
import { buildGallery, GALLERY, serveGallery } from '../gallery/build.ts';
import { STATE_NAMES, type StateName } from '../gallery/states.ts';

/** Once a worker. */
let built: Promise<string> | null = null;

export async function openGallery(page: Page): Promise<void> {
  built ??= buildGallery();
  await built;
  await serveGallery(page);
  await page.goto(GALLERY);
}

export const show = (page: Page, state: StateName, language: 'en' | 'cy' = 'en'): Promise<void> =>
  page.evaluate(([name, lang]) => window.gallery.show(name, lang), [state, language] as const);

/**
 * What `measure` finds in every second state, told with the state's name, in one language in turn; in each state and both
 * languages in the deep run. It runs in the page, all states in one go: going to and fro for each would take minutes.
 */
export async function findings(page: Page, unfold: boolean, measure: () => string[]): Promise<string[]> {
  return page.evaluate(
    async ({ names, unfold, source, deep }) => {
      const look = new Function(`return (${source})()`) as () => string[];
      const found: string[] = [];
      for (const [i, name] of names.entries())
        for (const language of deep ? (['en', 'cy'] as const) : ([i % 4 === 0 ? 'cy' : 'en'] as const)) {
          if (!deep && i % 2 === 1) continue;
          await window.gallery.show(name, language);
          if (unfold) await window.gallery.unfold();
          found.push(...look().map((one) => `${name} ${language}: ${one}`));
        }
      return found;
    },
    { names: STATE_NAMES, unfold, source: measure.toString(), deep: process.env.DEEP === '1' },
  );
}

export const LOOKS_OF_A_READER = [
  { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
  { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
] as const;
