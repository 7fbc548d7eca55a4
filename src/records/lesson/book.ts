import * as z from 'zod/mini';
import { type Line, lineSchema } from '../../protocol/line.ts';
import { isReadable, type Row } from '../book.ts';
import { type Clear, isTombstone } from '../chain.ts';
import { standsOf } from './stand.ts';
import { type LessonSummary, summaryOf, summarySchema } from './summary.ts';

/** The book of the lesson that began then (ms UTC) in that tab. */
export const lessonBook = (startedAt: number, tabId: number): string => `${LESSONS}${startedAt}-${tabId}`;
export const LESSONS = 'lesson:';

const entrySchema = z.union([
  z.object({ kind: z.literal('line'), line: lineSchema }),
  z.object({ kind: z.literal('closed'), summary: summarySchema }),
]);

export const lineEntry = (line: Line): Clear => ({ kind: 'line', line: line as unknown as Clear });
/** A lesson that is over, or that was cut off, with what its record says in figures. */
export const closingEntry = (summary: LessonSummary): Clear => ({
  kind: 'closed',
  summary: summary as unknown as Clear,
});

/** The lines of a lesson's book, in order; whatever else lies in it says nothing of the lesson. */
export const linesIn = (rows: readonly Row[]): readonly Line[] =>
  rows.flatMap((row) => {
    if (!isReadable(row) || isTombstone(row)) return [];
    const entry = entrySchema.safeParse(row.clear);
    return entry.success && entry.data.kind === 'line' ? [entry.data.line] : [];
  });

export const summaryIn = (book: string, rows: readonly Row[]): LessonSummary | null =>
  summaryOf(book, standsOf(linesIn(rows)));
