import type { HandFault } from '../meeting/hands.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Policy } from '../policy/policy.ts';
import { tally } from './fold.ts';
import { announceNow } from './newcomers.ts';
import { whoIs } from './people.ts';
import type { Naming } from './person.ts';
import type { HandName, Leaving, Session } from './session.ts';

/** What the teacher did, as the session takes it. */
export type Deed =
  | { readonly deed: 'identify'; readonly ref: string; readonly as: Naming }
  | { readonly deed: 'everyone-else' }
  | { readonly deed: 'not-everyone-else' }
  | { readonly deed: 'announced' }
  | { readonly deed: 'plan-end'; readonly utc: number | null }
  | { readonly deed: 'leaving'; readonly how: Leaving['how'] }
  | { readonly deed: 'stayed' }
  | { readonly deed: 'hand-begun'; readonly hand: HandName }
  | { readonly deed: 'hand'; readonly hand: HandName; readonly fault: HandFault | null }
  | { readonly deed: 'remembered'; readonly accounts: ReadonlySet<string> };

/** Folds one deed into the session. */
export function act(before: Session, deed: Deed, now: Moment, policy: Policy): Session {
  return tally({ ...apply({ ...before, now }, deed, now), now }, policy, now);
}

function apply(session: Session, deed: Deed, now: Moment): Session {
  switch (deed.deed) {
    case 'identify':
      return identify(session, deed.ref, deed.as);
    case 'everyone-else':
      return everyoneElse(session, now);
    case 'not-everyone-else':
      return { ...session, everyoneElse: null };
    case 'announced':
      return { ...session, announcement: announceNow(session) };
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
    case 'remembered':
      return { ...session, remembered: deed.accounts };
  }
}

/** A press of Leave this soon after "End for all" may come while the call is being ended (ms). */
const UNDER_WAY_MS = 10_000;

function leavingNow(session: Session, how: Leaving['how'], at: Moment): Leaving {
  const { leaving, counts } = session;
  const underWay = leaving?.how === 'end-for-all' && elapsed(leaving.at, at) < UNDER_WAY_MS;
  return { how, at, learners: counts.learners, staff: counts.staff, unclear: how === 'leave' && underWay };
}

function identify(session: Session, ref: string, as: Naming): Session {
  const person = [...session.people.values()].find((p) => p.ref === ref);
  if (!person) return session;
  const said = as === 'nobody' || as === 'self' ? null : as;
  const people = new Map(session.people).set(person.key, { ...person, said });
  return as === 'self' ? { ...session, people, selfKey: person.key, selfSaid: person.key } : { ...session, people };
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
