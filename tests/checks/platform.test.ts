import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away } from '../support/sighting.ts';

const key = (of: string) => `check.platform.${of}`;
const breached = (level: 'warning' | 'critical'): Expected => ({
  said: 'breached',
  level,
  key: key('breached'),
  remedy: 'end-for-all',
  since: null,
});

checkTable(
  'platform',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'Teams of the school', told: () => lesson().look({}), expected: met(key('met')) },
    {
      name: 'Teams for personal accounts',
      told: () => lesson().look({ platform: 'teams-personal' }),
      expected: breached('critical'),
    },
    {
      name: 'as loudly as the school says',
      told: () => lesson({ 'level.platform': 'warning' }).look({ platform: 'teams-personal' }),
      expected: breached('warning'),
    },
    {
      name: 'as advice it only informs',
      told: () => lesson({ 'level.platform': 'advice' }).look({ platform: 'teams-personal' }),
      expected: { ...breached('warning'), said: 'met', level: 'advice' },
    },
    {
      name: 'the school holds its lessons elsewhere',
      told: () => lesson({ platforms: ['meet'] }).look({}),
      expected: breached('critical'),
    },
    { name: 'the school has named none', told: () => lesson({ platforms: [] }).look({}), expected: off },
    {
      name: 'the school does not have the rule',
      told: () => lesson({ 'level.platform': 'off' }).look({}),
      expected: off,
    },
    { name: 'out of the meeting it does not apply', told: () => lesson().look(away()), expected: off },
    {
      name: 'the page could not be read',
      told: () => lesson().look({}).look({ platform: null }),
      expected: unknown(key('unknown'), 'copy-health-report'),
    },
  ],
);
