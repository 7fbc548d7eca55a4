import type { Rules } from '../../src/policy/rules.ts';
import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away } from '../support/sighting.ts';

const key = (of: string) => `check.recording-where-forbidden.${of}`;
const mode = (is: Rules['recording.mode'], rules: Partial<Rules> = {}) => lesson({ 'recording.mode': is, ...rules });
const breached: Expected = { said: 'breached', level: 'warning', key: key('breached'), remedy: null, since: 0 };

checkTable(
  'recording-where-forbidden',
  ['met', 'breached', 'unknown', 'off'],
  [
    { name: 'where it is allowed', told: () => mode('optional').look({ recording: 'on' }), expected: off },
    { name: 'where it is required', told: () => mode('required-entire').look({ recording: 'on' }), expected: off },
    { name: 'out of the meeting it does not apply', told: () => mode('forbidden').look(away()), expected: off },
    { name: 'forbidden, and off', told: () => mode('forbidden').look({}), expected: met(key('met')) },
    { name: 'forbidden, and on', told: () => mode('forbidden').look({ recording: 'on' }), expected: breached },
    {
      name: 'as loudly as the school says',
      told: () => mode('forbidden', { 'level.recording-where-forbidden': 'critical' }).look({ recording: 'on' }),
      expected: { ...breached, level: 'critical' },
    },
    {
      name: 'forbidden, and it cannot be seen',
      told: () => mode('forbidden').look({ recording: 'unknown' }),
      expected: unknown(key('unknown'), null),
    },
    { name: 'not decided, and off', told: () => mode('ask').look({}), expected: off },
    {
      name: 'not decided, and it cannot be seen',
      told: () => mode('ask').look({ recording: 'unknown' }),
      expected: off,
    },
    {
      name: 'not decided, and on: it is told',
      told: () => mode('ask').look({ recording: 'on' }),
      expected: { ...met(key('ask')), level: 'advice' },
    },
  ],
);
