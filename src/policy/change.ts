import * as z from 'zod/mini';
import { CATALOGUE, isKnob, KNOB_IDS, type KnobId } from './catalogue.ts';
import { type Choices, choicesSchema } from './choices.ts';
import { PRESET_IDS } from './presets/index.ts';
import { written } from './resolve.ts';

const knob = z.enum(KNOB_IDS as [KnobId, ...KnobId[]]);
const person = z.string().check(z.minLength(1), z.maxLength(120));

/** One change to what was chosen here; the background applies them one at a time, so that none is lost to another. */
export const policyChangeSchema = z.union([
  z.object({ change: z.literal('preset'), to: z.nullable(z.enum(PRESET_IDS)) }),
  z.object({ change: z.literal('set'), knob, to: z.unknown() }),
  z.object({ change: z.literal('back'), knob }),
  z.object({ change: z.literal('confirm'), knob, value: z.unknown(), by: person, on: z.iso.date() }),
  z.object({
    change: z.literal('settle'),
    trap: z.string().check(z.maxLength(60)),
    as: z.string().check(z.minLength(1), z.maxLength(2_000)),
    by: person,
    on: z.iso.date(),
  }),
  z.object({ change: z.literal('import'), choices: choicesSchema }),
  z.object({ change: z.literal('seen-policy-aside') }),
]);
export type PolicyChange = z.infer<typeof policyChangeSchema>;

/** The choices after a change; null when the value is none that the knob can have, and then nothing changes. */
export function chosen(choices: Choices, change: PolicyChange): Choices | null {
  switch (change.change) {
    case 'preset':
      return { ...choices, preset: change.to };
    case 'set': {
      const read = CATALOGUE[change.knob].schema.safeParse(change.to);
      return read.success ? { ...choices, values: { ...choices.values, [change.knob]: read.data } } : null;
    }
    case 'back': {
      const values = Object.entries(choices.values).filter(([id]) => isKnob(id) && id !== change.knob);
      return { ...choices, values: Object.fromEntries(values) };
    }
    case 'confirm': {
      const word = { by: change.by, on: change.on, value: written(change.value) };
      return { ...choices, confirmed: { ...choices.confirmed, [change.knob]: word } };
    }
    case 'settle': {
      const word = { by: change.by, on: change.on, value: change.as };
      return { ...choices, settled: { ...choices.settled, [change.trap]: word } };
    }
    case 'import':
      return change.choices;
    case 'seen-policy-aside':
      return choices;
  }
}
