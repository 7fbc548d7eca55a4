import * as z from 'zod/mini';
import { wall, ZONE } from '../../incidents/days.ts';
import { BOM, row } from '../../incidents/export/cells.ts';
import { sortable } from '../../incidents/export/telling.ts';
import { type Line, lineSchema } from '../../protocol/line.ts';
import { standsOf } from './stand.ts';
import { type LessonSummary, summarySchema } from './summary.ts';
import { type LessonEvent, timelineOf } from './timeline.ts';

/** One lesson as a file: its figures, and its lines as the tab wrote them, of which all else is made. It names nobody. */
export const lessonFileSchema = z.object({
  format: z.literal('gwarchod-lesson'),
  version: z.literal(1),
  lesson: summarySchema,
  lines: z.array(lineSchema),
});
export type LessonFile = z.infer<typeof lessonFileSchema>;

export const lessonJson = (lesson: LessonSummary, lines: readonly Line[]): string =>
  `${JSON.stringify(lessonFileSchema.parse({ format: 'gwarchod-lesson', version: 1, lesson, lines }), null, 2)}\n`;

export type LessonColumn = 'time' | 'id' | 'rule' | 'what';
const COLUMNS: readonly LessonColumn[] = ['time', 'id', 'rule', 'what'];

/** What happened, a row to an event; `id` and `rule` are the same in every language, for who counts them. */
export const timelineCsv = (
  lines: readonly Line[],
  heading: (column: LessonColumn) => string,
  words: (event: LessonEvent) => string,
): string =>
  BOM +
  row(COLUMNS.map(heading)) +
  timelineOf(standsOf(lines))
    .map((event) => row([sortable(event.at, ZONE), event.what, 'check' in event ? event.check : '', words(event)]))
    .join('');

/** "gwarchod-lesson-2026-11-27-1042.csv": of the day, the time and what it is, so that nobody's name can be in it. */
export function recordsFileName(
  what: 'lesson' | 'pilot' | 'pilot-summary',
  ending: 'csv' | 'json',
  at: number,
): string {
  const { day, clock } = wall(at, ZONE);
  return `gwarchod-${what}-${day}-${clock.slice(0, 5).replace(':', '')}.${ending}`;
}
