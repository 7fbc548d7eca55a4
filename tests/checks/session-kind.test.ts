import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils, row, SIONED } from '../support/sighting.ts';

const key = (of: string) => `check.session-kind.${of}`;
const therapy = (rules: Partial<Rules>) =>
  lesson(
    { 'kind.therapy.allowed': 'yes', 'kind.therapy.one-to-one': 'allow', 'kind.therapy.max-present': 1, ...rules },
    [SIONED.key],
  ).say({ deed: 'kind', as: 'therapy' });
const two = [ME, SIONED, ...pupils(1)];

checkTable(
  'session-kind',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'a lesson with the whole class', told: () => lesson().look({}), expected: met(key('met')) },
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    {
      name: 'the school has not said whether it holds such sessions',
      told: () => lesson().say({ deed: 'kind', as: 'therapy' }).look({}),
      expected: unknown(key('unset'), 'open-policy'),
    },
    {
      name: 'it does not',
      told: () => lesson({ 'kind.therapy.allowed': 'no' }).wait(500).say({ deed: 'kind', as: 'therapy' }).look({}),
      expected: { said: 'breached', level: 'warning', key: key('breached'), remedy: 'set-kind', since: 500 },
    },
    {
      name: 'a talk in confidence',
      told: () =>
        therapy({})
          .look({ rows: [ME, ...pupils(1)] })
          .everyoneElse(),
      expected: met(key('met')),
    },
    {
      name: 'with a colleague sitting in',
      told: () => therapy({}).look({ rows: two }).everyoneElse(),
      expected: {
        said: 'breached',
        level: 'warning',
        key: key('too-many'),
        remedy: 'identify',
        since: null,
        words: { n: 2, max: 1 },
      },
    },
    {
      name: 'with somebody who may be one',
      told: () => therapy({}).look({ rows: [ME, row('Who'), ...pupils(1)] }),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'the list closed',
      told: () => therapy({}).look({ rows: two }).everyoneElse().look({ list: 'closed' }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'no lesson at all',
      told: () => lesson().say({ deed: 'kind', as: 'not-a-lesson' }).look({ rows: two }),
      expected: off,
    },
  ],
);
