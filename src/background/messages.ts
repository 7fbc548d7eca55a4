import * as z from 'zod/mini';
import { settingsChangeSchema } from '../settings/change.ts';
import { journalSchema } from '../watch/journal.ts';

/** How the lesson in a tab stands, for its badge and for a notification. No name of anybody is in it. */
export const standingSchema = z.object({
  phase: z.enum(['none', 'prejoin', 'lobby', 'in-meeting', 'ended', 'lost']),
  level: z.enum(['clear', 'unknown', 'advice', 'warning', 'critical', 'idle']),
  check: z.nullable(z.string()),
  /** When it was proved or found (ms UTC). */
  at: z.number(),
  /** A panel is open and showing it. */
  shown: z.boolean(),
});
export type Standing = z.infer<typeof standingSchema>;

/** What the background is told. It answers `restore` with what was kept, and everything else with `true` once done. */
export const toldSchema = z.union([
  z.object({ kind: z.literal('standing'), standing: standingSchema }),
  z.object({ kind: z.literal('keep'), journal: z.nullable(journalSchema) }),
  z.object({ kind: z.literal('restore') }),
  z.object({ kind: z.literal('settings'), change: settingsChangeSchema }),
]);
export type Told = z.infer<typeof toldSchema>;
