import { elapsed, type Moment } from '../meeting/moment.ts';
import { atLeast, exactly } from '../meeting/range.ts';
import type { Sighting } from '../meeting/sighting.ts';
import type { Rules } from '../policy/rules.ts';
import { absent, proveCome, proveGone } from './absence.ts';
import { staffOnStage, takeCensus } from './census.ts';
import { addComings, leadGone } from './comings.ts';
import { BRIDGE_MS, keep } from './history.ts';
import { withOwnRoom } from './own-room.ts';
import { forgetNameless, readPeople, whoIs } from './people.ts';
import { GONE_MS, phaseOf } from './phase.ts';
import { NOBODY, seePresence } from './presence.ts';
import { isInCall, type Leaving, newSession, type Recording, type Session } from './session.ts';
import { awayFor, LOOK_MS, unwatchedFor } from './unwatched.ts';

/** A meeting left and entered again within this time under the same title is the same meeting (ms). */
export const REJOIN_MS = 15 * 60_000;
/** The same, when no title was seen on one side. */
const REJOIN_UNTITLED_MS = 60_000;

/** Folds one sighting into the session. */
export function see(last: Session, sighting: Sighting, now: Moment, rules: Rules): Session {
  const before = { ...woken(last, now), leaving: stillAsked(last, sighting, now) };
  const step = phaseOf(before, sighting, now);
  const entered = step.phase === 'in-meeting' && (before.phase !== 'in-meeting' || isAnother(before, sighting));
  const start = entered ? enter(before, sighting, now) : before;
  const inMeeting = step.phase === 'in-meeting';
  const there = inMeeting && step.goneSince === null;
  const presence = there ? seePresence(start.presence, sighting, now) : { ...NOBODY, chain: start.presence.chain + 1 };
  // Out of the call for a moment and back: the press of Leave that led there has been taken back.
  const isBack = there && before.goneSince !== null && start.leaving?.how === 'leave';
  const selfKey = start.selfSaid ?? sighting.selfKey ?? start.selfKey;
  const missing = absent({ ...start, selfKey }, presence);
  const gone = proveGone(start, missing);
  const people = readPeople(forgetNameless(start.people, missing), sighting.roster, now);
  const seen: Session = {
    ...start,
    ...step,
    now,
    phaseSince: step.phase === before.phase ? start.phaseSince : now,
    people,
    presence,
    // With no list to tell whose title it is, the one that is known stands.
    title: (inMeeting && (start.title === null || presence.list === 'open') ? sighting.title : null) ?? start.title,
    untitled:
      inMeeting &&
      sighting.title === null &&
      start.title !== null &&
      (start.untitled || entered || before.goneSince !== null),
    selfKey,
    leaving: isBack ? null : start.leaving,
    lastIn: there ? now : start.lastIn,
    lobby: sighting.lobby.seen ? exactly(sighting.lobby.value) : atLeast(0),
    recording: recordingOf(start.recording, sighting, inMeeting, now),
    mayEnd: inMeeting && sighting.mayEnd.seen ? sighting.mayEnd.value : start.mayEnd,
    lastSighting: sighting,
    lastLook: now,
    lastSeen: seenLast(start.lastSeen, sighting, now),
    staffGone: staffGone(start, gone, presence.visible),
    comings: addComings(start, people, proveCome(start, presence), gone, now),
    leadGone: leadGone({ ...start, people }, [...gone, ...missing], presence, now),
  };
  // With the list open, the list speaks: a tile bears a name only, and may be a namesake's.
  const onStage = inMeeting && presence.list !== 'open' ? staffOnStage(seen, sighting.tiles) : [];
  return tally({ ...seen, onStage }, rules, now);
}

/**
 * The session after a time in which nobody watched, a computer asleep or a tab frozen: how long a rule had not been kept,
 * and who was out of view, is not known any more. After a long one the call on the page may be over, and not say so yet:
 * what is entered after it is another lesson.
 */
function woken(before: Session, now: Moment): Session {
  const away = unwatchedFor(before, now);
  if (away === 0) return before;
  return {
    ...before,
    presence: { ...NOBODY, chain: before.presence.chain + 1 },
    history: [],
    believed: { utc: now.utc + LOOK_MS, mono: now.mono + LOOK_MS },
    slept: before.slept || away > REJOIN_MS,
  };
}

/** What was seen last was seen again, at a glance. */
export function stand(before: Session, now: Moment): Session {
  const there = before.phase === 'in-meeting' && before.goneSince === null;
  return { ...before, now, lastLook: now, lastIn: there ? now : before.lastIn };
}

/** Lets time pass: nothing new was seen. */
export function pass(before: Session, now: Moment, rules: Rules): Session {
  return tally({ ...before, now }, rules, now);
}

/** Counts anew after anything has changed, and keeps what has changed. */
export function tally(session: Session, rules: Rules, now: Moment): Session {
  const online = takeCensus(session, rules, now);
  const counts = withOwnRoom(online, session.ownRoom, rules, now);
  const mostStaff = Math.max(session.mostStaff, counts.staff.least);
  const begun = session.begun ?? (session.phase === 'in-meeting' && counts.learners.least > 0 ? now : null);
  return keep({ ...session, online, counts, mostStaff, begun }, now);
}

/** Into a meeting: the one just left or reloaded, or a new one, of which nothing is known. */
function enter(before: Session, sighting: Sighting, now: Moment): Session {
  if (before.startedAt !== null && sameMeeting(before, sighting, now)) {
    // Asked to end and then out of sight, it may be that Teams' own question was answered with no.
    const { leaving, phase, goneSince, reentered } = before;
    const ended = leaving?.how === 'end-for-all' && !(phase === 'lost' && goneSince);
    return { ...before, leaving: null, reentered: ended ? { ended: leaving.at } : reentered };
  }
  return {
    ...newSession(now, before.remembered),
    listed: before.listed,
    role: before.role,
    ...broughtAlong(before),
    // Under whatever title, the page is as old as it was.
    believed: before.believed,
    startedAt: now,
  };
}

/** What the teacher said of the coming lesson after the last one, or before any. Tasks for after a lesson stay with theirs. */
export function broughtAlong({ kind, ticks, ownRoom, plannedEnd, lastIn }: Session): Partial<Session> {
  const isOfThis = (at: Moment) => lastIn === null || elapsed(lastIn, at) > 0;
  return {
    kind: kind !== null && isOfThis(kind.at) ? kind : null,
    ticks: new Map([...ticks].filter(([item, at]) => isOfThis(at) && !item.startsWith('after.'))),
    ownRoom: ownRoom !== null && isOfThis(ownRoom.at) ? ownRoom : null,
    plannedEnd: lastIn === null ? plannedEnd : null,
  };
}

/** Asked to leave, or to end for all, and still in the call so long after: it was called off in Teams (ms). */
const ASKED_MS = 30_000;
/**
 * Teams' own question has gone this long, and the call has not: it was answered with no (ms). Ten seconds for a call to go,
 * of which nobody has a measure yet, and those that it must be gone.
 */
const GOING_MS = 10_000 + GONE_MS;

/** What the teacher asked for, as long as it may still be what ends the call for them. */
function stillAsked(session: Session, { screen, asking }: Sighting, now: Moment): Leaving | null {
  const { leaving } = session;
  // Of a call that is over, what ended it stands. Where somebody removed the teacher, that is what took them out;
  // and over a sleep, it was whoever was awake.
  if (leaving === null || !isInCall(session)) return leaving;
  if (screen === 'removed' || unwatchedFor(session, now)) return null;
  const question = asking ? 'stands' : leaving.question === 'stands' ? now : leaving.question;
  const since = question ?? leaving.at;
  const off = since !== 'stands' && elapsed(since, now) > (question ? GOING_MS : ASKED_MS);
  return off ? null : { ...leaving, question };
}

/**
 * Another title: after the controls were gone, the first one since the meeting was entered again, or over a list without any
 * of its learners. Teams may go from call to call between two looks, and a colleague along.
 */
function isAnother(before: Session, sighting: Sighting): boolean {
  const { title, goneSince, untitled, people, everyoneElse, announcement } = before;
  if (title === null || sighting.title === null || title === sighting.title) return false;
  if (goneSince !== null || untitled) return true;
  // With nothing said that could be wrong of another call, a meeting renamed before its lesson stays what it was.
  if (everyoneElse === null && announcement === null) return false;
  const { roster } = sighting;
  return roster.state === 'open' && roster.rows.every(({ key }) => people.get(key)?.said !== 'learner');
}

function sameMeeting(before: Session, sighting: Sighting, now: Moment): boolean {
  if (before.lastIn === null || before.slept) return false;
  const away = awayFor(before.lastIn, now);
  if (sighting.title === null) return away <= REJOIN_UNTITLED_MS;
  // Nor where the first never had a title and this one has: what was said in the first is not said of it.
  return before.title === sighting.title && away <= REJOIN_MS;
}

function staffGone(before: Session, gone: readonly string[], visible: readonly string[]): Session['staffGone'] {
  const staff = gone.find((key) => whoIs(before, key) === 'staff');
  if (staff !== undefined) return { key: staff, name: before.people.get(staff)?.name ?? '' };
  return visible.includes(before.staffGone?.key ?? '') ? null : before.staffGone;
}

function recordingOf(before: Recording, sighting: Sighting, inMeeting: boolean, now: Moment): Recording {
  if (!inMeeting) return { ...before, state: 'unknown', since: null };
  const { first, gaps } = before;
  const state = sighting.recording;
  if (state === 'unknown') return { ...before, state, since: null };
  if (state === 'off')
    return { state, since: null, first, gaps, stopped: first === null ? null : (before.stopped ?? now) };
  const since = before.state === 'on' ? before.since : now;
  // A mark that is back within moments was redrawn: nobody stops a recording and starts it again so soon.
  const stopped = before.stopped !== null && elapsed(before.stopped, now) > BRIDGE_MS;
  return { state, since, first: first ?? now, gaps: stopped ? gaps + 1 : gaps, stopped: null };
}

function seenLast(before: Session['lastSeen'], sighting: Sighting, now: Moment): Session['lastSeen'] {
  const seen = new Map(before);
  for (const { signal, by } of sighting.signals) if (by !== null) seen.set(signal, now);
  return seen;
}
