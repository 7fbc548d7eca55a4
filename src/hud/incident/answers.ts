import * as z from 'zod/mini';
import { draftSchema, noteSchema } from '../../incidents/draft.ts';
import { lineSchema } from '../../protocol/line.ts';
import type { Outcome, RecordsFault } from '../../records/fault.ts';
import { type DraftKept, dueSchema, type Outstanding } from '../../records/told.ts';

const FAULTS = [
  'newer',
  'damaged',
  'full',
  'blocked',
  'busy',
  'unavailable',
] as const satisfies readonly RecordsFault[];
const failed = z.object({ done: z.literal(false), why: z.enum(FAULTS) });
const utc = z.number();
const id = z.string();

const outstanding: z.ZodMiniType<Outstanding> = z.object({
  incidents: z.array(z.object({ id, written: utc, due: z.array(dueSchema), exported: z.nullable(utc) })),
  notes: z.array(noteSchema),
  drafts: z.array(z.object({ id, at: utc })),
});
const drafts: z.ZodMiniType<readonly DraftKept[]> = z.array(z.object({ id, at: utc, draft: z.nullable(draftSchema) }));

/** The background's answer to something that was asked; null when nobody answered, or not as we would. */
const parse =
  <T>(value: z.ZodMiniType<T>) =>
  (raw: unknown): Outcome<T> | null => {
    const done = z.object({ done: z.literal(true), value }).safeParse(raw);
    if (done.success) return { done: true, value: done.data.value as T };
    const fault = failed.safeParse(raw);
    return fault.success ? fault.data : null;
  };

export const outstandingFrom = parse(outstanding);
export const draftsFrom = parse(drafts);
export const linesFrom = parse(z.array(lineSchema));
/** Whether it was entered. What else is said of it is for the records' own page. */
export const enteredFrom = (raw: unknown): Outcome<unknown> | null => {
  const done = z.object({ done: z.literal(true) }).safeParse(raw);
  if (done.success) return { done: true, value: null };
  const fault = failed.safeParse(raw);
  return fault.success ? fault.data : null;
};
