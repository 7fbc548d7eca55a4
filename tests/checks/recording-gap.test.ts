import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { T0 } from '../support/moment.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils, type Spec } from '../support/sighting.ts';

const GRACE = 60_000;
const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.recording-gap.${of}`;
const recorded = (rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules })
    .look({ rows, recording: 'on' })
    .everyoneElse()
    .wait(5_000);
const stopped = (spec: Spec = {}) => recorded().look({ rows, ...spec });
const breached = (since = 5_000): Expected => ({
  said: 'breached',
  level: 'critical',
  key: key('breached'),
  remedy: 'show-announcement',
  since,
});

checkTable(
  'recording-gap',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    { name: 'never begun: that is another rule', told: () => lesson(rulesFor('elfed')).look({ rows }), expected: off },
    {
      name: 'where recording is the teacher’s choice',
      told: () => recorded({ 'recording.mode': 'optional' }).look({ rows }),
      expected: off,
    },
    { name: 'out of the meeting it does not apply', told: () => stopped(away()).wait(5_000).look(), expected: off },
    { name: 'on', told: () => recorded(), expected: met(key('met')) },
    {
      name: 'stopped: it may come on again',
      told: () => stopped(),
      expected: { ...breached(), said: 'waiting', level: 'advice', dueMs: GRACE },
    },
    { name: 'it does not', told: () => stopped().wait(GRACE).look(), expected: breached() },
    {
      name: 'it does: there is a gap, and nothing to be done about it',
      told: () => stopped().wait(GRACE).look({ rows, recording: 'on' }),
      expected: { ...met(key('gaps'), { n: 1 }), level: 'advice' },
    },
    {
      name: 'back within moments: the mark was redrawn',
      told: () => stopped().wait(3_000).look({ rows, recording: 'on' }),
      expected: met(key('met')),
    },
    {
      name: 'and another',
      told: () =>
        stopped()
          .wait(GRACE)
          .look({ rows, recording: 'on' })
          .look({ rows })
          .wait(4_000)
          .look({ rows, recording: 'on' }),
      expected: { ...met(key('gaps'), { n: 2 }), level: 'advice' },
    },
    {
      name: 'stopped with no learner left',
      told: () =>
        stopped({ rows: [ME] })
          .wait(GRACE)
          .look(),
      expected: met(key('met')),
    },
    {
      name: 'stopped in the closing minutes',
      told: () =>
        recorded()
          .say({ deed: 'plan-end', utc: T0 + 100_000 })
          .look({ rows })
          .wait(GRACE)
          .look(),
      expected: met(key('met')),
    },
    {
      name: 'stopped in them, and the lesson runs on past its planned end for longer than they are',
      told: () =>
        recorded()
          .say({ deed: 'plan-end', utc: T0 + 100_000 })
          .look({ rows })
          .watched(216_000),
      expected: breached(),
    },
    {
      name: 'stopped in them, and it runs on for no longer',
      told: () =>
        recorded()
          .say({ deed: 'plan-end', utc: T0 + 100_000 })
          .look({ rows })
          .watched(214_000),
      expected: met(key('met')),
    },
    {
      name: 'stopped before them, which they do not mend',
      told: () =>
        recorded()
          .say({ deed: 'plan-end', utc: T0 + 200_000 })
          .look({ rows })
          .wait(190_000)
          .look(),
      expected: breached(),
    },
    {
      name: 'it cannot be seen any more',
      told: () => stopped({ recording: 'unknown' }),
      expected: unknown(key('unknown'), null),
    },
    {
      name: 'stopped, and whether a learner is there cannot be seen',
      told: () => stopped({ list: 'closed' }),
      expected: unknown(key('unknown'), null),
    },
  ],
);
