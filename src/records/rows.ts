import type { Row } from './book.ts';
import { entrySchema, type Kept, tombstoneSchema } from './chain.ts';
import type { Reading, Writing } from './database.ts';
import { type Head, headSchema } from './head.ts';

/** Rows of the stores as what they are; what does not parse is said to be there and unreadable. */

export const headFrom = (raw: unknown): Head | null => {
  const read = headSchema.safeParse(raw);
  return read.success ? read.data : null;
};

export function keptFrom(raw: unknown): Kept | null {
  const entry = entrySchema.safeParse(raw);
  if (entry.success) return entry.data;
  const tombstone = tombstoneSchema.safeParse(raw);
  return tombstone.success ? tombstone.data : null;
}

export function rowFrom([book, seq]: readonly [string, number], raw: unknown): Row {
  const kept = keptFrom(raw);
  // Under another key than its own it is not that entry.
  return kept?.book === book && kept.seq === seq ? kept : { seq, unreadable: true };
}

/** The keys of a book's entries, from one number on. */
export const keysOf = (book: string, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange =>
  IDBKeyRange.bound([book, from], [book, to]);

/** The highest number that lies in a book, and what can be read of its hash. */
export async function tailOf(
  tx: Reading | Writing,
  book: string,
): Promise<{ seq: number; hash: string | null } | null> {
  const cursor = await tx.objectStore('entries').openKeyCursor(keysOf(book), 'prev');
  if (cursor === null) return null;
  const seq = cursor.primaryKey[1];
  const kept = keptFrom(await tx.objectStore('entries').get([book, seq]));
  return { seq, hash: kept?.hash ?? null };
}
