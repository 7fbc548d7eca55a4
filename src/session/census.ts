import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import { type Counts, count } from './counts.ts';
import { whoIs } from './people.ts';
import type { Identity, Person } from './person.ts';
import type { Session } from './session.ts';
import { isOld } from './unwatched.ts';

/** How long Teams' two counts may contradict each other, as one is repainted after the other (ms). */
const CONTRADICTION_MS = 5_000;

/** Counts the session as it stands. */
export function takeCensus(session: Session, rules: Rules, now: Moment): Counts {
  const { presence, selfKey, people } = session;
  const selfHere = (session.lastSighting?.controls ?? 'none') !== 'none';
  const inView = new Set([...presence.visible, ...presence.pool, ...session.onStage]);
  if (selfKey !== null && selfHere) inView.add(selfKey);
  const known = new Set([
    ...people.keys(),
    ...session.remembered,
    ...session.listed.accounts,
    ...(selfKey === null ? [] : [selfKey]),
  ]);
  const identity = (key: string) => counted(whoIs(session, key), rules);
  const absentStaff = [...known].filter((key) => !inView.has(key) && identity(key) === 'staff');
  return count({
    presence,
    selfKey,
    selfHere,
    onStage: session.onStage,
    identity,
    stale: (key) => {
      const person = people.get(key);
      return !person || elapsed(person.lastRead, now) > rules['grace.row-memory'] * 1_000;
    },
    // With the controls gone for a moment, oneself may be here or not. Whom the school lists by name has no account
    // before the row is read: those not read yet may be any of them.
    absentStaff: absentStaff.length + session.listed.names.size + (selfHere || selfKey !== null ? 0 : 1),
    everyoneElse: session.everyoneElse !== null,
    nameless: presence.visible.some((key) => people.get(key)?.keyedBy === 'name'),
    contradicted:
      isOld(session, now) || (presence.disagreeing !== null && elapsed(presence.disagreeing, now) > CONTRADICTION_MS),
  });
}

/** Who counts as staff besides staff, where the school says so (HW-09, SJ-31). */
export function counted(who: Identity | null, rules: Rules): Identity | null {
  const meaning = rules['adults.meaning'];
  if (who === 'practitioner' && meaning !== 'school-staff') return 'staff';
  if (who === 'external' && meaning === 'any-adult') return 'staff';
  return who === 'parent' && rules['adults.parent'] ? 'staff' : who;
}

/**
 * Staff proved by the stage: a tile bears the name of exactly one person read in this meeting, and that one is staff.
 * Proves that one and nobody else (design section 2).
 */
export function staffOnStage(session: Session, tiles: readonly string[]): readonly string[] {
  const people = [...session.people.values()].filter(({ name }) => tiles.includes(name));
  const isStaff = ({ key }: Person) => key !== session.selfKey && whoIs(session, key) === 'staff';
  return people
    .filter((one) => isStaff(one) && people.every((other) => other === one || other.name !== one.name))
    .map(({ key }) => key);
}
