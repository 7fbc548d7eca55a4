import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away } from '../support/sighting.ts';

// The day of these tests is 15 June 2026.
const key = (of: string) => `check.policy-stale.${of}`;
const ON = { 'level.policy-stale': 'advice' } as const;
const begun = (rules: Partial<Rules> = {}) =>
  lesson({ ...ON, 'school.risk-assessment': '2026-06-01', ...rules }).look({});
const told = (of: 'review' | 'risk'): Expected => ({
  said: 'met',
  level: 'advice',
  key: key(of),
  remedy: 'open-policy',
  since: null,
});

checkTable(
  'policy-stale',
  ['met', 'breached', 'off'],
  [
    { name: 'in date', told: () => begun(), expected: met(key('met')) },
    {
      name: 'before the meeting too',
      told: () => lesson(ON).look(away({ screen: 'prejoin' })),
      expected: told('risk'),
    },
    { name: 'not outside it', told: () => lesson(ON).look(away()), expected: off },
    { name: 'a school without the rule', told: () => begun({ 'level.policy-stale': 'off' }), expected: off },
    {
      name: 'review is due tomorrow',
      told: () => begun({ 'school.review-due': '2026-06-16' }),
      expected: met(key('met')),
    },
    {
      name: 'review was due yesterday',
      told: () => begun({ 'school.review-due': '2026-06-14' }),
      expected: told('review'),
    },
    { name: 'no risk assessment', told: () => begun({ 'school.risk-assessment': '' }), expected: told('risk') },
    {
      name: 'one within the year',
      told: () => begun({ 'school.risk-assessment': '2025-06-17' }),
      expected: met(key('met')),
    },
    {
      name: 'one older than that',
      told: () => begun({ 'school.risk-assessment': '2025-06-12' }),
      expected: told('risk'),
    },
    {
      name: 'where it is reviewed each term',
      told: () => begun({ 'school.review-months': 4, 'school.risk-assessment': '2026-02-01' }),
      expected: told('risk'),
    },
    {
      name: 'as loudly as the school says',
      told: () => begun({ 'school.risk-assessment': '', 'level.policy-stale': 'warning' }),
      expected: { ...told('risk'), said: 'breached', level: 'warning' },
    },
  ],
);
