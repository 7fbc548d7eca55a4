import type { Language } from './fill.ts';
import { incidentCy } from './incident.cy.ts';
import { type IncidentKey, incidentEn } from './incident.en.ts';
import { type IncidentCatalogue, type IncidentWords, incidentWordsFrom } from './incident-words.ts';

export { dangerLines } from './danger.ts';
export type { IncidentKey, IncidentWords };

/** Both at hand: for pages that show and write out what is in either. The panel fetches one at a time. */
const CATALOGUES: Readonly<Record<Language, IncidentCatalogue>> = { en: incidentEn, cy: incidentCy };

export const incidentWords = (language: Language): IncidentWords => incidentWordsFrom(language, CATALOGUES[language]);

export const isIncidentKey = (key: string): key is IncidentKey => Object.hasOwn(incidentEn, key);
