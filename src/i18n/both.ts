import { bothCy } from './both.cy.ts';
import { type BothKey, bothEn } from './both.en.ts';
import type { Language } from './fill.ts';

/** Words that stand in both languages at once, and therefore lie in the script itself: it fetches one language of the others. */
export const BOTH: Readonly<Record<Language, Readonly<Record<BothKey, string>>>> = { en: bothEn, cy: bothCy };
