import type { Moment } from '../meeting/moment.ts';
import type { RosterSeen, Row } from '../meeting/sighting.ts';
import { type Identity, identityOf, type Person } from './person.ts';
import type { Session } from './session.ts';

/** Adds what the rows show to what is known of people. What the teacher said of somebody stays. */
export function readPeople(
  people: ReadonlyMap<string, Person>,
  roster: RosterSeen,
  now: Moment,
): ReadonlyMap<string, Person> {
  if (roster.state !== 'open' || roster.rows.length === 0) return people;
  const next = new Map(people);
  for (const row of roster.rows) next.set(row.key, readRow(next.get(row.key), row, next.size, now));
  return next;
}

function readRow(before: Person | undefined, row: Row, n: number, now: Moment): Person {
  const account = hardened(before, row);
  return {
    ...row,
    account,
    // A role mark, like what a label says of an account, may be missing for a moment while a row is drawn.
    organiser: row.organiser || (before?.organiser ?? false),
    ref: before?.ref ?? `p${n + 1}`,
    // A row that has turned into a guest's is not the person of whom something was said.
    said: before !== undefined && (account !== 'guest' || before.account === 'guest') ? before.said : null,
    lastRead: now,
  };
}

/** Row text comes and goes while it is drawn (evidence, roster a): a mark once seen stays, and one look without says nothing. */
function hardened(before: Person | undefined, row: Row): Row['account'] {
  if (before?.account === 'guest') return 'guest';
  return before !== undefined && row.account === 'unknown' ? before.account : row.account;
}

/**
 * Somebody known by name alone who has left is forgotten: whoever comes back under that name may be another, and what
 * was said of the first must not vouch for the second.
 */
export function forgetNameless(
  people: ReadonlyMap<string, Person>,
  gone: readonly string[],
): ReadonlyMap<string, Person> {
  const unsure = gone.filter((key) => people.get(key)?.keyedBy === 'name');
  if (unsure.length === 0) return people;
  const next = new Map(people);
  for (const key of unsure) {
    const person = next.get(key);
    if (person) next.set(key, { ...person, said: null });
  }
  return next;
}

export function whoIs(session: Session, key: string): Identity | null {
  const person = session.people.get(key);
  if (person) return identityOf(person, session);
  if (key === session.selfKey) return 'staff';
  return session.remembered.has(key) || session.listed.accounts.has(key) ? 'staff' : null;
}
