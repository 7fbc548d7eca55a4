import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { T0 } from '../support/moment.ts';
import { ms } from '../support/rules.ts';

const END = 600_000;
const NEAR = ms('end.reminder');
const key = (of: string) => `check.breakouts-open.${of}`;
const planned = (rules: Partial<Rules> = {}) =>
  lesson(rules)
    .look({})
    .say({ deed: 'plan-end', utc: T0 + END });

checkTable(
  'breakouts-open',
  ['met', 'unknown', 'off'],
  [
    { name: 'no end is planned', told: () => lesson().look({}).wait(END), expected: off },
    { name: 'the end is far', told: () => planned().wait(END - NEAR - 1), expected: off },
    {
      name: 'near, nobody can see',
      told: () => planned().wait(END - NEAR),
      expected: unknown(key('unknown'), 'tick-list'),
    },
    { name: 'a school that does not ask', told: () => planned({ 'end.breakouts': false }).wait(END), expected: off },
    {
      name: 'the teacher has closed them',
      told: () => planned().wait(END).say({ deed: 'tick', item: 'end.breakouts-closed', on: true }),
      expected: met(key('met')),
    },
    {
      name: 'and takes it back',
      told: () =>
        planned()
          .wait(END)
          .say({ deed: 'tick', item: 'end.breakouts-closed', on: true })
          .say({ deed: 'tick', item: 'end.breakouts-closed', on: false }),
      expected: unknown(key('unknown'), 'tick-list'),
    },
  ],
);
