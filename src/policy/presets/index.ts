import { assumed } from '../leaf.ts';
import type { Policy } from '../rules.ts';
import { ELFED } from './elfed.ts';
import { HWB } from './hwb.ts';
import { ST_JOSEPHS } from './st-josephs.ts';

export const PRESET_IDS = ['st-josephs', 'elfed', 'hwb'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export const PRESETS: Readonly<Record<PresetId, Policy>> = { 'st-josephs': ST_JOSEPHS, elfed: ELFED, hwb: HWB };

/** What holds until a school has chosen: the national guidance, with two staff assumed for a lesson, and said to be. */
export const BEFORE_ANY: Policy = {
  ...HWB,
  'kind.whole-class.min-present': assumed(2),
  'kind.small-group.min-present': assumed(2),
  'adults.meaning': assumed('school-staff'),
  'level.one-to-one': assumed('critical'),
  // No school has said that it has a policy yet, so none of it can be out of date.
  'level.policy-stale': assumed('off'),
};
