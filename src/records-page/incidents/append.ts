import { ZONE } from '../../incidents/days.ts';
import type { Entry } from '../../incidents/entry.ts';
import { type Telling, tell } from '../../incidents/export/telling.ts';
import { type Standing, stand } from '../../incidents/stand.ts';
import { dueOf } from '../../records/due.ts';
import type { RecordsFault } from '../../records/fault.ts';
import { enteredFrom } from '../../writing/answers.ts';
import type { Tools } from '../tools.ts';
import type { Look } from './look.ts';

/**
 * What came of asking the background to write; `not-answered`: it did not say, and nothing was lost here; `elsewhere`:
 * something was added in another place, which this page had not seen.
 */
export type Came = 'done' | 'not-answered' | 'elsewhere' | RecordsFault;

export function cameOf(answer: unknown): Came {
  const read = enteredFrom(answer);
  if (read === null) return 'not-answered';
  return read.done ? 'done' : read.why;
}

/** An incident told by the school's rules as they are now; null while those are not known. */
export const tellingOf = (
  standing: Standing,
  { rules, clock }: Pick<Tools, 'rules' | 'clock'>,
  sessions: readonly number[],
): Telling | null => (rules === null ? null : tell(standing, rules, { now: clock(), sessions, zone: ZONE }));

/** What this page knows of an incident: its entries, how many of them it could not read, and what lies unsealed. */
export interface Seen {
  readonly entries: readonly Entry[];
  readonly lost: number;
  readonly look: Pick<Look, 'outstanding'> | null;
}

/**
 * Enters one thing more about an incident, with what is to be done from now on. The page may have been left open while
 * something was added elsewhere, so it says what it saw, and the two are put together where the newest is.
 */
export async function enter(
  tools: Pick<Tools, 'rules' | 'clock' | 'ask'>,
  { entries, lost, look }: Seen,
  entry: Entry,
): Promise<Came | 'no-rules'> {
  const stands = stand([...entries, entry]);
  if ('fault' in stands) return 'damaged';
  if (tools.rules === null) return 'no-rules';
  const due = dueOf(stands.standing, tools.rules, tools.clock());
  const was = look?.outstanding.incidents.find(({ id }) => id === entry.incident)?.due ?? [];
  const seen = entries.filter(({ kind }) => kind !== 'exported').length + lost;
  return cameOf(await tools.ask({ kind: 'incident', entry, due, was: [...was], draft: null, mark: null, seen }));
}
