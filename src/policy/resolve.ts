import { KNOB_IDS, type KnobId, type ValueOf } from './catalogue.ts';
import type { Choices, Confirmation } from './choices.ts';
import type { Leaf } from './leaf.ts';
import type { Managed } from './managed.ts';
import { BEFORE_ANY, PRESETS, type PresetId } from './presets/index.ts';
import { type Rules, rulesOf } from './rules.ts';

/** A value in force: where it was set, whether it can be changed here, and who has confirmed it. */
export interface Held<T> extends Leaf<T> {
  readonly set: 'preset' | 'school' | 'here';
  readonly locked: boolean;
  readonly confirmed: Confirmation | null;
}
export type InForce = { readonly [Id in KnobId]: Held<ValueOf<Id>> };

export interface Resolved {
  readonly preset: PresetId | null;
  readonly managed: Managed['state'];
  readonly policy: InForce;
}

/** A confirmation is of one value: how that value is written in it. */
export const written = (value: unknown): string => JSON.stringify(value);

/**
 * Layers: the preset, over it the school's managed policy, over what that leaves free the choices made here. A school's
 * own value carries no clause of the preset's document: it is the school's word.
 */
export function resolve(choices: Choices, managed: Managed): Resolved {
  const school = managed.state === 'present' ? managed.managed : null;
  const preset = school?.preset ?? choices.preset;
  const base = preset === null ? BEFORE_ANY : PRESETS[preset];
  const hold = (id: KnobId): Held<unknown> => {
    const own = (layer: object | undefined) =>
      layer !== undefined && Object.hasOwn(layer, id) ? { value: (layer as Record<string, unknown>)[id] } : null;
    const bySchool = own(school?.values);
    const here = school?.lockAll ? null : own(choices.values);
    const set = bySchool ? 'school' : here ? 'here' : 'preset';
    const leaf = bySchool ?? here ?? base[id];
    const source = set === 'preset' ? base[id].source : ({ from: 'stated', clauses: [] } as const);
    const confirmed = choices.confirmed[id];
    const stands = confirmed?.value === written(leaf.value);
    return {
      value: leaf.value,
      source,
      set,
      locked: bySchool !== null || (school?.lockAll ?? false),
      confirmed: stands ? confirmed : null,
    };
  };
  return {
    preset,
    managed: managed.state,
    policy: Object.fromEntries(KNOB_IDS.map((id) => [id, hold(id)])) as unknown as InForce,
  };
}

export const rulesInForce = (resolved: Resolved): Rules => rulesOf(resolved.policy);

/** Assumed and not confirmed by anybody: what the options page puts before the senior leader. */
export const toConfirm = ({ policy }: Resolved): readonly KnobId[] =>
  KNOB_IDS.filter((id) => policy[id].source.from === 'assumed' && policy[id].confirmed === null);
