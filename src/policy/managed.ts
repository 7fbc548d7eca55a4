import * as z from 'zod/mini';
import { CATALOGUE, isKnob, type KnobId } from './catalogue.ts';
import type { Values } from './choices.ts';
import { PRESET_IDS, type PresetId } from './presets/index.ts';

/** Something in the school's managed policy that could not be used. It is shown to the school, never dropped in silence. */
export interface ManagedFault {
  readonly key: string;
  readonly fault: 'no-such-key' | 'wrong-value';
  /** What would have been right, as the parser says it. */
  readonly expected: string;
}

export interface ManagedValues {
  readonly preset: PresetId | null;
  /** Nothing may be changed on the device, set here or not. */
  readonly lockAll: boolean;
  readonly values: Values;
  readonly faults: readonly ManagedFault[];
}

/** Not read yet, none, or there: three states, since a policy that comes late must not look like none (engineering 5). */
export type Managed =
  | { readonly state: 'unread' }
  | { readonly state: 'none' }
  | { readonly state: 'present'; readonly managed: ManagedValues };

const preset = z.enum(PRESET_IDS);

/** Reads what `storage.managed` holds, key by key: one wrong value does not cost the school the others. */
export function parseManaged(raw: Readonly<Record<string, unknown>>): Managed {
  const keys = Object.keys(raw);
  if (keys.length === 0) return { state: 'none' };
  const values: Record<string, unknown> = {};
  const faults: ManagedFault[] = [];
  let chosen: PresetId | null = null;
  let lockAll = false;
  const take = <T>(key: string, schema: z.ZodMiniType<T>, use: (value: T) => void) => {
    const read = schema.safeParse(raw[key]);
    if (read.success) use(read.data);
    else faults.push({ key, fault: 'wrong-value', expected: z.prettifyError(read.error) });
  };
  for (const key of keys) {
    if (key === 'preset')
      take(key, preset, (value) => {
        chosen = value;
      });
    else if (key === 'lock-all')
      take(key, z.boolean(), (value) => {
        lockAll = value;
      });
    else if (isKnob(key))
      take(key, CATALOGUE[key].schema as z.ZodMiniType, (value) => {
        values[key satisfies KnobId] = value;
      });
    else faults.push({ key, fault: 'no-such-key', expected: '' });
  }
  return { state: 'present', managed: { preset: chosen, lockAll, values: values as Values, faults } };
}
