import { describe, expect, test } from 'vitest';
import { type Lesson, lesson } from '../support/lesson.ts';
import { guest, ME, pupils, row, SIONED } from '../support/sighting.ts';

const PARENT = guest('Parent');
const P = pupils(4);
const [P1 = ME, P2 = ME] = P;
const known = (...names: readonly string[]) => lesson({}, names);

/** Clauses of design section 2, each with the lessons that show it. */
const cases: readonly (readonly [string, () => Lesson, Partial<Lesson['counts']>])[] = [
  [
    'the badge’s total may lag: no name is missing, and that is not proved',
    () => lesson().look({ rows: [ME, P1], total: null, badge: 2 }),
    { staff: '1..2', unread: '0', total: 2, complete: false },
  ],
  [
    'own row not known, everyone else a learner: one of them is oneself',
    () =>
      lesson()
        .look({ rows: [ME, P1], selfKey: null })
        .everyoneElse(),
    { staff: '1', learners: '1..2', complete: false },
  ],
  [
    'oneself alone',
    () => lesson().look({ rows: [ME] }),
    { staff: '1', learners: '0', unidentified: '0', unread: '0', complete: true, read: 1, total: 1 },
  ],
  [
    'a colleague, once the teacher has said so',
    () =>
      lesson()
        .look({ rows: [ME, SIONED] })
        .name(SIONED, 'staff'),
    { staff: '2', learners: '0', unidentified: '0' },
  ],
  [
    'the same, before: may be staff, learner or neither',
    () => lesson().look({ rows: [ME, SIONED] }),
    { staff: '1..2', learners: '0..1', unidentified: '1', complete: true },
  ],
  ['a remembered colleague', () => known(SIONED.key).look({ rows: [ME, SIONED] }), { staff: '2', unidentified: '0' }],
  [
    'unseen people may be anybody',
    () => lesson().look({ rows: [ME], total: 4 }),
    { staff: '1..4', learners: '0..3', unidentified: '0..3', unread: '3', complete: false },
  ],
  [
    'no total, no upper bound',
    () => lesson().look({ rows: [ME, P1], total: null }),
    { staff: '1..', learners: '0..', unidentified: '1..', unread: '0..', complete: false, total: null },
  ],
  [
    'no total, and everyone else a learner: no bound on learners',
    () =>
      lesson()
        .look({ rows: [ME, P1], total: null })
        .everyoneElse(),
    { staff: '1', learners: '1..', complete: false },
  ],
  [
    'list closed, badge seen',
    () => lesson().look({ list: 'closed', badge: 3 }),
    { staff: '1..3', learners: '0..2', unread: '2', complete: false },
  ],
  [
    'list closed, nothing seen',
    () => lesson().look({ list: 'closed' }),
    { staff: '1..', learners: '0..', complete: false },
  ],
  [
    'everyone else: those on the list are learners',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, ...P] })
        .name(SIONED, 'staff')
        .everyoneElse(),
    { staff: '2', learners: '4', unidentified: '0', complete: true },
  ],
  [
    'everyone else: the unseen are no staff when none is absent, and may be guests',
    () =>
      lesson()
        .look({ rows: [ME, P1], total: 4 })
        .everyoneElse(),
    { staff: '1', learners: '1..3', unidentified: '0..2', unread: '2', complete: false },
  ],
  [
    'everyone else: or known staff out of view, as many as there are',
    () =>
      known('8:orgid:a', '8:orgid:b')
        .look({ rows: [ME, P1], total: 7 })
        .everyoneElse(),
    { staff: '1..3', learners: '1..6' },
  ],
  [
    'everyone else: but not more of them than the unseen',
    () =>
      known('8:orgid:a', '8:orgid:b')
        .look({ rows: [ME, P1], total: 3 })
        .everyoneElse(),
    { staff: '1..2', learners: '1..2' },
  ],
  [
    'everyone else: a guest stays unidentified',
    () =>
      lesson()
        .look({ rows: [ME, P1, PARENT] })
        .everyoneElse(),
    { staff: '1..2', learners: '1..2', unidentified: '1' },
  ],
  [
    'everyone else: a school account that comes later is a learner',
    () =>
      lesson()
        .look({ rows: [ME, P1] })
        .everyoneElse()
        .look({ rows: [ME, P1, P2] }),
    { staff: '1', learners: '2', unidentified: '0' },
  ],
  [
    'everyone else: a guest who comes later is not',
    () =>
      lesson()
        .look({ rows: [ME, P1] })
        .everyoneElse()
        .look({ rows: [ME, P1, PARENT] }),
    { unidentified: '1', learners: '1..2' },
  ],
  [
    'everyone else, taken back: those who come later are not',
    () =>
      lesson()
        .look({ rows: [ME, P1] })
        .everyoneElse()
        .say({ deed: 'not-everyone-else' })
        .look({ rows: [ME, P1, P2] }),
    { unidentified: '1' },
  ],
  [
    'a colleague on a tile, list closed: she and nobody else',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, P1] })
        .name(SIONED, 'staff')
        .look({ list: 'closed', badge: 3, tiles: ['Sioned Pugh'] }),
    { staff: '2..3', learners: '0..1', unread: '1' },
  ],
  [
    'with the list open, the list speaks and no tile does',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, P1] })
        .name(SIONED, 'staff')
        .look({ list: 'closed' })
        .look({ rows: [ME], total: 3, tiles: ['Sioned Pugh'] }),
    { staff: '1..3' },
  ],
  [
    'the same without her tile',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, P1] })
        .name(SIONED, 'staff')
        .look({ list: 'closed', badge: 3 }),
    { staff: '1..3', learners: '0..2' },
  ],
  [
    'a tile whose name two people bear proves neither',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, row('Sioned Pugh', { key: '8:orgid:twin' })] })
        .name(SIONED, 'staff')
        .look({ list: 'closed', badge: 3, tiles: ['Sioned Pugh'] }),
    { staff: '1..3' },
  ],
  [
    'a pupil’s tile proves no staff and no learner',
    () =>
      lesson()
        .look({ rows: [ME, P1] })
        .everyoneElse()
        .look({ list: 'closed', badge: 3, tiles: ['Pupil 1'] }),
    { staff: '1', learners: '0..2' },
  ],
  [
    'a tile of somebody never read proves nothing',
    () => lesson().look({ list: 'closed', badge: 3, tiles: ['Sioned Pugh'] }),
    { staff: '1..3' },
  ],
  [
    'own row not known: one of these is oneself',
    () => lesson().look({ rows: [ME, P1], selfKey: null }),
    { staff: '1..3', learners: '0..2', unidentified: '1..2', complete: false },
  ],
  [
    'own row not known, a colleague known: oneself may be she',
    () =>
      lesson()
        .look({ rows: [ME, SIONED], selfKey: null })
        .name(SIONED, 'staff'),
    { staff: '1..3', unidentified: '0..1', complete: false },
  ],
  [
    'own row not in view is still oneself',
    () =>
      lesson()
        .look({ rows: [ME, P1], total: 3 })
        .name(P1, 'learner')
        .look({ rows: [P1], total: 2, selfKey: null }),
    { staff: '1', learners: '1', complete: true, read: 2 },
  ],
  [
    'one person on two devices',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, SIONED] })
        .name(SIONED, 'staff'),
    { staff: '2', unread: '0', read: 2, total: 3, complete: true },
  ],
  [
    'one pupil on two devices',
    () =>
      lesson()
        .look({ rows: [ME, P1, P1] })
        .everyoneElse(),
    { learners: '1', staff: '1', complete: true },
  ],
  [
    'two people with one name',
    () =>
      lesson()
        .look({ rows: [ME, P1, row('Pupil 1', { key: '8:orgid:other' })] })
        .everyoneElse(),
    { learners: '2' },
  ],
  [
    'two of one name and no account',
    () =>
      lesson()
        .look({ rows: [ME, row('Nia', { byName: true }), row('Nia', { byName: true, key: 'name:Nia:2' })] })
        .everyoneElse(),
    { learners: '2' },
  ],
  [
    'others are neither staff nor learners',
    () =>
      lesson()
        .look({ rows: [ME, P1, SIONED, PARENT] })
        .name(SIONED, 'practitioner')
        .name(PARENT, 'parent')
        .name(P1, 'learner'),
    { staff: '1', learners: '1', others: 2, unidentified: '0', complete: true },
  ],
  [
    'an external person is one of the others',
    () =>
      lesson()
        .look({ rows: [ME, SIONED] })
        .name(SIONED, 'external'),
    { staff: '1', learners: '0', others: 1 },
  ],
  [
    'more rows than the total: not all of them can be there',
    () =>
      lesson()
        .look({ rows: [ME, P1, P2], total: 2 })
        .everyoneElse(),
    { staff: '1', learners: '1..2', complete: false },
  ],
  [
    'of known others out of view, none is taken for a learner',
    () =>
      lesson()
        .look({ rows: [ME, SIONED, P1] })
        .name(SIONED, 'practitioner')
        .everyoneElse()
        .look({ list: 'closed' })
        .look({ rows: [ME, P1], total: 3 }),
    { staff: '1', learners: '1..2' },
  ],
];
describe('counts', () => {
  test.each(cases)('%s', (_, told, expected) => expect(told().counts).toMatchObject(expected));
});

test('when the call’s controls are gone nobody is counted, oneself included', () => {
  const told = lesson().look({ rows: [ME, P1] });
  expect(told.counts).toMatchObject({ staff: '1..2', complete: true });
  expect(told.look({ rows: [ME, P1], controls: 'none' }).counts).toMatchObject({
    staff: '0..',
    learners: '0..',
    complete: false,
  });
});
