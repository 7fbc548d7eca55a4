import { cy } from './cy.ts';
import { en, type MessageKey } from './en.ts';
import { type Book, type Entry, fill, type Language, type Params } from './fill.ts';

export type { MessageKey };

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, Entry>>>> = { en, cy };

function book(language: Language): Book {
  const words = CATALOGUES[language];
  const plain = (key: MessageKey) => String(words[key]);
  return {
    language,
    entry: (key) => words[key],
    basics: {
      atLeast: plain('range.at-least'),
      between: plain('range.between'),
      hours: plain('time.hours'),
      minutes: plain('time.minutes'),
      minutesSeconds: plain('time.minutes-seconds'),
      seconds: plain('time.seconds'),
    },
  };
}
export const BOOKS: Readonly<Record<Language, Book>> = { en: book('en'), cy: book('cy') };

/** What `key` says in `language`. */
export function translate(language: Language, key: MessageKey, params: Params = {}): string {
  const entry = CATALOGUES[language][key];
  return entry === undefined ? '' : fill(BOOKS[language], entry, params);
}

/** A report may come from a tab that runs another version of us, with words that are not known here. */
export const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
