/** Where what was chosen on this device lies in `storage.local`. By itself, so that a tab can have it without the schema. */
export const POLICY_KEY = 'policy';
/** A copy of the managed policy as it was last read, so that a lesson need not wait for the browser to fetch it. */
export const MANAGED_KEY = 'managed-policy';
/** Choices that did not parse are moved here, untouched: nothing that a school decided is thrown away. */
export const POLICY_ASIDE = 'policy-set-aside';
