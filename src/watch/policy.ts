import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import type { Settings } from '../settings/settings.ts';

/** The policy as the teacher's own settings leave it, until a school's policy can be set. */
export function policyOf(settings: Settings | null): Policy {
  // Until the settings have come, the school's minimum is not known, and nothing can be in order.
  if (settings === null) return { ...DEFAULT_POLICY, minStaff: { value: null, source: [] } };
  return settings.minStaff === null
    ? DEFAULT_POLICY
    : { ...DEFAULT_POLICY, minStaff: { value: settings.minStaff, source: [] } };
}
