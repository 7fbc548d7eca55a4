import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils, row } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const more = [...rows, row('Late')];
const key = (of: string) => `check.recording-late-joiner.${of}`;
const breached = (n: number): Expected => ({
  said: 'breached',
  level: 'advice',
  key: key('breached'),
  remedy: 'show-announcement',
  since: null,
  words: { n },
});
const announced = () => lesson().look({ rows, recording: 'on' }).say({ deed: 'announced' });

checkTable(
  'recording-late-joiner',
  ['met', 'breached', 'unknown', 'off'],
  [
    {
      name: 'before an announcement it does not apply',
      told: () => lesson().look({ rows, recording: 'on' }),
      expected: off,
    },
    {
      name: 'nor when nothing is recorded',
      told: () => announced().look({ rows: more, recording: 'off' }),
      expected: off,
    },
    {
      name: 'nor out of the meeting',
      told: () =>
        announced()
          .say({ deed: 'leaving', how: 'leave' })
          .look(away({ screen: 'ended', recording: 'on' })),
      expected: off,
    },
    {
      name: 'nor where the school does not ask for it',
      told: () =>
        lesson({ 'recording.announce': 'none' })
          .look({ rows, recording: 'on' })
          .say({ deed: 'announced' })
          .look({ rows: more, recording: 'on' }),
      expected: off,
    },
    { name: 'nobody has come', told: () => announced(), expected: met(key('met')) },
    {
      name: 'nobody has come, and whether it is recorded cannot be seen',
      told: () => announced().look({ rows, recording: 'unknown' }),
      expected: met(key('met')),
    },
    { name: 'one has', told: () => announced().look({ rows: more, recording: 'on' }), expected: breached(1) },
    {
      name: 'one has as another left',
      told: () => announced().look({ rows: [ME, ...pupils(1), row('Late')], recording: 'on' }),
      expected: breached(1),
    },
    {
      name: 'one has, and it was announced again',
      told: () => announced().look({ rows: more, recording: 'on' }).say({ deed: 'announced' }),
      expected: met(key('met')),
    },
    {
      name: 'one has, and whether it is recorded cannot be seen',
      told: () => announced().look({ rows: more, recording: 'unknown' }),
      expected: unknown(key('unknown'), 'identify'),
    },
    {
      name: 'one may have: name not read',
      told: () => announced().look({ rows, total: 4, recording: 'on' }),
      expected: unknown(key('unknown'), 'load-all-names'),
    },
    {
      name: 'some may have: list closed',
      told: () => announced().look({ list: 'closed', recording: 'on' }),
      expected: unknown(key('unknown'), 'open-people'),
    },
    {
      name: 'one has, everybody is known, and the recording cannot be seen',
      told: () => announced().everyoneElse().look({ rows: more, recording: 'unknown' }),
      expected: unknown(key('unknown'), 'show-announcement'),
    },
    {
      name: 'a school that does not tell those who come later',
      told: () =>
        lesson({ 'recording.late-joiners': false })
          .look({ rows, recording: 'on' })
          .say({ deed: 'announced' })
          .look({ rows: more, recording: 'on' }),
      expected: off,
    },
  ],
);
