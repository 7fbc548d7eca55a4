import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { minimum, ms } from '../support/rules.ts';
import { away, guest, ME, pupils, row, SIONED } from '../support/sighting.ts';

const GRACE = ms('grace.adult-drop');
const BLIND = ms('grace.blind');
const PUPILS = pupils(3);
const GUEST = guest('Gwen (Guest)');
const both = [ME, SIONED, ...PUPILS];
const alone = [ME, ...PUPILS];
const key = (of: string) => `check.one-adult-left.${of}`;
const begun = (policy = {}) => lesson(policy).look({ rows: both }).name(SIONED, 'staff').everyoneElse().wait(10_000);
const waiting = (since: number, dueMs: number): Expected => ({
  said: 'waiting',
  level: 'advice',
  key: key('waiting'),
  remedy: 'copy-call-for-help',
  since,
  dueMs,
  words: { staff: 1, learners: 3, min: 2 },
});
const breached = (
  since: number,
  of = 'breached-gone',
  words: Expected['words'] = { gone: 'Sioned Pugh' },
): Expected => ({
  said: 'breached',
  level: 'critical',
  key: key(of),
  remedy: 'copy-call-for-help',
  since,
  words: { staff: 1, learners: 3, min: 2, grace: GRACE, ...words },
});

checkTable(
  'one-adult-left',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    {
      name: 'the school has not said how many',
      told: () => begun(minimum(null)),
      expected: unknown(key('unset'), 'set-minimum'),
    },
    { name: 'two staff', told: () => begun(), expected: met(key('met'), { staff: 2, learners: 3 }) },
    {
      name: 'one, where the school asks for one',
      told: () => begun(minimum(1)).look({ rows: alone }),
      expected: met(key('met'), { staff: 1, learners: 3 }),
    },
    {
      name: 'two, where it asks for three',
      told: () => begun(minimum(3)),
      expected: { ...waiting(0, GRACE - 10_000), words: { staff: 2, min: 3 } },
    },
    {
      name: 'alone, with no learner',
      told: () => lesson().look({ rows: [ME] }),
      expected: met(key('met'), { staff: 1, learners: 0 }),
    },
    {
      name: 'a guest puts it in doubt, and turns out to be a parent: the time ran on',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(30_000)
          .look({ rows: [...alone, GUEST] })
          .wait(30_000)
          .look()
          .name(GUEST, 'parent'),
      expected: breached(10_000),
    },
    {
      name: 'a guest who turns out to be staff ends it',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(70_000)
          .look({ rows: [...alone, GUEST] })
          .name(GUEST, 'staff'),
      expected: met(key('met'), { staff: 2, learners: 3 }),
    },
    {
      name: 'not known for longer than the school allows',
      told: () =>
        lesson()
          .look({ rows: [ME, row('Nia')] })
          .wait(BLIND)
          .look(),
      expected: { ...unknown(key('unknown'), 'identify', 0), level: 'warning' },
    },
    {
      name: 'the colleague has gone: grace',
      told: () => begun().look({ rows: alone }),
      expected: waiting(10_000, GRACE),
    },
    {
      name: 'to its last moment',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(GRACE - 1)
          .look(),
      expected: waiting(10_000, 1),
    },
    { name: 'and no longer', told: () => begun().look({ rows: alone }).wait(GRACE).look(), expected: breached(10_000) },
    {
      name: 'the grace is the school’s own',
      told: () => begun({ 'grace.adult-drop': 0 }).look({ rows: alone }),
      expected: breached(10_000, 'breached-gone', { grace: 0 }),
    },
    {
      name: 'back within it',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(GRACE - 1)
          .look({ rows: both })
          .wait(GRACE),
      expected: met(key('met')),
    },
    {
      name: 'back and gone again: the time starts anew',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(GRACE - 1)
          .look({ rows: both })
          .wait(1_000)
          .look({ rows: alone })
          .wait(1_000)
          .look(),
      expected: waiting(10_999 + GRACE, GRACE - 1_000),
    },
    {
      name: 'a list re-rendered in between does not',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(GRACE - 1_000)
          .look({ list: 'unreadable' })
          .wait(1_000)
          .look({ rows: alone }),
      expected: breached(10_000),
    },
    {
      name: 'a list closed for longer does: she may have been back',
      told: () => begun().look({ rows: alone }).wait(GRACE).look({ list: 'closed' }).wait(3_001).look({ rows: alone }),
      expected: waiting(13_001 + GRACE, GRACE),
    },
    {
      name: 'more learners come or go: it runs on',
      told: () =>
        begun()
          .look({ rows: alone })
          .wait(30_000)
          .look({ rows: [...alone, row('Late')] })
          .wait(30_000)
          .look(),
      expected: breached(10_000, 'breached-gone', { learners: 4 }),
    },
    {
      name: 'nobody was seen to go',
      told: () => lesson().look({ rows: alone }).everyoneElse().wait(GRACE).look(),
      expected: breached(0, 'breached', { gone: '' }),
    },
    {
      name: 'the list closed',
      told: () => begun().look({ list: 'closed' }),
      expected: { ...unknown(key('unknown'), 'open-people', 10_000), dueMs: BLIND },
    },
    {
      name: 'the colleague may be scrolled out of view, and one has left',
      told: () => begun().look({ rows: [ME, ...pupils(2)], total: 4 }),
      expected: { ...unknown(key('unknown'), 'load-all-names', 10_000), dueMs: BLIND },
    },
    {
      name: 'somebody unidentified may be a second',
      told: () =>
        lesson()
          .look({ rows: [ME, guest('X'), ...PUPILS] })
          .everyoneElse(),
      expected: { ...unknown(key('unknown'), 'identify', 0), dueMs: BLIND },
    },
    {
      name: 'not known for as long as the school allows: now it asks',
      told: () => begun().look({ list: 'closed' }).wait(BLIND).look(),
      expected: { ...unknown(key('unknown'), 'open-people', 10_000), level: 'warning' },
    },
    {
      name: 'a practitioner is no second',
      told: () => lesson().look({ rows: both }).name(SIONED, 'practitioner').everyoneElse().wait(GRACE),
      expected: breached(0, 'breached', { gone: '' }),
    },
    {
      name: 'until the colleague who was invited has been here, that is what is spoken of',
      told: () => lesson({ 'level.colleague-not-here': 'warning' }).look({ rows: alone }).everyoneElse().wait(GRACE),
      expected: off,
    },
    {
      name: 'but not where that only informs',
      told: () =>
        lesson({ 'level.colleague-not-here': 'advice' }).look({ rows: alone }).everyoneElse().wait(GRACE).look(),
      expected: breached(0, 'breached', {}),
    },
    {
      name: 'nor once the colleague has been here',
      told: () => begun({ 'level.colleague-not-here': 'warning' }).look({ rows: alone }).wait(GRACE),
      expected: breached(10_000),
    },
    {
      name: 'of a pastoral talk its own rule speaks',
      told: () =>
        lesson({ 'level.two-staff-pastoral': 'critical', 'kind.pastoral.min-present': 2 })
          .say({ deed: 'kind', as: 'pastoral' })
          .look({ rows: alone })
          .everyoneElse(),
      expected: off,
    },
    {
      name: 'which speaks of two, and not of more',
      told: () =>
        lesson({ 'level.two-staff-pastoral': 'critical', 'kind.pastoral.min-present': 3 })
          .say({ deed: 'kind', as: 'pastoral' })
          .look({ rows: alone })
          .everyoneElse()
          .wait(GRACE)
          .look(),
      expected: breached(0, 'breached', { min: 3 }),
    },
  ],
);
