import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/records/lesson/series.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { summaryOf } from '../../../src/records/lesson/summary.ts';
import { timelineOf } from '../../../src/records/lesson/timeline.ts';
import { FACTS, found, linesOf, T0 } from './lesson.ts';

const MINUTE = 60_000;
const BREACH = found('breached', 'critical', 'raised');
const KEPT = found('met', 'clear');

const eventsOf = (...lines: Parameters<typeof linesOf>) =>
  timelineOf(standsOf(linesOf(...lines))).map(({ at, what, ...rest }) => [
    (at - T0) / MINUTE,
    what,
    ...Object.values(rest),
  ]);

describe('what happened', () => {
  test('a breach is raised, answered and cleared, each with its time', () => {
    expect(
      eventsOf(
        { checks: { 'one-adult-left': KEPT } },
        [5, { staff: '1', checks: { 'one-adult-left': found('unknown', 'advice', 'quiet') } }],
        [6, { checks: { 'one-adult-left': found('breached', 'critical', 'waiting') } }],
        [6.1, { checks: { 'one-adult-left': BREACH } }],
        [7, { checks: { 'one-adult-left': found('breached', 'critical', 'acknowledged') } }],
        [9, { staff: '2', checks: { 'one-adult-left': KEPT } }],
      ),
    ).toEqual([
      [0, 'began'],
      [6, 'raised', 'one-adult-left', 'critical', 'breached'],
      [7, 'acknowledged', 'one-adult-left', 'critical', 'breached'],
      [9, 'cleared', 'one-adult-left', 'critical', 'breached'],
    ]);
  });
  test('a breach that grows is raised again; what is only not known is raised when the school’s time is over', () => {
    expect(
      eventsOf(
        { checks: { a: found('breached', 'warning', 'raised'), b: found('unknown', 'unknown') } },
        [1, { checks: { a: BREACH } }],
        [2, { checks: { b: found('unknown', 'warning', 'raised') } }],
        [3, { checks: { b: found('unknown', 'warning', 'snoozed') } }],
      ),
    ).toEqual([
      [0, 'began'],
      [0, 'raised', 'a', 'warning', 'breached'],
      [1, 'raised', 'a', 'critical', 'breached'],
      [2, 'raised', 'b', 'warning', 'unknown'],
      [3, 'snoozed', 'b', 'warning', 'unknown'],
    ]);
  });
  test('announcements, ticks, recording and the kind of session', () => {
    expect(
      eventsOf(
        { recording: 'unknown' },
        [1, { announced: 1 }],
        [2, { recording: 'on' }],
        [3, { ticks: { 'start.rules': 3 } }],
        [4, { announced: 4, ticks: { 'start.rules': 3, 'start.agreement': 4 } }],
        [5, { recording: 'off', kind: 'pastoral' }],
        [6, { announced: null }],
      ).slice(1),
    ).toEqual([
      [0, 'recording', 'unknown'],
      [1, 'announced'],
      [2, 'recording', 'on'],
      [3, 'ticked', 'start.rules'],
      [4, 'announced'],
      [4, 'ticked', 'start.agreement'],
      [5, 'recording', 'off'],
      [5, 'kind', 'pastoral'],
      [6, 'not-announced'],
    ]);
  });
  test('an announcement that is not known any more after a gap was not taken back', () => {
    const whats = eventsOf({ announced: 1 }, [9, { announced: null }, { missed: 4 }]).map(([, what]) => what);
    expect(whats).toContain('resumed');
    expect(whats).not.toContain('not-announced');
  });
  test('an end, with how; entered again; a gap', () => {
    expect(
      eventsOf(
        {},
        [10, { phase: 'ended', left: 'end-for-all' }],
        [11, { phase: 'in-meeting' }],
        [12, {}, { missed: 4 }],
        [13, { ...FACTS }, { whole: true }],
        [14, { phase: 'none' }],
      ).slice(1),
    ).toEqual([
      [10, 'ended', 'end-for-all'],
      [11, 'resumed'],
      [12, 'resumed'],
      [13, 'resumed'],
      [14, 'ended', null],
    ]);
  });
  test('a change without its beginning says nothing', () => {
    expect(standsOf(linesOf({}, [1, { staff: '1' }]).slice(1))).toEqual([]);
    expect(summaryOf('x', [])).toBeNull();
  });
});

describe('in figures', () => {
  const figures = (...lines: Parameters<typeof linesOf>) => summaryOf('x', standsOf(linesOf(...lines)));

  test('how long it lasted, how much of it was known, and the most that were proved', () => {
    const summary = figures(
      { staff: '1..', learners: '0..' },
      [2, { staff: '2', learners: '5' }],
      [8, { learners: '5..9' }],
      [10, { phase: 'ended', left: 'end-for-all' }],
      [12, { phase: 'none' }],
    );
    expect(summary).toMatchObject({
      ms: 10 * MINUTE,
      knownMs: 6 * MINUTE,
      learners: 5,
      staff: 2,
      ending: 'end-for-all',
    });
    expect(summary?.lastAt).toBe(T0 + 12 * MINUTE);
  });
  test.each([
    [{ phase: 'ended', left: 'leave' } as const, 'left'],
    [{ phase: 'ended', left: null } as const, 'over'],
    [{ phase: 'none', left: 'end-for-all' } as const, 'end-for-all'],
    [{ phase: 'lost' } as const, 'interrupted'],
    [{ staff: '1' } as const, 'interrupted'],
  ])('last heard of as %j: %s', (last, ending) => {
    expect(figures({}, [10, last])?.ending).toBe(ending);
  });
  test('a breach is counted once while it stands, whatever its loudness, and anew when it comes back', () => {
    const summary = figures(
      { checks: { a: found('breached', 'warning') } },
      [1, { checks: { a: BREACH } }],
      [4, { checks: { a: KEPT } }],
      [5, { checks: { a: BREACH } }],
      [6, { phase: 'ended', left: 'leave', checks: { a: KEPT } }],
    );
    expect(summary?.breaches).toEqual([
      { check: 'a', level: 'critical', times: 2, ms: 5 * MINUTE, longestMs: 4 * MINUTE },
    ]);
  });
  test('what is not known is no breach, however long, and a gap in the record is not known', () => {
    const summary = figures(
      { checks: { a: found('unknown', 'warning', 'raised') } },
      [3, {}],
      [6, { ...FACTS }, { whole: true }],
      [7, { phase: 'ended' }],
    );
    expect(summary).toMatchObject({ breaches: [], ms: 7 * MINUTE, knownMs: 4 * MINUTE });
  });
});

describe('for a plot', () => {
  test('steps alike are one, a count without an upper end has none, and after the end there is nothing', () => {
    const steps = seriesOf(
      standsOf(
        linesOf(
          { learners: '0..' },
          [1, { learners: '5' }],
          [2, { recording: 'on' }],
          [3, { learners: '4..6' }],
          [4, { phase: 'ended' }],
        ),
      ),
      'learners',
    );
    expect(steps.map(({ at, until, least, most }) => [(at - T0) / MINUTE, (until - T0) / MINUTE, least, most])).toEqual(
      [
        [0, 1, 0, null],
        [1, 3, 5, 5],
        [3, 4, 4, 6],
      ],
    );
  });
  test('a gap is left open', () => {
    const steps = seriesOf(standsOf(linesOf({}, [1, {}], [5, { ...FACTS }, { whole: true }], [6, {}])), 'staff');
    expect(steps.map(({ at, until }) => [(at - T0) / MINUTE, (until - T0) / MINUTE])).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });
});
