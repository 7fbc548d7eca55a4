import * as z from 'zod/mini';
import { CATALOGUE, KNOB_IDS, type KnobId, type ValueOf } from './catalogue.ts';
import { PRESET_IDS } from './presets/index.ts';

/** A person's word that a value is the school's: by whom, on which day, and for which value, since another needs it anew. */
export const confirmation = z.object({
  by: z.string().check(z.minLength(1), z.maxLength(120)),
  on: z.iso.date(),
  value: z.string().check(z.maxLength(4_000)),
});
export type Confirmation = z.infer<typeof confirmation>;

export type Values = { readonly [Id in KnobId]?: ValueOf<Id> };

/** Every knob by itself, none of them needed; a key that is not in the catalogue is refused. */
export const valuesSchema = z.strictObject(
  Object.fromEntries(KNOB_IDS.map((id) => [id, z.optional(CATALOGUE[id].schema as z.ZodMiniType)])),
) as unknown as z.ZodMiniType<Values>;

/** What was chosen on this device: kept in `storage.local`, and what a policy file holds. */
export const choicesSchema = z.strictObject({
  version: z.literal(1),
  preset: z.nullable(z.enum(PRESET_IDS)),
  values: valuesSchema,
  confirmed: z.partialRecord(z.enum(KNOB_IDS as [KnobId, ...KnobId[]]), confirmation),
  /** Contradictions in a school's own document that somebody has settled, by their id (guidance 1.5). */
  settled: z.record(z.string().check(z.maxLength(60)), confirmation),
});
export type Choices = z.infer<typeof choicesSchema>;

export const NO_CHOICES: Choices = { version: 1, preset: null, values: {}, confirmed: {}, settled: {} };
