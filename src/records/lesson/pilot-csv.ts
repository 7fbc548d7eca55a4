import { BOM, row } from '../../incidents/export/cells.ts';
import type { Figures, Pilot } from './pilot.ts';
import { ENDINGS } from './summary.ts';

/** What a row is about, and which one of them; the words for both are given. */
export type PilotFigure =
  | 'lessons'
  | 'watched'
  | 'known'
  | 'not-known'
  | 'announcements'
  | 'ending'
  | 'breach'
  | 'incident';
export type PilotColumn = 'period' | 'figure' | 'which' | 'number' | 'times' | 'minutes' | 'longest';
const COLUMNS: readonly PilotColumn[] = ['period', 'figure', 'which', 'number', 'times', 'minutes', 'longest'];

export interface PilotCsvWords {
  readonly column: (column: PilotColumn) => string;
  readonly figure: (figure: PilotFigure) => string;
  readonly which: (figure: PilotFigure, of: string) => string;
  readonly whole: string;
}

/** Minutes with one decimal, by a point in both languages: a spreadsheet is to reckon with them. */
const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

/** One figure to a row, of the whole time and of each week. There is no column that a member of staff would fit. */
export function pilotCsv({ whole, weeks }: Pilot, words: PilotCsvWords): string {
  const periods = [
    { period: words.whole, figures: whole },
    ...weeks.map(({ week, figures }) => ({ period: week, figures })),
  ];
  const rows = periods.flatMap(({ period, figures }) => rowsOf(figures, words).map((cells) => [period, ...cells]));
  return BOM + row(COLUMNS.map(words.column)) + rows.map(row).join('');
}

function rowsOf(figures: Figures, words: PilotCsvWords): string[][] {
  const { lessons, watched, ms, knownMs, announcements, endings, breaches, incidents } = figures;
  const line = (figure: PilotFigure, number: number | '', time: number | null = null, of = '') => [
    words.figure(figure),
    of === '' ? '' : words.which(figure, of),
    `${number}`,
    '',
    time === null ? '' : minutes(time),
    '',
  ];
  return [
    line('lessons', lessons, ms),
    line('watched', watched),
    line('known', '', knownMs),
    line('not-known', '', ms - knownMs),
    line('announcements', announcements),
    ...ENDINGS.map((ending) => line('ending', endings[ending], null, ending)),
    ...[...breaches].map(([check, one]) => [
      words.figure('breach'),
      words.which('breach', check),
      `${one.lessons}`,
      `${one.times}`,
      minutes(one.ms),
      minutes(one.longestMs),
    ]),
    ...[...incidents].map(([category, n]) => line('incident', n, null, category)),
  ];
}
