import { describe, expect, test } from 'vitest';
import { STILL_MS } from '../../../src/protocol/still.ts';
import { countRows } from '../../../src/records/lesson/counts.ts';
import { pilotOf } from '../../../src/records/lesson/pilot.ts';
import { weekOf } from '../../../src/records/lesson/pilot-file.ts';
import { seriesOf } from '../../../src/records/lesson/series.ts';
import { spansOf } from '../../../src/records/lesson/spans.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { summaryOf } from '../../../src/records/lesson/summary.ts';
import { timelineOf } from '../../../src/records/lesson/timeline.ts';
import { found, linesOf, silentLinesOf, T0 } from './lesson.ts';

const MINUTE = 60_000;
const minutes = (utc: number) => (utc - T0) / MINUTE;
const ALONE = { 'one-adult-left': found('breached', 'critical', 'raised') };
const KEPT = { 'one-adult-left': found('met', 'clear') };

/** A breach that stood when the computer went to sleep, and stands when it wakes twenty minutes later. */
type Made = Parameters<typeof linesOf>;
const LESSON: Made = [
  {},
  [4, { staff: '1', checks: ALONE }],
  [5, {}],
  [25, {}],
  [27, { staff: '2', checks: KEPT }],
  [30, { phase: 'ended', left: 'leave' }],
];
const asleep = standsOf(silentLinesOf(...LESSON));
const awake = standsOf(linesOf(...LESSON));

describe('twenty minutes that nobody watched', () => {
  test('are lesson time that is not known (control: watched, they are known)', () => {
    expect(summaryOf('x', asleep)).toMatchObject({ ms: 30 * MINUTE, knownMs: 10 * MINUTE });
    expect(summaryOf('x', awake)).toMatchObject({ ms: 30 * MINUTE, knownMs: 30 * MINUTE });
  });
  test('no breach is known to have lasted through them: it is found again (control: watched, it is one)', () => {
    const breach = { check: 'one-adult-left', level: 'critical' };
    expect(summaryOf('x', asleep)?.breaches).toEqual([{ ...breach, times: 2, ms: 3 * MINUTE, longestMs: 2 * MINUTE }]);
    expect(summaryOf('x', awake)?.breaches).toEqual([{ ...breach, times: 1, ms: 23 * MINUTE, longestMs: 23 * MINUTE }]);
  });
  test('no finding spans them, in the picture or in what happened', () => {
    const spans = (stands: typeof asleep) => spansOf(stands).map(({ at, until }) => [minutes(at), minutes(until)]);
    expect(spans(asleep)).toEqual([
      [4, 5],
      [25, 27],
    ]);
    expect(spans(awake)).toEqual([[4, 27]]);
    const told = (stands: typeof asleep) => timelineOf(stands).map(({ at, what }) => [minutes(at), what]);
    expect(told(asleep)).toEqual([
      [0, 'began'],
      [4, 'raised'],
      [25, 'resumed'],
      [25, 'raised'],
      [27, 'cleared'],
      [30, 'ended'],
    ]);
    expect(told(awake).map(([, what]) => what)).toEqual(['began', 'raised', 'cleared', 'ended']);
  });
  test('the counts have no number there', () => {
    const steps = (stands: typeof asleep) =>
      seriesOf(stands, 'staff').map(({ at, until, least }) => [minutes(at), minutes(until), least]);
    expect(steps(asleep)).toEqual([
      [0, 4, 2],
      [4, 5, 1],
      [25, 27, 1],
      [27, 30, 2],
    ]);
    expect(steps(awake)).toEqual([
      [0, 4, 2],
      [4, 27, 1],
      [27, 30, 2],
    ]);
    const unseen = (stands: typeof asleep) =>
      countRows(stands).flatMap(({ at, until, counts }) => (counts === null ? [[minutes(at), minutes(until)]] : []));
    expect(unseen(asleep)).toEqual([[5, 25]]);
    expect(unseen(awake)).toEqual([]);
  });
  test('the pilot’s figures say so', () => {
    const figures = (stands: typeof asleep) => {
      const lesson = summaryOf('x', stands);
      if (lesson === null) throw new Error('no lesson');
      return pilotOf([{ format: 'gwarchod-pilot', version: 1, lessons: [lesson], incidents: [] }], weekOf).whole;
    };
    expect(figures(asleep)).toMatchObject({ ms: 30 * MINUTE, knownMs: 10 * MINUTE });
    expect(figures(asleep).breaches.get('one-adult-left')).toMatchObject({ ms: 3 * MINUTE });
    expect(figures(awake)).toMatchObject({ ms: 30 * MINUTE, knownMs: 30 * MINUTE });
  });
});

test('lines as late as a watched tab can send them leave no gap; a little later than that, they do', () => {
  const after = (ms: number) => standsOf(silentLinesOf({}, [ms / MINUTE, {}])).map(({ broken }) => broken);
  expect(after(STILL_MS + 2 * MINUTE)).toEqual([false, false]);
  expect(after(STILL_MS + 3 * MINUTE)).toEqual([false, false]);
  expect(after(STILL_MS + 3 * MINUTE + 1)).toEqual([false, true]);
});

test('after the end of a lesson nothing is waited for', () => {
  const stands = standsOf(silentLinesOf({}, [5, { phase: 'ended' }], [65, { phase: 'none' }]));
  expect(stands.map(({ broken }) => broken)).toEqual([false, false, false]);
  expect(countRows(stands).map(({ until }) => minutes(until))).toEqual([5]);
});

test('a clock set back before a reload takes nothing off, and no time passes until it has caught up', () => {
  const lines = silentLinesOf({}, [5, {}], [2, { staff: '2' }, { whole: true }], [4, {}], [8, { phase: 'ended' }]);
  const whole = lines.map((line, i) => (i === 2 ? { ...line, facts: { ...lines[0]?.facts, ...line.facts } } : line));
  const stands = standsOf(whole);
  expect(stands.map(({ at }) => minutes(at))).toEqual([0, 5, 5, 5, 8]);
  expect(summaryOf('x', stands)).toMatchObject({ ms: 8 * MINUTE, startedAt: T0, lastAt: T0 + 8 * MINUTE });
});
