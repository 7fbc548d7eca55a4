import { LESSONS } from '../records/lesson/book.ts';
import type { Reader } from '../records/reader.ts';
import { SCREEN } from './address.ts';

/**
 * A reader that has begun with what the list of lessons asks for first: the page's words are fetched meanwhile, and neither
 * waits for the other. Asked for once more, it is read anew.
 */
export function begun(read: Reader): Reader {
  let screen: ReturnType<Reader['books']> | null = read.books(LESSONS, SCREEN);
  return {
    ...read,
    books: (prefix, newest) => {
      const early = screen;
      if (early === null || prefix !== LESSONS || newest !== SCREEN) return read.books(prefix, newest);
      screen = null;
      return early;
    },
  };
}
