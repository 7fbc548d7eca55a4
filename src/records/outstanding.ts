import { unwritten } from '../incidents/draft.ts';
import { isReadable, type Row } from './book.ts';
import { isTombstone } from './chain.ts';
import type { Outcome } from './fault.ts';
import { isOwn } from './own-entry.ts';
import type { Drafts } from './reader.ts';
import { clearSchema, type Due, type IncidentClear, type Outstanding } from './told.ts';

/** The book that all incidents lie in. */
export const INCIDENTS = 'incidents';

interface Told {
  readonly at: number;
  readonly seq: number;
  readonly clear: IncidentClear;
}

/** What the book of incidents says without its seal, oldest first; what was taken out, or is not ours, says nothing. */
const toldIn = (rows: readonly Row[]): readonly Told[] =>
  rows.flatMap((row) => {
    if (!isReadable(row) || isTombstone(row)) return [];
    const clear = clearSchema.safeParse(row.clear);
    return clear.success ? [{ at: row.at, seq: row.seq, clear: clear.data }] : [];
  });

type OfIncident = Extract<IncidentClear, { incident: string }>;
const isOfIncident = (told: Told): told is Told & { readonly clear: OfIncident } => 'incident' in told.clear;

/** Entries that say something, and not to us. */
const unreadIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => {
    if (!isReadable(row)) return true;
    return !isTombstone(row) && !isOwn(row.clear) && !clearSchema.safeParse(row.clear).success;
  });

/** One of those that does not say that it is of another incident. */
const mayBeOf = (row: Row, incident: string): boolean =>
  !isReadable(row) || isTombstone(row) || typeof row.clear.incident !== 'string' || row.clear.incident === incident;

export function outstandingIn(rows: readonly Row[], kept: Outcome<Drafts>): Outstanding {
  const told = toldIn(rows);
  const unread = unreadIn(rows);
  const incidents = new Map<string, { written: number; due: readonly Due[]; exported: number | null }>();
  for (const { at, seq, clear } of told.filter(isOfIncident)) {
    const written = incidents.get(clear.incident)?.written ?? at;
    // What came after an export and cannot be read lies nowhere else: it must not go by itself, nor what it belongs to (issue 4).
    const added = unread.some((row) => row.seq > seq && mayBeOf(row, clear.incident));
    incidents.set(clear.incident, {
      written,
      due: clear.due,
      exported: clear.kind === 'exported' && !added ? at : null,
    });
  }
  const dropped = new Set(told.flatMap(({ clear }) => (clear.kind === 'drop-note' ? [clear.id] : [])));
  const notes = told.flatMap(({ clear }) => (clear.kind === 'note' && !dropped.has(clear.note.id) ? [clear.note] : []));
  const writtenUp = told.filter(isOfIncident).map(({ clear }) => clear.note);
  return {
    incidents: [...incidents].map(([id, one]) => ({ id, ...one })),
    notes: unwritten(notes, writtenUp),
    drafts: kept.done ? kept.value.drafts.map(({ id, at }) => ({ id, at })) : [],
    unread: { drafts: kept.done ? kept.value.unreadable : 'all', entries: unread.length },
  };
}
