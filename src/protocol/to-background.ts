import * as z from 'zod/mini';
import type { Lexicon } from '../platforms/teams/lexicon.ts';
import { policyChangeSchema } from '../policy/change.ts';
import type { Rules } from '../policy/rules.ts';
import { settingsChangeSchema } from '../settings/change.ts';
import type { Settings } from '../settings/settings.ts';
import type { GuardLook } from './guard-look.ts';
import { type Journal, journalSchema } from './journal.ts';
import { lineSchema } from './line.ts';
import { standingSchema } from './standing.ts';

/**
 * What the background is told. It answers `begin` with `Begun`, `read` with `Terms`, `policy` with
 * `PolicyRead`, `change-policy` with whether the value is one that the knob can have, the rest with `true` once done.
 */
export const toldSchema = z.union([
  z.object({ kind: z.literal('standing'), standing: standingSchema }),
  z.object({ kind: z.literal('keep'), journal: z.nullable(journalSchema) }),
  /**
   * A line of the record of the lesson that began then (ms UTC); `true` when it is on the disk, `anew` when the lines that
   * it would change were deleted meanwhile, and all is to be said anew. `run` is who keeps it in
   * the tab, anew after each reload: the clock may have been set back meanwhile, so a time alone is no line's own.
   */
  z.object({
    kind: z.literal('line'),
    lesson: z.number(),
    run: z.uuid(),
    line: lineSchema,
  }),
  z.object({ kind: z.literal('begin') }),
  z.object({ kind: z.literal('read') }),
  z.object({ kind: z.literal('settings'), change: settingsChangeSchema }),
  z.object({ kind: z.literal('policy') }),
  z.object({ kind: z.literal('change-policy'), change: policyChangeSchema }),
]);
export type Told = z.infer<typeof toldSchema>;

/** What a tab goes by. */
export interface Terms {
  readonly settings: Settings;
  /** The school's rules; null while the browser has not fetched its managed policy for the first time. */
  readonly rules: Rules | null;
  readonly guard: GuardLook;
}

/** What a tab needs to begin: parsed here, where the shelves are read, so that the tab need not. */
export interface Begun extends Terms {
  readonly lexicon: Lexicon;
  readonly journal: Journal | null;
}
