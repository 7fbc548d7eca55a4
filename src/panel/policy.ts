import { onShelfChange, tellBackground } from '../browser.ts';
import { MANAGED_KEY, POLICY_ASIDE, POLICY_KEY } from '../policy/keys.ts';
import type { PolicyRead } from '../policy/store.ts';

/** Calls back with the school's policy now and whenever it changes: read by the background, so that no page carries the presets. */
export function followPolicy(told: (read: PolicyRead) => void): void {
  const tell = async () => {
    const read = (await tellBackground({ kind: 'policy' })) as PolicyRead | undefined;
    if (read) told(read);
  };
  for (const key of [POLICY_KEY, POLICY_ASIDE, MANAGED_KEY]) onShelfChange(key, () => void tell());
  void tell();
}
