import * as z from 'zod/mini';
import { idSchema, type Some, someSchema, utc } from './incident.ts';
import { markSchema } from './mark.ts';

export type { Begin, Needed, Written } from './drafting.ts';
export {
  beginDraft,
  incidentOf,
  isProtection,
  isTouched,
  missing,
  NEEDED,
  parentsFor,
  patchDraft,
  unwritten,
} from './drafting.ts';

/** What is being written: every field when it has been touched, and none of them needed. `id` becomes the incident's. */
export const draftSchema = z.strictObject({
  id: idSchema,
  begun: utc,
  touched: utc,
  lesson: z.nullable(idSchema),
  note: z.nullable(idSchema),
  /** Which writing of it this is; none in what was kept before there were any. */
  mark: z.optional(markSchema),
  fields: someSchema,
});
export type Draft = z.infer<typeof draftSchema>;
export type Patch = Some;

/** "Something happened at 10:42:15": one press, to be written up afterwards. */
export const noteSchema = z.strictObject({ id: idSchema, at: utc, lesson: z.nullable(idSchema) });
export type Note = z.infer<typeof noteSchema>;
