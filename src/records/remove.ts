import { isTombstone, type Kept, type Removal, type Tombstone } from './chain.ts';
import { type Entered, enter, type Ways } from './enter.ts';
import { standing } from './head.ts';
import { isOwn, removedEntry } from './own-entry.ts';
import { headFrom, keptFrom, keysOf, tailOf } from './rows.ts';

/** What was taken out, and the entry that says so; null when there was nothing to take out. */
export interface Removed {
  readonly seqs: readonly number[];
  readonly entered: Entered | null;
}

const tombstone = ({ book, seq, source, prev, hash }: Kept, at: number, why: Removal): Tombstone => ({
  ...{ book, seq, source, prev, hash },
  removed: { at, why },
});

/**
 * Takes entries out of a book for good: what they said is gone, what the chain needs of them stays, and an entry says
 * when and why. The copy goes first: stopped half way, an entry lies in one place instead of two, and is not gone.
 */
export async function removeEntries(
  ways: Ways,
  book: string,
  seqs: readonly number[],
  why: Removal,
  at: number,
): Promise<Removed> {
  const raw = await ways.database.read(['entries'], (tx) =>
    Promise.all(seqs.map((seq) => tx.objectStore('entries').get([book, seq]))),
  );
  const gone = raw
    .map(keptFrom)
    // What records a gap or a removal is what the chain itself rests on.
    .filter((kept) => kept !== null && !isTombstone(kept) && !isOwn(kept.clear))
    .map((kept) => tombstone(kept as Kept, at, why));
  if (gone.length === 0) return { seqs: [], entered: null };
  const numbers = gone.map(({ seq }) => seq);
  await ways.copy.forget((entry) => entry.book === book && numbers.includes(entry.seq));
  const what = { clear: removedEntry(numbers, why), secret: null, source: null, summary: undefined };
  const entered = await enter(ways, book, at, what, async (tx) => {
    for (const row of gone) await tx.objectStore('entries').put(row);
  });
  return { seqs: numbers, entered };
}

/** All entries of an incident. */
export async function removeIncident(ways: Ways, incident: string, why: Removal, at: number): Promise<Removed> {
  const keys = await ways.database.read(['entries'], (tx) =>
    tx.objectStore('entries').index('incident').getAllKeys(incident),
  );
  const [first] = keys;
  if (first === undefined) return { seqs: [], entered: null };
  const [book] = first;
  return removeEntries(
    ways,
    book,
    keys.filter((key) => key[0] === book).map(([, seq]) => seq),
    why,
    at,
  );
}

/** Takes out a whole book. Its head stays and says so; should something more come, it goes on from there. */
export async function removeBook(ways: Ways, book: string, why: Removal, at: number): Promise<boolean> {
  await ways.copy.forget((entry) => entry.book === book);
  const removed = await ways.database.write(['entries', 'heads'], async (tx) => {
    const head = headFrom(await tx.objectStore('heads').get(book));
    const tail = await tailOf(tx, book);
    if (head === null && tail === null) return false;
    const { next, prev } = standing(head, tail === null ? null : { ...tail, hash: tail.hash ?? '' }, null);
    const cut = { upTo: next - 1, hash: prev, at, why };
    const times = { begun: head?.begun ?? at, last: head?.last ?? at };
    await tx.objectStore('entries').delete(keysOf(book, 0, cut.upTo));
    await tx.objectStore('heads').put({ book, seq: cut.upTo, hash: prev, ...times, removed: cut, summary: null });
    return true;
  });
  await ways.copy.forgetHead(book);
  ways.looked.set(book, null);
  return removed;
}
