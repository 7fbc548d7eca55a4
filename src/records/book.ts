import type { Digest } from './bytes.ts';
import { hashOf, isTombstone, type Kept } from './chain.ts';
import { type Anchor, baseOf, type Head } from './head.ts';
import { lostIn, numbers, removedIn, type Span, spansOf } from './own-entry.ts';

/** A row whose key can be read and nothing else. */
export interface Unreadable {
  readonly seq: number;
  readonly unreadable: true;
}
export type Row = Kept | Unreadable;
export const isReadable = (row: Row): row is Kept => !('unreadable' in row);

/** Those that came back from the second copy after the store had lost them. */
export const restoredIn = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap((row) => (isReadable(row) && 'restored' in row && row.restored !== null ? [row.seq] : []));

/** What became of a book, by the numbers of its entries. */
export interface Checked {
  /** Everything is there as it was entered, or its absence was recorded. */
  readonly sound: boolean;
  /** Not as it was entered, or not to be read. */
  readonly altered: readonly number[];
  /** Not there, with later ones that are. */
  readonly missing: readonly Span[];
  /** The book ends too early: a head knows of these. */
  readonly cutOff: Span | null;
  /** Taken out, and no entry says so. */
  readonly unexplained: readonly number[];
  /** Taken out, as an entry says. */
  readonly removed: readonly number[];
  /** Lost with the database at some time, as an entry says. */
  readonly lost: readonly Span[];
}

/**
 * Holds a book's rows against its heads: the database's own and the one in the second copy. From the end to the
 * beginning, since only what comes after an entry can speak for it.
 */
export async function verify(
  rows: readonly Row[],
  heads: { readonly head: Head | null; readonly copy: Head | null },
  digest: Digest,
): Promise<Checked> {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const base = baseOf(heads.head, heads.copy);
  const anchors: readonly Anchor[] = [heads.head, heads.copy].filter((head) => head !== null);
  const last = Math.max(base.from - 1, ...rows.map(({ seq }) => seq));
  const top = Math.max(last, ...anchors.map(({ seq }) => seq));

  const altered = new Set<number>();
  const absent: number[] = [];
  const sound: Kept[] = [];
  /** What the entry just after says of this one's hash; a tombstone's word is not itself held by its hash. */
  let said: { readonly hash: string; readonly by: number; readonly held: boolean } | null = null;
  for (let seq = last; seq >= base.from; seq--) {
    const row = bySeq.get(seq);
    if (row === undefined || !isReadable(row)) {
      if (row === undefined) absent.push(seq);
      else altered.add(seq);
      said = null;
      continue;
    }
    const itself = isTombstone(row) || (await hashOf(row, digest)) === row.hash;
    const anchored = anchors.every((anchor) => anchor.seq !== seq || anchor.hash === row.hash);
    const linked = said === null || said.hash === row.hash;
    if (itself && anchored && !linked && said?.held === false) altered.add(said.by);
    else if (!itself || !anchored || !linked) altered.add(seq);
    if (altered.has(seq)) said = null;
    else {
      said = { hash: row.prev, by: seq, held: !isTombstone(row) };
      sound.push(row);
    }
  }
  if (said !== null && said.hash !== base.prev) altered.add(said.by);

  const spoken = sound.filter((row) => !isTombstone(row) && !altered.has(row.seq)) as Exclude<
    Kept,
    { removed: unknown }
  >[];
  const recorded = new Set(spoken.flatMap(({ clear }) => lostIn(clear).flatMap(({ from, to }) => numbers(from, to))));
  const told = new Set(spoken.flatMap(({ clear }) => removedIn(clear)));
  const tombstones = sound.filter(isTombstone).map(({ seq }) => seq);
  const up = (seqs: Iterable<number>) => [...seqs].toSorted((a, b) => a - b);
  const missing = spansOf(up(absent.filter((seq) => !recorded.has(seq))));
  const unexplained = up(tombstones.filter((seq) => !told.has(seq)));
  const cutOff = top > last ? { from: last + 1, to: top } : null;
  return {
    sound: altered.size === 0 && missing.length === 0 && unexplained.length === 0 && cutOff === null,
    altered: up(altered),
    missing,
    cutOff,
    unexplained,
    removed: up(tombstones.filter((seq) => told.has(seq))),
    lost: spansOf(up(absent.filter((seq) => recorded.has(seq)))),
  };
}
