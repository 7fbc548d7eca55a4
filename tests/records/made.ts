import { type Bytes, sha256, utf8 } from '../../src/records/bytes.ts';
import { type Entry, GENESIS, hashOf, type Kept, type Tombstone } from '../../src/records/chain.ts';
import type { Shelf } from '../../src/records/copy.ts';
import type { Head } from '../../src/records/head.ts';

export const BOOK = 'incidents';

/** One entry more; what is given stands instead of what would be made. */
export async function entryAfter(before: Kept | null, over: Partial<Entry> = {}): Promise<Entry> {
  const seq = before ? before.seq + 1 : 0;
  const made = {
    ...{ book: BOOK, seq, at: 1_000 + seq, clear: { kind: 'written', incident: `i-${seq}` } },
    ...{ secret: utf8(`sealed ${seq}`) as Bytes | null, source: null, prev: before?.hash ?? GENESIS },
    ...over,
  };
  return { ...made, hash: await hashOf(made, sha256), restored: null };
}

export async function bookOf(length: number): Promise<Entry[]> {
  const made: Entry[] = [];
  while (made.length < length) made.push(await entryAfter(made.at(-1) ?? null));
  return made;
}

export const headOf = ({ book, seq, hash }: Kept, over: Partial<Head> = {}): Head => ({
  ...{ book, seq, hash, begun: 1_000, last: 1_000 + seq, removed: null, summary: null },
  ...over,
});

export const tombstoneOf = ({ book, seq, source, prev, hash }: Kept): Tombstone => ({
  ...{ book, seq, source, prev, hash },
  removed: { at: 5, why: 'by-hand' },
});

/** A shelf in memory. `fail` makes the next writes fail. */
export function shelf(): Shelf & { readonly kept: Map<string, unknown>; fail: boolean } {
  const kept = new Map<string, unknown>();
  const made = {
    kept,
    fail: false,
    read: async (key: string) => structuredClone(kept.get(key)),
    readAll: async () => structuredClone(Object.fromEntries(kept)),
    write: async (entries: Readonly<Record<string, unknown>>) => {
      if (made.fail) throw new Error('no room');
      // As JSON: that is what the browser's shelf keeps.
      for (const [key, value] of Object.entries(entries)) kept.set(key, JSON.parse(JSON.stringify(value)));
    },
    clear: async (keys: readonly string[]) => {
      for (const key of keys) kept.delete(key);
    },
  };
  return made;
}
