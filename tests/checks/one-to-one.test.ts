import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { T0 } from '../support/moment.ts';
import { ms } from '../support/rules.ts';
import { away, guest, ME, pupils, SIONED } from '../support/sighting.ts';

const GRACE = ms('grace.one-to-one');
const two = [ME, ...pupils(1)];
const class3 = [ME, ...pupils(3)];
const key = (of: string) => `check.one-to-one.${of}`;
const begun = (policy = {}) => lesson(policy).look({ rows: class3 }).everyoneElse().wait(5_000);
const atEnd = () => begun({ 'kind.whole-class.one-to-one': 'forbid-at-end', 'level.one-to-one': 'warning' });
const agreed = (ticked: readonly string[]) =>
  ticked.reduce(
    (told, id) => told.say({ deed: 'tick', item: `condition.${id}`, on: true }),
    begun({
      'kind.whole-class.one-to-one': 'with-conditions',
      'kind.whole-class.conditions': ['parent-agreed', 'noted'],
    }),
  );
const waiting = (since: number, dueMs: number): Expected => ({
  said: 'waiting',
  level: 'advice',
  key: key('waiting'),
  remedy: 'end-for-all',
  since,
  dueMs,
});
const breached = (since: number): Expected => ({
  said: 'breached',
  level: 'critical',
  key: key('breached'),
  remedy: 'end-for-all',
  since,
});

checkTable(
  'one-to-one',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    { name: 'a class', told: () => begun(), expected: met(key('met')) },
    { name: 'alone', told: () => lesson().look({ rows: [ME] }), expected: met(key('met')) },
    {
      name: 'one learner, two staff',
      told: () =>
        lesson()
          .look({ rows: [ME, SIONED, ...pupils(1)] })
          .name(SIONED, 'staff')
          .everyoneElse(),
      expected: met(key('met')),
    },
    {
      name: 'with a practitioner in the room the two are not alone',
      told: () =>
        begun()
          .look({ rows: [...two, SIONED] })
          .name(SIONED, 'practitioner')
          .wait(GRACE)
          .look(),
      expected: met(key('met')),
    },
    { name: 'one learner is left: grace', told: () => begun().look({ rows: two }), expected: waiting(5_000, GRACE) },
    {
      name: 'to its last moment',
      told: () =>
        begun()
          .look({ rows: two })
          .wait(GRACE - 1)
          .look(),
      expected: waiting(5_000, 1),
    },
    { name: 'and no longer', told: () => begun().look({ rows: two }).wait(GRACE).look(), expected: breached(5_000) },
    {
      name: 'the grace is the school’s own',
      told: () => begun({ 'grace.one-to-one': 0 }).look({ rows: two }),
      expected: breached(5_000),
    },
    {
      name: 'a second learner comes in time',
      told: () =>
        begun()
          .look({ rows: two })
          .wait(GRACE - 1)
          .look({ rows: class3 })
          .wait(GRACE),
      expected: met(key('met')),
    },
    {
      name: 'the one goes and another comes: anew',
      told: () =>
        begun()
          .look({ rows: two })
          .wait(9_000)
          .look({ rows: [ME] })
          .wait(500)
          .look({ rows: two })
          .wait(1_000),
      expected: waiting(14_500, GRACE - 1_000),
    },
    {
      name: 'one not identified may be learner or staff',
      told: () => lesson().look({ rows: two }),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'so may a third',
      told: () =>
        lesson()
          .look({ rows: [...two, guest('X')] })
          .everyoneElse(),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'or one unread',
      told: () => lesson().look({ rows: two, total: 3 }),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
    {
      name: 'the list closed',
      told: () => begun().look({ list: 'closed' }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'the list there and not readable',
      told: () => begun().look({ list: 'unreadable' }),
      expected: unknown(key('unknown'), 'copy-health-report'),
    },
    {
      name: 'with learners in the teacher’s own room the two are not alone',
      told: () => begun().look({ rows: two }).say({ deed: 'own-room', adults: 0, learners: true }).wait(GRACE),
      expected: met(key('met')),
    },
    {
      name: 'a school that allows it',
      told: () => begun({ 'kind.whole-class.one-to-one': 'allow' }).look({ rows: two }),
      expected: off,
    },
    {
      name: 'a school that has not said',
      told: () => begun({ 'kind.whole-class.one-to-one': 'unset' }).look({ rows: two }).wait(GRACE),
      expected: unknown(key('unset'), 'open-policy', 5_000),
    },
    {
      name: 'nor need it say while it is not so',
      told: () => begun({ 'kind.whole-class.one-to-one': 'unset' }),
      expected: met(key('met')),
    },
    {
      name: 'forbidden at the end above all: before it as loudly as the school says',
      told: () => atEnd().look({ rows: two }).wait(GRACE).look(),
      expected: { ...breached(5_000), level: 'warning' },
    },
    {
      name: 'and at the end critical',
      told: () =>
        atEnd()
          .say({ deed: 'plan-end', utc: T0 + 60_000 })
          .look({ rows: two })
          .wait(GRACE)
          .look(),
      expected: breached(5_000),
    },
    {
      name: 'as advice it informs, but not at the end',
      told: () =>
        begun({ 'kind.whole-class.one-to-one': 'forbid-at-end', 'level.one-to-one': 'advice' })
          .look({ rows: two })
          .wait(GRACE)
          .look(),
      expected: { ...breached(5_000), said: 'met', level: 'advice' },
    },
    {
      name: 'conditions: one is not ticked',
      told: () => agreed(['parent-agreed']).look({ rows: two }).wait(GRACE).look(),
      expected: { ...breached(5_000), key: key('not-agreed'), remedy: 'tick-list' },
    },
    {
      name: 'all are',
      told: () => agreed(['parent-agreed', 'noted']).look({ rows: two }).wait(GRACE).look(),
      expected: met(key('agreed')),
    },
  ],
);
