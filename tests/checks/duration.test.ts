import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils } from '../support/sighting.ts';

const ADVISED = 20 * 60_000;
const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.duration.${of}`;
const begun = (rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules })
    .look({ rows })
    .everyoneElse();
const longer: Expected = {
  said: 'met',
  level: 'advice',
  key: key('breached'),
  remedy: null,
  since: null,
  words: { time: ADVISED },
};

checkTable(
  'duration',
  ['met', 'breached', 'off'],
  [
    {
      name: 'a school that advises none',
      told: () => begun({ 'advisory-minutes': null }).wait(ADVISED),
      expected: off,
    },
    {
      name: 'out of the meeting it does not apply',
      told: () => begun().look(away()).wait(5_000).look(),
      expected: off,
    },
    {
      name: 'before the first learner it has not begun',
      told: () => lesson(rulesFor('elfed')).look({}).wait(ADVISED),
      expected: met(key('met')),
    },
    { name: 'within it', told: () => begun().wait(ADVISED - 1), expected: { ...met(key('met')), dueMs: 1 } },
    { name: 'longer: it is told', told: () => begun().wait(ADVISED), expected: longer },
    {
      name: 'as loudly as the school says',
      told: () => begun({ 'level.duration': 'warning' }).wait(ADVISED),
      expected: { ...longer, said: 'breached', level: 'warning' },
    },
  ],
);
