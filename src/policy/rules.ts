import type { KnobId, ValueOf } from './catalogue.ts';
import type { Kind } from './kinds.ts';
import type { Leaf } from './leaf.ts';

/** What a school requires: every knob with its value and where that comes from. */
export type Policy = { readonly [Id in KnobId]: Leaf<ValueOf<Id>> };

/** The values alone: what the checks go by. */
export type Rules = { readonly [Id in KnobId]: ValueOf<Id> };

export const rulesOf = (policy: { readonly [Id in KnobId]: { readonly value: ValueOf<Id> } }): Rules =>
  Object.fromEntries(Object.entries(policy).map(([id, { value }]) => [id, value])) as unknown as Rules;

/** The staffing rule of one kind of session. */
export interface Staffing {
  readonly allowed: Rules['kind.whole-class.allowed'];
  readonly minPresent: number | null;
  readonly minInvited: number | null;
  readonly maxPresent: number | null;
  readonly oneToOne: Rules['kind.whole-class.one-to-one'];
  readonly conditions: Rules['kind.whole-class.conditions'];
  readonly roster: boolean;
}

export const staffingOf = (rules: Rules, kind: Kind): Staffing => ({
  allowed: rules[`kind.${kind}.allowed`],
  minPresent: rules[`kind.${kind}.min-present`],
  minInvited: rules[`kind.${kind}.min-invited`],
  maxPresent: rules[`kind.${kind}.max-present`],
  oneToOne: rules[`kind.${kind}.one-to-one`],
  conditions: rules[`kind.${kind}.conditions`],
  roster: rules[`kind.${kind}.roster`],
});
