import type { ListKey } from './list.en.ts';
import { type Words, wordsOf } from './say.ts';
import { shelf } from './shelf.ts';
import { PANEL } from './words.ts';

export type { ListKey };
export type ListWords = Words<ListKey>;

/** The words of the lists, of the kinds of session and of co-staff mode. */
export const LIST = shelf<ListWords>({
  en: async () => {
    const [{ listEn }, { book }] = await Promise.all([import('./list.en.ts'), PANEL.bring('en')]);
    return wordsOf(listEn, book);
  },
  cy: async () => {
    const [{ listCy }, { book }] = await Promise.all([import('./list.cy.ts'), PANEL.bring('cy')]);
    return wordsOf(listCy, book);
  },
});
