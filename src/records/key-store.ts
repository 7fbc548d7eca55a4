import type { Database, Writing } from './database.ts';
import { Fault } from './fault.ts';
import type { KeyCopy } from './key-copy.ts';
import { type KeyRecord, parseRecord } from './key-record.ts';
import { makeKey } from './keys.ts';

const DEVICE = 'device';

/** What lies where the key should: `null` is nothing yet. */
export type KeyRead = KeyRecord | null | 'damaged';

export async function readKey(database: Database): Promise<KeyRead> {
  const raw = await database.read(['keys'], (tx) => tx.objectStore('keys').get(DEVICE));
  return raw === undefined ? null : ((await parseRecord(raw)) ?? 'damaged');
}

/** Whether that is still the key pair in use: what is sealed to another could never be opened. */
export async function isInUse(tx: Writing, id: string): Promise<boolean> {
  const kept = await tx.objectStore('keys').get(DEVICE);
  return typeof kept === 'object' && kept !== null && 'id' in kept && kept.id === id;
}

/** How the key in use came about: a damaged one came back from its copy, or had to be replaced by another. */
export type KeyOrigin = 'kept' | 'made' | 'from-copy' | 'replaced-damaged';
export interface DeviceKey {
  readonly record: KeyRecord;
  readonly origin: KeyOrigin;
  /** Whether the second place has it too. */
  readonly copied: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The device's key pair, made when it is first needed. Two that come at once get the same: the store decides inside one
 * transaction. A damaged record is laid aside as it is, and its copy, or else a new pair, takes its place: sealing
 * must never stop. What was sealed to a pair that is lost stays, and says so when opened.
 */
export async function ensureKey(database: Database, copy: KeyCopy): Promise<DeviceKey> {
  const raw = await database.read(['keys'], (tx) => tx.objectStore('keys').get(DEVICE));
  const found = raw === undefined ? null : await parseRecord(raw);
  const copied = await parseRecord(await copy.read());
  if (found !== null) {
    // Stopped between the two places, the database is what counts.
    const there = same(found, copied) || (await copy.write(found));
    return { record: found, origin: 'kept', copied: there };
  }
  const record = copied ?? (await makeKey());
  const put = await database.write(['keys'], async (tx) => {
    const keys = tx.objectStore('keys');
    if (!same(await keys.get(DEVICE), raw)) return false;
    if (raw !== undefined) await layAside(tx, raw);
    await keys.put(record, DEVICE);
    return true;
  });
  if (!put) return ensureKey(database, copy);
  const origin = copied ? 'from-copy' : raw === undefined ? 'made' : 'replaced-damaged';
  return { record, origin, copied: copied !== null || (await copy.write(record)) };
}

async function layAside(tx: Writing, raw: unknown): Promise<void> {
  const keys = tx.objectStore('keys');
  await keys.put(raw, `aside-${await keys.count()}`);
}

/** `changed-meanwhile`: another page was faster, and the change was made of an older record. */
export const REPLACED = ['replaced', 'changed-meanwhile', 'refused'] as const;
export type Replaced = (typeof REPLACED)[number];

/**
 * Puts a wrapped record in the place of the one it was made of. Nothing else is taken: not another key pair, and not a
 * key lying open. The copy goes first: stopped half way, the key is said to be open to all, which it still is.
 */
export async function replaceKey(database: Database, copy: KeyCopy, raw: unknown): Promise<Replaced> {
  const next = await parseRecord(raw);
  const now = await readKey(database);
  if (next === null || now === null || now === 'damaged') return 'refused';
  if (next.public !== now.public || next.private.kept !== 'wrapped') return 'refused';
  if (next.revision !== now.revision + 1) return 'changed-meanwhile';
  // A copy that cannot be changed must not stay as it was: the key may lie open in it.
  if (!(await copy.write(next)) && !(await copy.clear())) throw new Fault('full');
  const done = await database.write(['keys'], async (tx) => {
    const keys = tx.objectStore('keys');
    if (!same(await keys.get(DEVICE), now)) return false;
    await keys.put(next, DEVICE);
    return true;
  });
  if (!done) await ensureKey(database, copy);
  return done ? 'replaced' : 'changed-meanwhile';
}
