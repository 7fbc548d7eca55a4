import { checkTable, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils } from '../support/sighting.ts';

const AGAIN = 10 * 60_000;
const key = (of: string) => `check.own-room.${of}`;
const rows = [ME, ...pupils(3)];
const room = (adults: number, rules = {}) =>
  lesson(rules).look({ rows }).everyoneElse().say({ deed: 'own-room', adults, learners: false });

checkTable(
  'own-room',
  ['met', 'unknown', 'off'],
  [
    { name: 'nobody has been said to be there', told: () => lesson().look({ rows }), expected: off },
    { name: 'nobody is said to be there', told: () => room(0), expected: off },
    {
      name: 'where it does not count it is not asked',
      told: () => room(1, { 'adults.in-room': false }),
      expected: off,
    },
    {
      name: 'learners are asked about wherever they are',
      told: () =>
        lesson({ 'adults.in-room': false }).look({ rows }).say({ deed: 'own-room', adults: 0, learners: true }),
      expected: { ...met(key('met')), dueMs: AGAIN + 1 },
    },
    {
      name: 'out of the meeting it does not apply',
      told: () => room(1).look(away()).wait(5_000).look(),
      expected: off,
    },
    { name: 'an adult, just said', told: () => room(1), expected: { ...met(key('met')), dueMs: AGAIN + 1 } },
    { name: 'to the last moment', told: () => room(1).wait(AGAIN).look(), expected: { ...met(key('met')), dueMs: 1 } },
    {
      name: 'and after it, it has to be said anew',
      told: () =>
        room(1)
          .wait(AGAIN + 1)
          .look(),
      expected: unknown(key('unknown'), 'confirm-room', 0),
    },
    {
      name: 'which it is',
      told: () =>
        room(1)
          .wait(AGAIN + 1)
          .say({ deed: 'own-room', adults: 1, learners: false }),
      expected: { ...met(key('met')), dueMs: AGAIN + 1 },
    },
  ],
);
