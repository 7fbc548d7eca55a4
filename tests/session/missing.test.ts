import { expect, test } from 'vitest';
import { type Missing, whatIsMissing } from '../../src/session/missing.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { away, ME, pupils } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];

const CASES: readonly (readonly [string, () => Lesson, Missing | null])[] = [
  ['everything is known', () => lesson().look({ rows }).everyoneElse(), null],
  ['nobody was said to be anybody', () => lesson().look({ rows }), 'identities'],
  ['names are still to be loaded', () => lesson().look({ rows, total: 9 }), 'names'],
  [
    'one of those out of view has left',
    () =>
      lesson()
        .look({ rows })
        .look({ rows: [ME], total: 2 }),
    'names',
  ],
  ['the list gives no total', () => lesson().look({ rows, total: null }).everyoneElse(), 'names'],
  ['own row is not known', () => lesson().look({ rows, total: 9, selfKey: null }), 'self'],
  ['the list is closed', () => lesson().look({ list: 'closed', selfKey: null }), 'list'],
  ['the list cannot be read', () => lesson().look({ list: 'unreadable', selfKey: null }), 'sight'],
  ['the call is lost', () => lesson().look({ rows }).look(away()).wait(4_000).look(away()), 'sight'],
];

test.each(CASES)('%s', (_, told, missing) => expect(whatIsMissing(told().session)).toBe(missing));
