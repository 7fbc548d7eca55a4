import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Fault } from './fault.ts';
import { DATABASE, type Schema, STEPS, type Step, type Store } from './schema.ts';

export type Reading = IDBPTransaction<Schema, Store[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** The way to the database. Opened when first needed, let go when a newer build wants it, opened again after that. */
export interface Database {
  read<T>(stores: readonly Store[], work: (tx: Reading) => Promise<T>): Promise<T>;
  /** Done when it lies on the disk: a transaction is flushed before it is said to be complete (quality A4). */
  write<T>(stores: readonly Store[], work: (tx: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** So long an older page of ours may take to let go (ms). It is asked to at once, and ours do. */
const BLOCKED_MS = 3_000;

type Opened = IDBPDatabase<Schema>;

export function database(name = DATABASE, steps: readonly Step[] = STEPS): Database {
  let opened: Promise<Opened> | null = null;
  const letGo = () => {
    opened = null;
  };
  const open = (): Promise<Opened> => {
    opened ??= openAt(name, steps, letGo).catch((error: unknown) => {
      letGo();
      throw error;
    });
    return opened;
  };
  /** Twice, when the connection went away between being asked for and being used. */
  async function begin<Tx>(from: (db: Opened) => Tx): Promise<Tx> {
    try {
      return from(await open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      letGo();
      return from(await open());
    }
  }
  return {
    read: async (stores, work) => settle(await begin((db) => db.transaction([...stores], 'readonly')), work),
    write: async (stores, work) =>
      settle(await begin((db) => db.transaction([...stores], 'readwrite', { durability: 'strict' })), work),
    async close() {
      const last = await opened?.catch(() => null);
      letGo();
      last?.close();
    },
  };
}

async function openAt(name: string, steps: readonly Step[], letGo: () => void): Promise<Opened> {
  if (globalThis.indexedDB === undefined) throw new Fault('unavailable');
  let gaveUp = false;
  let giveUp: (fault: Fault) => void = () => {};
  const tooLate = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let wait: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(name, steps.length, {
    upgrade: (db, old, _next, upgrade) => {
      for (const step of steps.slice(old)) step(db, upgrade);
    },
    blocked: () => {
      wait = setTimeout(() => giveUp(new Fault('blocked')), BLOCKED_MS);
    },
    // Another page wants a newer version: keeping hold of ours would stop it.
    blocking: (_current, _wanted, event) => {
      letGo();
      (event.target as IDBDatabase).close();
    },
    terminated: letGo,
  });
  try {
    return await Promise.race([opening, tooLate]);
  } catch (error) {
    gaveUp = true;
    throw error;
  } finally {
    clearTimeout(wait);
    // Opened after we gave up on it, it would be in the way of the next.
    void opening.then((db) => gaveUp && db.close()).catch(() => undefined);
  }
}

type Transaction = Reading | Writing;

/** Runs the work and waits until the transaction is complete; whatever goes wrong, nothing of it stays. */
async function settle<Tx extends Transaction, T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const ended = tx.done.then(
    () => null,
    (error: unknown) => error ?? new Error('aborted'),
  );
  let value: T;
  try {
    value = await work(tx);
  } catch (error) {
    abort(tx);
    await ended;
    // A full disk stops the transaction, and each request in it then only says that it was stopped.
    throw tx.error ?? error;
  }
  const error = await ended;
  if (error !== null) throw error;
  return value;
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
