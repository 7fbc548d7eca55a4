import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/incidents/export/csv.ts';
import { lessonFileSchema, lessonJson, recordsFileName, timelineCsv } from '../../../src/records/lesson/file.ts';
import { type PilotExport, pilotOf } from '../../../src/records/lesson/pilot.ts';
import { pilotCsv } from '../../../src/records/lesson/pilot-csv.ts';
import { filedOf, LARGEST, readPilotFile, weekOf } from '../../../src/records/lesson/pilot-file.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { summaryOf } from '../../../src/records/lesson/summary.ts';
import { found, linesOf, T0 } from './lesson.ts';

const lines = linesOf(
  { checks: { 'no-staff': found('breached', 'critical') } },
  [20, { checks: { 'no-staff': found('off', 'clear') } }],
  [40, { phase: 'ended', left: 'end-for-all' }],
);
const summary = summaryOf('lesson:1-7', standsOf(lines));
if (summary === null) throw new Error('no summary');
const FILE: PilotExport = {
  format: 'gwarchod-pilot',
  version: 1,
  lessons: [summary],
  incidents: [{ id: 'i1', at: T0, category: 'behaviour' }],
};
const isRule = (check: string) => check === 'no-staff';
const read = (raw: unknown) => readPilotFile(typeof raw === 'string' ? raw : JSON.stringify(raw), isRule);
const lesson = (some: object) => ({ ...FILE, lessons: [{ ...summary, ...some }] });

describe('a pilot’s file', () => {
  it('is read as it was written', () => expect(read(FILE)).toEqual({ taken: true, file: FILE }));

  it.each<[string, unknown, string]>([
    ['cut short', JSON.stringify(FILE).slice(0, -3), 'not-json'],
    ['empty', '', 'not-json'],
    ['another sort', { format: 'gwarchod-policy', version: 1 }, 'not-pilot'],
    ['no object', [1, 2], 'not-pilot'],
    ['without a version', { ...FILE, version: 'x' }, 'not-pilot'],
    ['newer', { ...FILE, version: 2, more: 1 }, 'newer'],
    ['huge', `"${'x'.repeat(LARGEST)}"`, 'too-large'],
    ['lessons missing', { ...FILE, lessons: undefined }, 'damaged'],
    ['a lesson of another sort', { ...FILE, lessons: [1] }, 'damaged'],
    ['a date past the calendar', lesson({ startedAt: 1e300, lastAt: 1e300, ms: 0, knownMs: 0 }), 'damaged'],
    ['an incident before the calendar', { ...FILE, incidents: [{ id: 'i', at: -1, category: 'x' }] }, 'damaged'],
    ['less than no time', lesson({ ms: -1, knownMs: -2 }), 'damaged'],
    ['more known than there was', lesson({ knownMs: summary.ms + 1 }), 'damaged'],
    ['longer than from its beginning to its end', lesson({ ms: summary.lastAt }), 'damaged'],
    ['a rule twice', lesson({ breaches: [...summary.breaches, ...summary.breaches] }), 'damaged'],
    ['a part longer than the whole', lesson({ breaches: [{ ...summary.breaches[0], longestMs: 1e12 }] }), 'damaged'],
  ])('%s: refused', (_what, raw, why) => expect(read(raw)).toEqual({ taken: false, why }));

  it('what somebody added to it, names among it, is dropped', () => {
    const raw = {
      ...FILE,
      teacher: 'Ann Rees',
      lessons: [{ ...summary, teacher: 'Ann Rees', breaches: [{ ...summary.breaches[0], by: 'Ann Rees' }] }],
      incidents: [{ id: 'i1', at: T0, category: 'behaviour', pupil: 'Ben Price' }],
    };
    expect(JSON.stringify(raw)).toContain('Ann Rees');
    expect(read(raw)).toEqual({ taken: true, file: FILE });
  });

  it('a name in place of a rule or a category becomes “other”, and several rules become one', () => {
    const one = { check: 'Ann Rees', level: 'advice', times: 2, ms: 60_000, longestMs: 40_000 };
    const got = read({
      ...lesson({ breaches: [...summary.breaches, one, { ...one, check: 'Ben', times: 1, longestMs: 60_000 }] }),
      incidents: [{ id: 'i1', at: T0, category: 'Ann Rees did it' }],
    });
    expect(JSON.stringify(got)).not.toMatch(/Ann|Ben/);
    expect(got).toMatchObject({
      taken: true,
      file: {
        lessons: [{ breaches: [{ check: 'no-staff' }, { check: 'other', times: 3, ms: 120_000, longestMs: 60_000 }] }],
        incidents: [{ category: 'other' }],
      },
    });
    expect(['dress', 'none', 'toString'].map(filedOf)).toEqual(['dress', 'none', 'other']);
  });

  it('whatever the text, it is taken or refused, and what is taken can be added up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const got = readPilotFile(text, isRule);
        expect(got.taken).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.double(), fc.double(), (startedAt, lastAt) => {
        const got = read(lesson({ startedAt, lastAt }));
        if (got.taken) expect(pilotOf([got.file], weekOf).weeks[0]?.week).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

it('a week begins on the Monday of the schools’ own calendar', () => {
  expect(weekOf(Date.UTC(2026, 10, 23))).toBe('2026-11-23');
  expect(weekOf(Date.UTC(2026, 10, 29, 23, 59))).toBe('2026-11-23');
  expect(weekOf(Date.UTC(2026, 5, 28, 23, 30))).toBe('2026-06-29');
});

describe('files out', () => {
  it('a lesson as JSON is parsed by its own schema and holds all its lines', () => {
    const file = lessonFileSchema.parse(JSON.parse(lessonJson(summary, lines)));
    expect(file.lines).toEqual(lines);
    expect(file.lesson).toEqual(summary);
  });
  it('a timeline as CSV: a row to an event, each cell quoted, no formula', () => {
    const csv = timelineCsv(
      lines,
      (column) => column,
      ({ what }) => `=${what}`,
    );
    const rows = csv.split('\r\n').filter(Boolean);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toBe('"2026-11-23 09:00:00","began","","\'=began"');
    expect(asTyped("'=began")).toBe('=began');
    expect(rows[2]).toContain('"raised","no-staff"');
  });
  it('file names are made of the day and the kind alone', () => {
    expect(recordsFileName('lesson', 'csv', T0)).toBe('gwarchod-lesson-2026-11-23-0900.csv');
    expect(recordsFileName('pilot', 'json', T0)).toBe('gwarchod-pilot-2026-11-23-0900.json');
  });
  it('the summary as CSV: every figure of the whole and of the week, and no column for a person', () => {
    const csv = pilotCsv(pilotOf([FILE], weekOf), {
      column: (column) => column,
      figure: (figure) => figure,
      which: (_, of) => of,
      whole: 'whole',
    });
    const rows = csv.split('\r\n').map((row) => row.split(',').map((cell) => cell.replaceAll('"', '')));
    expect(rows[0]?.join(' ')).toContain('period figure which number times minutes longest');
    expect(rows).toContainEqual(['whole', 'lessons', '', '1', '', '40.0', '']);
    expect(rows).toContainEqual(['2026-11-23', 'breach', 'no-staff', '1', '1', '20.0', '20.0']);
    expect(rows).toContainEqual(['whole', 'ending', 'end-for-all', '1', '', '', '']);
    expect(rows).toContainEqual(['whole', 'incident', 'behaviour', '1', '', '', '']);
  });
});
