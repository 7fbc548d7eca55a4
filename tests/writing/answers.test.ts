import { describe, expect, test } from 'vitest';
import { draftsFrom, enteredFrom, linesFrom, outstandingFrom } from '../../src/writing/answers.ts';

const done = (value: unknown) => ({ done: true, value });
const DUE = { id: 'leaders', task: 'leaders', due: null, after: 5 };
const WAITS = {
  incidents: [{ id: 'i1', written: 7, due: [DUE], exported: null }],
  notes: [{ id: 'n1', at: 3, lesson: null }],
  drafts: [{ id: 'd1', at: 4 }],
  unread: { drafts: 'all', entries: 1 },
};
const DRAFT = { id: 'd1', at: 4, draft: { id: 'd1', fields: { facts: 'x' } }, shut: null };

describe('what the background answers is read as it would be given', () => {
  test('what waits', () => expect(outstandingFrom(done(WAITS))).toEqual(done(WAITS)));
  test('drafts, with their words whole', () => expect(draftsFrom(done([DRAFT]))).toEqual(done([DRAFT])));
  test('that a draft is shut', () => {
    const shut = { id: 'd1', at: 4, draft: null, shut: 'locked' };
    expect(draftsFrom(done([shut]))).toEqual(done([shut]));
  });
  test('a lesson’s lines', () => {
    const line = { at: 1, whole: false, missed: 0, facts: { staff: '2' } };
    expect(linesFrom(done([line]))).toEqual(done([line]));
  });
  test('what came of entering or dropping something', () => {
    expect(enteredFrom(done(null))?.done).toBe(true);
    expect(enteredFrom({ done: false, why: 'elsewhere' })).toEqual({ done: false, why: 'elsewhere' });
  });
  test.each([outstandingFrom, draftsFrom, linesFrom, enteredFrom])('a fault of ours (%#)', (from) =>
    expect(from({ done: false, why: 'damaged' })).toEqual({ done: false, why: 'damaged' }));
});

describe('what is not as we would answer is no answer, and so never "none"', () => {
  test.each<[string, (raw: unknown) => unknown, unknown]>([
    ['nobody answered', outstandingFrom, undefined],
    ['no such fault', enteredFrom, { done: false, why: 'gone' }],
    ['of another fault than it can have', draftsFrom, { done: false, why: 'elsewhere' }],
    ['nothing that waits is a list', outstandingFrom, done(null)],
    ['what could not be read is not said', outstandingFrom, done({ ...WAITS, unread: undefined })],
    [
      'a task that is no word',
      outstandingFrom,
      done({ ...WAITS, incidents: [{ ...WAITS.incidents[0], due: [{ ...DUE, task: 5 }] }] }),
    ],
    ['no time', outstandingFrom, done({ ...WAITS, notes: [{ id: 'n1', at: 'now', lesson: null }] })],
    ['drafts are no list', draftsFrom, done({})],
    ['a draft without words or why', draftsFrom, done([{ ...DRAFT, draft: 'x' }])],
    ['a line that is none', linesFrom, done([{ at: 1 }])],
  ])('%s', (_, from, raw) => expect(from(raw)).toBeNull());
});
