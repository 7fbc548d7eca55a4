import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, met, off } from '../support/check-table.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils } from '../support/sighting.ts';

const WITHIN = 10 * 60_000;
const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.start-script-not-said.${of}`;
const begun = (rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules })
    .look({ rows })
    .everyoneElse();
const tick = (told: Lesson, ids: readonly string[]) =>
  ids.reduce((so, id) => so.say({ deed: 'tick', item: `script.${id}`, on: true }), told);
const { script } = rulesFor('elfed');

checkTable(
  'start-script-not-said',
  ['met', 'breached', 'off'],
  [
    { name: 'a school that has nothing said', told: () => begun({ script: [] }).wait(WITHIN), expected: off },
    {
      name: 'out of the meeting it does not apply',
      told: () => begun().look(away()).wait(5_000).look(),
      expected: off,
    },
    {
      name: 'before the first learner there is nobody to hear it',
      told: () => lesson(rulesFor('elfed')).look({}).wait(WITHIN),
      expected: met(key('time')),
    },
    { name: 'it has its time', told: () => begun().wait(WITHIN - 1), expected: { ...met(key('time')), dueMs: 1 } },
    {
      name: 'and no longer',
      told: () => begun().wait(WITHIN),
      expected: {
        said: 'breached',
        level: 'warning',
        key: key('breached'),
        remedy: 'tick-list',
        since: 0,
        words: { n: script.length },
      },
    },
    {
      name: 'one is left',
      told: () => tick(begun(), script.slice(1)).wait(WITHIN),
      expected: {
        said: 'breached',
        level: 'warning',
        key: key('breached'),
        remedy: 'tick-list',
        since: 0,
        words: { n: 1 },
      },
    },
    {
      name: 'all are ticked, in any order',
      told: () => tick(begun(), [...script].reverse()).wait(WITHIN),
      expected: met(key('met')),
    },
  ],
);
