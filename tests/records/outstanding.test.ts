import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/records/book.ts';
import { type Clear, GENESIS } from '../../src/records/chain.ts';
import { outstandingIn } from '../../src/records/outstanding.ts';
import { goesAt, lessonGoesAt, pastKeeping } from '../../src/records/tidy.ts';
import type { IncidentClear } from '../../src/records/told.ts';
import { tombstoneOf } from './made.ts';

const DAY = 86_400_000;
let seq = 0;
const row = (at: number, clear: IncidentClear | Clear): Extract<Row, { clear: unknown }> => ({
  book: 'incidents',
  seq: seq++,
  at,
  clear: clear as Clear,
  secret: null,
  source: null,
  prev: GENESIS,
  hash: GENESIS,
  restored: null,
});
type Kind = Extract<IncidentClear, { incident: string }>['kind'];
const of = (
  incident: string,
  kind: Kind,
  at: number,
  over: Partial<Extract<IncidentClear, { incident: string }>> = {},
) => row(at, { kind, incident, due: [], note: null, lesson: null, format: null, ...over });
const note = (id: string, at: number) => row(at, { kind: 'note', note: { id, at, lesson: null } });
const NO_DRAFTS = { done: true, value: { drafts: [], unreadable: 0 } } as const;
const DUE = { id: 'parents', task: 'parents', due: 50 } as const;

describe('what is outstanding', () => {
  test('is what the last entry of each incident leaves to be done', () => {
    const rows = [
      of('a', 'written', 1, { due: [DUE, { id: 'leaders', task: 'leaders', due: null }] }),
      of('b', 'written', 2, { due: [DUE] }),
      of('a', 'done', 3, { due: [DUE] }),
      of('b', 'exported', 4, { format: 'text' }),
    ];
    expect(outstandingIn(rows, NO_DRAFTS).incidents).toEqual([
      { id: 'a', written: 1, due: [DUE], exported: null },
      { id: 'b', written: 2, due: [], exported: 4 },
    ]);
  });
  test('counts an incident as exported only while nothing was added after', () => {
    const rows = [of('a', 'written', 1), of('a', 'exported', 2), of('a', 'corrected', 3)];
    expect(outstandingIn(rows, NO_DRAFTS).incidents).toMatchObject([{ exported: null }]);
    expect(outstandingIn([...rows, of('a', 'exported', 4)], NO_DRAFTS).incidents).toMatchObject([{ exported: 4 }]);
  });
  test('nor while something lies after its export that cannot be read, and may be of it', () => {
    const [written, exported] = [of('a', 'written', 1), of('a', 'exported', 2, { format: 'json' })];
    const exportedWith = (...more: readonly Row[]) =>
      outstandingIn([written, exported, ...more], NO_DRAFTS).incidents.find(({ id }) => id === 'a')?.exported;
    const damaged = { seq: exported.seq + 1, unreadable: true } as const;
    expect(exportedWith(damaged)).toBeNull();
    expect(exportedWith(row(3, { kind: 'of-a-later-build', incident: 'a' }))).toBeNull();
    expect(exportedWith(row(3, { kind: 'of-a-later-build' }))).toBeNull();
    // Of another incident, taken out, our own, before the export: none of these was added to it since (controls).
    expect(exportedWith(row(3, { kind: 'of-a-later-build', incident: 'b' }))).toBe(2);
    expect(
      exportedWith(tombstoneOf(of('a', 'corrected', 3)), row(4, { kind: 'removed', seqs: [], why: 'by-hand' })),
    ).toBe(2);
    expect(exportedWith({ seq: written.seq, unreadable: true })).toBe(2);
    // Taken out once more, with what can be read of it.
    expect(exportedWith(damaged, of('a', 'exported', 5))).toBe(5);
  });
  test('says what could not be read, and passes it off as nothing no more', () => {
    const later = row(2, { kind: 'of-a-later-build', incident: 'a' });
    const own = row(3, { kind: 'removed', seqs: [], why: 'by-hand' });
    const rows = [of('a', 'written', 1), { seq: 7, unreadable: true } as const, later, own];
    expect(outstandingIn(rows, NO_DRAFTS).unread).toEqual({ drafts: 0, entries: 2 });
    expect(outstandingIn([own], { done: false, why: 'damaged' }).unread).toEqual({ drafts: 'all', entries: 0 });
    const one = { done: true, value: { drafts: [], unreadable: 1 } } as const;
    expect(outstandingIn([own, of('a', 'written', 1)], one).unread).toEqual({ drafts: 1, entries: 0 });
  });
  test('has the notes that were neither written up nor let go, the oldest first', () => {
    const rows = [
      note('n3', 30),
      note('n1', 10),
      note('n2', 20),
      of('a', 'written', 40, { note: 'n2' }),
      row(41, { kind: 'drop-note', id: 'n3' }),
    ];
    expect(outstandingIn(rows, NO_DRAFTS).notes.map(({ id }) => id)).toEqual(['n1']);
  });
  test('leaves out what was taken out, what cannot be read, and what the records entered themselves', () => {
    const gone = of('a', 'written', 1, { due: [DUE] });
    const rows: Row[] = [
      tombstoneOf(gone),
      { seq: 900, unreadable: true },
      row(2, { kind: 'gap', lost: [], restored: [] }),
      of('b', 'written', 3),
    ];
    expect(outstandingIn(rows, NO_DRAFTS).incidents.map(({ id }) => id)).toEqual(['b']);
    expect(outstandingIn([gone], NO_DRAFTS).incidents.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what goes by itself', () => {
  const keeping = { lessons: 30, incidents: 7 };
  const incident = { id: 'a', written: 0, due: [], exported: 5 * DAY };
  test.each([
    ['exported, with nothing to be done', incident, 12 * DAY],
    ['not exported', { ...incident, exported: null }, null],
    ['exported, with something still to be done', { ...incident, due: [DUE] }, null],
  ] as const)('an incident that is %s', (_, one, at) => {
    expect(goesAt(one, keeping)).toBe(at);
  });
  const head = (book: string, last: number, removed: boolean) => ({
    ...{ book, seq: 3, hash: GENESIS, begun: 0, last, summary: null },
    removed: removed ? { upTo: 3, hash: GENESIS, at: 1, why: 'by-hand' as const } : null,
  });
  test('at its time, and not a moment before; a lesson that is gone does not go again', () => {
    const heads = [head('lesson:1', DAY, false), head('lesson:2', 2 * DAY, false), head('lesson:3', 0, true)];
    expect(lessonGoesAt(heads[0] as (typeof heads)[0], keeping)).toBe(31 * DAY);
    const past = (now: number) => pastKeeping(heads, { incidents: [incident] }, keeping, now);
    expect(past(31 * DAY - 1)).toEqual({ lessons: [], incidents: ['a'] });
    expect(past(31 * DAY)).toEqual({ lessons: ['lesson:1'], incidents: ['a'] });
    expect(past(12 * DAY - 1).incidents).toEqual([]);
  });
});
