import * as z from 'zod/mini';
import { base64, type Digest, fromBase64 } from './bytes.ts';
import { type Entry, entrySchema, hashOf } from './chain.ts';
import { type Head, headSchema } from './head.ts';

/** A place for small things that outlives the database: `storage.local`, through `src/browser.ts`. */
export interface Shelf {
  read(key: string): Promise<unknown>;
  readAll(): Promise<Readonly<Record<string, unknown>>>;
  /** All of it or nothing. */
  write(entries: Readonly<Record<string, unknown>>): Promise<void>;
  clear(keys: readonly string[]): Promise<void>;
}

/**
 * So many of the newest entries are kept twice for each family of books, and none that is larger than this (in
 * characters). With two families that is at most 4 MB of the 10 that the shelf holds (quality A4).
 */
export const COPIES = 40;
export const LARGEST = 48_000;

/** Lessons have a book each; their entries are many and push out one another's, never those of the incidents. */
const familyOf = (book: string): string => book.split(':', 1)[0] ?? book;
const headKey = (book: string) => `records/head/${book}`;
const nextKey = (family: string) => `records/next/${family}`;
const slotKey = (family: string, n: number) => `records/newest/${family}/${n % COPIES}`;
const HEADS = 'records/head/';
const NEWEST = 'records/newest/';

const copiedSchema = z.extend(entrySchema, { secret: z.nullable(z.string()) });
const toCopy = (entry: Entry) => ({ ...entry, secret: entry.secret === null ? null : base64(entry.secret) });

/** An entry as copied; null when it is not one, or is not as it was entered. */
async function fromCopy(raw: unknown, digest: Digest): Promise<Entry | null> {
  const read = copiedSchema.safeParse(raw);
  if (!read.success) return null;
  try {
    const entry = { ...read.data, secret: read.data.secret === null ? null : fromBase64(read.data.secret) };
    return (await hashOf(entry, digest)) === entry.hash ? entry : null;
  } catch {
    // Not base64: a text was changed.
    return null;
  }
}

const headFrom = (raw: unknown): Head | null => {
  const read = headSchema.safeParse(raw);
  return read.success ? read.data : null;
};

export interface Copied {
  readonly heads: readonly Head[];
  readonly entries: readonly Entry[];
}

/** The second copy: where each book stands, and the newest entries. */
export interface Copy {
  headOf(book: string): Promise<Head | null>;
  all(): Promise<Copied>;
  /**
   * Takes in what was entered, with where the book stands after it: one write. Answers whether all of it went in; an
   * entry that is too large does not.
   */
  keep(entries: readonly Entry[], head: Head): Promise<boolean>;
  /** Lets go of entries that were taken out. */
  forget(gone: (entry: Pick<Entry, 'book' | 'seq'>) => boolean): Promise<void>;
  forgetHead(book: string): Promise<void>;
}

export function copyOn(shelf: Shelf, digest: Digest): Copy {
  return {
    headOf: async (book) => headFrom(await shelf.read(headKey(book))),
    async all() {
      const everything = Object.entries(await shelf.readAll());
      const under = (front: string) => everything.filter(([key]) => key.startsWith(front)).map(([, raw]) => raw);
      const entries = await Promise.all(under(NEWEST).map((raw) => fromCopy(raw, digest)));
      return {
        heads: under(HEADS)
          .map(headFrom)
          .filter((head) => head !== null),
        entries: entries.filter((entry) => entry !== null),
      };
    },
    async keep(entries, head) {
      const family = familyOf(head.book);
      const counted = z.int().safeParse(await shelf.read(nextKey(family)));
      const first = counted.success ? counted.data : 0;
      const fitting = entries.map(toCopy).filter((entry) => JSON.stringify(entry).length <= LARGEST);
      await shelf.write({
        ...Object.fromEntries(fitting.slice(-COPIES).map((entry, n) => [slotKey(family, first + n), entry])),
        [nextKey(family)]: first + Math.min(fitting.length, COPIES),
        [headKey(head.book)]: { ...head, summary: null },
      });
      return fitting.length === entries.length;
    },
    async forget(gone) {
      const all = Object.entries(await shelf.readAll()).filter(([key]) => key.startsWith(NEWEST));
      const keys = all.filter(([, raw]) => {
        const read = copiedSchema.safeParse(raw);
        return read.success && gone(read.data);
      });
      if (keys.length > 0) await shelf.clear(keys.map(([key]) => key));
    },
    forgetHead: (book) => shelf.clear([headKey(book)]),
  };
}
