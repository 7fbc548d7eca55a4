import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64, fromBase64, sha256, textOf, utf8 } from '../../src/records/bytes.ts';
import { type Clear, canonical, entrySchema, hashOf } from '../../src/records/chain.ts';
import { standing } from '../../src/records/head.ts';
import { isOwn, numbers, spansOf } from '../../src/records/own-entry.ts';
import { keptFrom } from '../../src/records/rows.ts';
import { bookOf, entryAfter, headOf, tombstoneOf } from './made.ts';

const asText = async (clear: Clear) => textOf(canonical(await entryAfter(null, { clear })));

describe('the canonical form', () => {
  test('is what it was: a stored chain must verify for ever', async () => {
    const entry = await entryAfter(null, {
      ...{
        clear: { b: [1, { z: null, a: 'ŵ' }], a: true },
        secret: Uint8Array.of(0, 255),
        source: { from: 't', n: 3 },
      },
    });
    expect(textOf(canonical(entry))).toBe(
      `["gwarchod entry 1","incidents",0,1000,["{",["a",true],["b",["[",1,["{",["a","ŵ"],["z",null]]]]],["t",3],"AP8=","${'0'.repeat(64)}"]`,
    );
    expect(entry.hash).toBe(await sha256(canonical(entry)));
  });
  test('is the same in whatever order members were put, and after a way through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (clear) => {
        const turned = Object.fromEntries(Object.entries(clear).reverse()) as Clear;
        expect(await asText(turned)).toBe(await asText(clear as Clear));
        expect(await asText(JSON.parse(JSON.stringify(clear)) as Clear)).toBe(await asText(clear as Clear));
      }),
    );
  });
  test.each<[Clear, Clear]>([
    [{ a: 1 }, { a: '1' }],
    [{ a: null }, {}],
    [{ a: { b: 1 } }, { a: [['b', 1]] }],
    [{ a: { b: 1 } }, { a: ['{', ['b', 1]] }],
    [{ a: [] }, { a: {} }],
    [{ a: ['b'] }, { a: 'b' }],
  ])('tells %j from %j', async (one, other) => expect(await asText(one)).not.toBe(await asText(other)));
  test('has everything in it but the hash and what became of the entry later', async () => {
    const entry = await entryAfter(null);
    const others = {
      ...{ book: 'x', seq: 1, at: 1, clear: {}, secret: null, source: { from: 'a', n: 1 }, prev: '1'.repeat(64) },
    };
    for (const [name, value] of Object.entries(others))
      expect(await hashOf({ ...entry, [name]: value }, sha256), name).not.toBe(entry.hash);
    expect(await hashOf({ ...entry, restored: 7 } as typeof entry, sha256)).toBe(entry.hash);
    expect(Object.keys({ ...others, hash: 0, restored: 0 }).sort()).toEqual(Object.keys(entry).sort());
    expect(Object.keys(entrySchema.shape).sort()).toEqual(Object.keys(entry).sort());
  });
});

test('rows are parsed: an entry, a tombstone, and nothing else', async () => {
  const entry = await entryAfter(null);
  expect(keptFrom(entry)).toEqual(entry);
  expect(keptFrom(tombstoneOf(entry))).toEqual(tombstoneOf(entry));
  const bad: object[] = [
    { ...entry, seq: -1 },
    { ...entry, secret: 'text' },
    { ...entry, more: 1 },
    { ...entry, prev: '' },
  ];
  bad.push({ ...entry, clear: { a: Number.NaN } }, { ...tombstoneOf(entry), removed: { at: 1, why: 'else' } }, {});
  for (const row of bad) expect(keptFrom(row)).toBeNull();
});

describe('where a book goes on', () => {
  test('after the highest number that anyone knows of', async () => {
    const [a, b, c, d] = await bookOf(4);
    if (!a || !b || !c || !d) throw new Error('no book');
    const cut = { upTo: 1, hash: b.hash, at: 9, why: 'retention' } as const;
    const cases: [string, Parameters<typeof standing>, ReturnType<typeof standing>][] = [
      ['nothing anywhere', [null, null, null], { next: 0, prev: '0'.repeat(64), gap: null }],
      ['all agree', [headOf(c), c, headOf(c)], { next: 3, prev: c.hash, gap: null }],
      ['the copy fell behind', [headOf(c), c, headOf(a)], { next: 3, prev: c.hash, gap: null }],
      ['there is no copy', [headOf(c), c, null], { next: 3, prev: c.hash, gap: null }],
      ['the database is empty', [null, null, headOf(d)], { next: 4, prev: d.hash, gap: { from: 0, to: 3 } }],
      ['the database is older', [headOf(b), b, headOf(d)], { next: 4, prev: d.hash, gap: { from: 2, to: 3 } }],
      ['the head was lost', [null, c, headOf(c)], { next: 3, prev: c.hash, gap: null }],
      ['the head and the copy were lost', [null, c, null], { next: 3, prev: c.hash, gap: null }],
      ['the last entries were lost', [headOf(d), b, headOf(d)], { next: 4, prev: d.hash, gap: { from: 2, to: 3 } }],
      ['a book taken out whole', [headOf(b, { removed: cut }), null, null], { next: 2, prev: b.hash, gap: null }],
      [
        'a book taken out whole, the copy not yet told',
        [headOf(b, { removed: cut }), null, headOf(b)],
        { next: 2, prev: b.hash, gap: null },
      ],
      [
        'taken out, gone on, and lost after that',
        [headOf(b, { removed: cut }), null, headOf(d, { removed: cut })],
        { next: 4, prev: d.hash, gap: { from: 2, to: 3 } },
      ],
    ];
    for (const [name, given, expected] of cases) expect(standing(...given), name).toEqual(expected);
  });
});

test('what the records enter on their own account is known by its kind', () => {
  expect([{ kind: 'gap' }, { kind: 'removed' }, { kind: 'written' }, {}].map(isOwn)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('spans hold the numbers they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (seqs) => {
      const up = seqs.toSorted((a, b) => a - b);
      expect(spansOf(up).flatMap(({ from, to }) => numbers(from, to))).toEqual(up);
    }),
  );
  expect(spansOf([0, 1, 2, 5])).toEqual([
    { from: 0, to: 2 },
    { from: 5, to: 5 },
  ]);
});

test('bytes as text and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000, size: 'max' }), (bytes) => {
      expect(fromBase64(base64(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 30 },
  );
  expect(textOf(utf8('ŵ ŷ 👩‍🏫'))).toBe('ŵ ŷ 👩‍🏫');
  expect(() => textOf(Uint8Array.of(0xff))).toThrow();
});
