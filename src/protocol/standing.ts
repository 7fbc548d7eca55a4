import * as z from 'zod/mini';
import { PHASES } from '../session/session.ts';
import { levelSchema } from './report.ts';

/** How the lesson in a tab stands, for its badge and for a notification. No name of anybody is in it. */
export const standingSchema = z.object({
  phase: z.enum(PHASES),
  level: levelSchema,
  check: z.nullable(z.string()),
  /** The teacher has answered the headline: the badge shows it and does not call. */
  calm: z.optional(z.boolean()),
  /** What a notice is to speak of, and when that called, if nothing has since: one call is sounded once. */
  notice: z.optional(z.nullable(z.string())),
  called: z.optional(z.nullable(z.number())),
  /** When it was proved or found (ms UTC). */
  at: z.number(),
  /** A panel is open and showing it. */
  shown: z.boolean(),
});
export type Standing = z.infer<typeof standingSchema>;
