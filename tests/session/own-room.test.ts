import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { holdsBack } from '../../src/leave-guard/decide.ts';
import { see } from '../../src/session/fold.ts';
import { lesson } from '../support/lesson.ts';
import { away, ME, pupils, row, type Spec, sighting } from '../support/sighting.ts';

const MINUTE = 60_000;
const min = (n: number) => ({ 'kind.whole-class.min-present': n, 'adults.in-room': true }) as const;
const room = (adults: number, learners: boolean) => ({ deed: 'own-room', adults, learners }) as const;

describe('a word about the own room is as old as the calendar says', () => {
  const rows = [ME, ...pupils(3)];
  const woken = (asleep: number) => {
    const told = lesson(min(2)).look({ rows }).everyoneElse().say(room(1, false));
    const now = { mono: 5_000, utc: told.now.utc + 5_000 + asleep };
    const session = see(told.session, sighting({ rows }), now, told.policy);
    const of = (check: string) =>
      runChecks({ session, rules: told.policy, now }).find((f) => f.check === check)?.verdict;
    return [of('own-room'), of('one-adult-left')];
  };
  test.each([
    [0, ['met', 'met']],
    [5 * MINUTE, ['met', 'met']],
    [40 * MINUTE, ['unknown', 'unknown']],
  ])('after %i ms of sleep', (asleep, verdicts) => expect(woken(asleep)).toEqual(verdicts));
});

describe('who is in the own room is not in the meeting', () => {
  const left = (spec: Spec, adults: number, learners: boolean) =>
    lesson(min(1))
      .look(spec)
      .everyoneElse()
      .say(room(adults, learners))
      .say({ deed: 'leaving', how: 'leave' })
      .wait(1_000)
      .look(away({ screen: 'ended' }))
      .wait(4_000)
      .look();
  const pair = { rows: [ME, ...pupils(2)], mayEnd: false };
  test('an adult there does not stay with the learners who are left', () => {
    expect(left(pair, 1, false).find('leave-not-end').verdict).toBe('breached');
    expect(left(pair, 0, false).find('leave-not-end').verdict).toBe('breached');
  });
  test('learners there are not left behind', () => {
    expect(left({ rows: [ME] }, 0, true).find('leave-not-end').verdict).toBe('met');
    expect(left({ rows: [ME, ...pupils(1)] }, 0, true).find('leave-not-end').verdict).toBe('breached');
  });
  test('nor is a press of Leave held back for them', () => {
    const held = (rows: Spec['rows']) => {
      const told = lesson(min(1))
        .look({ rows: rows ?? [] })
        .everyoneElse()
        .say(room(0, true));
      return holdsBack(told.session, told.policy, null, told.now);
    };
    expect([held([ME]), held([ME, ...pupils(1)])]).toEqual([false, true]);
  });
  test('nor are they still there after the end', () => {
    const again = (rows: Spec['rows']) =>
      lesson(min(1))
        .look({ rows: [ME] })
        .everyoneElse()
        .say(room(0, true))
        .say({ deed: 'leaving', how: 'end-for-all' })
        .wait(1_000)
        .look(away({ screen: 'ended' }))
        .wait(5_000)
        .look({ rows: rows ?? [] })
        .find('still-there-after-end').verdict;
    expect([again([ME]), again([ME, ...pupils(1)])]).toEqual(['met', 'breached']);
  });
});

describe('learners in the own room, once said', () => {
  const told = () =>
    lesson({ ...min(1), 'adults.in-room': false, 'kind.whole-class.one-to-one': 'forbid' })
      .look({ rows: [ME, row('Pupil 1')] })
      .everyoneElse()
      .say(room(0, true));
  const both = (of: ReturnType<typeof told>) => [of.find('one-to-one').verdict, of.find('own-room').verdict];
  test('do not keep one to one in order for the rest of the lesson', () => {
    expect(both(told().watched(9 * MINUTE))).toEqual(['met', 'met']);
    expect(both(told().watched(11 * MINUTE))).toEqual(['unknown', 'unknown']);
    expect(
      both(
        told()
          .watched(11 * MINUTE)
          .say(room(0, true)),
      ),
    ).toEqual(['met', 'met']);
  });
});
