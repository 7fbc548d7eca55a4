import { type Entry, fill, type Language, type Params } from './fill.ts';
import { recordsCy } from './records.cy.ts';
import { type RecordsKey, recordsEn } from './records.en.ts';
import { BOOKS } from './words.ts';

export type { RecordsKey };

const CATALOGUES: Readonly<Record<Language, Readonly<Record<RecordsKey, Entry>>>> = { en: recordsEn, cy: recordsCy };

export type RecordsWords = (key: RecordsKey, params?: Params) => string;

/** The words of the page of records; numbers, ranges and lengths of time in them by the words of the panel. */
export const recordsWords =
  (language: Language): RecordsWords =>
  (key, params = {}) =>
    fill(BOOKS[language], CATALOGUES[language][key], params);

export const isRecordsKey = (key: string): key is RecordsKey => Object.hasOwn(recordsEn, key);
