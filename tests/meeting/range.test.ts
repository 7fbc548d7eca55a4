import { expect, test } from 'vitest';
import { elapsed } from '../../src/meeting/moment.ts';
import { atLeast, between, exactly, rangeText } from '../../src/meeting/range.ts';

test.each([
  ['in order', 1, 4, { least: 1, most: 4 }],
  ['one value', 2, 2, { least: 2, most: 2 }],
  ['not bounded', 3, null, { least: 3, most: null }],
  ['a floor below nothing', -2, 1, { least: 0, most: 1 }],
  ['both below nothing', -2, -1, { least: 0, most: 0 }],
  ['ends that cross: what is proved stands', 3, 1, { least: 3, most: 3 }],
] as const)('between, %s', (_, least, most, expected) => expect(between(least, most)).toEqual(expected));

test.each([
  [exactly(0), '0'],
  [exactly(2), '2'],
  [between(2, 5), '2..5'],
  [atLeast(2), '2..'],
  [atLeast(0), '0..'],
] as const)('%o is written %s', (range, text) => expect(rangeText(range)).toBe(text));

test('time between two moments is the running clock’s, and never less than none', () => {
  const from = { mono: 5_000, utc: 1_000_000 };
  expect(elapsed(from, { mono: 8_000, utc: 1_000_000 - 3_600_000 })).toBe(3_000);
  expect(elapsed(from, { mono: 4_000, utc: 9_000_000 })).toBe(0);
});
