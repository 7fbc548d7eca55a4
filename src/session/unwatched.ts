import { elapsed, type Moment } from '../meeting/moment.ts';
import { isOver } from './phase.ts';
import type { Session } from './session.ts';

/** A Teams tab looks at its page at least this often (ms), whether or not anything changes there or anybody asks. */
export const LOOK_MS = 60_000;
/** Not having looked for longer than this is not having watched (ms): timers of a hidden page may run a minute late. */
export const BLIND_MS = 3 * LOOK_MS;
/** The running clock stands still while a computer sleeps; further ahead of it than this, the other one has not been put right (ms). */
const PUT_RIGHT_MS = 5_000;

/** How long it has been by either clock: the running one misses a sleep, the other one may have been set back. */
export const awayFor = (from: Moment, to: Moment): number => Math.max(elapsed(from, to), to.utc - from.utc);

/**
 * For how long nobody has watched, when that is more than the time between two looks; else 0. A page that slept shows what
 * it showed before: one may have gone and another come, and a rule may have been kept in between.
 */
export function unwatchedFor({ lastLook }: Session, now: Moment): number {
  const from = lastLook ?? now;
  const away = awayFor(from, now);
  return away > BLIND_MS || away - elapsed(from, now) > PUT_RIGHT_MS ? away : 0;
}

/**
 * From when on the page is believed: at once, but one that slept shows the call as it was until Teams misses its connection,
 * half a minute as a rule, and as long again to be sure. Till then it proves neither order nor a breach.
 */
export const believedFrom = ({ believed }: Session, now: Moment): Moment =>
  believed !== null && believed.mono > now.mono ? believed : now;

/** What the page shows may be of before. And Teams may say over it that the call has ended. */
export const isOld = (session: Session, now: Moment): boolean =>
  believedFrom(session, now) !== now || (session.lastSighting !== null && isOver(session.lastSighting));
