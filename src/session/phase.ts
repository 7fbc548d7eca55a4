import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Sighting } from '../meeting/sighting.ts';
import { isInCall, type Phase, type Session } from './session.ts';

/** The call's controls must be gone this long before a meeting is said to have ended or been lost (ms). */
export const GONE_MS = 3_000;

/** Gone this long with nothing of a call on the page, a meeting is over, whatever the page shows instead (ms). */
export const FORGOTTEN_MS = 180_000;
/** An ended meeting is spoken of this long (ms). */
export const ENDED_MS = 15 * 60_000;

interface Step {
  readonly phase: Phase;
  readonly goneSince: Moment | null;
}

/**
 * One missing element never ends a meeting, nor does it keep one alive: a bot that trusted a single sign left live
 * meetings, and its successor stayed eight hours in an ended one (evidence, call state h). A meeting begins when both
 * controls are seen, goes on while one of them is, and ends when both have been gone for `GONE_MS` and another screen
 * is there. Gone with no such screen, it is lost: nothing is known, and that is what is said.
 */
export function phaseOf(session: Session, sighting: Sighting, now: Moment): Step {
  // Lost without having been in one (a single control, a toolbar): no meeting goes on, and one control begins none.
  const inCall = isInCall(session);
  if (sighting.controls === 'both') return { phase: 'in-meeting', goneSince: null };
  if (sighting.controls === 'one')
    return { phase: inCall ? 'in-meeting' : elsewhere(session, sighting, now), goneSince: null };
  if (!inCall) return { phase: elsewhere(session, sighting, now), goneSince: null };
  const goneSince = session.goneSince ?? now;
  const away = elapsed(goneSince, now);
  const asked = session.leaving !== null;
  if (!(asked && sighting.screen !== null) && away < GONE_MS && session.phase === 'in-meeting')
    return { phase: 'in-meeting', goneSince };
  // The signed-in end screen has never been captured: a call the teacher asked to leave, with nothing of a call left
  // on the page, has ended; one nobody asked to leave must be gone for minutes first.
  const nothingLeft = !sighting.callLike && (asked || away >= FORGOTTEN_MS);
  return { phase: sighting.screen !== null || nothingLeft ? 'ended' : 'lost', goneSince };
}

/** Teams says that the call is over. */
export const isOver = ({ screen }: Sighting): boolean => screen === 'ended' || screen === 'removed';

function elsewhere(session: Session, sighting: Sighting, now: Moment): Phase {
  if (sighting.screen === 'prejoin') return 'prejoin';
  if (sighting.screen === 'lobby') return 'lobby';
  if (sighting.callLike || sighting.controls === 'one') return 'lost';
  if (session.phase === 'ended') return elapsed(session.phaseSince, now) < ENDED_MS ? 'ended' : 'none';
  // A screen that has been spoken of for long enough is not spoken of anew.
  if (session.phase === 'none' && session.lastSighting?.screen === sighting.screen) return 'none';
  return isOver(sighting) ? 'ended' : 'none';
}
