import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import { staffingNow } from '../session/kind.ts';
import type { Session } from '../session/session.ts';

/** A press of Leave within this time of the last one it held back always leaves (ms). */
export const SECOND_PRESS_MS = 10_000;

/**
 * Should this press of Leave be held back to ask? Only while somebody who may be a learner would be left, and never
 * twice: the teacher decides, and a second press of Leave always leaves (design, promise 4). Where nothing bounds the
 * number of learners, one may be left.
 */
export function holdsBack(session: Session, rules: Rules, lastHeld: Moment | null, now: Moment): boolean {
  if (!rules['end.for-all'] || !rules['end.leave-guard'] || session.phase !== 'in-meeting') return false;
  // A staff meeting or a broadcast has nobody in it whom the teacher would leave behind.
  if (!staffingNow(session, rules).roster) return false;
  if (session.leaving?.how === 'end-for-all' && elapsed(session.leaving.at, now) < SECOND_PRESS_MS) return false;
  if (lastHeld !== null && elapsed(lastHeld, now) < SECOND_PRESS_MS) return false;
  return session.online.learners.most !== 0;
}
