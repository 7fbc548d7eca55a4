import { checkTable, type Expected, met, off, unknown } from '../support/check-table.ts';
import { lesson } from '../support/lesson.ts';
import { ms } from '../support/rules.ts';
import { away, ME, pupils, type Spec } from '../support/sighting.ts';

const ANSWER = 15_000;
const WATCH = ms('end.watch');
const rows = [ME, ...pupils(2)];
const key = (of: string) => `check.still-there-after-end.${of}`;
const asked = (spec: Spec = { rows }) =>
  lesson().look({ rows }).everyoneElse().look(spec).wait(1_000).say({ deed: 'leaving', how: 'end-for-all' });
const again = (gap: number, spec: Spec = { rows }) =>
  asked()
    .look(away({ screen: 'ended' }))
    .wait(gap)
    .look(spec);
const breached = (since: number): Expected => ({
  said: 'breached',
  level: 'warning',
  key: key('breached'),
  remedy: 'new-lesson',
  since,
  words: { n: 2 },
});

checkTable(
  'still-there-after-end',
  ['met', 'breached', 'unknown', 'off'],
  [
    {
      name: 'long after, Teams’ question was answered with no, and it is a lesson as before',
      told: () =>
        asked({ rows })
          .wait(ms('end.watch') + 1)
          .look(),
      expected: off,
    },
    { name: 'before an end it does not apply', told: () => lesson().look({ rows }).everyoneElse(), expected: off },
    {
      name: 'nor when the teacher only leaves',
      told: () => lesson().look({ rows }).everyoneElse().say({ deed: 'leaving', how: 'leave' }),
      expected: off,
    },
    {
      name: 'nor when the end was taken back',
      told: () => asked().say({ deed: 'stayed' }).wait(ANSWER),
      expected: off,
    },
    { name: 'nor once the meeting is gone', told: () => asked().look(away({ screen: 'ended' })), expected: off },
    {
      name: 'Teams is asking: the teacher may still say no',
      told: () => asked(),
      expected: unknown(key('asked'), null, 1_000),
    },
    {
      name: 'the call still whole after half a minute: the answer was no',
      told: () => asked().wait(30_001).look(),
      expected: off,
    },
    { name: 'nobody is left in it', told: () => asked({ rows: [ME] }), expected: met(key('met')) },
    {
      name: 'who is in it cannot be seen',
      told: () => asked({ list: 'closed' }).wait(ANSWER).look(),
      expected: unknown(key('unknown'), 'open-people', 1_000),
    },
    { name: 'entered again, with learners in it', told: () => again(20_000), expected: breached(1_000) },
    { name: 'as long as the school looks', told: () => again(WATCH), expected: breached(1_000) },
    { name: 'after that it says nothing, not that nobody was left', told: () => again(WATCH + 1), expected: off },
    { name: 'entered again, and nobody in it', told: () => again(20_000, { rows: [ME] }), expected: met(key('met')) },
    {
      name: 'entered again, and who is in it cannot be seen',
      told: () => again(20_000, { list: 'closed' }),
      expected: unknown(key('unknown'), 'open-people', 1_000),
    },
    {
      name: 'entered again and ended again: from the second end',
      told: () => again(20_000).say({ deed: 'leaving', how: 'end-for-all' }),
      expected: unknown(key('asked'), null, 21_000),
    },
    {
      name: 'the teacher says that it is a new lesson',
      told: () => again(20_000).say({ deed: 'new-lesson' }).look({ rows }),
      expected: off,
    },
    {
      name: 'which, ended and entered again, is watched like any other',
      told: () =>
        again(20_000)
          .say({ deed: 'new-lesson' })
          .everyoneElse()
          .say({ deed: 'leaving', how: 'end-for-all' })
          .look(away({ screen: 'ended' }))
          .wait(1_000)
          .look({ rows }),
      expected: breached(21_000),
    },
  ],
);
