import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../src/panel/share.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('share', () => {
  it('gives the same object when nothing changed', () => {
    const before = { people: [{ ref: '1', name: 'Ann' }], total: null, at: 3 };
    expect(share(before, copy(before))).toBe(before);
  });

  it('keeps the parts that did not change, and takes those that did', () => {
    const before = { people: [{ ref: '1' }, { ref: '2' }], staff: { least: 1, most: 2 } };
    const next = share(before, { people: [{ ref: '1' }, { ref: '3' }], staff: { least: 1, most: 2 } });
    expect(next.staff).toBe(before.staff);
    expect(next.people[0]).toBe(before.people[0]);
    expect(next.people[1]).toEqual({ ref: '3' });
    expect(next).not.toBe(before);
  });

  it('is never taken in by a part that went, came, or changed its kind', () => {
    expect(share({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(share({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
    expect(share([1, 2], [1])).toEqual([1]);
    expect(share([], {})).toEqual({});
    expect(share({ a: null }, { a: {} })).toEqual({ a: {} });
  });

  it('equals what came, whatever was there before', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, json, (before, next) => {
        expect(share(before, copy(next))).toEqual(copy(next));
      }),
    );
    fc.assert(
      fc.property(json, (value) => {
        const before = copy(value);
        expect(share(before, copy(before))).toBe(before);
      }),
    );
  });
});
