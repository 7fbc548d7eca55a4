import * as z from 'zod/mini';
import { settingsChangeSchema } from '../settings/change.ts';
import type { Settings } from '../settings/settings.ts';
import { type Journal, journalSchema } from './journal.ts';
import { standingSchema } from './standing.ts';

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
