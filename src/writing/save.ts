import type { Draft, Needed } from '../incidents/draft.ts';
import { incidentOf } from '../incidents/drafting.ts';
import type { EntryOf } from '../incidents/entry.ts';
import type { Field, Incident, Some } from '../incidents/incident.ts';
import type { Mark } from '../incidents/mark.ts';
import type { Rules } from '../policy/rules.ts';
import { dueOf } from '../records/due.ts';
import type { RecordsTold } from '../records/told.ts';

type Entering = Extract<RecordsTold, { kind: 'incident' }>;
type Language = Incident['meta']['language'];

export type Beginning = Entering & { readonly entry: EntryOf<'written'> };
/** What the record is sent as, or what it lacks. */
export type ToSave = { readonly told: Beginning } | { readonly missing: readonly Needed[] };

export function writtenFrom(
  { draft, mark }: { readonly draft: Draft; readonly mark: Mark },
  now: number,
  by: { readonly rules: Rules | null; readonly extension: string; readonly language: Language },
): ToSave {
  const policy = by.rules?.['school.policy-version'] ?? '';
  const written = incidentOf(draft, now, { policy, extension: by.extension, language: by.language });
  if ('missing' in written) return written;
  const entry = { kind: 'written', incident: draft.id, at: now, account: written.incident } as const;
  // Before the rules were read nothing can be said of what is to be done: it is made out where the entry is kept.
  const due = by.rules === null ? null : dueOf({ incident: written.incident, done: [] }, by.rules, now);
  return { told: { kind: 'incident', entry, due, was: [], draft: draft.id, mark, seen: null } };
}

/**
 * What was typed after an entry was sent that nobody had answered, and that turned out to be there: a second beginning
 * of the same record would be none, so the rest is a correction. Null when nothing was.
 */
export function sinceThen(sent: Beginning, next: Beginning): Entering | null {
  const { account } = next.entry;
  const fields = Object.keys(account).filter((key): key is Field => key !== 'meta');
  const other = fields.filter(
    (field) => field !== 'recorded' && JSON.stringify(account[field]) !== JSON.stringify(sent.entry.account[field]),
  );
  if (other.length === 0) return null;
  const changes: Some = Object.fromEntries(other.map((field) => [field, account[field]]));
  const { incident, at } = next.entry;
  const entry = { kind: 'corrected', incident, at, by: account.reporter.name, reason: '', changes } as const;
  return { ...next, entry, was: sent.due ?? [] };
}
