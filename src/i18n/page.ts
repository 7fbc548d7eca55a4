import { type Book, fill, type Language, type Params } from './fill.ts';
import { pageCy } from './page.cy.ts';
import { type PageKey, pageEn } from './page.en.ts';

const CATALOGUES = { en: pageEn, cy: pageCy };
/** Neither a badge nor a notice gives a range or a length of time, so it needs no words for them. */
const NO_BASICS = { atLeast: '', between: '', hours: '', minutes: '', minutesSeconds: '', seconds: '' };

export type PageWords = (key: PageKey, params?: Params) => string;

/** The words of the badge and of notices, in one language. */
export function pageWords(language: Language): PageWords {
  const words = CATALOGUES[language];
  const book: Book = {
    language,
    basics: NO_BASICS,
    entry: () => undefined,
  };
  return (key, params = {}) => fill(book, words[key], params);
}

const ALARMS = [
  'lead-left',
  'no-staff',
  'one-adult-left',
  'one-to-one',
  'leave-not-end',
  'two-staff-pastoral',
  'platform',
  'recording-missing',
  'recording-gap',
  'recording-unannounced',
] as const;

/** What a notification of a critical finding says of this check. */
export function notifyBody(words: PageWords, check: string): string {
  const known = ALARMS.find((alarm) => alarm === check);
  return words(known ? `notify.${known}` : 'notify.other');
}
