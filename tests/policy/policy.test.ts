import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/policy/policy.ts';
import { CLAUSES } from '../support/clauses.ts';

test('every value says where it comes from: clauses there are, or an assumption', () => {
  const leaves = Object.entries(DEFAULT_POLICY);
  expect(leaves.length).toBeGreaterThan(0);
  for (const [name, { source }] of leaves) {
    if (source === 'assumption') continue;
    expect(source.length, name).toBeGreaterThan(0);
    for (const clause of source) expect(CLAUSES, `${name}: ${clause}`).toContain(clause);
  }
});

test('the staffing number that the national guidance left to schools is an assumption, and is said to be', () => {
  expect(DEFAULT_POLICY.minStaff).toEqual({ value: 2, source: 'assumption' });
});
