import { type Case, checkTable, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { ms } from '../support/rules.ts';
import { away, ME, pupils, row, type Spec } from '../support/sighting.ts';

const BLIND = ms('grace.blind');
const rows = [ME, ...pupils(2)];
const closed: Spec = { list: 'closed' };
const key = (of: string) => `check.cant-see.${of}`;

const blind = (name: string, spec: Spec, of: string, remedy: Parameters<typeof unknown>[1]): Case => ({
  name,
  told: () => lesson().look({ rows }).wait(1_000).look(spec),
  expected: { ...unknown(key(of), remedy, 1_000), dueMs: BLIND },
});

checkTable(
  'cant-see',
  ['met', 'unknown', 'off'],
  [
    {
      name: 'before a meeting it does not apply',
      told: () => lesson().look(away({ screen: 'prejoin' })),
      expected: off,
    },
    {
      name: 'nor after it',
      told: () =>
        lesson()
          .look({ rows })
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' })),
      expected: off,
    },
    { name: 'every name read', told: () => lesson().look({ rows }), expected: met(key('met'), { read: 3 }) },
    blind('the list closed', closed, 'closed', 'open-people'),
    blind('the list there and not readable', { list: 'unreadable' }, 'unreadable', 'copy-health-report'),
    blind('no total', { rows, total: null }, 'no-total', 'copy-health-report'),
    blind('names not read', { rows, total: 9 }, 'partial', 'load-all-names'),
    blind('the call’s controls gone', { controls: 'none', rows }, 'controls', 'open-people'),
    {
      name: 'one’s own row not known',
      told: () => lesson().look({ rows, selfKey: null }),
      expected: { ...unknown(key('self'), 'say-who-i-am', 0), dueMs: BLIND },
    },
    {
      name: 'two numbers that contradict each other',
      told: () => lesson().look({ rows, badge: 4 }).wait(5_001).look(),
      expected: { ...unknown(key('contradiction'), 'copy-health-report', 5_001), dueMs: BLIND },
    },
    blind('the badge’s total alone', { rows, total: null, badge: 3 }, 'no-total', 'copy-health-report'),
    {
      name: 'a page that is like a call, and of no known kind',
      told: () => lesson().look(away({ callLike: true })),
      expected: { ...unknown(key('different'), 'copy-health-report', 0), dueMs: BLIND },
    },
    {
      name: 'rows without an account',
      told: () =>
        lesson()
          .look({ rows: [ME, row('Nia', { byName: true })] })
          .name(row('Nia', { byName: true }), 'staff'),
      expected: { ...unknown(key('nameless'), 'copy-health-report', 0), dueMs: BLIND },
    },
    {
      name: 'entered again, and which meeting it is not seen',
      told: () =>
        lesson()
          .look({ rows: [ME] })
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' }))
          .wait(1_000)
          .look({ rows: [ME], title: null }),
      expected: { ...unknown(key('untitled'), 'copy-health-report', 1_000), dueMs: BLIND },
    },
    {
      name: 'the meeting lost',
      told: () => lesson().look({ rows }).look(away()).wait(4_000).look(),
      expected: { ...unknown(key('lost'), 'copy-health-report', 0), dueMs: BLIND - 4_000 },
    },
    {
      name: 'nearly as long as the school allows',
      told: () =>
        lesson()
          .look(closed)
          .wait(BLIND - 1),
      expected: { ...unknown(key('closed'), 'open-people', 0), dueMs: 1 },
    },
    {
      name: 'as long as the school allows: now it asks',
      told: () => lesson().look(closed).wait(BLIND),
      expected: { ...unknown(key('closed'), 'open-people', 0), level: 'warning' },
    },
    {
      name: 'by the school’s own number',
      told: () => lesson({ 'grace.blind': 10 }).look(closed).wait(10_000),
      expected: { ...unknown(key('closed'), 'open-people', 0), level: 'warning' },
    },
    {
      name: 'a look at the whole list in between starts it anew',
      told: () =>
        lesson()
          .look(closed)
          .wait(BLIND - 1)
          .look({ rows })
          .wait(1_000)
          .look(closed)
          .wait(1_000),
      expected: { ...unknown(key('closed'), 'open-people', BLIND + 999), dueMs: BLIND - 1_000 },
    },
    {
      name: 'a change of what cannot be seen does not',
      told: () => lesson().look(closed).wait(BLIND).look({ rows, total: 9 }),
      expected: { ...unknown(key('partial'), 'load-all-names', 0), level: 'warning' },
    },
    {
      name: 'nor does losing sight of the meeting and finding it',
      told: () =>
        lesson()
          .look(closed)
          .wait(BLIND - 5_000)
          .look(away())
          .wait(5_000)
          .look()
          .look(closed),
      expected: { ...unknown(key('closed'), 'open-people', 0), level: 'warning' },
    },
    {
      name: 'minutes out of the meeting are not minutes without sight',
      told: () =>
        lesson()
          .look({ rows })
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' }))
          .watched(2 * BLIND)
          .look(closed),
      expected: { ...unknown(key('closed'), 'open-people', 2 * BLIND), dueMs: BLIND },
    },
  ],
);
