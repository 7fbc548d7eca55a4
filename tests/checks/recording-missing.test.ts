import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils, type Spec } from '../support/sighting.ts';

const GRACE = 60_000;
const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.recording-missing.${of}`;
const begun = (spec: Spec = {}, rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules })
    .look({ rows, ...spec })
    .everyoneElse();
const breached = (since = 0): Expected => ({
  said: 'breached',
  level: 'critical',
  key: key('breached'),
  remedy: 'show-announcement',
  since,
});

checkTable(
  'recording-missing',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    {
      name: 'where recording is the teacher’s choice',
      told: () => begun({}, { 'recording.mode': 'optional' }),
      expected: off,
    },
    { name: 'out of the meeting it does not apply', told: () => begun(away()), expected: off },
    {
      name: 'a school that does not have the rule',
      told: () => begun({}, { 'level.recording-missing': 'off' }),
      expected: off,
    },
    { name: 'no learner has come', told: () => begun({ rows: [ME] }).wait(GRACE), expected: met(key('nobody')) },
    {
      name: 'off, and a learner there: it has its time',
      told: () => begun().wait(GRACE - 1),
      expected: { ...breached(), said: 'waiting', level: 'advice', dueMs: 1 },
    },
    { name: 'and no longer', told: () => begun().wait(GRACE), expected: breached() },
    {
      name: 'from the first learner, not from when the teacher came',
      told: () =>
        begun({ rows: [ME] })
          .wait(GRACE)
          .look({ rows })
          .wait(1),
      expected: { ...breached(GRACE), said: 'waiting', level: 'advice', dueMs: GRACE - 1 },
    },
    { name: 'on', told: () => begun({ recording: 'on' }), expected: met(key('met')) },
    {
      name: 'stopped again: that is a gap',
      told: () => begun({ recording: 'on' }).look({ rows }).wait(GRACE),
      expected: met(key('met')),
    },
    {
      name: 'everybody has gone',
      told: () =>
        begun()
          .wait(GRACE)
          .look({ rows: [ME] }),
      expected: met(key('nobody')),
    },
    {
      name: 'it cannot be seen',
      told: () => begun({ recording: 'unknown' }).wait(GRACE),
      expected: unknown(key('unknown'), null),
    },
    {
      name: 'whether a learner is there cannot be seen',
      told: () => lesson(rulesFor('elfed')).look({ list: 'closed' }).wait(GRACE),
      expected: unknown(key('unknown'), null),
    },
  ],
);
