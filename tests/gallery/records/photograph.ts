import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from '../../harness/axe.ts';
import type { Harness } from '../../harness/launch.ts';
import { incidentStates, type Look, lessonStates, pilotStates } from './states.ts';

export const RECORDS_LOOKS = [
  { look: 'records-light', language: 'en', scheme: 'light', width: 1280, height: 800 },
  { look: 'records-dark', language: 'en', scheme: 'dark', width: 1280, height: 800 },
  { look: 'records-cymraeg', language: 'cy', scheme: 'light', width: 1280, height: 800 },
  { look: 'records-narrow', language: 'cy', scheme: 'dark', width: 360, height: 740 },
] as const;

export interface Wanted {
  /** Only states whose name has this in it. */
  readonly part?: string;
  /** Only this look. */
  readonly only?: string | undefined;
  /** The folder for the pictures, ending with a slash; none are made without one. */
  readonly out?: string;
}

export interface LookedAt {
  readonly names: readonly string[];
  /** What axe found, and what is wider than the page, with state and look. */
  readonly faults: readonly string[];
}

const PARTS = { lesson: lessonStates, incident: incidentStates, pilot: pilotStates };

/** The page of records in every state and every look. */
export async function lookAtRecords(gw: Harness, { part = '', only, out }: Wanted = {}): Promise<LookedAt> {
  const looks = RECORDS_LOOKS.filter(({ look }) => look === (only ?? look));
  if (out !== undefined) for (const { look } of looks) await mkdir(`${out}${look}`, { recursive: true });
  const names: string[] = [];
  const faults: string[] = [];
  const look: Look = async (name, page) => {
    if (!name.includes(part)) return;
    names.push(name);
    // A bar at the side would be cut off with what lies beneath it.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScrollbarsHidden', { hidden: true });
    for (const one of looks) {
      await page.emulateMedia({ colorScheme: one.scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: one.width, height: one.height });
      await speak(page, one.language);
      if (out !== undefined) await page.screenshot({ path: `${out}${one.look}/${name}.png`, fullPage: true });
      const found = [...(await axeFaults(page)), ...(await tooWide(page))];
      faults.push(...found.map((fault) => `${name}, ${one.look}: ${fault}`));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await speak(page, 'en');
    await session.detach();
  };
  for (const [of, states] of Object.entries(PARTS))
    if (part === '' || part.startsWith(of) || of.startsWith(part)) await states(gw, look);
  return { names, faults };
}

async function speak(page: Page, language: 'en' | 'cy'): Promise<void> {
  const lang = language === 'cy' ? 'cy' : 'en-GB';
  await page.locator(`.languages [data-to=${language}]`).evaluate((button: HTMLElement) => button.click());
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
}

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px in a page of ${clientWidth}`] : [];
  });
