import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils, SIONED } from '../support/sighting.ts';

const START = 10 * 60_000;
const key = (of: string) => `check.cameras-at-start.${of}`;
const class3 = (on: number) => [
  { ...ME, camera: true },
  { ...SIONED, camera: true },
  ...pupils(3).map((pupil, i) => ({ ...pupil, camera: i < on })),
];
const begun = (on: number, rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules }, [SIONED.key])
    .look({ rows: class3(on), selfKey: ME.key })
    .everyoneElse();
const told = (n: number): Expected => ({
  said: 'met',
  level: 'advice',
  key: key('breached'),
  remedy: null,
  since: null,
  words: { n },
});

checkTable(
  'cameras-at-start',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'a school that leaves it open', told: () => begun(3, { 'camera.learner': 'unset' }), expected: off },
    {
      name: 'a school where it is the learner’s choice',
      told: () => begun(3, { 'camera.learner': 'optional' }),
      expected: off,
    },
    {
      name: 'out of the meeting it does not apply',
      told: () => begun(3).look(away()).wait(5_000).look(),
      expected: off,
    },
    {
      name: 'none is seen on, which proves nothing; staff are not counted',
      told: () => begun(0),
      expected: { ...off, key: key('unknown') },
    },
    { name: 'some are on: a count', told: () => begun(2), expected: told(2) },
    {
      name: 'to the end of the start',
      told: () =>
        begun(2)
          .wait(START - 1)
          .look(),
      expected: told(2),
    },
    { name: 'and no longer', told: () => begun(2).wait(START).look(), expected: off },
    {
      name: 'as loudly as the school says',
      told: () => begun(1, { 'level.cameras-at-start': 'warning' }),
      expected: { ...told(1), said: 'breached', level: 'warning' },
    },
    {
      name: 'and then what cannot be seen is said',
      told: () => begun(0, { 'level.cameras-at-start': 'warning' }),
      expected: unknown(key('unknown'), null),
    },
  ],
);
