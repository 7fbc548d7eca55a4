import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { policyOf } from '../../src/watch/policy.ts';

test('before the settings have come no minimum is known, and the rest holds', () => {
  const { minStaff, ...rest } = policyOf(null);
  expect(minStaff).toEqual({ value: null, source: [] });
  expect(rest).toEqual({ ...DEFAULT_POLICY, minStaff: undefined });
});

test('where the teacher has set none, the assumed one holds, and is said to be assumed', () => {
  expect(policyOf(DEFAULT_SETTINGS)).toEqual(DEFAULT_POLICY);
  expect(policyOf(DEFAULT_SETTINGS).minStaff.source).toBe('assumption');
});

test('the one that was set holds, and is no assumption', () => {
  const policy = policyOf({ ...DEFAULT_SETTINGS, minStaff: 3 });
  expect(policy).toEqual({ ...DEFAULT_POLICY, minStaff: { value: 3, source: [] } });
});
