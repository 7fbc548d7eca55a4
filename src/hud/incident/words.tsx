import type { Language } from '../../i18n/fill.ts';
import { type IncidentCatalogue, type IncidentWords, incidentWordsFrom } from '../../i18n/incident-words.ts';
import { useTools } from '../tools.ts';

const FETCH: Readonly<Record<Language, () => Promise<IncidentCatalogue>>> = {
  en: async () => (await import('../../i18n/incident.en.ts')).incidentEn,
  cy: async () => (await import('../../i18n/incident.cy.ts')).incidentCy,
};
const known = new Map<Language, IncidentWords>();

export async function loadWords(language: Language): Promise<void> {
  if (!known.has(language)) known.set(language, incidentWordsFrom(language, await FETCH[language]()));
}

/** The words in the panel's language; until they are fetched, those of the other, which are there. */
export function useIncidentWords(): IncidentWords {
  const { language } = useTools();
  const words = known.get(language) ?? [...known.values()][0];
  if (words === undefined) throw new Error('A part of the incident log was drawn before its words were fetched.');
  return words;
}
