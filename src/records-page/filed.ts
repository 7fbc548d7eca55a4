import { type Entry, entrySchema } from '../incidents/entry.ts';
import { stand } from '../incidents/stand.ts';
import { isReadable } from '../records/book.ts';
import { isTombstone } from '../records/chain.ts';
import type { PilotExport } from '../records/lesson/pilot.ts';
import { filedUnder } from '../records/lesson/pilot-file.ts';
import { INCIDENTS } from '../records/outstanding.ts';
import { ALL, type Reader } from '../records/reader.ts';
import { clearSchema } from '../records/told.ts';
import type { Vault } from '../records/vault.ts';

/** What each incident is filed under. `locked` and `no-key`: none could be looked at, or none was ever written. */
export interface FiledIncidents {
  readonly incidents: PilotExport['incidents'];
  readonly why: 'locked' | 'no-key' | 'damaged' | null;
  /** How many could not be opened. */
  readonly unopened: number;
}
const none = (why: FiledIncidents['why']): FiledIncidents => ({ incidents: [], why, unopened: 0 });

export async function filedIncidents(read: Reader, vault: Vault): Promise<FiledIncidents> {
  const state = await vault.state();
  if (state === 'empty') return none('no-key');
  if (state === 'locked' || state === 'damaged') return none(state);
  const found = await read.entriesOf(INCIDENTS, 0, ALL);
  if (!found.done) return none('damaged');
  const entries = new Map<string, Entry[]>();
  const spoilt = new Set<string>();
  for (const row of found.value.rows) {
    if (!isReadable(row) || isTombstone(row)) continue;
    const clear = clearSchema.safeParse(row.clear);
    if (!clear.success || !('incident' in clear.data)) continue;
    const { incident } = clear.data;
    const entry = row.secret === null ? null : await opened(vault, row.secret, row.seq);
    if (entry === null) spoilt.add(incident);
    else entries.set(incident, [...(entries.get(incident) ?? []), entry]);
  }
  const standing = [...entries].flatMap(([id, all]) => {
    const stands = spoilt.has(id) ? null : stand(all);
    if (stands === null || 'fault' in stands) {
      spoilt.add(id);
      return [];
    }
    const { incident } = stands.standing;
    return [{ id, at: incident.noticed.at, category: filedUnder(incident.category) }];
  });
  return { incidents: standing, why: null, unopened: spoilt.size };
}

async function opened(vault: Vault, secret: Parameters<Vault['open']>[0], seq: number): Promise<Entry | null> {
  const read = await vault.open(secret, { book: INCIDENTS, seq });
  if (!read.opened) return null;
  const entry = entrySchema.safeParse(JSON.parse(read.text));
  return entry.success ? entry.data : null;
}
