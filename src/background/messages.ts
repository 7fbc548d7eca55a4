import * as z from 'zod/mini';
import { PHASES } from '../session/session.ts';
import { settingsChangeSchema } from '../settings/change.ts';
import type { Settings } from '../settings/settings.ts';
import type { Journal } from '../watch/journal.ts';
import { journalSchema } from '../watch/journal-schema.ts';
import { levelSchema } from '../watch/report.ts';

/** How the lesson in a tab stands, for its badge and for a notification. No name of anybody is in it. */
export const standingSchema = z.object({
  phase: z.enum(PHASES),
  level: levelSchema,
  check: z.nullable(z.string()),
  /** When it was proved or found (ms UTC). */
  at: z.number(),
  /** A panel is open and showing it. */
  shown: z.boolean(),
});
export type Standing = z.infer<typeof standingSchema>;

/** What the background is told. It answers `begin` with `Begun`, `read` with the settings, the rest with `true` once done. */
export const toldSchema = z.union([
  z.object({ kind: z.literal('standing'), standing: standingSchema }),
  z.object({ kind: z.literal('keep'), journal: z.nullable(journalSchema) }),
  z.object({ kind: z.literal('begin') }),
  z.object({ kind: z.literal('read') }),
  z.object({ kind: z.literal('settings'), change: settingsChangeSchema }),
]);
export type Told = z.infer<typeof toldSchema>;

/** What a tab needs to begin: parsed here, where the shelves are read, so that the tab need not. */
export interface Begun {
  readonly settings: Settings;
  readonly journal: Journal | null;
}
