import type { Entry, EntryOf } from './entry.ts';
import { FIELDS, type Field, given, type Incident } from './incident.ts';

/** One field put right: what it said before and what it says since. */
export interface Change {
  readonly at: number;
  readonly by: string;
  readonly reason: string;
  readonly field: Field;
  readonly was: Incident[Field];
  readonly is: Incident[Field];
}

/** An incident as it stands, and how it came to. */
export interface Standing {
  readonly id: string;
  readonly written: number;
  readonly incident: Incident;
  /** Oldest first. */
  readonly history: readonly Change[];
  readonly done: readonly EntryOf<'done'>[];
  readonly exported: readonly EntryOf<'exported'>[];
}

/** Why entries make no incident: the first is missing or unreadable, there are two firsts, or another's is among them. */
export const STAND_FAULTS = ['not-begun', 'begun-twice', 'of-another'] as const;
export type StandFault = (typeof STAND_FAULTS)[number];
export type Stands = { readonly standing: Standing } | { readonly fault: StandFault };

/** Folds the entries of one incident in the order they were appended in, which a clock that was wrong cannot change. */
export function stand(entries: readonly Entry[]): Stands {
  const [first, ...later] = entries;
  if (first?.kind !== 'written') return { fault: 'not-begun' };
  if (later.some(({ kind }) => kind === 'written')) return { fault: 'begun-twice' };
  if (later.some(({ incident }) => incident !== first.incident)) return { fault: 'of-another' };
  const begun: Standing = {
    id: first.incident,
    written: first.at,
    incident: first.account,
    history: [],
    done: [],
    exported: [],
  };
  return { standing: later.reduce(append, begun) };
}

/** What a correction would change: fields that it gives anew, and differently. */
export const changed = (incident: Incident, changes: EntryOf<'corrected'>['changes']): readonly Field[] =>
  FIELDS.filter((field) => changes[field] !== undefined && !same(incident[field], changes[field]));

function append(so: Standing, entry: Entry): Standing {
  if (entry.kind === 'done') return { ...so, done: [...so.done, entry] };
  if (entry.kind === 'exported') return { ...so, exported: [...so.exported, entry] };
  if (entry.kind === 'written') return so;
  const { at, by, reason, changes } = entry;
  const incident = { ...so.incident, ...given(changes) };
  const history = changed(so.incident, changes).map(
    (field): Change => ({ at, by, reason, field, was: so.incident[field], is: incident[field] }),
  );
  return { ...so, incident, history: [...so.history, ...history] };
}

/** Alike in what they say, in whatever order their parts came back from where they were kept. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [mine, theirs] = [Object.entries(a), Object.entries(b)];
  return (
    mine.length === theirs.length &&
    mine.every(([key, value]) => Object.hasOwn(b, key) && same(value, (b as Record<string, unknown>)[key]))
  );
}
