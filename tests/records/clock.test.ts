import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClockSeen, isSure, LEAP_MS, SURE_DAYS, seeClock } from '../../src/records/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const T0 = Date.UTC(2026, 10, 23, 9);
/** Seen at these times, one after another. */
const seenAt = (times: readonly number[]) =>
  times.reduce<ClockSeen | null>((seen, now) => seeClock(seen, now), null) as ClockSeen;
const days = (n: number, from = T0, every = DAY) => Array.from({ length: n }, (_, i) => from + i * every);

describe('a clock that is believed', () => {
  test('was seen on five separate days, and not on four', () => {
    expect(isSure(seenAt(days(SURE_DAYS - 1)))).toBe(false);
    expect(isSure(seenAt(days(SURE_DAYS)))).toBe(true);
  });
  test('however often on one day, it is one day', () => {
    expect(isSure(seenAt(days(50, T0, 60_000)))).toBe(false);
  });
  test('may rest for a week between', () => expect(isSure(seenAt(days(SURE_DAYS, T0, 7 * DAY)))).toBe(true));
  test('may be put right by some minutes', () => {
    expect(isSure(seenAt([...days(5), T0 + 4 * DAY - 10 * 60_000]))).toBe(true);
  });
});

describe('a clock that is not', () => {
  const sure = days(SURE_DAYS);
  const last = sure.at(-1) as number;
  test.each([
    ['that leaps forward by a year', last + 365 * DAY],
    ['that leaps by a little more than eight days', last + LEAP_MS + 1],
    ['that goes back', last - 2 * HOUR],
  ])('one %s, and then as it has to be seen anew', (_, leap) => {
    expect(isSure(seenAt([...sure, leap]))).toBe(false);
    expect(isSure(seenAt([...sure, leap, leap + DAY, leap + 2 * DAY, leap + 3 * DAY]))).toBe(false);
    expect(isSure(seenAt([...sure, ...days(5, leap)]))).toBe(true);
  });
  test('one that leaps for an hour and comes back is not believed until five days after it', () => {
    const wrong = last + 2 * HOUR + 365 * DAY;
    expect(isSure(seenAt([...sure, wrong, wrong + HOUR, last + 4 * HOUR]))).toBe(false);
    expect(isSure(seenAt([...sure, wrong, wrong + HOUR, ...days(4, last + 4 * HOUR)]))).toBe(false);
    expect(isSure(seenAt([...sure, wrong, wrong + HOUR, ...days(5, last + 4 * HOUR)]))).toBe(true);
  });
});

test('whatever a clock does on fewer than five days of its own, it never comes to be believed by leaps', () => {
  const ahead = fc.integer({ min: LEAP_MS + 1, max: 4_000 * DAY });
  const back = fc.integer({ min: -4_000 * DAY, max: -2 * HOUR });
  fc.assert(
    fc.property(fc.array(fc.oneof(ahead, back), { minLength: 1, maxLength: 60 }), (steps) => {
      const times = steps.map((_, i) => T0 + steps.slice(0, i + 1).reduce((sum, by) => sum + by, 0));
      expect(isSure(seenAt(times))).toBe(false);
    }),
  );
});

test('a record goes by a believed clock at most eight days too early', () => {
  // A device used every day, whose clock is set forward by so much just before it is asked.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 * DAY }), (by) => {
      const seen = seenAt([...days(30), T0 + 29 * DAY + 1 + by]);
      if (isSure(seen)) expect(by).toBeLessThanOrEqual(LEAP_MS);
    }),
  );
});
