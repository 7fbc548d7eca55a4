import { type Entry, isTombstone } from './chain.ts';
import { COPIES, type Copied } from './copy.ts';
import type { Writing } from './database.ts';
import { enter, type Mended, type Ways } from './enter.ts';
import { baseOf, type Head } from './head.ts';
import { spansOf } from './own-entry.ts';
import { headFrom, keptFrom, keysOf, tailOf } from './rows.ts';

export interface MendedBook extends Mended {
  readonly book: string;
}
export interface Mending {
  /** The books that had lost something: to be said to the teacher. */
  readonly books: readonly MendedBook[];
  /** Whether the second copy is up with the database now. */
  readonly copied: boolean;
}

/**
 * Holds the database against the second copy and makes good what can be: a book that lost its end goes on where it
 * stood, with what was lost recorded; single entries that are gone come back; a copy that fell behind is brought up.
 * Nothing that lies in the database is overwritten.
 */
export async function mend(ways: Ways, at: number): Promise<Mending> {
  ways.looked.clear();
  const copied = await ways.copy.all();
  await headsAgain(ways, copied);
  const heads = await headsOf(ways);
  const mended: MendedBook[] = [];
  for (const { book, seq } of copied.heads) {
    if (seq <= (heads.get(book)?.seq ?? -1)) continue;
    const entered = await enter(ways, book, at, null);
    if (entered?.mended) mended.push({ book, ...entered.mended });
  }
  const standing = await headsOf(ways);
  for (const [book, restored] of await putBack(ways, copied, standing, at))
    mended.push({ book, restored: spansOf(restored), lost: [] });
  const brought = await bringUp(ways, standing).catch(() => false);
  return { books: mended, copied: brought };
}

async function headsOf({ database }: Ways): Promise<ReadonlyMap<string, Head>> {
  const raw = await database.read(['heads'], (tx) => tx.objectStore('heads').getAll());
  return new Map(raw.map(headFrom).flatMap((head) => (head === null ? [] : [[head.book, head] as const])));
}

/** A head that cannot be read, or is gone with its entries there, is made again of the copy's or of the last entry. */
async function headsAgain({ database }: Ways, copied: Copied): Promise<void> {
  const copies = new Map(copied.heads.map((head) => [head.book, head]));
  await database.write(['heads', 'entries'], async (tx) => {
    const store = tx.objectStore('heads');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const sound = new Set(keys.filter((_, n) => headFrom(values[n]) !== null));
    for (const book of new Set([...keys, ...copies.keys()])) {
      const last = sound.has(book) ? null : await lastOf(tx, book);
      const copy = copies.get(book);
      if (last === null) continue;
      const times = { begun: copy?.begun ?? last.at, last: last.at };
      const { seq, hash } = last;
      await store.put({ book, seq, hash, ...times, removed: copy?.removed ?? null, summary: null });
    }
  });
}

/** The last entry of a book, if it can be read. */
async function lastOf(tx: Writing, book: string): Promise<Entry | null> {
  const tail = await tailOf(tx, book);
  const kept = tail && keptFrom(await tx.objectStore('entries').get([book, tail.seq]));
  return kept && !isTombstone(kept) ? kept : null;
}

/** Copied entries that are gone from within their book; and out of the copy with those that were taken out of it. */
async function putBack(
  ways: Ways,
  { entries }: Copied,
  heads: ReadonlyMap<string, Head>,
  at: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const back = new Map<string, number[]>();
  const out = new Set<string>();
  await ways.database.write(['entries'], async (tx) => {
    const store = tx.objectStore('entries');
    for (const entry of entries) {
      const head = heads.get(entry.book) ?? null;
      const raw = await store.get([entry.book, entry.seq]);
      const kept = keptFrom(raw);
      if (entry.seq < baseOf(head).from || (kept !== null && isTombstone(kept)))
        out.add(JSON.stringify([entry.book, entry.seq]));
      else if (raw === undefined && head !== null && entry.seq <= head.seq) {
        await store.add({ ...entry, restored: at });
        back.set(
          entry.book,
          [...(back.get(entry.book) ?? []), entry.seq].toSorted((a, b) => a - b),
        );
      }
    }
  });
  if (out.size > 0) await ways.copy.forget(({ book, seq }) => out.has(JSON.stringify([book, seq])));
  return back;
}

/** What was entered just before we were stopped had no time to be copied. The newest come last, and stay. */
async function bringUp(ways: Ways, heads: ReadonlyMap<string, Head>): Promise<boolean> {
  let whole = true;
  const { heads: copies } = await ways.copy.all();
  const copied = new Map(copies.map((head) => [head.book, head.seq]));
  for (const head of [...heads.values()].toSorted((a, b) => a.last - b.last)) {
    const from = copied.get(head.book) ?? -1;
    if (head.removed?.upTo === head.seq) {
      if (from >= 0) await ways.copy.forgetHead(head.book);
    } else if (from < head.seq) {
      const range = keysOf(head.book, Math.max(from + 1, head.seq - COPIES + 1), head.seq);
      const raw = await ways.database.read(['entries'], (tx) => tx.objectStore('entries').getAll(range));
      const kept = raw.map(keptFrom).filter((row) => row !== null);
      const entries = kept.filter((row): row is Entry => !isTombstone(row));
      whole = (await ways.copy.keep(entries, head)) && whole;
    }
  }
  return whole;
}
