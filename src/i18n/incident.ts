import { type Book, type Entry, fill, type Language, type Params } from './fill.ts';
import { incidentCy } from './incident.cy.ts';
import { type IncidentKey, incidentEn } from './incident.en.ts';

export type { IncidentKey };

const CATALOGUES: Readonly<Record<Language, Readonly<Record<IncidentKey, Entry>>>> = { en: incidentEn, cy: incidentCy };

export type IncidentWords = ((key: IncidentKey, params?: Params) => string) & { readonly language: Language };

/** The words of the incident log, in one language. It gives no length of time of the clock, so it needs no words for one. */
export function incidentWords(language: Language): IncidentWords {
  const words = CATALOGUES[language];
  const book: Book = {
    language,
    basics: {
      atLeast: String(words['range.at-least']),
      between: String(words['range.between']),
      hours: '',
      minutes: '',
      minutesSeconds: '',
      seconds: '',
    },
    entry: (key) => (isIncidentKey(key) ? words[key] : undefined),
  };
  const say = (key: IncidentKey, params: Params = {}) => fill(book, words[key], params);
  return Object.assign(say, { language });
}

export const isIncidentKey = (key: string): key is IncidentKey => Object.hasOwn(incidentEn, key);

/** The line about danger stands in both languages, always: the reader's own first (guidance 4.2, rule 1). */
export const dangerLines = (first: Language): readonly { readonly language: Language; readonly text: string }[] =>
  (first === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const)).map((language) => ({
    language,
    text: incidentWords(language)('danger'),
  }));
