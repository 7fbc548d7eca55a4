import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, SIONED, type Spec } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.no-staff.${of}`;
/** A practitioner's own copy: the one who looks is not staff. */
const helper = (spec: Spec = { rows }) => lesson().look(spec).name(ME, 'practitioner').everyoneElse();
const breached = (since: number, learners: number): Expected => ({
  said: 'breached',
  level: 'critical',
  key: key('breached'),
  remedy: 'end-for-all',
  since,
  words: { learners },
});

checkTable(
  'no-staff',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    { name: 'oneself is staff', told: () => lesson().look({ rows }).everyoneElse(), expected: met(key('met')) },
    {
      name: 'oneself is staff, list closed or not',
      told: () => lesson().look({ list: 'closed' }),
      expected: met(key('met')),
    },
    {
      name: 'own row not known: one is there all the same',
      told: () => lesson().look({ rows, selfKey: null }).everyoneElse(),
      expected: met(key('met')),
    },
    { name: 'no learner, no rule', told: () => helper({ rows: [ME] }), expected: met(key('met')) },
    {
      name: 'a colleague is there',
      told: () =>
        lesson()
          .look({ rows: [ME, SIONED, ...pupils(2)] })
          .name(ME, 'practitioner')
          .name(SIONED, 'staff')
          .everyoneElse(),
      expected: met(key('met')),
    },
    { name: 'none is: said at once', told: () => helper().wait(1_000).look(), expected: breached(0, 2) },
    {
      name: 'since the colleague left',
      told: () =>
        lesson()
          .look({ rows: [ME, SIONED, ...pupils(2)] })
          .name(ME, 'practitioner')
          .name(SIONED, 'staff')
          .everyoneElse()
          .wait(5_000)
          .look({ rows })
          .wait(2_000)
          .look(),
      expected: breached(5_000, 2),
    },
    {
      name: 'somebody unidentified may be staff',
      told: () => helper({ rows: [...rows, guest('X')] }),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'somebody unread may be',
      told: () => lesson().look({ rows, total: 4 }).name(ME, 'practitioner'),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
    {
      name: 'the list closed',
      told: () => helper().look({ list: 'closed' }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'the call’s controls gone',
      told: () => lesson().look({ rows }).look({ rows, controls: 'none' }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'a school that gives it a moment',
      told: () => lesson({ 'grace.no-staff': 5 }).look({ rows }).name(ME, 'practitioner').everyoneElse().wait(4_000),
      expected: { ...breached(0, 2), said: 'waiting', level: 'advice', dueMs: 1_000 },
    },
    {
      name: 'of a broadcast it is not asked',
      told: () => helper().say({ deed: 'kind', as: 'broadcast' }),
      expected: off,
    },
  ],
);
