import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, verify } from '../../src/records/book.ts';
import { sha256 } from '../../src/records/bytes.ts';
import type { Clear, Entry } from '../../src/records/chain.ts';
import type { Head } from '../../src/records/head.ts';
import { gapEntry, removedEntry } from '../../src/records/own-entry.ts';
import { bookOf, entryAfter, headOf, tombstoneOf } from './made.ts';

const check = (rows: readonly Row[], head: Head | null, copy: Head | null = head) =>
  verify(rows, { head, copy }, sha256);
const last = (rows: readonly Entry[]) => headOf(rows.at(-1) as Entry);
const SOUND = { sound: true, altered: [], missing: [], cutOff: null, unexplained: [], removed: [], lost: [] };
const without = (rows: readonly Entry[], ...seqs: number[]) => rows.filter(({ seq }) => !seqs.includes(seq));

describe('a book that was not touched', () => {
  test.each([0, 1, 2, 9])('of %i entries is sound', async (length) => {
    const rows = await bookOf(length);
    expect(await check(rows, length ? last(rows) : null)).toEqual(SOUND);
  });
  test('is sound whatever the order its rows come in, and with a copy that is behind', async () => {
    const rows = await bookOf(9);
    expect(await check(rows.toReversed(), last(rows), headOf(rows[4] as Entry))).toEqual(SOUND);
  });
});

/** Every kind of damage to a book of nine, and what is said of it. */
const changed = (seq: number, over: (entry: Entry) => object) => (rows: Entry[]) =>
  rows.map((row) => (row.seq === seq ? { ...row, ...over(row) } : row));
const bit = (bytes: Uint8Array, at: number) => Uint8Array.from(bytes, (b, n) => (n === at ? b ^ 1 : b));

const DAMAGE: readonly [string, (rows: Entry[]) => Row[], object][] = [
  ['clear changed', changed(4, () => ({ clear: { kind: 'written', incident: 'i-5' } })), { altered: [4] }],
  ['clear with a member more', changed(4, ({ clear }) => ({ clear: { ...clear, due: [] } })), { altered: [4] }],
  ['one bit of the secret', changed(4, ({ secret }) => ({ secret: bit(secret as Uint8Array, 3) })), { altered: [4] }],
  ['secret cut short', changed(4, ({ secret }) => ({ secret: secret?.slice(0, -1) })), { altered: [4] }],
  ['secret gone', changed(4, () => ({ secret: null })), { altered: [4] }],
  ['time changed', changed(4, () => ({ at: 1 })), { altered: [4] }],
  ['source put in', changed(4, () => ({ source: { from: 'x', n: 0 } })), { altered: [4] }],
  [
    'hash changed',
    changed(4, ({ hash }) => ({ hash: hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) })),
    { altered: [4] },
  ],
  ['prev changed', changed(4, ({ hash }) => ({ prev: hash })), { altered: [4] }],
  ['the first changed', changed(0, () => ({ at: 1 })), { altered: [0] }],
  ['the last changed', changed(8, () => ({ at: 1 })), { altered: [8] }],
  [
    'not to be read',
    (rows) => rows.map((row) => (row.seq === 4 ? { seq: 4, unreadable: true } : row)),
    { altered: [4] },
  ],
  ['the first taken out', (rows) => without(rows, 0), { missing: [{ from: 0, to: 0 }] }],
  ['one of the middle taken out', (rows) => without(rows, 4), { missing: [{ from: 4, to: 4 }] }],
  [
    'several taken out',
    (rows) => without(rows, 2, 3, 6),
    {
      missing: [
        { from: 2, to: 3 },
        { from: 6, to: 6 },
      ],
    },
  ],
  ['the last taken out', (rows) => without(rows, 8), { cutOff: { from: 8, to: 8 } }],
  ['cut off at the end', (rows) => rows.slice(0, 5), { cutOff: { from: 5, to: 8 } }],
  ['all gone', () => [], { cutOff: { from: 0, to: 8 } }],
  [
    'two in each other’s place',
    (rows) => rows.map((row) => ({ ...row, seq: row.seq === 3 ? 5 : row.seq === 5 ? 3 : row.seq })),
    { altered: [3, 5] },
  ],
  [
    'a tombstone nobody accounts for',
    (rows) => rows.map((row) => (row.seq === 4 ? tombstoneOf(row) : row)),
    { unexplained: [4] },
  ],
];

describe('damage is seen', () => {
  test.each(DAMAGE)('%s', async (_, damage, said) => {
    const rows = await bookOf(9);
    expect(await check(damage(rows), last(rows))).toEqual({ ...SOUND, sound: false, ...said });
  });

  test('an entry made anew with a hash that fits it, but not its neighbour', async () => {
    const rows = await bookOf(9);
    const forged = await entryAfter(rows[3] as Entry, { clear: { kind: 'written', incident: 'another' } });
    expect(await check(rows.with(4, forged), last(rows))).toMatchObject({ sound: false, altered: [4] });
  });
  test('a whole end made anew, by the copy of where the book stood', async () => {
    const rows = await bookOf(9);
    const forged = rows.slice(0, 4);
    while (forged.length < 9) forged.push(await entryAfter(forged.at(-1) ?? null, { at: 7 }));
    expect(await check(forged, last(forged), headOf(rows[6] as Entry))).toMatchObject({ sound: false, altered: [6] });
    // Without the copy nothing speaks against it: it is no proof against somebody who rewrites everything.
    expect(await check(forged, last(forged), null)).toEqual(SOUND);
  });
  test('the end gone together with the database’s own head, by the copy', async () => {
    const rows = await bookOf(9);
    const cut = rows.slice(0, 5);
    expect(await check(cut, last(cut), last(rows))).toMatchObject({ sound: false, cutOff: { from: 5, to: 8 } });
    expect(await check(cut, last(cut), last(cut))).toEqual(SOUND);
  });
});

/** A book with one entry more, of the records' own. */
async function withOwn(rows: readonly Entry[], clear: Clear) {
  const own = await entryAfter(rows.at(-1) ?? null, { clear, secret: null });
  return { rows: [...rows, own], head: headOf(own) };
}

describe('what the chain itself accounts for', () => {
  test('an entry taken out by an entry that says so', async () => {
    const { rows, head } = await withOwn(await bookOf(6), removedEntry([2, 3], 'by-hand'));
    const taken = rows.map((row) => ([2, 3].includes(row.seq) ? tombstoneOf(row) : row));
    expect(await check(taken, head)).toEqual({ ...SOUND, removed: [2, 3] });
    const more = taken.map((row) => (row.seq === 4 ? tombstoneOf(row) : row));
    expect(await check(more, head)).toEqual({ ...SOUND, sound: false, removed: [2, 3], unexplained: [4] });
  });
  test('a tombstone that was changed afterwards, in its hash or in what it holds of the one before', async () => {
    const { rows, head } = await withOwn(await bookOf(6), removedEntry([3], 'by-hand'));
    const [zeros] = ['0'.repeat(64)];
    for (const over of [{ hash: zeros }, { prev: zeros }]) {
      const taken = rows.map((row) => (row.seq === 3 ? { ...tombstoneOf(row), ...over } : row));
      expect(await check(taken, head)).toMatchObject({ sound: false, altered: [3] });
    }
  });
  test('a gap that was recorded is known as lost, one that was not is missing', async () => {
    const { rows, head } = await withOwn(await bookOf(6), gapEntry([{ from: 4, to: 5 }], []));
    expect(await check(without(rows, 4, 5), head)).toEqual({ ...SOUND, lost: [{ from: 4, to: 5 }] });
    expect(await check(without(rows, 3, 4, 5), head)).toMatchObject({ sound: false, missing: [{ from: 3, to: 3 }] });
  });
  test('a gap made up by changing an entry into one accounts for nothing', async () => {
    const rows = await bookOf(9);
    const forged = rows.map((row) => (row.seq === 6 ? { ...row, clear: gapEntry([{ from: 3, to: 3 }], []) } : row));
    const said = { altered: [6], missing: [{ from: 3, to: 3 }], lost: [] };
    expect(await check(without(forged, 3), last(rows))).toMatchObject(said);
  });
  test('a book that was taken out whole begins after that', async () => {
    const rows = await bookOf(6);
    const removed = { upTo: 3, hash: (rows[3] as Entry).hash, at: 9, why: 'retention' } as const;
    const head = headOf(rows[5] as Entry, { removed });
    expect(await check(rows.slice(4), head)).toEqual(SOUND);
    expect(await check(rows.slice(5), head)).toMatchObject({ missing: [{ from: 4, to: 4 }] });
    expect(await check([], headOf(rows[3] as Entry, { removed }))).toEqual(SOUND);
  });
});

test('whichever one byte of whichever entry is changed, that entry is named', async () => {
  const rows = await bookOf(7);
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.nat(200), async (seq, at) => {
      const { secret, ...rest } = rows[seq] as Entry;
      const text = JSON.stringify(rest);
      const place = at % text.length;
      const char = text[place] ?? '';
      // Digits and letters only: the row must still be one that parses.
      fc.pre(/[0-9a-f]/.test(char));
      const swapped = text.slice(0, place) + (char === '1' ? '2' : '1') + text.slice(place + 1);
      let row: Entry;
      try {
        row = { ...(JSON.parse(swapped) as Entry), secret };
      } catch {
        return;
      }
      // A changed number is another entry's place, a changed name of a member another row: both are of the readers' tests.
      fc.pre(
        row.seq === seq &&
          Object.keys(row).sort().join() ===
            Object.keys(rows[seq] as Entry)
              .sort()
              .join(),
      );
      expect((await check(rows.with(seq, row), last(rows))).altered).toEqual([seq]);
    }),
    { numRuns: 300 },
  );
});
