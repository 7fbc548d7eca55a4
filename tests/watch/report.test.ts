import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/protocol/report.ts';
import { toPanelSchema } from '../../src/protocol/to-panel.ts';
import { lesson } from '../support/lesson.ts';
import { fullLesson, fullReport, reportOf } from '../support/report.ts';
import { away, ME, pupils, row, SIONED, type Spec } from '../support/sighting.ts';

const ends = (report: unknown) => JSON.parse(JSON.stringify(report)) as unknown;

describe('a report', () => {
  test('of a lesson in which much has happened says it', () => {
    const { session } = fullLesson();
    expect(fullReport()).toMatchObject({
      at: session.now.utc,
      phase: 'in-meeting',
      // A name without an account may be borne by another by now: the list is not proved to be whole.
      roster: 'partial',
      recording: { state: 'on', since: session.startedAt?.utc },
      announcement: { newcomers: { least: 1, most: 1 } },
      lobby: { least: 0, most: null },
      others: 1,
      lastHand: { hand: 'load-all-names', fault: 'stopped-early' },
      kind: 'whole-class',
      moment: 'start',
      ticks: {},
      ownRoom: null,
      closing: false,
    });
  });
  test('goes over the wire and comes out as it went in', () => {
    const report = fullReport();
    expect(reportSchema.parse(ends(report))).toEqual(report);
    for (const message of [
      { kind: 'report', n: 3, report },
      { kind: 'report', n: null, report },
      { kind: 'alive', n: 3 },
      { kind: 'health', text: '{}' },
    ])
      expect(toPanelSchema.parse(ends(message))).toEqual(message);
  });
  test.each([
    ['nothing yet', () => lesson()],
    ['pre-join', () => lesson().look(away({ screen: 'prejoin' }))],
    ['list closed', () => lesson().look({ list: 'closed' })],
    ['lost', () => lesson().look({}).look(away()).wait(4_000).look()],
    [
      'ended',
      () =>
        lesson()
          .look({})
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' })),
    ],
    [
      'a grace time',
      () =>
        lesson()
          .look({ rows: [ME, ...pupils(1)] })
          .everyoneElse(),
    ],
  ] as const)('goes over the wire from every state: %s', (_, told) => {
    const report = reportOf(told());
    expect(reportSchema.parse(ends(report))).toEqual(report);
  });
  test('carries no account id, of anybody', () => {
    const told = fullLesson();
    const text = JSON.stringify(reportOf(told));
    const keys = [...told.session.people.keys(), ...told.session.remembered];
    expect(keys.length).toBeGreaterThan(8);
    for (const key of keys) expect(text).not.toContain(key);
    expect(text).not.toMatch(/8:|orgid|guest:/);
    // The names are there, so people are: it is their ids that are not.
    expect(text).toContain('Pupil 1');
  });
  test('lists those who are there or may be, and nobody who has left', () => {
    const told = lesson({}, [SIONED.key]).look({ rows: [ME, SIONED, ...pupils(3)] });
    const names = () => reportOf(told).people.map(({ name }) => name);
    expect(names()).toEqual(['Mair Evans', 'Sioned Pugh', 'Pupil 1', 'Pupil 2', 'Pupil 3']);
    told.look({ rows: [ME, ...pupils(2)], total: 5 });
    expect(names().sort()).toEqual(['Mair Evans', 'Pupil 1', 'Pupil 2', 'Pupil 3', 'Sioned Pugh']);
    told
      .look({ rows: [ME, ...pupils(2)] })
      .wait(1_001)
      .look();
    expect(names()).toEqual(['Mair Evans', 'Pupil 1', 'Pupil 2']);
    told.look({ list: 'closed', tiles: ['Sioned Pugh'] });
    expect(names()).toEqual(['Sioned Pugh']);
  });
  test('says of each who it is, and how that is known', () => {
    const people = reportOf(
      lesson({}, [SIONED.key])
        .look({ rows: [ME, SIONED, row('Nia'), ...pupils(1)] })
        .name(row('Nia'), 'staff'),
    ).people;
    expect(people.map(({ as, self, remembered, organiser }) => [as, self, remembered, organiser])).toEqual([
      ['staff', true, false, true],
      ['staff', false, true, false],
      ['staff', false, false, false],
      [null, false, false, false],
    ]);
  });
  test('says how far the list could be read', () => {
    const roster = (spec: Spec) => reportOf(lesson().look(spec)).roster;
    expect(roster({ rows: [ME] })).toBe('complete');
    expect(roster({ rows: [ME], total: 2 })).toBe('partial');
    expect(roster({ list: 'closed' })).toBe('closed');
    expect(roster({ list: 'unreadable' })).toBe('unreadable');
  });
  test('says when the closing phase begins', () => {
    const told = lesson().look({});
    const { utc } = told.now;
    const closing = (end: number | null) => reportOf(told.say({ deed: 'plan-end', utc: end })).closing;
    expect(closing(null)).toBe(false);
    expect(closing(utc + 120_001)).toBe(false);
    expect(closing(utc + 120_000)).toBe(true);
    expect(closing(utc - 1)).toBe(true);
  });
});

describe('what is refused', () => {
  const report = fullReport();
  test.each([
    ['a level that there is not', { ...report, level: 'fine' }],
    ['a count that is no count', { ...report, staff: { least: '2', most: 2 } }],
    ['a count without its upper end', { ...report, staff: { least: 2 } }],
    ['no findings', { ...report, findings: undefined }],
    ['a verdict that there is not', { ...report, findings: [{ ...report.findings[0], verdict: 'ok' }] }],
    ['a person without a name', { ...report, people: [{ ...report.people[0], name: undefined }] }],
  ])('a report with %s', (_, bad) => {
    expect(reportSchema.safeParse(bad).success).toBe(false);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });
});
