import * as z from 'zod/mini';

/**
 * Whether the device's clock may be gone by when records are taken out. Nothing tells us the true time: a clock set wrongly
 * forward would make everything past its time at once. So it is watched, and believed once it has been seen on several
 * separate days that followed one another, never back and without a leap.
 */

const DAY = 86_400_000;
/** On so many separate days: a wrong clock is noticed before, since no page of the web opens under one that is far off. */
export const SURE_DAYS = 5;
/** Further than this from one sight of it to the next is a leap: as much, and no more, can a record go too early (ms). */
export const LEAP_MS = 8 * DAY;
/** A clock that is put right by minutes did not go back (ms). */
const PUT_RIGHT_MS = 60 * 60_000;

/** What is remembered of it: the latest that it showed, and on how many days it was seen since it last leapt. */
export const clockSeenSchema = z.object({ last: z.number(), days: z.int().check(z.nonnegative()) });
export type ClockSeen = z.infer<typeof clockSeenSchema>;

/** Seen once more. Who goes back was wrong before or is wrong now; who leaps may have slept, or may not. */
export function seeClock(before: ClockSeen | null, now: number): ClockSeen {
  const dayOf = (utc: number) => Math.floor(utc / DAY);
  if (before === null) return { last: now, days: 1 };
  const { last, days } = before;
  if (last - now > PUT_RIGHT_MS || now - last > LEAP_MS) return { last: now, days: 1 };
  if (now <= last) return before;
  return { last: now, days: Math.min(SURE_DAYS, days + (dayOf(now) === dayOf(last) ? 0 : 1)) };
}

export const isSure = ({ days }: ClockSeen): boolean => days >= SURE_DAYS;
