import type { CountRange } from '../meeting/range.ts';
import { between } from '../meeting/range.ts';
import { whoIs } from './people.ts';
import type { Identity } from './person.ts';
import type { Entry, Session } from './session.ts';

/**
 * An entry of the history with what has been said since of those who were unidentified in it. Somebody who turns out
 * to be a parent was a parent all along: an alarm that her coming put in doubt does not start its grace time anew.
 */
export function hindsight(session: Session, entry: Entry): Entry {
  // A key that is only a name may be another's by now.
  const named = entry.open
    .filter((key) => session.people.get(key)?.keyedBy === 'account')
    .map((key) => saidOf(session, key))
    .filter((who) => who !== null);
  if (named.length === 0) return entry;
  const staff = named.filter((who) => who === 'staff').length;
  const learners = named.filter((who) => who === 'learner').length;
  const { counts } = entry;
  return {
    ...entry,
    counts: {
      ...counts,
      unidentified: less(counts.unidentified, named.length, named.length),
      staff: less(counts.staff, -staff, named.length - staff),
      learners: less(counts.learners, -learners, named.length - learners),
    },
  };
}

/** "Everyone else here" was not said of those who had gone by then: a colleague nobody named may be among them. */
function saidOf(session: Session, key: string): Identity | null {
  const who = whoIs(session, key);
  return who === 'learner' && session.people.get(key)?.said !== who ? null : who;
}

const less = ({ least, most }: CountRange, offLeast: number, offMost: number): CountRange =>
  between(least - offLeast, most === null ? null : most - offMost);
