import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, row, type Spec } from '../support/sighting.ts';

const key = (of: string) => `check.lead-left.${of}`;
const I = { ...ME, organiser: false };
const LEAD = row('Carys Lead', { organiser: true });
const CLASS = pupils(3);
const all: Spec = { rows: [I, LEAD, ...CLASS], selfKey: ME.key };
const without = (over: Partial<Spec> = {}): Spec => ({ rows: [I, ...CLASS], selfKey: ME.key, ...over });

const watching = (spec: Spec = all) => lesson().say({ deed: 'role', as: 'co-staff' }).look(spec);
const known = () => watching().name(LEAD, 'staff').everyoneElse();
const gone = (over: Partial<Spec> = {}) => known().wait(5_000).look(without(over));
const broken = (said: 'waiting' | 'breached', remedy: Expected['remedy']): Expected => ({
  said,
  level: said === 'waiting' ? 'advice' : 'critical',
  key: key(said),
  remedy,
  since: 5_000,
  words: { lead: 'Carys Lead', learners: 3 },
});

checkTable(
  'lead-left',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    {
      name: 'who leads is not asked',
      told: () => lesson().look(all).name(LEAD, 'staff').look(without()),
      expected: off,
    },
    {
      name: 'out of the meeting it does not apply',
      told: () =>
        known()
          .look(away({ screen: 'ended' }))
          .wait(9_000)
          .look(),
      expected: off,
    },
    { name: 'Teams marks nobody else as organiser', told: () => watching({ rows: [ME, ...CLASS] }), expected: off },
    {
      name: 'a broadcast: who is there is not watched',
      told: () => known().say({ deed: 'kind', as: 'broadcast' }),
      expected: off,
    },
    { name: 'the lead is here', told: known, expected: met(key('met')) },
    {
      name: 'an organiser of whom nothing was said may be a pupil',
      told: () => watching(),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'a guest as organiser is nobody’s lead',
      told: () => watching({ ...all, rows: [I, { ...guest('Visitor'), organiser: true }, ...CLASS] }),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'the list is closed',
      told: () => known().look({ list: 'closed', selfKey: ME.key }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'out of view by scrolling is not gone',
      told: () => known().look({ rows: [I, ...CLASS], total: 5, selfKey: ME.key }),
      expected: met(key('met')),
    },
    {
      name: 'out of view when the total fell: who went is not known',
      told: () =>
        known()
          .look({ rows: [I, ...CLASS], total: 5, selfKey: ME.key })
          .look({ rows: [I, ...CLASS.slice(1)], total: 4, selfKey: ME.key }),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
    {
      name: 'gone, and the grace time runs',
      told: () => gone().wait(59_000).look(),
      expected: { ...broken('waiting', 'end-for-all'), dueMs: 1_000 },
    },
    { name: 'gone for longer', told: () => gone().wait(60_000).look(), expected: broken('breached', 'end-for-all') },
    {
      name: 'Teams does not let one end it',
      told: () => gone({ mayEnd: false }).wait(60_000).look(),
      expected: broken('breached', 'copy-call-for-help'),
    },
    {
      name: 'nor has it been seen to',
      told: () =>
        lesson()
          .say({ deed: 'role', as: 'co-staff' })
          .look({ ...all, mayEnd: null })
          .name(LEAD, 'staff')
          .everyoneElse()
          .wait(5_000)
          .look(without({ mayEnd: null }))
          .wait(60_000)
          .look(),
      expected: broken('breached', 'copy-call-for-help'),
    },
    {
      name: 'gone with everybody',
      told: () =>
        known()
          .wait(5_000)
          .look({ rows: [I], selfKey: ME.key }),
      expected: met(key('nobody')),
    },
    {
      name: 'gone, and then the list is closed: learners may be there, and the lead may be back',
      told: () => gone().wait(60_000).look({ list: 'closed', selfKey: ME.key }),
      expected: unknown(key('unknown'), 'open-people', 5_000),
    },
    {
      name: 'gone while the list was closed: from when it is seen',
      told: () => known().look({ list: 'closed', selfKey: ME.key }).wait(5_000).look(without()).wait(60_000).look(),
      expected: broken('breached', 'end-for-all'),
    },
    {
      name: 'and seen again for as long as it takes, still from then',
      told: () => gone().wait(30_000).look().wait(30_000).look(),
      expected: broken('breached', 'end-for-all'),
    },
    { name: 'back again', told: () => gone().wait(90_000).look(all), expected: met(key('met')) },
  ],
);
