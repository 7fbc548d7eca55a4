import { describe, expect, it } from 'vitest';
import type { Head } from '../../../src/records/head.ts';
import {
  ANY,
  endingListed,
  isAny,
  isGone,
  isWanted,
  listedOf,
  type Wanted,
} from '../../../src/records/lesson/listed.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { summaryOf } from '../../../src/records/lesson/summary.ts';
import { found, linesOf, T0 } from './lesson.ts';

const MINUTE = 60_000;
const REJOIN = 15 * MINUTE;
const lines = linesOf({ checks: { 'no-staff': found('breached', 'critical') } }, [40, { checks: {} }]);
const summary = summaryOf('lesson:1', standsOf(lines));
const head: Head = {
  book: 'lesson:1',
  seq: 3,
  hash: 'a',
  begun: T0,
  last: T0 + 40 * MINUTE,
  removed: null,
  summary: JSON.parse(JSON.stringify(summary)),
};

describe('a lesson in the list', () => {
  it('is told by its head alone', () => expect(listedOf(head).summary).toEqual(summary));
  it('and one whose figures cannot be read has none', () => {
    expect(listedOf({ ...head, summary: { id: 'x' } }).summary).toBeNull();
    expect(listedOf({ ...head, summary: null }).summary).toBeNull();
  });
  it('is not there once it was taken out whole; one that went on since is', () => {
    const removed = { upTo: 3, hash: 'a', at: 0, why: 'by-hand' } as const;
    expect(isGone({ ...head, removed })).toBe(true);
    expect(isGone({ ...head, removed: { ...removed, upTo: 2 } })).toBe(false);
    expect(isGone(head)).toBe(false);
  });
  it('is going on for as long as it can be taken up again, and then was interrupted', () => {
    const last = T0 + 40 * MINUTE;
    expect(endingListed(listedOf(head), last + REJOIN, REJOIN)).toBe('going-on');
    expect(endingListed(listedOf(head), last + REJOIN + 1, REJOIN)).toBe('interrupted');
    expect(endingListed({ head, summary: null }, last, REJOIN)).toBe('unknown');
    const ended = listedOf({ ...head, summary: JSON.parse(JSON.stringify({ ...summary, ending: 'left' })) });
    expect(endingListed(ended, last, REJOIN)).toBe('left');
  });
});

describe('looking for lessons', () => {
  const wanted = (some: Partial<Wanted>) => isWanted({ ...ANY, ...some }, listedOf(head), 'interrupted');
  it.each<[Partial<Wanted>, boolean]>([
    [{}, true],
    [{ from: '2026-11-23' }, true],
    [{ from: '2026-11-24' }, false],
    [{ to: '2026-11-23' }, true],
    [{ to: '2026-11-22' }, false],
    [{ kind: 'whole-class' }, true],
    [{ kind: 'therapy' }, false],
    [{ ending: 'interrupted' }, true],
    [{ ending: 'left' }, false],
    [{ rule: 'no-staff' }, true],
    [{ rule: 'duration' }, false],
    [{ rule: 'no-staff', kind: 'therapy' }, false],
  ])('%o: %s', (some, is) => expect(wanted(some)).toBe(is));
  it('the day is the schools’ own: after midnight in summer time it is the next one', () => {
    const late = { ...listedOf(head), head: { ...head, begun: Date.UTC(2026, 5, 30, 23, 30) } };
    expect(isWanted({ ...ANY, from: '2026-07-01', to: '2026-07-01' }, late, 'left')).toBe(true);
  });
  it('knows when nothing is looked for', () => {
    expect(isAny(ANY)).toBe(true);
    expect(isAny({ ...ANY, rule: 'x' })).toBe(false);
  });
});
