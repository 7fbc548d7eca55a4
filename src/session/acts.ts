import type { HandFault, HandName } from '../meeting/hands.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Kind } from '../policy/kinds.ts';
import type { Rules } from '../policy/rules.ts';
import { counted } from './census.ts';
import { broughtAlong, tally } from './fold.ts';
import { type LessonMoment, seenMoment } from './moments.ts';
import { announceNow } from './newcomers.ts';
import { whoIs } from './people.ts';
import type { Naming } from './person.ts';
import { type Leaving, type Listed, NOT_RECORDING, type Role, type Session } from './session.ts';

/** What the teacher did, as the session takes it. */
export type Deed =
  | { readonly deed: 'identify'; readonly ref: string; readonly as: Naming }
  | { readonly deed: 'everyone-else' }
  | { readonly deed: 'not-everyone-else' }
  | { readonly deed: 'announced' }
  | { readonly deed: 'not-announced' }
  | { readonly deed: 'plan-end'; readonly utc: number | null }
  | { readonly deed: 'leaving'; readonly how: Leaving['how'] }
  | { readonly deed: 'stayed' }
  | { readonly deed: 'hand-begun'; readonly hand: HandName }
  | { readonly deed: 'hand'; readonly hand: HandName; readonly fault: HandFault | null }
  | { readonly deed: 'kind'; readonly as: Kind }
  | { readonly deed: 'tick'; readonly item: string; readonly on: boolean }
  | { readonly deed: 'turn'; readonly to: LessonMoment }
  | { readonly deed: 'new-lesson' }
  | { readonly deed: 'own-room'; readonly adults: number; readonly learners: boolean }
  | { readonly deed: 'role'; readonly as: Role }
  | { readonly deed: 'remembered'; readonly accounts: ReadonlySet<string> }
  | { readonly deed: 'listed'; readonly listed: Listed };

/** Folds one deed into the session. */
export function act(before: Session, deed: Deed, now: Moment, rules: Rules): Session {
  const session = { ...before, now };
  return tally({ ...corrected(session, apply(session, deed, now, rules), rules), now }, rules, now);
}

const areIn = (at: Session, rules: Rules) => [...at.people.keys()].map((key) => counted(whoIs(at, key), rules));
const staffIn = (at: Session, rules: Rules) => areIn(at, rules).filter((is) => is === 'staff').length;

/** Who was taken for a colleague by mistake was none all along: there were no more than are left of all who were read. */
function corrected(before: Session, next: Session, rules: Rules): Session {
  const staff = staffIn(next, rules);
  if (staff >= staffIn(before, rules)) return next;
  const unread = Number(!next.people.has(next.selfKey ?? ''));
  return { ...next, mostStaff: Math.min(next.mostStaff, staff + unread + (next.ownRoom?.adults ?? 0)) };
}

function apply(session: Session, deed: Deed, now: Moment, rules: Rules): Session {
  switch (deed.deed) {
    case 'identify':
      return identify(session, deed.ref, deed.as, rules);
    case 'everyone-else':
      // Of a meeting that is not there nobody can say who else is in it.
      return session.phase === 'in-meeting' ? everyoneElse(session, now) : session;
    case 'not-everyone-else':
      return { ...session, everyoneElse: null };
    case 'announced':
      return { ...session, announcement: announceNow(session) };
    case 'not-announced':
      return { ...session, announcement: null };
    case 'plan-end':
      return { ...session, plannedEnd: deed.utc };
    case 'leaving':
      return { ...session, leaving: leavingNow(session, deed.how, now) };
    case 'stayed':
      return { ...session, leaving: null };
    case 'hand-begun':
      return { ...session, working: deed.hand, lastHand: null };
    case 'hand':
      return { ...session, working: null, lastHand: { hand: deed.hand, fault: deed.fault, at: now } };
    case 'kind':
      return { ...session, kind: { as: deed.as, at: now } };
    case 'tick':
      return { ...session, ticks: ticked(session.ticks, deed.item, deed.on ? now : null) };
    case 'turn':
      return { ...session, turned: { from: seenMoment(session, rules), to: deed.to } };
    case 'new-lesson':
      return newLesson(session, now);
    case 'own-room':
      return { ...session, ownRoom: { adults: deed.adults, learners: deed.learners, at: now } };
    case 'role':
      return { ...session, role: deed.as };
    case 'remembered':
      return { ...session, remembered: deed.accounts };
    case 'listed':
      return { ...session, listed: deed.listed };
  }
}

/**
 * Under the same link another lesson has begun: nothing that was done in the last one was done for this. Who people are
 * stays said; that everybody else is a learner does not.
 */
function newLesson(session: Session, now: Moment): Session {
  const { reentered, recording } = session;
  return {
    ...session,
    startedAt: now,
    begun: null,
    reentered: null,
    leaving: null,
    announcement: null,
    everyoneElse: null,
    mostStaff: 0,
    ...broughtAlong({ ...session, lastIn: reentered?.ended ?? now }),
    recording: { ...NOT_RECORDING, state: recording.state, since: recording.since, first: recording.since },
    history: [],
  };
}

function ticked(ticks: Session['ticks'], item: string, at: Moment | null): Session['ticks'] {
  const next = new Map(ticks);
  if (at === null) next.delete(item);
  else next.set(item, at);
  return next;
}

/** A press of Leave this soon after "End for all" may come while the call is being ended (ms). */
const UNDER_WAY_MS = 10_000;

function leavingNow(session: Session, how: Leaving['how'], at: Moment): Leaving {
  const { leaving, online, lastSighting } = session;
  const question = lastSighting?.asking ? 'stands' : null;
  const underWay = leaving?.how === 'end-for-all' && elapsed(leaving.at, at) < UNDER_WAY_MS;
  const unclear = how === 'leave' && underWay;
  return { how, at, learners: online.learners, staff: online.staff, unclear, question };
}

function identify(session: Session, ref: string, as: Naming, rules: Rules): Session {
  const person = [...session.people.values()].find((p) => p.ref === ref);
  if (!person) return session;
  const { key } = person;
  const said = as === 'nobody' || as === 'self' ? null : as;
  const people = new Map(session.people).set(key, { ...person, said });
  const next = { ...session, people, ...(as === 'self' && { selfKey: key, selfSaid: key }) };
  // Nor had the lesson begun with a learner who was none; with one in the teacher's own room it had.
  const begun = areIn(next, rules).includes('learner') || session.ownRoom?.learners ? session.begun : null;
  return { ...next, begun };
}

/**
 * "Everyone else here is a learner" is said of those whose names are on the list, guests excepted: a parent's guest
 * account must be looked at on its own (SJ-31). It holds for ordinary school accounts that come later.
 */
function everyoneElse(session: Session, now: Moment): Session {
  // Until one's own row is known, one of these rows is oneself: nothing is written on any of them.
  if (session.selfKey === null) return { ...session, everyoneElse: now };
  const people = new Map(session.people);
  for (const key of [...session.presence.visible, ...session.presence.pool]) {
    const person = people.get(key);
    if (person && person.account !== 'guest' && whoIs(session, key) === null)
      people.set(key, { ...person, said: 'learner' });
  }
  return { ...session, everyoneElse: now, people };
}
