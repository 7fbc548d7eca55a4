import * as z from 'zod/mini';
import { onShelfChange, tellBackground } from '../browser.ts';
import { MANAGED_KEY, POLICY_ASIDE, POLICY_KEY } from '../policy/keys.ts';
import type { PolicyRead } from '../policy/store.ts';

/** What a knob may hold was parsed where it is read; here, that it is an answer of ours. */
const read = z.looseObject({ setAside: z.boolean(), resolved: z.looseObject({ policy: z.looseObject({}) }) });

export const policyFrom = (raw: unknown) => (read.safeParse(raw).data ?? null) as PolicyRead | null;

/** Calls back with the school's policy now and whenever it changes: read by the background, so that no page carries the presets. */
export function followPolicy(told: (read: PolicyRead) => void): void {
  const tell = async () => {
    const policy = policyFrom(await tellBackground({ kind: 'policy' }));
    if (policy) told(policy);
  };
  for (const key of [POLICY_KEY, POLICY_ASIDE, MANAGED_KEY]) onShelfChange(key, () => void tell());
  void tell();
}
