import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils, row, SIONED } from '../support/sighting.ts';

const key = (of: string) => `check.unmuted.${of}`;
/** A class in which so many microphones are on, and the staff's. */
const class4 = (on: number, muted: boolean | null = true) => [
  { ...ME, muted: false },
  { ...SIONED, muted: false },
  ...pupils(4).map((pupil, i) => ({ ...pupil, muted: i < on ? false : muted })),
];
const begun = (rows = class4(0), rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('st-josephs'), ...rules }, [SIONED.key])
    .look({ rows, selfKey: ME.key })
    .everyoneElse();
const told = (n: number): Expected => ({
  said: 'met',
  level: 'advice',
  key: key('breached'),
  remedy: null,
  since: null,
  words: { n },
});
/** As advice, what cannot be seen is not asked for. */
const unseen: Expected = { ...off, key: key('unknown') };

checkTable(
  'unmuted',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'a school without the rule', told: () => begun(class4(4), { 'mic.learner': 'unset' }), expected: off },
    {
      name: 'out of the meeting it does not apply',
      told: () => begun().look(away()).wait(5_000).look(),
      expected: off,
    },
    { name: 'all muted but staff, who are not counted', told: () => begun(), expected: met(key('met')) },
    { name: 'one speaks', told: () => begun(class4(1)), expected: met(key('met')) },
    { name: 'two are on: a count', told: () => begun(class4(2)), expected: told(2) },
    { name: 'all are', told: () => begun(class4(4)), expected: told(4) },
    {
      name: 'nobody has said that these are learners',
      told: () =>
        lesson(rulesFor('st-josephs')).look({ rows: [ME, ...pupils(3).map((pupil) => ({ ...pupil, muted: false }))] }),
      expected: unseen,
    },
    { name: 'a row does not show its microphone', told: () => begun(class4(1, null)), expected: unseen },
    {
      name: 'a name was not read',
      told: () => begun().look({ rows: class4(0), total: 7, selfKey: ME.key }),
      expected: unseen,
    },
    { name: 'the list closed', told: () => begun().look({ list: 'closed' }), expected: unseen },
    {
      name: 'as loudly as the school says',
      told: () => begun(class4(2), { 'level.unmuted': 'warning' }),
      expected: { ...told(2), said: 'breached', level: 'warning' },
    },
    {
      name: 'and then what cannot be seen is asked for',
      told: () =>
        begun(class4(0), { 'level.unmuted': 'warning' }).look({
          rows: [...class4(0), row('Who')],
          total: 8,
          selfKey: ME.key,
        }),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
  ],
);
