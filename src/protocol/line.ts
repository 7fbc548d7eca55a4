import * as z from 'zod/mini';
import { STATES } from '../attention/heed.ts';
import { LEVELS, VERDICTS } from '../checks/define.ts';
import { RECORDING_SEEN } from '../meeting/sighting.ts';
import { KINDS } from '../policy/kinds.ts';
import { PHASES, ROLES } from '../session/session.ts';
import { levelSchema, ROSTERS } from './report.ts';

/** A count as the HUD's contract writes it: `n`, `n..m` or `n..` (design section 4). */
const count = z.string().check(z.regex(/^\d{1,5}(?:\.\.(?:\d{1,5})?)?$/));
/** The id of a check or of an item of a list: ours, never a word that somebody typed. */
const id = z.string().check(z.regex(/^[a-z][a-z0-9.-]{0,60}$/));
const utc = z.number();

const check = z.object({ verdict: z.enum(VERDICTS), level: z.enum(LEVELS), state: z.enum(STATES) });

/** How a lesson stood at one instant, for its record: ids, numbers and times; there is no field that a name would fit. */
const facts = {
  phase: z.enum(PHASES),
  level: levelSchema,
  staff: count,
  learners: count,
  unidentified: count,
  lobby: count,
  roster: z.enum(ROSTERS),
  recording: z.enum(RECORDING_SEEN),
  announced: z.nullable(utc),
  kind: z.enum(KINDS),
  role: z.enum(ROLES),
  left: z.nullable(z.enum(['end-for-all', 'leave'])),
  /** Those that apply; in a change, those that changed, `off` among them. */
  checks: z.record(id, check),
  ticks: z.record(id, utc),
};
export const factsSchema = z.object(facts);
export type Facts = z.infer<typeof factsSchema>;

/** One line of a lesson's record: what has become another since the line before, or everything. */
export const lineSchema = z.object({
  /** When it was so (ms UTC); of those that one run of a tab keeps, no two have the same. */
  at: utc,
  /** Everything is said anew: the first line, and the first after a reload or after not having watched. */
  whole: z.boolean(),
  /** How many lines before this one could not be handed over. */
  missed: z.int().check(z.gte(0)),
  facts: z.partial(factsSchema),
});
export type Line = z.infer<typeof lineSchema>;
