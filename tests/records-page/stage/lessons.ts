/** Lessons' records as the background closes them, in numbers and in every sort. */
import type { Facts, Line } from '../../../src/protocol/line.ts';
import { LESSONS, lessonBook } from '../../../src/records/lesson/book.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { type LessonSummary, summaryOf } from '../../../src/records/lesson/summary.ts';
import { FACTS, found, linesOf, T0 } from '../../records/lesson/lesson.ts';

export { LESSONS };

const MINUTE = 60_000;
const DAY = 86_400_000;

const OVER: Partial<Facts> = { phase: 'ended', staff: '0', learners: '0', checks: {} };
const off = (check: string) => ({ [check]: found('off', 'clear') });

/** Everything that a record can tell: late names, a colleague who leaves, a reload, a recording, an answer, End for all. */
export const EVENTFUL: readonly Line[] = linesOf(
  { staff: '1..', learners: '0..', roster: 'closed', checks: { 'cant-see': found('unknown', 'unknown') } },
  [
    1,
    {
      roster: 'partial',
      staff: '1..8',
      learners: '6..13',
      checks: { 'cant-see': found('unknown', 'warning', 'raised') },
    },
  ],
  [4, { roster: 'complete', staff: '2', learners: '12', checks: off('cant-see'), ticks: { 'before.content': T0 } }],
  [9, { recording: 'on', checks: { 'recording-unannounced': found('breached', 'warning', 'raised') } }],
  [10, { announced: T0 + 10 * MINUTE, checks: off('recording-unannounced') }],
  [18, { staff: '1', checks: { 'one-adult-left': found('breached', 'critical', 'raised') } }],
  [20, { checks: { 'one-adult-left': found('breached', 'critical', 'acknowledged') } }],
  [24, { staff: '2', checks: off('one-adult-left') }],
  [30, { learners: '12..14', staff: '2..3' }],
  [36, { ...FACTS, staff: '2', learners: '13', recording: 'on', announced: T0 + 10 * MINUTE }, { whole: true }],
  [41, { checks: { duration: found('breached', 'advice') } }],
  [52, { recording: 'off', learners: '11' }],
  [55, { ...OVER, left: 'end-for-all', checks: off('duration') }],
);

export const QUIET: readonly Line[] = linesOf({}, [50, { ...OVER, left: 'leave' }]);
export const CUT_OFF: readonly Line[] = linesOf({}, [3, { learners: '7' }], [12, { learners: '6..7' }]);

/** The same lines at another time. */
export const moved = (lines: readonly Line[], by: number): Line[] =>
  lines.map((line) => ({
    ...line,
    at: line.at + by,
    facts: {
      ...line.facts,
      ...(typeof line.facts.announced === 'number' ? { announced: line.facts.announced + by } : {}),
    },
  }));

export const bookOf = (lines: readonly Line[], tab = 7): string => lessonBook(lines[0]?.at ?? 0, tab);
export function summarised(lines: readonly Line[], tab = 7): LessonSummary {
  const summary = summaryOf(bookOf(lines, tab), standsOf(lines));
  if (summary === null) throw new Error('no lesson');
  return summary;
}

/** So many closed lessons, one after another into the past; of every kind and ending, by their summaries alone. */
export function manySummaries(n: number): LessonSummary[] {
  const sorts = [summarised(EVENTFUL), summarised(QUIET), summarised(CUT_OFF)];
  return Array.from({ length: n }, (_, i) => {
    const base = sorts[i % sorts.length] ?? summarised(QUIET);
    const by = -Math.floor(i / 5) * DAY + (i % 5) * 70 * MINUTE;
    const startedAt = base.startedAt + by;
    return { ...base, id: lessonBook(startedAt, i), startedAt, lastAt: base.lastAt + by };
  });
}
