import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/records/chain.ts';
import { type Head, headAfter } from '../../src/records/head.ts';

const entry = (seq: number, at: number): Entry => ({
  ...{ book: 'lesson:1-7', seq, at, clear: { kind: 'line' }, secret: null, source: null },
  ...{ prev: '0'.repeat(64), hash: `${seq}`.padStart(64, '0'), restored: null },
});
const closed: Head = {
  ...{ book: 'lesson:1-7', seq: 3, hash: '3'.padStart(64, '0'), begun: 10, last: 40, removed: null },
  summary: { ending: 'interrupted' },
};

describe('the head of a book after an entry', () => {
  test('stands at the last of what was entered, and keeps when it was begun', () => {
    const head = headAfter({ head: closed, copy: null }, [entry(4, 50), entry(5, 60)], undefined);
    expect(head).toMatchObject({ seq: 5, begun: 10, last: 60 });
  });
  test.each([
    ['nothing is said of the summary: it stays', undefined, { ending: 'interrupted' }],
    ['another is given: it takes its place', { ending: 'left' }, { ending: 'left' }],
    ['a lesson is heard of again after it was closed: it is not as it was summed up', null, null],
  ])('%s', (_, summary, then) => {
    expect(headAfter({ head: closed, copy: null }, [entry(4, 50)], summary).summary).toEqual(then);
  });
  test('of a database that was lost goes on from the copy’s', () => {
    const copy = { ...closed, summary: null };
    expect(headAfter({ head: null, copy }, [entry(4, 50)], undefined)).toMatchObject({ begun: 10, summary: null });
  });
});
