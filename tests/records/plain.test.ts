import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isPlainRecord } from '../../src/records/plain.ts';

const json = z.record(z.string(), z.json());
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** Every member's name, however deep. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) {
    yield name;
    yield* namesIn((value as Record<string, unknown>)[name]);
  }
}

it('takes what the parser’s own schema of JSON takes, and refuses what that refuses', () => {
  const taken = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), anything), anything),
      (value) => {
        // A member named so the parser leaves out, with all beneath it; by hand it is held like any other.
        fc.pre(!JSON.stringify([...namesIn(value)]).includes('"__proto__"'));
        const is = isPlainRecord(value);
        taken[`${is}`] += 1;
        expect(is).toBe(json.safeParse(value).success);
      },
    ),
    { numRuns: 3_000 },
  );
  expect(Math.min(taken.true, taken.false)).toBeGreaterThan(300);
});

it.each([
  ['a list', []],
  ['nothing', null],
  ['a number that is none', { n: Number.NaN }],
  ['a member that is not there', { n: undefined }],
  ['a date', { at: new Date(0) }],
  ['bytes', { of: new Uint8Array(1) }],
  [
    'bytes under a name that the parser would pass over',
    JSON.parse('{"__proto__":1}', (key, value) => (key === '__proto__' ? new Date(0) : value)),
  ],
])('refuses %s', (_, value) => expect(isPlainRecord(value)).toBe(false));
