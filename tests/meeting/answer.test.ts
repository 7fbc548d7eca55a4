import { describe, expect, test } from 'vitest';
import { type Answer, every, isAtLeast, isExactly, not, some, whenever } from '../../src/meeting/answer.ts';
import { between } from '../../src/meeting/range.ts';

const ALL: readonly Answer[] = ['met', 'breached', 'unknown'];
const pairs = ALL.flatMap((a) => ALL.map((b) => [a, b] as const));
const triples = pairs.flatMap(([a, b]) => ALL.map((c) => [a, b, c] as const));

/** Rows: the first answer; columns: the second, both in the order met, breached, unknown. */
const table = (rows: readonly (readonly Answer[])[]) =>
  ALL.flatMap((a, i) => ALL.map((b, j) => [a, b, rows[i]?.[j]] as const));

test.each([
  ['met', 'breached'],
  ['breached', 'met'],
  ['unknown', 'unknown'],
] as const)('not %s is %s', (a, expected) => expect(not(a)).toBe(expected));

test.each(
  table([
    ['met', 'breached', 'unknown'],
    ['breached', 'breached', 'breached'],
    ['unknown', 'breached', 'unknown'],
  ]),
)('%s and %s is %s', (a, b, expected) => expect(every(a, b)).toBe(expected));

test.each(
  table([
    ['met', 'met', 'met'],
    ['met', 'breached', 'unknown'],
    ['met', 'unknown', 'unknown'],
  ]),
)('%s or %s is %s', (a, b, expected) => expect(some(a, b)).toBe(expected));

test.each(
  table([
    ['met', 'breached', 'unknown'],
    ['met', 'met', 'met'],
    ['met', 'unknown', 'unknown'],
  ]),
)('whenever %s, %s: %s', (a, b, expected) => expect(whenever(a, b)).toBe(expected));

test('of none, all are met and not any is', () => {
  expect(every()).toBe('met');
  expect(some()).toBe('breached');
});

describe('laws', () => {
  test('order does not matter', () => {
    for (const [a, b] of pairs) {
      expect(every(a, b)).toBe(every(b, a));
      expect(some(a, b)).toBe(some(b, a));
    }
  });
  test('nor does grouping', () => {
    for (const [a, b, c] of triples) {
      expect(every(every(a, b), c)).toBe(every(a, b, c));
      expect(some(a, some(b, c))).toBe(some(a, b, c));
    }
  });
  test('De Morgan, and what is twice denied', () => {
    for (const [a, b] of pairs) {
      expect(not(every(a, b))).toBe(some(not(a), not(b)));
      expect(not(some(a, b))).toBe(every(not(a), not(b)));
      expect(not(not(a))).toBe(a);
    }
  });
  test('knowing more never turns an answer round', () => {
    for (const rule of [every, some, whenever])
      for (const [a, b] of pairs) {
        const [first, second] = [rule('unknown', b), rule(a, 'unknown')];
        if (first !== 'unknown') expect(rule(a, b)).toBe(first);
        if (second !== 'unknown') expect(rule(a, b)).toBe(second);
      }
  });
});

describe('over a range, an answer is what all its readings say', () => {
  const TOP = 9;
  const ranges = [0, 1, 2, 3].flatMap((least) =>
    [0, 1, 2, null].map((more) => between(least, more === null ? null : least + more)),
  );
  const readings = ({ least, most }: { least: number; most: number | null }) =>
    Array.from({ length: (most ?? TOP) - least + 1 }, (_, i) => least + i);
  const verdict = (said: readonly boolean[]): Answer =>
    said.every(Boolean) ? 'met' : said.some(Boolean) ? 'unknown' : 'breached';

  for (const range of ranges)
    for (const n of [0, 1, 2, 3, 4, 5])
      test(`${range.least}..${range.most ?? ''} against ${n}`, () => {
        expect(isAtLeast(range, n)).toBe(verdict(readings(range).map((count) => count >= n)));
        expect(isExactly(range, n)).toBe(verdict(readings(range).map((count) => count === n)));
      });
});
