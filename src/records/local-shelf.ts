import { clearShelf, readShelf, readWholeShelf, writeShelf } from '../browser.ts';
import type { Shelf } from './copy.ts';

/** Where the second copy lies. */
export const localShelf: Shelf = {
  read: (key) => readShelf('local', key),
  readAll: () => readWholeShelf('local'),
  write: (entries) => writeShelf('local', { ...entries }),
  clear: (keys) => clearShelf('local', keys),
};
