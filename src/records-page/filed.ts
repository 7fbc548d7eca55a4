import type { PilotExport } from '../records/lesson/pilot.ts';
import { filedUnder } from '../records/lesson/pilot-file.ts';
import { INCIDENTS } from '../records/outstanding.ts';
import { ALL, type Reader } from '../records/reader.ts';
import type { Vault } from '../records/vault.ts';
import { openAll } from './incidents/gather.ts';

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
  const bodies = await openAll(vault, found.value.rows);
  if (bodies === null) return none('locked');
  const incidents = [...bodies].flatMap(([id, body]) => {
    // What was lost of it may have filed it under another category since: it is not counted as what it was first.
    if (body.as === 'shut' || body.lost > 0) return [];
    const { noticed, category } = body.kept.standing.incident;
    return [{ id, at: noticed.at, category: filedUnder(category) }];
  });
  return { incidents, why: null, unopened: bodies.size - incidents.length };
}
