import { type Entry, fill, type Language, type Params } from './fill.ts';
import { listCy } from './list.cy.ts';
import { type ListKey, listEn } from './list.en.ts';
import { BOOKS } from './words.ts';

export type { ListKey };

const CATALOGUES: Readonly<Record<Language, Readonly<Record<ListKey, Entry>>>> = { en: listEn, cy: listCy };

export const isListKey = (key: string): key is ListKey => Object.hasOwn(listEn, key);

/** What `key` of the lists' words says; numbers and times in it by the words of the panel. */
export const translateList = (language: Language, key: ListKey, params: Params = {}): string =>
  fill(BOOKS[language], CATALOGUES[language][key], params);
