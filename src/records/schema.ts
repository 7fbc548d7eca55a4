import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** What comes out of a store is parsed by who reads it: another build may have written it, or damage. */
export interface Schema extends DBSchema {
  entries: {
    key: [book: string, seq: number];
    value: unknown;
    indexes: { source: [book: string, from: string, n: number]; incident: string };
  };
  heads: { key: string; value: unknown };
  /** `device` is the key pair in use; what could not be read of an earlier one lies beside it, untouched. */
  keys: { key: string; value: unknown };
  drafts: { key: string; value: unknown };
}
export type Store = 'entries' | 'heads' | 'keys' | 'drafts';
export type Upgrade = IDBPTransaction<Schema, Store[], 'versionchange'>;

/**
 * One step for each version, from the one before it: the first makes a database where there is none. A step that was
 * once released is never changed, and has its fixture in tests/records/fixtures.
 */
export type Step = (db: IDBPDatabase<Schema>, upgrade: Upgrade) => void;

const first: Step = (db) => {
  const entries = db.createObjectStore('entries', { keyPath: ['book', 'seq'] });
  // Rows without a source or an incident are in neither index.
  entries.createIndex('source', ['book', 'source.from', 'source.n'], { unique: true });
  entries.createIndex('incident', 'clear.incident');
  db.createObjectStore('heads', { keyPath: 'book' });
  db.createObjectStore('keys');
  db.createObjectStore('drafts', { keyPath: 'id' });
};

export const STEPS: readonly Step[] = [first];

/** Where the records lie; one database for each profile. */
export const DATABASE = 'gwarchod-records';
