/** Of three rules on too few staff one speaks, whatever the school has on: one situation is one alarm. */
import { expect, test } from 'vitest';
import { speaker } from '../../src/checks/shortage.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { lesson } from '../support/lesson.ts';
import { ME, pupils, SIONED } from '../support/sighting.ts';

const ALL: Partial<Rules> = {
  'kind.whole-class.min-present': 2,
  'kind.whole-class.min-invited': 2,
  'kind.pastoral.min-present': 2,
  'level.two-staff-pastoral': 'warning',
  'level.colleague-not-here': 'warning',
  'level.one-adult-left': 'critical',
};

const alone = [ME, ...pupils(2)];
const both = [...alone, SIONED];

test.each<readonly [string, Partial<Rules>, { pastoral?: boolean; came?: boolean }, string]>([
  ['nobody has come yet', {}, {}, 'colleague-not-here'],
  ['a colleague has come, and gone', {}, { came: true }, 'one-adult-left'],
  ['nobody has come, and the school has that rule off', { 'level.colleague-not-here': 'off' }, {}, 'one-adult-left'],
  ['or has it only inform', { 'level.colleague-not-here': 'advice' }, {}, 'one-adult-left'],
  ['a pastoral talk', {}, { pastoral: true }, 'two-staff-pastoral'],
  ['one of which a colleague has gone', {}, { pastoral: true, came: true }, 'two-staff-pastoral'],
  ['one whose own rule is off', { 'level.two-staff-pastoral': 'off' }, { pastoral: true }, 'colleague-not-here'],
  [
    'one of which more are asked than its own rule does',
    { 'kind.pastoral.min-present': 3 },
    { pastoral: true },
    'colleague-not-here',
  ],
  ['how many is not said', { 'kind.whole-class.min-present': null }, {}, 'one-adult-left'],
  ['fewer invited than have to be there', { 'kind.whole-class.min-invited': 1 }, {}, 'one-adult-left'],
])('%s', (_, rules, { pastoral = false, came = false }, speaks) => {
  const told = lesson({ ...ALL, ...rules }, [SIONED.key]).look({ rows: came ? both : alone });
  if (pastoral) told.say({ deed: 'kind', as: 'pastoral' });
  told.everyoneElse().wait(1_000).look({ rows: alone });
  expect(speaker(told.policy, told.session)).toBe(speaks);
});
