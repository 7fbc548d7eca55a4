import { checkTable, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils, type Spec } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const ENDED = away({ screen: 'ended' });
const key = (of: string) => `check.leave-not-end.${of}`;
const left = (spec: Spec, how: 'leave' | 'end-for-all' = 'leave', policy = {}) =>
  lesson(policy).look(spec).everyoneElse().wait(60_000).say({ deed: 'leaving', how }).wait(500).look(ENDED);

checkTable(
  'leave-not-end',
  ['met', 'breached', 'unknown', 'off'],
  [
    {
      name: 'in the meeting it does not apply',
      told: () => lesson().look({ rows }).say({ deed: 'leaving', how: 'leave' }),
      expected: off,
    },
    { name: 'nor when no meeting was seen', told: () => lesson().look(ENDED), expected: off },
    {
      name: 'nor where the school does not ask for it',
      told: () => left({ rows }, 'leave', { 'end.for-all': false }),
      expected: off,
    },
    { name: 'ended for everyone', told: () => left({ rows }, 'end-for-all'), expected: met(key('ended')) },
    { name: 'left when alone', told: () => left({ rows: [ME] }), expected: met(key('nobody')) },
    {
      name: 'left, and learners stayed',
      told: () => left({ rows }),
      expected: {
        said: 'breached',
        level: 'critical',
        key: key('breached'),
        remedy: null,
        since: 60_000,
        words: { n: 2 },
      },
    },
    {
      name: 'left, and of several readings the kindest leaves one learner',
      told: () => left({ rows: [ME, ...pupils(1)], total: 4 }),
      expected: {
        said: 'breached',
        level: 'critical',
        key: key('breached'),
        remedy: null,
        since: 60_000,
        words: { n: '1..3' },
      },
    },
    {
      name: 'left with the list closed',
      told: () => left({ list: 'closed' }),
      expected: unknown(key('unknown'), null, 60_500),
    },
    {
      name: 'gone without having been asked to leave',
      told: () => lesson().look({ rows }).everyoneElse().wait(60_000).look(ENDED).wait(3_000).look(),
      expected: unknown(key('unknown'), null, 63_000),
    },
    {
      name: 'as advice it only informs',
      told: () =>
        lesson({ 'level.leave-not-end': 'advice' })
          .look({ rows: [ME, ...pupils(2)] })
          .everyoneElse()
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' })),
      expected: {
        said: 'met',
        level: 'advice',
        key: 'check.leave-not-end.breached',
        remedy: null,
        since: 0,
        words: { n: 2 },
      },
    },
  ],
);
