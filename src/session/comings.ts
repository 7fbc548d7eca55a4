import type { Moment } from '../meeting/moment.ts';
import { whoIs } from './people.ts';
import type { Session } from './session.ts';

/** Somebody was proved to have come or to have gone. In memory only: it bears a name, and is never written down. */
export interface Coming {
  readonly at: Moment;
  readonly key: string;
  readonly name: string;
  readonly came: boolean;
}

/** No more than these are kept: a list to glance at, not a register. */
const MOST = 50;

/** Comings and goings with those of this look; `people` are as they are known now. */
export function addComings(
  { comings }: Session,
  people: Session['people'],
  come: readonly string[],
  gone: readonly string[],
  at: Moment,
): readonly Coming[] {
  const told = (came: boolean) => (key: string) => ({ at, key, name: people.get(key)?.name ?? '', came });
  return [...comings, ...gone.map(told(false)), ...come.map(told(true))].slice(-MOST);
}

/** The lead of a lesson that one only watches: its organiser, known to be staff, and not oneself. */
export const isLead = (session: Session, key: string): boolean =>
  key !== session.selfKey && session.people.get(key)?.organiser === true && whoIs(session, key) === 'staff';

/**
 * The lead who is proved not to be there any more, with no other lead left, until one is in view again. `absent` are all who
 * once were there: the lead may have gone while the list was closed or nobody watched.
 */
export function leadGone(
  before: Session,
  absent: readonly string[],
  { visible, pool }: Session['presence'],
  now: Moment,
): Session['leadGone'] {
  if ([...visible, ...pool].some((key) => isLead(before, key))) return null;
  const lead = absent.find((key) => isLead(before, key));
  if (before.leadGone || lead === undefined) return before.leadGone;
  return { name: before.people.get(lead)?.name ?? '', at: now };
}
