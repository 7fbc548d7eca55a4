import type { Moment } from '../meeting/moment.ts';
import type { Account, Row } from '../meeting/sighting.ts';
import type { Listed, Session } from './session.ts';

/** Who somebody is to this lesson. Only `staff` counts towards the school's minimum. */
export const IDENTITIES = ['staff', 'learner', 'practitioner', 'external', 'parent'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** What the teacher can say of somebody: who they are, that it is the teacher's own row, or that it was said in error. */
export type Naming = Identity | 'self' | 'nobody';

/** Somebody whose row was read in this meeting. Lives in memory; never written down with the name. */
export interface Person {
  readonly key: string;
  /** The opaque name by which the HUD speaks of this person: an account id never leaves the tab for a page. */
  readonly ref: string;
  readonly keyedBy: Row['keyedBy'];
  readonly name: string;
  readonly account: Account;
  readonly organiser: boolean;
  /** What the teacher said of this person in this meeting. */
  readonly said: Identity | null;
  readonly lastRead: Moment;
}

/** What else it depends on who somebody is. */
export type Known = Pick<Session, 'selfKey' | 'remembered' | 'listed' | 'everyoneElse'>;

/**
 * Who a person is, or null when nobody has said. In order: what the teacher said, oneself, a remembered colleague
 * under a school account, and, once the teacher has said "everyone else here is a learner", any ordinary school
 * account. The school's own list holds names too, for a school account is named by the school. Never from a role mark, and never from a name, which anyone may type at the door (design section 2).
 */
export function identityOf(person: Person, known: Known): Identity | null {
  if (person.said !== null) return person.said;
  if (person.key === known.selfKey) return 'staff';
  if (person.account !== 'school') return null;
  if (person.keyedBy === 'account' && (known.remembered.has(person.key) || isListed(person, known.listed)))
    return 'staff';
  return known.everyoneElse === null ? null : 'learner';
}

/** On the school's list, exactly: by account, or by the name of a school account. */
export const isListed = (person: Person, listed: Listed): boolean =>
  person.account === 'school' && (listed.accounts.has(person.key) || listed.names.has(person.name));
