import type { RecordsKey } from './records.en.ts';
import { type Words, wordsOf } from './say.ts';
import { shelf } from './shelf.ts';
import { PANEL } from './words.ts';

export type { RecordsKey };
export type RecordsWords = Words<RecordsKey>;

/** The words of the page of records. */
export const RECORDS = shelf<RecordsWords>({
  en: async () => {
    const [{ recordsEn }, { book }] = await Promise.all([import('./records.en.ts'), PANEL.bring('en')]);
    return wordsOf(recordsEn, book);
  },
  cy: async () => {
    const [{ recordsCy }, { book }] = await Promise.all([import('./records.cy.ts'), PANEL.bring('cy')]);
    return wordsOf(recordsCy, book);
  },
});
