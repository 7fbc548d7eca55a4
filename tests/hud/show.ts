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
 * What `measure` finds in each state in each language, told with the state's name. It runs in the page, all states in
 * one go: going to and fro for each would take minutes.
 */
export async function findings(page: Page, unfold: boolean, measure: () => string[]): Promise<string[]> {
  return page.evaluate(
    async ({ names, unfold, source }) => {
      const look = new Function(`return (${source})()`) as () => string[];
      const found: string[] = [];
      for (const name of names)
        for (const language of ['en', 'cy'] as const) {
          await window.gallery.show(name, language);
          if (unfold) await window.gallery.unfold();
          found.push(...look().map((one) => `${name} ${language}: ${one}`));
        }
      return found;
    },
    { names: STATE_NAMES, unfold, source: measure.toString() },
  );
}

export const LOOKS_OF_A_READER = [
  { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
  { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
] as const;
