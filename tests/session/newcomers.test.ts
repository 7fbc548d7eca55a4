import { expect, test } from 'vitest';
import { rangeText } from '../../src/meeting/range.ts';
import { newcomers } from '../../src/session/newcomers.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { ME, pupils, row, SIONED, type Spec } from '../support/sighting.ts';

const rows = [ME, SIONED, ...pupils(3)];
const NEW = row('Newcomer');
const [A = ME, B = ME] = pupils(2);
const six = [ME, ...pupils(5)];

const came = (told: Lesson): string => {
  const { announcement } = told.session;
  return announcement ? rangeText(newcomers(told.session, announcement)) : 'not announced';
};
/** What was seen when the announcement was made, and what since. */
const table: readonly (readonly [string, Spec, readonly Spec[], string])[] = [
  ['nobody', { rows }, [], '0'],
  ['the same people', { rows }, [{ rows }], '0'],
  ['one more', { rows }, [{ rows: [...rows, NEW] }], '1'],
  ['two more', { rows }, [{ rows: [...rows, NEW] }, { rows: [...rows, NEW, row('Another')] }], '2'],
  ['one more, name not read', { rows }, [{ rows, total: 6 }], '0..1'],
  ['one who left and came back', { rows }, [{ rows: [ME, A, B] }, { rows: [ME, A, B, SIONED] }], '0'],
  ['one leaves as another comes, in one repaint', { rows }, [{ rows: [...rows.slice(0, 4), NEW] }], '1'],
  ['the same with both steps seen', { rows }, [{ rows: [...rows.slice(0, 4), NEW], trail: [4, 5] }], '1'],
  ['names loaded afterwards are not newcomers', { rows: six.slice(0, 3), total: 6 }, [{ rows: six, total: 6 }], '0'],
  [
    'one comes while names are still to be read',
    { rows: six.slice(0, 3), total: 6 },
    [{ rows: [...six, NEW], total: 7 }],
    '1',
  ],
  [
    'one came, whose name may be one of those loaded',
    { rows: six.slice(0, 3), total: 6 },
    [{ rows: six, total: 7 }],
    '0..1',
  ],
  [
    'scrolled out of view',
    { rows: six },
    [
      { rows: six.slice(3), total: 6 },
      { rows: six.slice(0, 3), total: 6 },
    ],
    '0',
  ],
  ['the list closed', { rows }, [{ list: 'closed' }], '0..'],
  ['the list closed, badge seen', { rows }, [{ list: 'closed', badge: 5 }], '0..4'],
  ['closed and opened, the same people', { rows }, [{ list: 'closed' }, { rows }], '0'],
  ['closed and opened, one more', { rows }, [{ list: 'closed' }, { rows: [...rows, NEW] }], '1'],
  [
    'closed and opened, names not all read',
    { rows },
    [{ list: 'closed' }, { rows: rows.slice(0, 3), total: 5 }],
    '0..2',
  ],
  ['announced with the list closed: whoever is read later may have heard', { list: 'closed' }, [{ rows }], '0..4'],
  ['announced with the list closed and a badge', { list: 'closed', badge: 5 }, [{ rows: [...rows, NEW] }], '1..5'],
  [
    'one has left, and one of the others was not there',
    { rows: six },
    [{ rows: [NEW, ...six.slice(4)], total: 6, selfKey: ME.key }],
    '1',
  ],
];
test.each(table)('%s', (_, first, then, expected) => {
  const told = lesson().look(first).say({ deed: 'announced' });
  for (const spec of then) told.wait(500).look(spec);
  expect(came(told)).toBe(expected);
});

test('an announcement made again is heard by those who have come since', () => {
  const told = lesson()
    .look({ rows })
    .say({ deed: 'announced' })
    .look({ rows: [...rows, NEW] });
  expect(came(told)).toBe('1');
  expect(came(told.say({ deed: 'announced' }))).toBe('0');
});
