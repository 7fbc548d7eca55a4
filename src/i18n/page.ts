import type { CountRange } from '../meeting/range.ts';
import { type Book, fill, type Language, type Params } from './fill.ts';
import { pageCy } from './page.cy.ts';
import { type PageKey, pageEn } from './page.en.ts';

const CATALOGUES = { en: pageEn, cy: pageCy };
/** Nothing on the page counts minutes, so no words for them are carried. */
const NO_TIMES = { hours: '', minutes: '', minutesSeconds: '', seconds: '' };

export type PageWords = (key: PageKey, params?: Params) => string;

/** The words needed outside the panel, in one language. */
export function pageWords(language: Language): PageWords {
  const words = CATALOGUES[language];
  const book: Book = {
    language,
    basics: { ...NO_TIMES, atLeast: words['range.at-least'], between: words['range.between'] },
    entry: () => undefined,
  };
  return (key, params = {}) => fill(book, words[key], params);
}

/** The leave guard's title, said as surely as the count is known and no more so. */
export function guardTitle(words: PageWords, { least, most }: CountRange): string {
  if (least === 0 && most !== 0) return words('guard.title.may-be');
  if (most === null) return words('guard.title.at-least', { n: least });
  return least === most ? words('guard.title', { n: least }) : words('guard.title.between', { n: most, least, most });
}

const ALARMS = ['no-staff', 'one-adult-left', 'one-to-one', 'leave-not-end'] as const;

/** What a notification of a critical finding says of this check. */
export function notifyBody(words: PageWords, check: string): string {
  const known = ALARMS.find((alarm) => alarm === check);
  return words(known ? `notify.${known}` : 'notify.other');
}
