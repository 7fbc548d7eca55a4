import type { Moment } from '../meeting/moment.ts';
import type { Heed, Reason } from './heed.ts';

/** What the teacher can say to a finding. `unsnooze` takes back either. */
export type Answering =
  | { readonly act: 'acknowledge'; readonly check: string; readonly reason: Reason }
  | { readonly act: 'snooze' | 'unsnooze'; readonly check: string };

/** Learners without any staff: nothing comes before it, so it cannot be put off. */
export const NO_SNOOZE = 'no-staff';

/** Takes in what the teacher said. It is said of one finding, and touches no other. */
export function answer(heed: Heed, said: Answering, at: Moment): Heed {
  const { check, act } = said;
  const item = heed.raised.get(check);
  const had = item?.answer;
  // A snooze is never made longer by another press, and there is nothing to take back of what was not said.
  const idle = act === 'snooze' ? check === NO_SNOOZE || (had && !had.reason) : act === 'unsnooze' && !had;
  if (!item || idle) return heed;
  const answer = act === 'unsnooze' ? null : { at, reason: said.act === 'acknowledge' ? said.reason : null };
  // It is before the teacher who answers it, or takes an answer back: it has been told.
  return { ...heed, raised: new Map(heed.raised).set(check, { ...item, told: at.mono, answer }) };
}
