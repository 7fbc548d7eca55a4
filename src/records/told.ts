import * as z from 'zod/mini';
import { draftSchema, type Note, noteSchema } from '../incidents/draft.ts';
import { entrySchema, FORMATS } from '../incidents/entry.ts';
import { TASKS } from '../incidents/follow-ups.ts';
import { idSchema } from '../incidents/incident.ts';
import { markSchema } from '../incidents/mark.ts';
import { REMOVALS } from './chain.ts';
import type { RecordsFault } from './fault.ts';
import type { Mending } from './mend.ts';

const utc = z.number();

/** Something still to be done about an incident, as it lies there unsealed: what it is and by when, and nothing of whom. */
const due = z.object({
  id: z.string().check(z.maxLength(100)),
  task: z.enum(TASKS),
  due: z.nullable(utc),
  /** What is to be done before the next session counts from then; an entry of an older build does not say. */
  after: z.optional(utc),
});
export type Due = z.infer<typeof due>;

/** What our own pages ask of the records. The background alone writes; each is answered by an `Outcome`. */
export const recordsToldSchema = z.union([
  z.object({ kind: z.literal('draft'), draft: draftSchema }),
  z.object({ kind: z.literal('drop-draft'), id: idSchema }),
  z.object({ kind: z.literal('drafts') }),
  z.object({ kind: z.literal('note'), note: noteSchema }),
  z.object({ kind: z.literal('drop-note'), id: idSchema, at: utc }),
  /**
   * An entry of an incident. `due` is all that is to be done about it from now on, as its sender sees it, and `was` what
   * its sender saw before: the newest that is kept may be neither, and is put together with both where it lies. A `due` of
   * null was not known, since the school's rules had not been read. `draft` goes with it, if nothing newer than `mark`
   * was written in it. `seen`: of how many entries that say something (not: of exports) the sender knew, where it matters.
   */
  z.object({
    kind: z.literal('incident'),
    entry: entrySchema,
    due: z.nullable(z.array(due)),
    was: z.array(due),
    draft: z.nullable(idSchema),
    mark: z.nullable(markSchema),
    seen: z.nullable(z.number()),
  }),
  z.object({ kind: z.literal('outstanding') }),
  z.object({ kind: z.literal('remove-incident'), id: idSchema, why: z.enum(REMOVALS) }),
  z.object({ kind: z.literal('remove-lesson'), id: z.string().check(z.startsWith('lesson:')), why: z.enum(REMOVALS) }),
  z.object({ kind: z.literal('key') }),
  z.object({ kind: z.literal('replace-key'), record: z.json() }),
  /** `dateRight`: the teacher has looked at this device's date, and says that what is past its time by it may go. */
  z.object({ kind: z.literal('tidy'), dateRight: z.optional(z.boolean()) }),
  /** The lines so far of the lesson that began then: for actions with their times. */
  z.object({ kind: z.literal('lines'), lesson: utc }),
]);
export type RecordsTold = z.infer<typeof recordsToldSchema>;

/** What lies unsealed beside an entry in the book of incidents. */
export const clearSchema = z.union([
  z.object({
    kind: z.enum(['written', 'corrected', 'done', 'exported']),
    incident: idSchema,
    due: z.array(due),
    note: z.nullable(idSchema),
    lesson: z.nullable(idSchema),
    format: z.nullable(z.enum(FORMATS)),
  }),
  z.object({ kind: z.literal('note'), note: noteSchema }),
  z.object({ kind: z.literal('drop-note'), id: idSchema }),
]);
export type IncidentClear = z.infer<typeof clearSchema>;

/** Why something was not taken that could have been: it goes on from something that is not the newest any more. */
export type Elsewhere = { readonly done: false; readonly why: 'elsewhere' };

/** A draft that is kept. */
export interface DraftKept {
  readonly id: string;
  readonly at: number;
  readonly draft: z.infer<typeof draftSchema> | null;
  /** Why its words are not here: sealed, and the key is locked; or they could not be read. Null where they are. */
  readonly shut: 'locked' | 'not-read' | null;
}

/** What may wait and is not among what could be read: it is never passed off as nothing. */
export interface Unread {
  /** How many drafts; `all` where it could not even be seen whether there are any. */
  readonly drafts: number | 'all';
  /** How many entries about incidents: what they leave to be done is not known. */
  readonly entries: number;
}

/** What waits for the teacher, as far as it can be told without unlocking anything. */
export interface Outstanding {
  readonly incidents: readonly {
    readonly id: string;
    readonly written: number;
    readonly due: readonly Due[];
    /** Nothing was entered since it was last exported, nor anything that cannot be read: when that was. */
    readonly exported: number | null;
  }[];
  /** Quick notes that were not written up, oldest first. */
  readonly notes: readonly Note[];
  readonly drafts: readonly Pick<DraftKept, 'id' | 'at'>[];
  readonly unread: Unread;
}

/** What came of tidying, to be said to whoever reads the records. */
export interface Tidied {
  /**
   * How many are past their time and still here, since the clock is not to be gone by (`clock.ts`); or why that is not
   * known, or what is past its time could not be taken out. `no-rules`: how long the school keeps them is not read yet.
   */
  readonly held: { readonly lessons: number; readonly incidents: number } | RecordsFault | 'no-rules';
  /** Whether this device's clock is gone by: until it is, nothing goes by itself. Null where that was not looked into. */
  readonly sure: boolean | null;
  /** What was made good from the second copy, and whether that is up with the store; or why it was not looked into. */
  readonly mend: Mending | RecordsFault;
}
