import * as z from 'zod/mini';
import { outcomeFrom } from '../records/answer.ts';
import { FAULTS, type Outcome } from '../records/fault.ts';
import type { Tidied } from '../records/told.ts';

const spans = z.array(z.object({ from: z.int(), to: z.int() }));
const book = z.object({ book: z.string(), restored: spans, lost: spans });
const tidiedSchema = z.object({
  held: z.union([z.object({ lessons: z.int(), incidents: z.int() }), z.enum([...FAULTS, 'no-rules'])]),
  sure: z.nullable(z.boolean()),
  mend: z.union([z.object({ books: z.array(book), copied: z.boolean() }), z.enum(FAULTS)]),
});

/** What came of the background's tidying; `undefined` when it did not answer, or not as we would. */
export type TidyTold = Outcome<Tidied> | undefined;

export const tidyToldFrom = (raw: unknown): TidyTold => outcomeFrom(tidiedSchema, raw);
