import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, SIONED } from '../support/sighting.ts';

const PARENT = guest('Parent');
const key = (of: string) => `check.unknown-person.${of}`;
const breached = (since: number, n: number): Expected => ({
  said: 'breached',
  level: 'advice',
  key: key('breached'),
  remedy: 'identify',
  since,
  words: { n },
});
const rows = [ME, ...pupils(2)];

checkTable(
  'unknown-person',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    { name: 'oneself alone', told: () => lesson().look({ rows: [ME] }), expected: met(key('met')) },
    { name: 'everyone is known', told: () => lesson().look({ rows }).everyoneElse(), expected: met(key('met')) },
    { name: 'nobody is', told: () => lesson().look({ rows }), expected: breached(0, 2) },
    {
      name: 'a guest comes',
      told: () =>
        lesson()
          .look({ rows })
          .everyoneElse()
          .wait(3_000)
          .look({ rows: [...rows, PARENT] })
          .wait(1_000)
          .look(),
      expected: breached(3_000, 1),
    },
    {
      name: 'and is said to be a parent',
      told: () =>
        lesson()
          .look({ rows: [...rows, PARENT] })
          .everyoneElse()
          .name(PARENT, 'parent'),
      expected: met(key('met')),
    },
    {
      name: 'a remembered colleague is known',
      told: () => lesson({}, [SIONED.key]).look({ rows: [ME, SIONED] }),
      expected: met(key('met')),
    },
    {
      name: 'own row not known: of two, one is oneself',
      told: () => lesson().look({ rows: [ME, SIONED], selfKey: null }),
      expected: breached(0, 1),
    },
    {
      name: 'names not read',
      told: () => lesson().look({ rows: [ME], total: 3 }),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
    {
      name: 'the list closed',
      told: () => lesson().look({ rows }).look({ list: 'closed', badge: 3 }),
      expected: unknown(key('unknown'), 'open-people'),
    },
  ],
);
