import * as z from 'zod/mini';
import { type Bytes, base64, type Digest, utf8 } from './bytes.ts';
import { isPlainRecord, type PlainRecord } from './plain.ts';

/**
 * A book is a sequence of entries, each holding the hash of the one before it. What is changed, taken out or cut off
 * no longer fits (quality A4). It is no proof against somebody who rewrites the whole of it: there is no key in it.
 */
export const clearSchema = z.custom<PlainRecord>(isPlainRecord);
/** What lies there unsealed. It names nobody. */
export type Clear = z.infer<typeof clearSchema>;

const counted = z.int().check(z.nonnegative());
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Who sent it and as which of theirs: sent twice because the answer was lost, it is entered once. */
const sourceSchema = z.object({ from: z.string(), n: counted });
export type Source = z.infer<typeof sourceSchema>;

/** Why something was taken out. */
export const REMOVALS = ['exported-and-due', 'by-hand', 'retention'] as const;
export type Removal = (typeof REMOVALS)[number];
const removedSchema = z.object({ at: z.number(), why: z.enum(REMOVALS) });

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array);

export const entrySchema = z.strictObject({
  book: z.string(),
  seq: counted,
  at: z.number(),
  clear: clearSchema,
  secret: z.nullable(bytes),
  source: z.nullable(sourceSchema),
  prev: hash,
  hash,
  /** When it was put back from the second copy; null for one that has been here all the time. Not hashed. */
  restored: z.nullable(z.number()),
});
export type Entry = z.infer<typeof entrySchema>;

/** What is left of an entry that was taken out: enough for the chain to hold. */
export const tombstoneSchema = z.strictObject({
  book: z.string(),
  seq: counted,
  source: z.nullable(sourceSchema),
  prev: hash,
  hash,
  removed: removedSchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

export type Kept = Entry | Tombstone;
export const isTombstone = (kept: Kept): kept is Tombstone => 'removed' in kept;

/** What the first entry of a book holds as the hash of the one before it. */
export const GENESIS = '0'.repeat(64);

/**
 * The same value always as the same text: members by name, whatever order they were put in. An object's list begins with
 * a mark of its own, or `{a: 1}` would be the same as `[['a', 1]]`.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return ['[', ...value.map(plain)];
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return ['{', ...members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, plain(member)])];
}

/** What an entry says, without its own hash: what is hashed, and what sealing is bound to is part of it. */
export type Unhashed = Omit<Entry, 'hash' | 'restored'>;

export const canonical = ({ book, seq, at, clear, secret, source, prev }: Unhashed): Bytes =>
  utf8(
    JSON.stringify([
      'gwarchod entry 1',
      ...[book, seq, at, plain(clear)],
      ...[source === null ? null : [source.from, source.n], secret === null ? null : base64(secret), prev],
    ]),
  );

export const hashOf = (entry: Unhashed, digest: Digest): Promise<string> => digest(canonical(entry));
