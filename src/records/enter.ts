import { sha256 } from './bytes.ts';
import { type Clear, type Entry, GENESIS, hashOf, type Source, type Unhashed } from './chain.ts';
import type { Copy } from './copy.ts';
import type { Database, Writing } from './database.ts';
import { Fault } from './fault.ts';
import { type Head, headAfter, type Standing, standing } from './head.ts';
import { isInUse } from './key-store.ts';
import { gapEntry, numbers, type Span, spansOf } from './own-entry.ts';
import { headFrom, tailOf } from './rows.ts';
import type { Seal } from './seal.ts';

/** What entering needs. */
export interface Ways {
  readonly database: Database;
  readonly copy: Copy;
  readonly seal: () => Promise<Seal>;
  /** The key pair in use is another than we thought. */
  readonly forgetSeal: () => void;
  /** Books whose copied head was looked at since we were started: from then on only we move it. */
  readonly looked: Map<string, Head | null>;
}

/** What is to be entered in a book. */
export interface ToEnter {
  readonly clear: Clear;
  readonly secret: string | null;
  readonly source: Source | null;
  /** Undefined leaves the book's summary as it is; null takes it away. */
  readonly summary: Clear | null | undefined;
}

/** What was found of a book that had lost its end. */
export interface Mended {
  readonly restored: readonly Span[];
  readonly lost: readonly Span[];
}

export interface Entered {
  readonly seq: number;
  readonly hash: string;
  /** Whether the second copy has it too; the entry itself is safe in either case. */
  readonly copied: boolean;
  readonly mended: Mended | null;
}

interface Seen extends Standing {
  readonly head: Head | null;
  readonly copy: Head | null;
  readonly tail: number;
}

/** So often another writer may come in between: there is none, but for a moment when one of ours takes over. */
const TRIES = 4;

/**
 * Enters one thing, or nothing (then only what a book had lost is mended), and answers when it lies on the disk. Entry,
 * head and what `also` does are one transaction; sealing and hashing come before it, since a transaction waits for nobody.
 */
export async function enter(
  ways: Ways,
  book: string,
  at: number,
  what: ToEnter | null,
  also: (tx: Writing) => Promise<unknown> = async () => undefined,
): Promise<Entered | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const seen = await look(ways, book);
    if (what === null && seen.gap === null) return null;
    const restored = seen.gap === null ? [] : await restorable(ways.copy, book, seen.gap, at);
    const mended = seen.gap === null ? null : mendedBy(seen.gap, restored);
    const sealing = what === null || what.secret === null ? null : await ways.seal();
    const made = await link(sealing, book, at, seen, what, mended);
    const head = headAfter(seen, made, what?.summary);
    const put = await ways.database.write(['entries', 'heads', 'drafts', 'keys'], async (tx) => {
      if (!(await unmoved(tx, book, seen))) return false;
      if (sealing !== null && !(await isInUse(tx, sealing.id))) return false;
      for (const row of [...restored, ...made]) await tx.objectStore('entries').add(row);
      await tx.objectStore('heads').put(head);
      await also(tx);
      return true;
    });
    if (!put) {
      ways.looked.delete(book);
      ways.forgetSeal();
      continue;
    }
    return { seq: head.seq, hash: head.hash, copied: await keepCopy(ways, made, head), mended };
  }
  throw new Fault('busy');
}

async function look(ways: Ways, book: string): Promise<Seen> {
  const copy = await copiedHead(ways, book);
  const { head, tail } = await ways.database.read(['entries', 'heads'], async (tx) => ({
    head: headFrom(await tx.objectStore('heads').get(book)),
    tail: await tailOf(tx, book),
  }));
  // A last row that cannot be read is known by its number; its hash is then the head's, and lost only with that.
  const end = tail === null ? null : { seq: tail.seq, hash: tail.hash ?? GENESIS };
  return { ...standing(head, end, copy), head, copy, tail: tail?.seq ?? -1 };
}

async function copiedHead({ copy, looked }: Ways, book: string): Promise<Head | null> {
  const known = looked.get(book);
  if (known !== undefined) return known;
  try {
    const head = await copy.headOf(book);
    looked.set(book, head);
    return head;
  } catch {
    // The copy cannot be read now: the database stands for itself, and the answer will say that nothing was copied.
    return null;
  }
}

async function unmoved(tx: Writing, book: string, seen: Seen): Promise<boolean> {
  const head = headFrom(await tx.objectStore('heads').get(book));
  const tail = await tailOf(tx, book);
  return head?.seq === seen.head?.seq && head?.hash === seen.head?.hash && (tail?.seq ?? -1) === seen.tail;
}

/** The copied entries that lie in a gap. */
async function restorable(copy: Copy, book: string, { from, to }: Span, at: number): Promise<readonly Entry[]> {
  // A copy that cannot be read gives nothing back, and must not keep anything from being entered.
  const entries = await copy.all().then(
    (all) => all.entries,
    () => [],
  );
  const bySeq = new Map(
    entries
      .filter((entry) => entry.book === book && entry.seq >= from && entry.seq <= to)
      .map((entry) => [entry.seq, entry]),
  );
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq).map((entry) => ({ ...entry, restored: at }));
}

function mendedBy({ from, to }: Span, restored: readonly Entry[]): Mended {
  const back = new Set(restored.map(({ seq }) => seq));
  return {
    restored: spansOf([...back]),
    lost: spansOf(numbers(from, to).filter((seq) => !back.has(seq))),
  };
}

/** The entries to come: a gap first, if there is one to be recorded, then what was to be entered. */
async function link(
  sealing: Seal | null,
  book: string,
  at: number,
  { next, prev }: Standing,
  what: ToEnter | null,
  mended: Mended | null,
): Promise<readonly Entry[]> {
  const made: Entry[] = [];
  const add = async (say: Pick<Unhashed, 'at' | 'clear' | 'secret' | 'source'>) => {
    const last = made.at(-1);
    const entry = { book, seq: last ? last.seq + 1 : next, prev: last?.hash ?? prev, ...say };
    made.push({ ...entry, hash: await hashOf(entry, sha256), restored: null });
  };
  if (mended !== null) await add({ at, clear: gapEntry(mended.lost, mended.restored), secret: null, source: null });
  if (what === null) return made;
  const seq = next + made.length;
  const secret = what.secret === null || sealing === null ? null : await sealing.seal(what.secret, { book, seq });
  await add({ at, clear: what.clear, secret, source: what.source });
  return made;
}

/** An entry that is on the disk is acknowledged, whatever becomes of its copy: full, too large for it, not to be written. */
async function keepCopy(ways: Ways, made: readonly Entry[], head: Head): Promise<boolean> {
  try {
    const whole = await ways.copy.keep(made, head);
    ways.looked.set(head.book, head);
    return whole;
  } catch {
    return false;
  }
}
