import type { Book, Language } from './fill.ts';
import type { IncidentKey } from './incident.en.ts';
import { type Catalogue, type Say, type Words, wordsOf } from './say.ts';
import { shelf } from './shelf.ts';

export type { IncidentKey };
export type IncidentWords = Say<IncidentKey>;

/** The words of the incident log in the panel. */
export const INCIDENT = shelf<Words<IncidentKey>>({
  en: async () => incidentWords('en', (await import('./incident.en.ts')).incidentEn),
  cy: async () => incidentWords('cy', (await import('./incident.cy.ts')).incidentCy),
});

/** They give no length of time of the clock, so they need no words for one. */
export function incidentWords<Key extends string>(
  language: Language,
  words: Catalogue<Key> & Catalogue<IncidentKey>,
): Words<Key> {
  const book: Book = {
    language,
    entry: (key) => (Object.hasOwn(words, key) ? words[key as IncidentKey] : undefined),
    basics: {
      atLeast: String(words['range.at-least']),
      between: String(words['range.between']),
      hours: '',
      minutes: '',
      minutesSeconds: '',
      seconds: '',
    },
  };
  return wordsOf<Key>(words, book);
}
