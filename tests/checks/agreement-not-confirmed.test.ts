import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away } from '../support/sighting.ts';

const key = (of: string) => `check.agreement-not-confirmed.${of}`;
const begun = (rules: Partial<Rules>) => lesson({ 'level.agreement-not-confirmed': 'warning', ...rules }).look({});
const breached = (remedy: 'tick-list' | 'open-policy'): Expected => ({
  said: 'breached',
  level: 'warning',
  key: key('breached'),
  remedy,
  since: null,
});

checkTable(
  'agreement-not-confirmed',
  ['met', 'breached', 'off'],
  [
    { name: 'a school without one', told: () => begun({ agreement: 'none' }), expected: off },
    {
      name: 'out of the meeting it does not apply',
      told: () => begun({ agreement: 'once' }).look(away()).wait(5_000).look(),
      expected: off,
    },
    {
      name: 'before every session, not ticked',
      told: () => begun({ agreement: 'per-session' }),
      expected: breached('tick-list'),
    },
    {
      name: 'a date does not stand for it',
      told: () => begun({ agreement: 'per-session', 'agreement.confirmed': '2026-06-01' }),
      expected: breached('tick-list'),
    },
    {
      name: 'ticked',
      told: () => begun({ agreement: 'per-session' }).say({ deed: 'tick', item: 'before.agreement', on: true }),
      expected: met(key('met')),
    },
    { name: 'once, and no date', told: () => begun({ agreement: 'once' }), expected: breached('open-policy') },
    {
      name: 'for each class, and no date',
      told: () => begun({ agreement: 'per-class' }),
      expected: breached('open-policy'),
    },
    {
      name: 'with a date',
      told: () => begun({ agreement: 'per-class', 'agreement.confirmed': '2026-06-01' }),
      expected: met(key('met')),
    },
    {
      name: 'as advice it only informs',
      told: () => begun({ agreement: 'once', 'level.agreement-not-confirmed': 'advice' }),
      expected: { ...breached('open-policy'), said: 'met', level: 'advice' },
    },
  ],
);
