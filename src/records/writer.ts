import type { Clear, Removal, Source } from './chain.ts';
import { enter, type Mended, type Ways } from './enter.ts';
import { attempt, Fault, type Outcome } from './fault.ts';
import type { KeyCopy } from './key-copy.ts';
import { type DeviceKey, ensureKey, isInUse, type Replaced, replaceKey } from './key-store.ts';
import { type Mending, mend } from './mend.ts';
import { isOwn } from './own-entry.ts';
import { type Removed, removeBook, removeEntries, removeIncident } from './remove.ts';
import { keptFrom } from './rows.ts';
import { type Seal, sealTo } from './seal.ts';

/** One entry to come. `secret` is sealed here; `clear` names nobody. */
export interface Append {
  readonly book: string;
  readonly at: number;
  readonly clear: Clear;
  readonly secret: string | null;
  /** Sent twice under the same source, it is entered once. */
  readonly source?: Source;
  /** What a list shows of the book from now on; null: nothing, until it is summed up anew. */
  readonly summary?: Clear | null;
  /** A draft that this entry was made of, and that goes with it. */
  readonly draft?: string;
}

/** Acknowledged: it lies on the disk. */
export interface Appended {
  readonly seq: number;
  readonly hash: string;
  /** It was there already, from the same source. */
  readonly again: boolean;
  /** Whether the second copy took it too; null when it was there already. */
  readonly copied: boolean | null;
  /** What the book was found to have lost before; it is recorded now, and to be said to the teacher. */
  readonly mended: Mended | null;
}

/** The one writer, in the background. One thing after another, in the order asked for. */
export interface Writer {
  append(what: Append): Promise<Outcome<Appended>>;
  putDraft(id: string, at: number, text: string): Promise<Outcome<void>>;
  dropDraft(id: string): Promise<Outcome<void>>;
  removeEntries(book: string, seqs: readonly number[], why: Removal, at: number): Promise<Outcome<Removed>>;
  removeIncident(incident: string, why: Removal, at: number): Promise<Outcome<Removed>>;
  /** Whether there was such a book. */
  removeBook(book: string, why: Removal, at: number): Promise<Outcome<boolean>>;
  /** To be asked once when the browser starts, and whenever something seems to be missing. */
  mend(at: number): Promise<Outcome<Mending>>;
  /** The device's key, made if there is none. */
  key(): Promise<Outcome<DeviceKey>>;
  /** From a page that has set a passphrase: see `vault`. It is parsed here. */
  replaceKey(record: unknown): Promise<Outcome<Replaced>>;
}

export interface WriterNeeds extends Pick<Ways, 'database' | 'copy'> {
  readonly keyCopy: KeyCopy;
}

export function writer({ database, copy, keyCopy }: WriterNeeds): Writer {
  let sealing: Seal | null = null;
  const key = async (): Promise<DeviceKey> => {
    const found = await ensureKey(database, keyCopy);
    sealing = sealTo(found.record);
    return found;
  };
  const seal = async (): Promise<Seal> => {
    // The key pair of a device does not change while we run, only how its private part is kept.
    if (sealing === null) await key();
    return sealing ?? sealTo((await key()).record);
  };
  const forgetSeal = () => {
    sealing = null;
  };
  const ways: Ways = { database, copy, seal, forgetSeal, looked: new Map() };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
    const next = queue.then(() => attempt(work));
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    append: (what) => inTurn(() => append(ways, what)),
    putDraft: (id, at, text) => inTurn(() => putDraft(ways, id, at, text)),
    dropDraft: (id) => inTurn(() => database.write(['drafts'], (tx) => tx.objectStore('drafts').delete(id))),
    removeEntries: (book, seqs, why, at) => inTurn(() => removeEntries(ways, book, seqs, why, at)),
    removeIncident: (incident, why, at) => inTurn(() => removeIncident(ways, incident, why, at)),
    removeBook: (book, why, at) => inTurn(() => removeBook(ways, book, why, at)),
    mend: (at) => inTurn(() => mend(ways, at)),
    key: () => inTurn(key),
    replaceKey: (record) => inTurn(() => replaceKey(database, keyCopy, record)),
  };
}

async function append(ways: Ways, what: Append): Promise<Appended> {
  const { book, at, clear, secret, source = null, summary, draft } = what;
  if (isOwn(clear)) throw new Error(`the kind ${String(clear.kind)} is the records' own`);
  const there = source === null ? null : await entered(ways, book, source);
  if (there !== null) return { ...there, again: true, copied: null, mended: null };
  const done = await enter(ways, book, at, { clear, secret, source, summary }, async (tx) => {
    if (draft !== undefined) await tx.objectStore('drafts').delete(draft);
  });
  if (done === null) throw new Error('nothing was entered');
  return { ...done, again: false };
}

async function putDraft(ways: Ways, id: string, at: number, text: string): Promise<void> {
  for (let tried = 0; tried < 2; tried++) {
    const sealing = await ways.seal();
    const sealed = await sealing.seal(text, { draft: id });
    const put = await ways.database.write(['drafts', 'keys'], async (tx) => {
      if (!(await isInUse(tx, sealing.id))) return false;
      await tx.objectStore('drafts').put({ id, at, sealed });
      return true;
    });
    if (put) return;
    ways.forgetSeal();
  }
  throw new Fault('busy');
}

async function entered({ database }: Ways, book: string, { from, n }: Source) {
  const raw = await database.read(['entries'], (tx) => tx.objectStore('entries').index('source').get([book, from, n]));
  const kept = keptFrom(raw);
  return kept === null ? null : { seq: kept.seq, hash: kept.hash };
}
