import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PilotExport, pilotExportSchema, pilotOf } from '../../../src/records/lesson/pilot.ts';
import { ENDINGS, type LessonSummary } from '../../../src/records/lesson/summary.ts';
import { T0 } from './lesson.ts';

const DAY = 86_400_000;
/** The Monday of a day, by arithmetic of its own: the first of January 1970 was a Thursday. */
const weekOf = (utc: number) => {
  const day = Math.floor(utc / DAY);
  return new Date((day - ((day + 3) % 7)) * DAY).toISOString().slice(0, 10);
};
const lesson = (id: string, over: Partial<LessonSummary> = {}): LessonSummary => ({
  id,
  startedAt: T0,
  lastAt: T0 + 1,
  ending: 'end-for-all',
  kind: 'whole-class',
  role: 'lead',
  ms: 100,
  knownMs: 80,
  learners: 5,
  staff: 2,
  announcements: 1,
  breaches: [],
  ...over,
});
const given = (lessons: readonly LessonSummary[], incidents: PilotExport['incidents'] = []): PilotExport => ({
  format: 'gwarchod-pilot',
  version: 1,
  lessons: [...lessons],
  incidents,
});
const breach = (check: string, times: number, ms: number, longestMs: number) => ({
  check,
  level: 'critical' as const,
  times,
  ms,
  longestMs,
});

test('a school’s lessons, as a whole and by week', () => {
  const pilot = pilotOf(
    [
      given([lesson('a', { breaches: [breach('no-staff', 1, 10, 10)] }), lesson('b', { startedAt: T0 + 8 * DAY })]),
      given(
        [lesson('c', { ending: 'left', knownMs: 0, breaches: [breach('no-staff', 2, 30, 25), breach('x', 1, 1, 1)] })],
        [{ id: 'i', at: T0, category: 'disclosure' }],
      ),
    ],
    weekOf,
  );
  expect(pilot.whole).toMatchObject({ lessons: 3, watched: 0, ms: 300, knownMs: 160, announcements: 3 });
  expect(pilot.whole.endings).toEqual({ 'end-for-all': 2, left: 1, over: 0, interrupted: 0 });
  expect([...pilot.whole.breaches]).toEqual([
    ['no-staff', { lessons: 2, times: 3, ms: 40, longestMs: 25 }],
    ['x', { lessons: 1, times: 1, ms: 1, longestMs: 1 }],
  ]);
  expect([...pilot.whole.incidents]).toEqual([['disclosure', 1]]);
  expect(pilot.weeks.map(({ week, figures }) => [week, figures.lessons])).toEqual([
    ['2026-11-23', 2],
    ['2026-11-30', 1],
  ]);
});

test('a lesson that a colleague watched too is one lesson', () => {
  const { whole } = pilotOf([given([lesson('a')]), given([lesson('b', { role: 'co-staff', ms: 90 })])], weekOf);
  expect(whole).toMatchObject({ lessons: 1, watched: 1, ms: 100 });
});

const summary = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  startedAt: fc.integer({ min: T0, max: T0 + 30 * DAY }),
  lastAt: fc.integer({ min: T0, max: T0 + 40 * DAY }),
  ending: fc.constantFrom(...ENDINGS),
  ms: fc.integer({ min: 0, max: 1_000 }),
  knownMs: fc.integer({ min: 0, max: 500 }),
});
const exported = fc
  .array(summary, { maxLength: 4 })
  .map((some) => given(some.map(({ id, ...over }) => lesson(`${id}-${over.startedAt}`, over))));
const plain = (pilot: ReturnType<typeof pilotOf>) =>
  JSON.stringify(pilot, (_, value) => (value instanceof Map ? [...value] : value));

describe('whatever is dropped on the page', () => {
  test('in any order, once or twice, the figures are the same', () => {
    fc.assert(
      fc.property(fc.array(exported, { maxLength: 4 }), fc.nat(), (files, turn) => {
        const turned = files.map((_, i) => files[(i + turn) % files.length] as PilotExport);
        expect(plain(pilotOf([...turned, ...files.slice(0, 1)], weekOf))).toBe(plain(pilotOf(files, weekOf)));
      }),
    );
  });
  test('the weeks add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(exported, { maxLength: 4 }), (files) => {
        const { whole, weeks } = pilotOf(files, weekOf);
        for (const of of ['lessons', 'ms', 'knownMs', 'announcements'] as const)
          expect(weeks.reduce((sum, { figures }) => sum + figures[of], 0)).toBe(whole[of]);
      }),
    );
  });
  test('whose device it came from is nowhere: a file with a name in it loses the name', () => {
    const named = { ...given([lesson('a')]), by: 'Carys Evans', lessons: [{ ...lesson('a'), teacher: 'Carys Evans' }] };
    const parsed = pilotExportSchema.parse(named);
    expect(JSON.stringify(named)).toContain('Carys');
    expect(JSON.stringify(parsed)).not.toContain('Carys');
  });
});
