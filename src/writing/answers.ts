import * as z from 'zod/mini';
import type { Line } from '../protocol/line.ts';
import { outcomeFrom } from '../records/answer.ts';
import { FAULTS, type Outcome } from '../records/fault.ts';
import type { DraftKept, Outstanding } from '../records/told.ts';

/**
 * The shape of what the panel is answered. What a task, a draft's words and a line of a lesson's record may be was parsed
 * where they are read, in the background, and is taken at its word: the panel carries no schema of them (decision 12).
 */
const [id, utc] = [z.string(), z.number()];
const due = z.looseObject({ id, task: z.string(), due: z.nullable(utc) });
const outstanding = z.object({
  incidents: z.array(z.object({ id, written: utc, due: z.array(due), exported: z.nullable(utc) })),
  notes: z.array(z.object({ id, at: utc, lesson: z.nullable(id) })),
  drafts: z.array(z.object({ id, at: utc })),
  unread: z.object({ drafts: z.union([utc, z.literal('all')]), entries: utc }),
});
const words = z.looseObject({ id, fields: z.looseObject({}) });
const drafts = z.array(
  z.object({ id, at: utc, draft: z.nullable(words), shut: z.nullable(z.enum(['locked', 'not-read'])) }),
);
const lines = z.array(z.looseObject({ at: utc, facts: z.looseObject({}) }));

/** The background's answers; null when nobody answered, or not as we would. */
const answerOf =
  <T>(shape: z.core.$ZodType) =>
  (raw: unknown) =>
    (outcomeFrom(shape, raw) ?? null) as Outcome<T> | null;
export const outstandingFrom = answerOf<Outstanding>(outstanding);
export const draftsFrom = answerOf<readonly DraftKept[]>(drafts);
export const linesFrom = answerOf<readonly Line[]>(lines);

const entered = z.union([
  z.object({ done: z.literal(true) }),
  z.object({ done: z.literal(false), why: z.enum([...FAULTS, 'elsewhere']) }),
]);
/** What was sent to be kept, entered or dropped; it may also not go on from the newest. */
export type Entered = z.infer<typeof entered>;
export const enteredFrom = (raw: unknown): Entered | null => entered.safeParse(raw).data ?? null;
