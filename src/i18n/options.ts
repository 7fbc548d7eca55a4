import { type Book, type Entry, fill, type Language, type Params } from './fill.ts';
import { optionsCy } from './options.cy.ts';
import { type OptionsKey, optionsEn } from './options.en.ts';

export type { OptionsKey };

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, Entry>>>> = { en: optionsEn, cy: optionsCy };
/** The page gives neither a range nor a length of time of the clock, so it needs no words for them. */
const NO_BASICS = { atLeast: '', between: '', hours: '', minutes: '', minutesSeconds: '', seconds: '' };

export type OptionsWords = (key: OptionsKey, params?: Params) => string;

/** The words of the page of the school's rules, in one language. */
export function optionsWords(language: Language): OptionsWords {
  const words = CATALOGUES[language];
  const book: Book = { language, basics: NO_BASICS, entry: (key) => words[key] };
  return (key, params = {}) => fill(book, words[key] ?? '', params);
}

export const isOptionsKey = (key: string): key is OptionsKey => Object.hasOwn(optionsEn, key);
