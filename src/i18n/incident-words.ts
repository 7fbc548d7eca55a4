import { type Book, type Entry, fill, type Language, type Params } from './fill.ts';
import type { IncidentKey } from './incident.en.ts';

export type { IncidentKey };
export type IncidentCatalogue = Readonly<Record<IncidentKey, Entry>>;
export type IncidentWords = ((key: IncidentKey, params?: Params) => string) & { readonly language: Language };

/** The words of the incident log, in one language. It gives no length of time of the clock, so it needs no words for one. */
export function incidentWordsFrom(language: Language, words: IncidentCatalogue): IncidentWords {
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
    entry: (key) => (Object.hasOwn(words, key) ? words[key as IncidentKey] : undefined),
  };
  const say = (key: IncidentKey, params: Params = {}) => fill(book, words[key], params);
  return Object.assign(say, { language });
}
