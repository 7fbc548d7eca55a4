import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows } from '../../../src/records/lesson/counts.ts';
import { seriesOf } from '../../../src/records/lesson/series.ts';
import { spansOf } from '../../../src/records/lesson/spans.ts';
import { standsOf } from '../../../src/records/lesson/stand.ts';
import { timelineOf } from '../../../src/records/lesson/timeline.ts';
import { FACTS, found, linesOf, T0 } from './lesson.ts';

const at = (minute: number) => T0 + minute * 60_000;
const raised = found('breached', 'critical', 'raised');
const answered = found('breached', 'critical', 'acknowledged');
const off = found('off', 'clear');
const spans = (...lines: Parameters<typeof linesOf>) => spansOf(standsOf(linesOf(...lines)));

describe('findings as spans', () => {
  it('from when it was raised until it was cleared, with when it was answered', () => {
    const made = spans(
      {},
      [3, { checks: { 'no-staff': raised } }],
      [4, { checks: { 'no-staff': answered } }],
      [6, { checks: { 'no-staff': off } }],
      [9, {}],
    );
    expect(made).toEqual([
      { check: 'no-staff', level: 'critical', verdict: 'breached', at: at(3), until: at(6), answered: at(4) },
    ]);
  });

  it('one that stands at the end ends with the record', () => {
    expect(spans({ checks: { duration: found('breached', 'advice') } }, [7, {}])).toMatchObject([
      { at: at(0), until: at(7), answered: null },
    ]);
  });

  it('one that grew graver is two, one after the other', () => {
    const made = spans(
      { checks: { 'cant-see': found('unknown', 'warning', 'raised') } },
      [2, { checks: { 'cant-see': found('breached', 'critical', 'raised') } }],
      [5, {}],
    );
    expect(made.map(({ verdict, at, until }) => [verdict, at, until])).toEqual([
      ['unknown', at(0), at(2)],
      ['breached', at(2), at(5)],
    ]);
  });

  it('nothing spans a gap: it ends where the record broke off, and is found anew after', () => {
    const made = spans(
      { checks: { 'no-staff': raised } },
      [2, { learners: '6' }],
      [8, { ...FACTS, checks: { 'no-staff': raised } }, { whole: true }],
      [9, {}],
    );
    expect(made.map(({ at, until }) => [at, until])).toEqual([
      [at(0), at(2)],
      [at(8), at(9)],
    ]);
  });

  it('what is only not known yet is no finding (control: with a louder level it is)', () => {
    expect(spans({ checks: { 'cant-see': found('unknown', 'unknown') } }, [9, {}])).toEqual([]);
    expect(spans({ checks: { 'cant-see': found('unknown', 'warning') } }, [9, {}])).toHaveLength(1);
  });

  it('without gaps, there are as many as the timeline has raised or found answered', () => {
    const state = fc.constantFrom(raised, answered, off, found('unknown', 'warning', 'raised'));
    fc.assert(
      fc.property(fc.array(fc.record({ a: state, b: state }), { minLength: 1, maxLength: 20 }), (states) => {
        const lines = linesOf({}, ...states.map((checks, i) => [i + 1, { checks }] as const));
        const stands = standsOf(lines);
        const begun = timelineOf(stands).filter((event, i, all) => {
          if (event.what === 'raised') return true;
          // Found and answered in one: the first of its sort.
          const before = all
            .slice(0, i)
            .findLast((one) => 'check' in one && 'check' in event && one.check === event.check);
          return (
            event.what === 'acknowledged' &&
            (before === undefined ||
              !('level' in before) ||
              before.what === 'cleared' ||
              before.verdict !== event.verdict ||
              before.level !== event.level)
          );
        });
        expect(spansOf(stands)).toHaveLength(begun.length);
        for (const span of spansOf(stands)) expect(span.until).toBeGreaterThanOrEqual(span.at);
      }),
    );
  });
});

describe('counts as rows', () => {
  const rows = (...lines: Parameters<typeof linesOf>) => countRows(standsOf(linesOf(...lines)));

  it('joins what did not change, and says where nothing was seen', () => {
    expect(
      rows(
        {},
        [2, { level: 'advice' }],
        [4, { learners: '5..9' }],
        [6, { phase: 'lost' }],
        [7, { phase: 'in-meeting', learners: '5..' }],
        [9, { ...FACTS }, { whole: true }],
        [10, { phase: 'ended' }],
        [30, {}],
      ),
    ).toEqual([
      { at: at(0), until: at(4), counts: { staff: { least: 2, most: 2 }, learners: { least: 5, most: 5 } } },
      { at: at(4), until: at(6), counts: { staff: { least: 2, most: 2 }, learners: { least: 5, most: 9 } } },
      { at: at(6), until: at(9), counts: null },
      { at: at(9), until: at(10), counts: { staff: { least: 2, most: 2 }, learners: { least: 5, most: 5 } } },
    ]);
  });

  it('cover the same time as the plot’s steps wherever there are numbers', () => {
    const stands = standsOf(
      linesOf(
        {},
        [2, { staff: '1..' }],
        [5, { phase: 'lost' }],
        [6, { ...FACTS }, { whole: true, missed: 3 }],
        [9, {}],
      ),
    );
    const time = (all: readonly { at: number; until: number }[]) =>
      all.reduce((sum, one) => sum + one.until - one.at, 0);
    expect(time(countRows(stands).filter(({ counts }) => counts !== null))).toBe(time(seriesOf(stands, 'staff')));
  });
});
