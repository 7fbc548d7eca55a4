import type { Language } from './fill.ts';

/** As a page writes it. */
export const langOf = (language: Language): string => (language === 'cy' ? 'cy' : 'en-GB');

/** Both languages, one's own first. */
export const bothFrom = (language: Language): readonly Language[] => (language === 'cy' ? ['cy', 'en'] : ['en', 'cy']);
