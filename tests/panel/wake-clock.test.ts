import { expect, test } from 'vitest';
import { wakeClock } from '../../src/panel/wake-clock.ts';

test.each([
  ['runs as the running clock', 1_000, 1_000, 1_000],
  ['a sleep in which that one stood still has passed', 500, 3_600_500, 3_600_500],
  ['a wall clock that is put right a little changes nothing', 1_000, 5_900, 1_000],
  ['nor does one that is set back', 1_000, -3_600_000, 1_000],
])('%s', (_, mono, utc, passed) => {
  let now = { mono: 10, utc: 1_000_000 };
  const clock = wakeClock(() => now);
  const from = clock();
  now = { mono: now.mono + mono, utc: now.utc + utc };
  expect(clock()).toEqual({ mono: from.mono + passed, utc: now.utc });
  // And what has passed stays passed.
  now = { mono: now.mono + 1, utc: now.utc + 1 };
  expect(clock().mono).toBe(from.mono + passed + 1);
});
