import * as z from 'zod/mini';
import { type Checked, type Row, verify } from './book.ts';
import { type Bytes, sha256 } from './bytes.ts';
import type { Entry, Kept } from './chain.ts';
import type { Copy } from './copy.ts';
import type { Database, Reading } from './database.ts';
import { attempt, faultOf, type Outcome } from './fault.ts';
import type { Head } from './head.ts';
import type { KeyRead } from './key-store.ts';
import { headFrom, keptFrom, keysOf, rowFrom } from './rows.ts';
import { inSlices } from './slices.ts';

const draftSchema = z.object({
  id: z.string(),
  at: z.number(),
  sealed: z.custom<Bytes>((value) => value instanceof Uint8Array),
});
export type Draft = z.infer<typeof draftSchema>;

export interface Drafts {
  /** The newest first. */
  readonly drafts: readonly Draft[];
  /** How many are there and cannot be read. */
  readonly unreadable: number;
}

export interface Books {
  /** By when they were begun, the newest first. A book that was taken out whole is among them, with `removed`. */
  readonly books: readonly Head[];
  /** How many cannot be read. */
  readonly unreadable: number;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Where the next page begins; null when this is the last. */
  readonly next: number | null;
}

/** Reads the records, in any page of ours. Writes nothing. */
export interface Reader {
  /** Asked for the newest alone it reads no others: lessons' books have their time in their names, and lie in that order. */
  books(prefix: string, newest?: number): Promise<Outcome<Books>>;
  /** A book from one number on, in order. */
  entriesOf(book: string, from?: number, limit?: number): Promise<Outcome<Page>>;
  /** The newest first; `before` is where the last page left off. */
  newest(book: string, limit: number, before?: number): Promise<Outcome<Page>>;
  /** All of one incident, in order. */
  incident(id: string): Promise<Outcome<readonly Kept[]>>;
  /** Holds the whole book against its heads. */
  check(book: string): Promise<Outcome<Checked>>;
  drafts(): Promise<Outcome<Drafts>>;
  key(): Promise<Outcome<KeyRead>>;
  /** The newest entries as copied, the newest first: what can be shown when the database cannot be read at all. */
  copied(): Promise<readonly Entry[]>;
}

const PAGE = 200;
/** More entries than any book comes to have; the store takes a number of 32 bits. */
export const ALL = 1_000_000;

export interface ReaderNeeds {
  readonly database: Database;
  readonly copy: Copy;
  /** `readKey`; a page that lists lessons fetches it, and all cryptography with it, when it is first asked for. */
  readonly key: (database: Database) => Promise<KeyRead>;
}

export function reader({ database, copy, key }: ReaderNeeds): Reader {
  const read = <T>(stores: Parameters<Database['read']>[0], work: (tx: Reading) => Promise<T>) =>
    attempt(() => database.read(stores, work));
  const rows = (range: IDBKeyRange, limit?: number) => rowsOf(database, range, limit);
  return {
    books: (prefix, newest) =>
      attempt(async () => {
        const raw = await database.read(['heads'], (tx) => rawHeads(tx, prefix, newest));
        const heads = await inSlices(raw, headFrom);
        const books = heads.filter((head) => head !== null).toSorted((a, b) => b.begun - a.begun);
        return { books, unreadable: heads.length - books.length };
      }),
    entriesOf: (book, from = 0, limit = PAGE) =>
      attempt(async () => {
        const found = await rows(keysOf(book, from), limit + 1);
        return { rows: found.slice(0, limit), next: found[limit]?.seq ?? null };
      }),
    newest: (book, limit, before = Number.MAX_SAFE_INTEGER) =>
      attempt(async () => {
        const keys = await database.read(['entries'], (tx) => lastKeys(tx, book, limit + 1, before));
        const [lowest] = keys.slice(0, limit).slice(-1);
        if (lowest === undefined) return { rows: [], next: null };
        const found = await rows(keysOf(book, lowest, before - 1));
        return { rows: found.toReversed(), next: keys.length > limit ? lowest : null };
      }),
    incident: (id) =>
      read(['entries'], async (tx) => {
        const raw = await tx.objectStore('entries').index('incident').getAll(id);
        return raw.map(keptFrom).filter((kept) => kept !== null);
      }),
    check: (book) =>
      attempt(async () => {
        const head = headFrom(await database.read(['heads'], (tx) => tx.objectStore('heads').get(book)));
        const all = await rows(keysOf(book));
        return verify(all, { head, copy: await copy.headOf(book) }, sha256);
      }),
    drafts: () =>
      read(['drafts'], async (tx) => {
        const raw = await tx.objectStore('drafts').getAll();
        const read = raw.map((one) => draftSchema.safeParse(one));
        const drafts = read.flatMap((one) => (one.success ? [one.data] : [])).toSorted((a, b) => b.at - a.at);
        return { drafts, unreadable: raw.length - drafts.length };
      }),
    key: () => attempt(() => key(database)),
    copied: async () => (await copy.all()).entries.toSorted((a, b) => b.at - a.at || b.seq - a.seq),
  };
}

/** Heads as they lie there. Of the newest alone, no other is read, nor its name. */
async function rawHeads(tx: Reading, prefix: string, newest?: number): Promise<readonly unknown[]> {
  const store = tx.objectStore('heads');
  const all = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  if (newest === undefined) return store.getAll(all);
  // Asked in one question where the browser can take it (Chrome since 141): three in turn take longer than the page's words.
  if (canReadBack(store)) {
    const records = await store.getAllRecords({ query: all, count: newest, direction: 'prev' });
    return records.map(({ value }) => value);
  }
  const last = await store.openKeyCursor(all, 'prev');
  const from = newest > 1 ? await last?.advance(newest - 1) : last;
  return store.getAll(from ? IDBKeyRange.bound(from.key, `${prefix}\uffff`) : all);
}

/** Neither TypeScript nor idb, which hands through what it does not know, has it yet. */
interface ReadsBack {
  getAllRecords(how: {
    readonly query: IDBKeyRange;
    readonly count: number;
    readonly direction: 'prev';
  }): Promise<readonly { readonly value: unknown }[]>;
}
const canReadBack = <Store extends object>(store: Store): store is Store & ReadsBack => 'getAllRecords' in store;

async function lastKeys(tx: Reading, book: string, limit: number, before: number): Promise<readonly number[]> {
  const seqs: number[] = [];
  let cursor = await tx.objectStore('entries').openKeyCursor(keysOf(book, 0, before - 1), 'prev');
  while (cursor !== null && seqs.length < limit) {
    seqs.push(cursor.primaryKey[1]);
    cursor = await cursor.continue();
  }
  return seqs;
}

/** All at once; and where one of them cannot be read, each by itself, so that the rest still are. */
async function rowsOf(database: Database, range: IDBKeyRange, limit?: number): Promise<readonly Row[]> {
  try {
    return await database.read(['entries'], async (tx) => {
      const store = tx.objectStore('entries');
      const [keys, values] = await Promise.all([store.getAllKeys(range, limit), store.getAll(range, limit)]);
      return keys.map((key, n) => rowFrom(key, values[n]));
    });
  } catch (error) {
    if (faultOf(error) !== 'damaged') throw error;
  }
  const rows: Row[] = [];
  for (const key of await database.read(['entries'], (tx) => tx.objectStore('entries').getAllKeys(range, limit))) {
    try {
      rows.push(rowFrom(key, await database.read(['entries'], (tx) => tx.objectStore('entries').get(key))));
    } catch (error) {
      if (faultOf(error) !== 'damaged') throw error;
      rows.push({ seq: key[1], unreadable: true });
    }
  }
  return rows;
}
