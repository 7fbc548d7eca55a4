import type { Category } from '../policy/categories.ts';
import { BLANK } from './blank.ts';
import type { Draft, Note, Patch } from './draft.ts';
import type { Incident, Meta, Parents } from './incident.ts';
import { given, hasWords } from './plain.ts';

/** What a draft is begun with: its id and time are given, from a quick note or from the press that opened it. */
export interface Begin {
  readonly id: string;
  readonly now: number;
  readonly lesson: string | null;
  readonly note: Note | null;
  /** What is known without asking: who writes, on which platform, how many were there. */
  readonly known: Patch;
}

export function beginDraft({ id, now, lesson, note, known }: Begin): Draft {
  const at = note?.at ?? now;
  const noticed = { at, stamped: at, reason: '' };
  return {
    id,
    begun: now,
    touched: now,
    lesson: note === null ? lesson : note.lesson,
    note: note?.id ?? null,
    fields: { noticed, ...known },
  };
}

/** A pause in typing brings whole fields; the last word on a field stands. */
export const patchDraft = (draft: Draft, patch: Patch, now: number): Draft => ({
  ...draft,
  touched: now,
  fields: { ...draft.fields, ...patch },
});

/** All that may keep an incident from being saved: a lack of detail must not (guidance 4.1; WSP c2-p17). */
export const NEEDED = ['reporter', 'time', 'facts'] as const;
export type Needed = (typeof NEEDED)[number];

export function missing({ fields: { reporter, noticed, facts } }: Draft): readonly Needed[] {
  const there: Readonly<Record<Needed, boolean>> = {
    reporter: hasWords(reporter?.name ?? ''),
    time: noticed !== undefined,
    facts: hasWords(facts ?? ''),
  };
  return NEEDED.filter((needed) => !there[needed]);
}

/** Whether anything is in it that was not known without asking: one that was opened and left is nothing to be asked about. */
export function isTouched({ fields: { noticed, recorded, where, reporter, present, ...typed } }: Draft): boolean {
  const moved = [noticed, recorded].some((time) => time !== undefined && time.at !== time.stamped);
  const others = present !== undefined && (present.people.length > 0 || hasWords(present.second));
  return moved || others || says(typed);
}

/** In doubt it says something: a draft is dropped without a question only when there is nothing in it. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return hasWords(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(says);
  return value !== null && value !== undefined;
}

/** Where a child may be at risk, whether parents are told is for the safeguarding person to say. */
const FOR_SAFEGUARDING: ReadonlySet<Category | null> = new Set<Category>(['child-protection', 'disclosure']);
export const isProtection = (category: Category | null): boolean => FOR_SAFEGUARDING.has(category);
export const parentsFor = (category: Category | null): Parents =>
  isProtection(category) ? { as: 'safeguarding-decides' } : { as: 'unsaid' };

export type Written = { readonly incident: Incident } | { readonly missing: readonly Needed[] };

/** The account that a draft makes when it is saved at `now`, or what it lacks. */
export function incidentOf(draft: Draft, now: number, meta: Omit<Meta, 'lesson' | 'note'>): Written {
  const some = given(draft.fields);
  const { reporter, noticed, facts } = some;
  const lacks = missing(draft);
  if (lacks.length > 0 || !reporter || !noticed || facts === undefined) return { missing: lacks };
  return {
    incident: {
      ...BLANK,
      parents: parentsFor(some.category ?? null),
      ...some,
      // The stamp is the clock's at saving, whatever time was put in its place.
      recorded: { at: now, reason: '', ...some.recorded, stamped: now },
      reporter,
      noticed,
      facts,
      meta: { ...meta, lesson: draft.lesson, note: draft.note },
    },
  };
}

/** Quick notes that no draft and no incident was written up from, oldest first: asked for at the end. */
export function unwritten(notes: readonly Note[], writtenUp: Iterable<string | null>): readonly Note[] {
  const done = new Set(writtenUp);
  return notes.filter(({ id }) => !done.has(id)).toSorted((a, b) => a.at - b.at);
}
