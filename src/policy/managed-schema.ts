import { CATALOGUE, KNOB_IDS } from './catalogue.ts';
import type { JsonType } from './knob.ts';

/** The schema of the managed policy, as the manifest names it: the catalogue's keys and their types. */
export function managedSchema(): { readonly type: 'object'; readonly properties: Readonly<Record<string, JsonType>> } {
  return {
    type: 'object',
    properties: {
      preset: { type: 'string' },
      'lock-all': { type: 'boolean' },
      ...Object.fromEntries(KNOB_IDS.map((id) => [id, CATALOGUE[id].json])),
    },
  };
}
