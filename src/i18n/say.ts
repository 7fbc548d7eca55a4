import { type Book, type Entry, fill, type Language, type Params } from './fill.ts';

export type Catalogue<Key extends string> = Readonly<Record<Key, Entry>>;

/** What the keys of one catalogue say, in one language. */
export interface Say<Key extends string> {
  (key: Key, params?: Params): string;
  readonly language: Language;
}

export interface Words<Key extends string> extends Say<Key> {
  readonly book: Book;
  /** What comes from a tab, a record or a file may be of another version of us, with words that are not known here. */
  readonly knows: (key: string) => key is Key;
}

/** Numbers, ranges and lengths of time in them are written by `book`. */
export function wordsOf<Key extends string>(catalogue: Catalogue<Key>, book: Book): Words<Key> {
  const say = (key: Key, params: Params = {}) => fill(book, catalogue[key], params);
  const knows = (key: string): key is Key => Object.hasOwn(catalogue, key);
  return Object.assign(say, { language: book.language, book, knows });
}
