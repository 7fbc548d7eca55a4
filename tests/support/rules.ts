import type { KnobId, ValueOf } from '../../src/policy/catalogue.ts';
import { BEFORE_ANY, PRESETS, type PresetId } from '../../src/policy/presets/index.ts';
import { type Rules, rulesOf } from '../../src/policy/rules.ts';

/** What holds before any school has chosen. */
export const DEFAULT_RULES: Rules = rulesOf(BEFORE_ANY);
export const rulesFor = (preset: PresetId): Rules => rulesOf(PRESETS[preset]);

/** The school's number for a lesson with the whole class. */
export const minimum = (n: number | null): Partial<Rules> => ({ 'kind.whole-class.min-present': n });

type Seconds = {
  [Id in KnobId]: ValueOf<Id> extends number ? (Id extends `grace.${string}` | `end.${string}` ? Id : never) : never;
}[KnobId];
/** A time of the default rules, in ms. */
export const ms = (id: Seconds): number => Number(DEFAULT_RULES[id]) * 1_000;
