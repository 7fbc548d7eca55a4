import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.recording-unannounced.${of}`;
const breached = (since: number): Expected => ({
  said: 'breached',
  level: 'warning',
  key: key('breached'),
  remedy: 'show-announcement',
  since,
});
const silent = { 'recording.announce': 'none' } as const;

checkTable(
  'recording-unannounced',
  ['met', 'waiting', 'breached', 'unknown', 'off'],
  [
    {
      name: 'out of the meeting it does not apply',
      told: () => lesson().look(away({ recording: 'on' })),
      expected: off,
    },
    {
      name: 'nor where the school does not ask for it',
      told: () => lesson(silent).look({ rows, recording: 'on' }),
      expected: off,
    },
    { name: 'nothing is recorded', told: () => lesson().look({ rows, recording: 'off' }), expected: met(key('off')) },
    {
      name: 'whether anything is cannot be seen',
      told: () => lesson().look({ rows, recording: 'unknown' }),
      expected: unknown(key('unknown'), 'show-announcement'),
    },
    {
      name: 'it is, and nobody has said so',
      told: () => lesson().look({ rows }).wait(4_000).look({ rows, recording: 'on' }).wait(2_000).look(),
      expected: breached(4_000),
    },
    {
      name: 'stopped and started: since the second start',
      told: () =>
        lesson().look({ rows, recording: 'on' }).wait(1_000).look({ rows }).wait(1_000).look({ rows, recording: 'on' }),
      expected: breached(2_000),
    },
    {
      name: 'it was announced',
      told: () => lesson().look({ rows, recording: 'on' }).say({ deed: 'announced' }),
      expected: met(key('announced')),
    },
    {
      name: 'it was announced before it began',
      told: () => lesson().look({ rows }).say({ deed: 'announced' }).look({ rows, recording: 'on' }),
      expected: met(key('announced')),
    },
    {
      name: 'announced, and it cannot be seen',
      told: () => lesson().look({ rows, recording: 'unknown' }).say({ deed: 'announced' }),
      expected: met(key('announced')),
    },
    {
      name: 'announced in another meeting',
      told: () =>
        lesson()
          .look({ rows })
          .say({ deed: 'announced' })
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended' }))
          .wait(1_000)
          .look({ rows, title: 'Welsh 9B', recording: 'on' }),
      expected: breached(1_000),
    },
    {
      name: 'where it is announced at the start, it has its time',
      told: () => lesson({ 'recording.announce': 'at-start' }).look({ rows, recording: 'on' }).wait(59_000),
      expected: { ...breached(0), said: 'waiting', level: 'advice', dueMs: 1_000 },
    },
    {
      name: 'and no longer',
      told: () => lesson({ 'recording.announce': 'at-start' }).look({ rows, recording: 'on' }).wait(60_000),
      expected: breached(0),
    },
    {
      name: 'as loudly as the school says',
      told: () => lesson({ 'level.recording-unannounced': 'critical' }).look({ rows, recording: 'on' }),
      expected: { ...breached(0), level: 'critical' },
    },
  ],
);
