import * as z from 'zod/mini';
import { ZONE } from '../../incidents/days.ts';
import type { Entry } from '../../incidents/entry.ts';
import { type Telling, tell } from '../../incidents/export/telling.ts';
import { type Standing, stand } from '../../incidents/stand.ts';
import { FAULTS, type RecordsFault } from '../../records/fault.ts';
import type { Due } from '../../records/told.ts';
import type { Tools } from '../tools.ts';
import { nextSessionAfter } from './look.ts';

const answerSchema = z.union([
  z.object({ done: z.literal(true) }),
  z.object({ done: z.literal(false), why: z.enum(FAULTS) }),
]);

/** What came of asking the background to write; `not-answered`: it did not say, and nothing was lost here. */
export type Came = 'done' | 'not-answered' | RecordsFault;

export function cameOf(answer: unknown): Came {
  const read = answerSchema.safeParse(answer);
  if (!read.success) return 'not-answered';
  return read.data.done ? 'done' : read.data.why;
}

/** An incident told by the school's rules as they are now; null while those are not known. */
export const tellingOf = (
  standing: Standing,
  { rules, clock }: Pick<Tools, 'rules' | 'clock'>,
  sessions: readonly number[],
): Telling | null => {
  const nextSession = nextSessionAfter(standing.incident.noticed.at, sessions);
  return rules === null ? null : tell(standing, rules, { now: clock(), nextSession, zone: ZONE });
};

export const dueIn = ({ followUps }: Telling): readonly Due[] =>
  followUps.filter(({ state }) => state.as !== 'done').map(({ followUp: { id, task, due } }) => ({ id, task, due }));

/** Enters one thing more about an incident, with all that is to be done from now on. */
export async function enter(
  tools: Pick<Tools, 'rules' | 'clock' | 'ask'>,
  entries: readonly Entry[],
  entry: Entry,
  sessions: readonly number[],
  draft: string | null = null,
): Promise<Came | 'no-rules'> {
  const stands = stand([...entries, entry]);
  if ('fault' in stands) return 'damaged';
  const telling = tellingOf(stands.standing, tools, sessions);
  // Rules that were never read ask for nothing, and keep nobody from saving (decision 12).
  if (telling === null && entry.kind !== 'written') return 'no-rules';
  const due = telling === null ? [] : [...dueIn(telling)];
  return cameOf(await tools.ask({ kind: 'incident', entry, due, draft }));
}
