import { CATALOGUE, isKnob } from './catalogue.ts';
import type { Control } from './knob.ts';
import { PRESET_IDS } from './presets/index.ts';

/** What a key of a managed policy or of a policy file takes, so that what was wrong can be said in words of ours. */
export type Expected = Control | { readonly as: 'preset'; readonly of: readonly string[] };

/** Null for a key that there is none of. */
export function expectedOf(key: string): Expected | null {
  if (isKnob(key)) return CATALOGUE[key].control;
  if (key === 'preset') return { as: 'preset', of: PRESET_IDS };
  return key === 'lock-all' ? { as: 'flag' } : null;
}
