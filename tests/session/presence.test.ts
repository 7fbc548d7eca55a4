import { describe, expect, test } from 'vitest';
import { FLICKER_MS, NOBODY, type Presence, seePresence } from '../../src/session/presence.ts';
import { lesson } from '../support/lesson.ts';
import { moment } from '../support/moment.ts';
import { ME, pupils, row, SIONED, type Spec, sighting } from '../support/sighting.ts';

/** Folds looks taken at the given times (ms). */
const fold = (...looks: readonly (readonly [number, Spec])[]): Presence =>
  looks.reduce((before, [ms, spec]) => seePresence(before, sighting(spec), moment(ms)), NOBODY);

const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);
const CLASS = pupils(30);
const [top, bottom] = [CLASS.slice(0, 20), CLASS.slice(10)];
const scrolled = [
  [0, { rows: top, total: 30 }],
  [500, { rows: bottom, total: 30 }],
] as const;

describe('what is in view, and what is not', () => {
  const cases: readonly (readonly [string, readonly (readonly [number, Spec])[], Partial<Presence>])[] = [
    [
      'a list not yet loaded',
      [[0, { rows: top, total: 30, pager: true }]],
      { visible: keys(top), total: 30, pool: [], falls: 0, pager: true },
    ],
    [
      'its next page',
      [
        [0, { rows: top, total: 30 }],
        [1, { rows: CLASS, total: 30 }],
      ],
      { visible: keys(CLASS), pool: [], falls: 0 },
    ],
    ['scrolled away from', scrolled, { visible: keys(bottom), pool: keys(CLASS.slice(0, 10)), falls: 0, total: 30 }],
    [
      'one of them back in view',
      [...scrolled, [900, { rows: CLASS.slice(9), total: 30 }]],
      { pool: keys(CLASS.slice(0, 9)), falls: 0 },
    ],
    [
      'the total falls',
      [...scrolled, [900, { rows: bottom, total: 29 }]],
      { pool: keys(CLASS.slice(0, 10)), falls: 1, rises: 0 },
    ],
    [
      'one in view leaves',
      [
        [0, { rows: top, total: 30 }],
        [1, { rows: top.slice(1), total: 29 }],
      ],
      { pool: keys(top.slice(0, 1)), falls: 1 },
    ],
    [
      '30, 29, 30 between two looks',
      [...scrolled, [900, { rows: bottom, total: 30, trail: [29, 30] }]],
      { falls: 1, rises: 1 },
    ],
    [
      '31, 30 between two looks',
      [...scrolled, [900, { rows: bottom, total: 30, trail: [31, 30] }]],
      { falls: 1, rises: 1 },
    ],
    ['30 all along', [...scrolled, [900, { rows: bottom, total: 30, trail: [30, 30] }]], { falls: 0, rises: 0 }],
    [
      'as many in view as the total, just fallen: one of them may be of one who left',
      [...scrolled, [900, { rows: bottom, total: 20 }]],
      { pool: keys(CLASS.slice(0, 10)), falls: 10 },
    ],
    [
      'and still so a second later: all who stay are in view',
      [...scrolled, [900, { rows: bottom, total: 20 }], [1_901, { rows: bottom, total: 20 }]],
      { pool: [], falls: 0 },
    ],
    [
      'more rows than the total',
      [...scrolled, [900, { rows: bottom, total: 18 }], [1_901, { rows: bottom, total: 18 }]],
      { pool: [], falls: 0, rows: 20, total: 18 },
    ],
    [
      'falls are never more than those out of view',
      [...scrolled, [900, { rows: CLASS.slice(1), total: 30, trail: [25, 30] }]],
      { pool: keys(CLASS.slice(0, 1)), falls: 1 },
    ],
    [
      'two devices of one account',
      [[0, { rows: [ME, SIONED, SIONED], total: 3 }]],
      { visible: keys([ME, SIONED]), rows: 3 },
    ],
    ['doubtful rows', [[0, { rows: [ME], doubtful: 2 }]], { visible: [ME.key], doubtful: 2 }],
  ];
  test.each(cases)('%s', (_, looks, expected) => expect(fold(...looks)).toMatchObject(expected));
});

describe('the total', () => {
  test.each([
    ['the header’s, whatever the badge says', { total: 3, badge: 5 }, 3],
    ['the badge’s, when the header is unseen', { total: null, badge: 5 }, 5],
    ['none, when the badge reads 99+', { total: null, badge: '99+' }, null],
    ['none, when neither is seen', { total: null }, null],
    ['the badge’s, while the list is closed', { list: 'closed', badge: 4 }, 4],
  ] as const)('%s', (_, spec, total) => expect(fold([0, spec]).total).toBe(total));

  test('without one, nothing out of view is held to be there', () => {
    expect(fold(...scrolled, [900, { rows: bottom, total: null }])).toMatchObject({ pool: [], falls: 0 });
    expect(fold([0, { rows: top, total: null }], [1, { rows: bottom, total: 30 }])).toMatchObject({ pool: [] });
    expect(fold(...scrolled).pool).not.toEqual([]);
  });

  test('by the badge alone does not keep who is out of view: it may lag', () => {
    expect(fold(...scrolled, [900, { rows: bottom, total: null, badge: 30 }])).toMatchObject({ total: 30, pool: [] });
    expect(fold([0, { rows: top, total: null, badge: 30 }], [1, { rows: bottom, total: 30 }])).toMatchObject({
      pool: [],
    });
  });

  test('is contradicted from the first look at which the badge differs, until they agree or one is not seen', () => {
    const differ = [100, { rows: top, total: 20, badge: 21 }] as const;
    expect(fold(differ).disagreeing).toEqual(moment(100));
    expect(fold(differ, [900, { rows: top, total: 20, badge: 22 }]).disagreeing).toEqual(moment(100));
    expect(fold(differ, [900, { rows: top, total: 20, badge: 20 }]).disagreeing).toBeNull();
    expect(fold(differ, [900, { rows: top, total: null, badge: 21 }]).disagreeing).toBeNull();
    expect(fold([0, { rows: top, total: 20, badge: '99+' }]).disagreeing).toBeNull();
  });
});

describe('sight lost', () => {
  const pool = keys(CLASS.slice(0, 10));
  const lost = (list: 'closed' | 'unreadable', ms: number) =>
    fold(...scrolled, [1_000, { list }], [1_000 + ms, { rows: bottom, total: 30 }]);

  test('a list that flickers keeps who was out of view, and its chain', () => {
    expect(lost('unreadable', FLICKER_MS)).toMatchObject({ pool, falls: 0, chain: fold(...scrolled).chain });
  });
  test('unreadable for longer, it does not', () => {
    const after = lost('unreadable', FLICKER_MS + 1);
    expect(after).toMatchObject({ pool: [], falls: 0 });
    expect(after.chain).not.toBe(fold(...scrolled).chain);
  });
  test('the time runs from the loss of sight, not from the last look', () => {
    const looks = [1_000, 1_900, 2_800].map((ms) => [ms, { list: 'unreadable' }] as const);
    expect(fold(...scrolled, ...looks, [3_001, { rows: bottom, total: 30 }])).toMatchObject({ pool: [] });
    expect(fold(...scrolled, ...looks, [3_000, { rows: bottom, total: 30 }])).toMatchObject({ pool });
  });
  test('closed and opened again, even at once, it does not', () => {
    const after = lost('closed', 1);
    expect(after).toMatchObject({ list: 'open', pool: [], falls: 0 });
    expect(after.chain).not.toBe(fold(...scrolled).chain);
  });
  test('a fall across a flicker is seen', () => {
    const after = fold(...scrolled, [1_000, { list: 'unreadable' }], [1_500, { rows: bottom, total: 29 }]);
    expect(after).toMatchObject({ pool, falls: 1 });
  });
  test('nothing is read into a list that cannot be read', () => {
    expect(fold(...scrolled, [1_000, { list: 'unreadable', badge: 30 }])).toMatchObject({
      list: 'unreadable',
      visible: [],
      pool: [],
      rows: 0,
      total: 30,
    });
  });
});

describe('a colleague out of view', () => {
  const all = [ME, SIONED, ...pupils(28)];
  const without = [ME, ...pupils(19, 10)];
  const away = () =>
    lesson().look({ rows: all }).name(SIONED, 'staff').everyoneElse().look({ rows: without, total: 30 });

  test('is counted while the total stands', () => {
    const told = away();
    expect(told.counts).toMatchObject({ staff: '2', learners: '28', complete: true });
    expect(told.attention.level).toBe('clear');
  });
  test('may be the one who left when it falls', () => {
    const told = away().look({ rows: without, total: 29 });
    expect(told.counts).toMatchObject({ staff: '1..2', learners: '27..28' });
    expect(told.attention).toMatchObject({
      level: 'unknown',
      headline: { check: 'one-adult-left', remedy: 'load-all-names' },
    });
  });
  test('and when it falls and rises between two looks', () => {
    const told = away().look({ rows: without, total: 30, trail: [29, 30] });
    expect(told.counts).toMatchObject({ staff: '1..2', complete: false });
    expect(told.attention.level).toBe('unknown');
  });
  test('is counted again as soon as she is in view', () => {
    const told = away()
      .look({ rows: without, total: 29 })
      .look({ rows: [ME, SIONED, ...pupils(18, 10)], total: 29 });
    expect(told.counts.staff).toBe('2');
  });
  test('is not counted for longer than rows are remembered', () => {
    const memory = lesson().policy['grace.row-memory'] * 1_000;
    expect(away().watched(memory).counts.staff).toBe('2');
    const late = away().watched(memory + 1);
    expect(late.counts.staff).toBe('1..2');
    expect(late.attention.level).toBe('unknown');
  });
  test('may be there or not once the list was closed and opened on another part of it', () => {
    const told = away().look({ list: 'closed' }).look({ rows: without, total: 30 });
    expect(told.counts).toMatchObject({ staff: '1..2', complete: false });
  });
  test('is gone when the whole list is read without her, and who it was is known', () => {
    const told = away().look({ rows: [ME, ...pupils(28)] });
    expect(told.counts).toMatchObject({ staff: '1', learners: '28', complete: true });
    told.wait(1_001).look();
    expect(told.counts).toMatchObject({ staff: '1', learners: '28', complete: true });
    expect(told.session.staffGone).toMatchObject({ name: 'Sioned Pugh' });
    expect(told.look({ rows: all }).session.staffGone).toBeNull();
  });
});

describe('after one has left out of view, the list is read through', () => {
  const pupils28 = pupils(28);
  const all = [ME, SIONED, ...pupils28];
  /** 20 rows of those who stayed, from a place in the list on. */
  const stays = (left: { readonly key: string }) => all.filter(({ key }) => key !== left.key);
  const windows = (left: { readonly key: string }) => [stays(left).slice(0, 20), stays(left).slice(9)] as const;
  const through = (left: { readonly key: string }) => {
    const [top, end] = windows(left);
    const told = lesson()
      .look({ rows: all.slice(0, 20), total: 30 })
      .look({ rows: all, total: 30 });
    told
      .name(SIONED, 'staff')
      .everyoneElse()
      .look({ rows: all.slice(10), total: 30 });
    told.wait(500).look({ rows: end, total: 29 });
    expect(told.counts.staff).toBe('1..2');
    return told
      .wait(2_000)
      .look({ rows: end, total: 29 })
      .wait(500)
      .look({ rows: top, total: 29 })
      .wait(500)
      .look({ rows: end, total: 29 });
  };

  test('she who was not found is the one who left', () => {
    const told = through(SIONED);
    expect(told.counts).toMatchObject({ staff: '1', learners: '28', complete: true });
    expect(told.find('one-adult-left')).toMatchObject({ verdict: 'unknown', level: 'advice' });
    expect(told.wait(60_000).look().find('one-adult-left').verdict).toBe('breached');
  });
  test('she who was found has stayed, in view or not', () => {
    const [, pupil = ME] = pupils28;
    const told = through(pupil);
    expect(told.counts).toMatchObject({ staff: '2', learners: '27', complete: true });
    expect(told.attention.level).toBe('clear');
  });
  test('a row that only outlasts the fall proves nothing', () => {
    const told = lesson().look({ rows: all, total: 30 }).name(SIONED, 'staff').everyoneElse();
    told
      .wait(500)
      .look({ rows: all.slice(0, 20), total: 29 })
      .wait(1_001)
      .look()
      .wait(500)
      .look({ rows: all.slice(10, 29), total: 29 });
    expect(told.counts.staff).toBe('2');
    const late = lesson().look({ rows: all, total: 30 }).name(SIONED, 'staff').everyoneElse();
    late
      .wait(500)
      .look({ rows: all.slice(0, 20), total: 29 })
      .wait(1_000)
      .look()
      .wait(500)
      .look({ rows: all.slice(10, 29), total: 29 });
    expect(late.counts.staff).toBe('1..2');
  });
});

test('a row without an account may be anybody’s by now: it spoils the proof', () => {
  const told = (byName: boolean) =>
    lesson()
      .look({ rows: [ME, row('Nia', { byName })] })
      .name(row('Nia', { byName }), 'staff');
  expect(told(true).counts).toMatchObject({ staff: '2', complete: false });
  expect(told(false).counts).toMatchObject({ staff: '2', complete: true });
});

test('two numbers that contradict each other for longer than a repaint spoil the proof', () => {
  const told = lesson().look({ rows: [ME], total: 1, badge: 2 });
  expect(told.wait(5_000).look().counts.complete).toBe(true);
  expect(told.wait(1).look().counts.complete).toBe(false);
  expect(told.look({ rows: [ME], total: 1, badge: 1 }).counts.complete).toBe(true);
});

test('a row that may be somebody in the meeting spoils completeness and widens every count upwards', () => {
  const rows = [ME, row('Pupil 1')];
  const sure = lesson()
    .look({ rows })
    .name(rows[1] ?? ME, 'learner');
  expect(sure.counts).toMatchObject({ staff: '1', learners: '1', unidentified: '0', complete: true });
  expect(sure.look({ rows, doubtful: 1 }).counts).toMatchObject({
    staff: '1..2',
    learners: '1..2',
    unidentified: '0..1',
    unread: '0..1',
    complete: false,
  });
});

describe('the header falls before the row of the one who left is gone', () => {
  const pupils26 = pupils(26);
  const late = () =>
    lesson()
      .look({ rows: [ME, SIONED, ...pupils26.slice(0, 25)], total: 27 })
      .look({ rows: [ME, SIONED, ...pupils26.slice(0, 25)], total: 27 })
      .name(SIONED, 'staff')
      .everyoneElse()
      .wait(2_000)
      .look({ rows: [ME, SIONED, ...pupils26.slice(0, 24)], total: 27 });

  test.each([50, 300, 900, 1_500])('by %i ms: the colleague is not counted as one who stayed', (ms) => {
    const told = late();
    expect(told.counts.staff).toBe('2');
    told.wait(1_000).look({ rows: [ME, SIONED, ...pupils26.slice(0, 24)], total: 26 });
    told.wait(ms).look({ rows: [ME, ...pupils26.slice(0, 24)], total: 26 });
    expect(told.attention.level).not.toBe('clear');
  });
});
