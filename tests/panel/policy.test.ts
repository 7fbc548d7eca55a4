import { expect, test, vi } from 'vitest';
import { policyFrom } from '../../src/panel/policy.ts';
import { NO_CHOICES } from '../../src/policy/choices.ts';
import { resolve } from '../../src/policy/resolve.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));

test('the school’s policy is read as the background gives it', () => {
  const given = {
    choices: NO_CHOICES,
    setAside: false,
    managed: { state: 'none' },
    resolved: resolve(NO_CHOICES, { state: 'none' }),
  };
  expect(policyFrom(given)).toEqual(given);
});

test.each([
  undefined,
  null,
  true,
  {},
  { setAside: false },
  { setAside: false, resolved: { policy: null } },
])('%j is none, and nothing is shown by it', (raw) => expect(policyFrom(raw)).toBeNull());
