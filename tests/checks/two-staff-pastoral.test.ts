import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { ms, rulesFor } from '../support/rules.ts';
import { away, ME, pupils, SIONED } from '../support/sighting.ts';

const GRACE = ms('grace.adult-drop');
const alone = [ME, ...pupils(2)];
const key = (of: string) => `check.two-staff-pastoral.${of}`;
const talk = (rules: Partial<Rules> = {}) =>
  lesson({ ...rulesFor('elfed'), ...rules }, [SIONED.key]).say({ deed: 'kind', as: 'pastoral' });
const breached = (level: 'warning' | 'critical'): Expected => ({
  said: 'breached',
  level,
  key: key('breached'),
  remedy: 'copy-call-for-help',
  since: 0,
  words: { staff: 1, learners: 2, min: 2 },
});

checkTable(
  'two-staff-pastoral',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    {
      name: 'a lesson is no talk',
      told: () => lesson(rulesFor('elfed')).look({ rows: alone }).everyoneElse(),
      expected: off,
    },
    { name: 'out of the meeting it does not apply', told: () => talk().look(away()), expected: off },
    {
      name: 'a school without the rule',
      told: () => talk({ 'level.two-staff-pastoral': 'off' }).look({}),
      expected: off,
    },
    { name: 'no learner yet', told: () => talk().look({}), expected: met(key('met')) },
    {
      name: 'two staff',
      told: () =>
        talk()
          .look({ rows: [...alone, SIONED] })
          .everyoneElse(),
      expected: met(key('met')),
    },
    {
      name: 'one, from the beginning: it is not waited for as for a lesson',
      told: () => talk().look({ rows: alone }).everyoneElse(),
      expected: { ...breached('warning'), said: 'waiting', level: 'advice', key: key('waiting'), dueMs: GRACE },
    },
    {
      name: 'and after the grace time',
      told: () => talk().look({ rows: alone }).everyoneElse().wait(GRACE),
      expected: breached('critical'),
    },
    {
      name: 'as loudly as the school says',
      told: () => talk({ 'level.two-staff-pastoral': 'warning' }).look({ rows: alone }).everyoneElse().wait(GRACE),
      expected: breached('warning'),
    },
    {
      name: 'as advice it only informs',
      told: () => talk({ 'level.two-staff-pastoral': 'advice' }).look({ rows: alone }).everyoneElse().wait(GRACE),
      expected: { ...breached('warning'), said: 'met', level: 'advice' },
    },
    {
      name: 'somebody unidentified may be the second',
      told: () => talk().look({ rows: alone }),
      expected: { ...unknown(key('unknown'), 'identify', 0), dueMs: ms('grace.blind') },
    },
  ],
);
