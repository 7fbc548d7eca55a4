import { ZONE } from '../../incidents/days.ts';
import type { Draft, Needed } from '../../incidents/draft.ts';
import { incidentOf } from '../../incidents/drafting.ts';
import type { EntryOf } from '../../incidents/entry.ts';
import { stateOf } from '../../incidents/follow-up-state.ts';
import { followUps } from '../../incidents/follow-ups.ts';
import type { Field, Incident, Some } from '../../incidents/incident.ts';
import type { Rules } from '../../policy/rules.ts';
import type { Due, RecordsTold } from '../../records/told.ts';

type Entering = Extract<RecordsTold, { kind: 'incident' }>;
type Language = Incident['meta']['language'];

/** What the record is sent as, or what it lacks. */
export type ToSave = { readonly told: Entering } | { readonly missing: readonly Needed[] };

export function writtenFrom(
  draft: Draft,
  now: number,
  by: { readonly rules: Rules | null; readonly extension: string; readonly language: Language },
): ToSave {
  const policy = by.rules?.['school.policy-version'] ?? '';
  const written = incidentOf(draft, now, { policy, extension: by.extension, language: by.language });
  if ('missing' in written) return written;
  const entry = { kind: 'written', incident: draft.id, at: now, account: written.incident } as const;
  return { told: { kind: 'incident', entry, due: dueOf(written.incident, by.rules, now), draft: draft.id } };
}

/** What is left to be done about it. Rules that were never read ask for nothing, and keep nobody from saving. */
export function dueOf(incident: Incident, rules: Rules | null, now: number): Due[] {
  if (rules === null) return [];
  return followUps(incident, rules, ZONE)
    .filter((one) => stateOf(one, { incident, done: [] }, now, null).as !== 'done')
    .map(({ id, task, due }) => ({ id, task, due }));
}

/**
 * What was typed after an entry was sent that nobody had answered, and that turned out to be there: a second beginning
 * of the same record would be none, so the rest is a correction. Null when nothing was.
 */
export function sinceThen(sent: EntryOf<'written'>, next: Entering): Entering | null {
  if (next.entry.kind !== 'written') return null;
  const { account } = next.entry;
  const fields = Object.keys(account).filter((key): key is Field => key !== 'meta');
  const other = fields.filter(
    (field) => field !== 'recorded' && JSON.stringify(account[field]) !== JSON.stringify(sent.account[field]),
  );
  if (other.length === 0) return null;
  const changes: Some = Object.fromEntries(other.map((field) => [field, account[field]]));
  const { incident, at } = next.entry;
  const entry = { kind: 'corrected', incident, at, by: account.reporter.name, reason: '', changes } as const;
  return { ...next, entry };
}
