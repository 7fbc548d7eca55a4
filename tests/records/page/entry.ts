import { sha256 } from '../../../src/records/bytes.ts';
import { copyOn, type Shelf } from '../../../src/records/copy.ts';
import { type Database, database } from '../../../src/records/database.ts';
import { fileKeyCopy } from '../../../src/records/key-copy.ts';
import { parseRecord } from '../../../src/records/key-record.ts';
import { readKey } from '../../../src/records/key-store.ts';
import { makeKey, wrap } from '../../../src/records/keys.ts';
import { type Reader, reader } from '../../../src/records/reader.ts';
import { DATABASE, STEPS, type Step } from '../../../src/records/schema.ts';
import { type Vault, vault } from '../../../src/records/vault.ts';
import { type Writer, writer } from '../../../src/records/writer.ts';
import { dump, fill, raw } from './raw.ts';

/** A shelf that outlives the page, and lies elsewhere than the database, as `storage.local` does. */
const shelf: Shelf & { fail: boolean } = {
  fail: false,
  read: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined,
  readAll: async () =>
    Object.fromEntries(Object.keys(localStorage).map((key) => [key, JSON.parse(localStorage.getItem(key) ?? 'null')])),
  async write(entries) {
    if (shelf.fail) throw new Error('no room');
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify(value));
  },
  async clear(keys) {
    for (const key of keys) localStorage.removeItem(key);
  },
};

interface Desk {
  readonly database: Database;
  readonly writer: Writer;
  readonly reader: Reader;
  readonly vault: Vault;
}

/** Everything put together, as the background and the pages do. */
function desk(steps: readonly Step[] = STEPS): Desk {
  const way = database(DATABASE, steps);
  const copy = copyOn(shelf, sha256);
  const writes = writer({ database: way, copy, keyCopy: fileKeyCopy() });
  const reads = reader({ database: way, copy, key: readKey });
  const held = vault({
    read: async () => {
      const read = await reads.key();
      return read.done ? read.value : 'damaged';
    },
    replace: (next) => writes.replaceKey(JSON.parse(JSON.stringify(next))),
    lockAfter: 300_000,
    clock: Date.now,
  });
  return { database: way, writer: writes, reader: reads, vault: held };
}

const made = { desk, shelf, raw, dump, fill, STEPS, DATABASE, fileKeyCopy, parseRecord, makeKey, wrap };
declare global {
  interface Window {
    made: typeof made;
  }
}
window.made = made;
