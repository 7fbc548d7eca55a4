import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { ms, rulesFor } from '../support/rules.ts';
import { away, ME, pupils, SIONED } from '../support/sighting.ts';

const GRACE = ms('grace.late-adult');
const alone = [ME, ...pupils(2)];
const both = [...alone, SIONED];
const key = (of: string) => `check.colleague-not-here.${of}`;
const begun = (rules: Partial<Rules> = {}, rows = alone) =>
  lesson({ ...rulesFor('elfed'), ...rules }, [SIONED.key])
    .look({ rows })
    .everyoneElse();
const breached = (since = 0): Expected => ({
  said: 'breached',
  level: 'warning',
  key: key('breached'),
  remedy: 'copy-call-for-help',
  since,
});

checkTable(
  'colleague-not-here',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    {
      name: 'out of the meeting it does not apply',
      told: () => begun().look(away()).wait(5_000).look(),
      expected: off,
    },
    {
      name: 'a school that does not invite one',
      told: () => begun({ 'level.colleague-not-here': 'off' }),
      expected: off,
    },
    {
      name: 'nobody has said how many',
      told: () => begun({ 'kind.whole-class.min-invited': null, 'kind.whole-class.min-present': null }),
      expected: off,
    },
    {
      name: 'before the first learner nobody is missed',
      told: () => begun({}, [ME]).wait(GRACE),
      expected: met(key('met')),
    },
    {
      name: 'a learner is there and the colleague is not: late, for as long as the school waits',
      told: () => begun().wait(GRACE - 1),
      expected: { ...breached(), said: 'waiting', level: 'advice', key: key('waiting'), dueMs: 1 },
    },
    { name: 'and no longer', told: () => begun().wait(GRACE), expected: breached() },
    {
      name: 'from the first learner, not from when the teacher came',
      told: () => begun({}, [ME]).watched(GRACE).look({ rows: alone }).wait(1_000),
      expected: { ...breached(GRACE), said: 'waiting', level: 'advice', key: key('waiting'), dueMs: GRACE - 1_000 },
    },
    {
      name: 'without a number of those invited, the number that must be there',
      told: () => begun({ 'kind.whole-class.min-invited': null }).wait(GRACE),
      expected: breached(),
    },
    { name: 'the colleague has come', told: () => begun({}, both), expected: met(key('came')) },
    {
      name: 'and has gone again: that is not for this rule',
      told: () => begun({}, both).look({ rows: alone }).wait(GRACE),
      expected: met(key('came')),
    },
    {
      name: 'somebody unidentified may be the colleague',
      told: () => lesson(rulesFor('elfed')).look({ rows: alone }),
      expected: { ...unknown(key('unknown'), 'identify', 0), dueMs: ms('grace.blind') },
    },
    {
      name: 'as advice it only informs',
      told: () => begun({ 'level.colleague-not-here': 'advice' }).wait(GRACE),
      expected: { ...breached(), said: 'met', level: 'advice' },
    },
    {
      name: 'of a pastoral talk its own rule speaks',
      told: () => begun().say({ deed: 'kind', as: 'pastoral' }),
      expected: off,
    },
  ],
);
