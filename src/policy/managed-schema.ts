import { CATALOGUE, KNOB_IDS } from './catalogue.ts';
import type { JsonType } from './knob.ts';
import { PRESET_IDS } from './presets/index.ts';

/** The schema of the managed policy, as the manifest names it: the catalogue once more, in words that Chromium takes. */
export function managedSchema(): { readonly type: 'object'; readonly properties: Readonly<Record<string, JsonType>> } {
  return {
    type: 'object',
    properties: {
      preset: { type: 'string', enum: PRESET_IDS },
      'lock-all': { type: 'boolean' },
      ...Object.fromEntries(KNOB_IDS.map((id) => [id, CATALOGUE[id].json])),
    },
  };
}
