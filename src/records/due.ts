import { ZONE } from '../incidents/days.ts';
import { stateOf } from '../incidents/follow-up-state.ts';
import { followUps } from '../incidents/follow-ups.ts';
import type { Standing } from '../incidents/stand.ts';
import type { Rules } from '../policy/rules.ts';
import type { Due } from './told.ts';

/** What is to be done about an incident as it stands, by the school's rules. */
export const dueOf = (standing: Pick<Standing, 'incident' | 'done'>, rules: Rules, now: number): Due[] =>
  followUps(standing.incident, rules, ZONE)
    // Whether it is late, by a next session too, changes nothing in whether it is done.
    .filter((one) => stateOf(one, standing, now, []).as !== 'done')
    .map(({ id, task, due, after }) => ({ id, task, due, ...(after === null ? {} : { after }) }));

/**
 * What is to be done from now on, of what somebody saw (`was`), what they make of it (`due`) and what stands (`newest`):
 * a page that was left open has seen less than there is. What was closed elsewhere stays closed and what was added
 * elsewhere stays, unless it is this that changes it.
 */
export function mergedDue(was: readonly Due[], due: readonly Due[], newest: readonly Due[]): Due[] {
  const before = new Map(was.map((one) => [one.id, one]));
  const after = new Map(due.map((one) => [one.id, one]));
  const kept = newest.flatMap((one) => {
    const mine = after.get(one.id);
    const saw = before.get(one.id);
    if (mine === undefined) return saw === undefined ? [one] : [];
    return mine.due === saw?.due && mine.after === saw?.after ? [one] : [mine];
  });
  const there = new Set(newest.map(({ id }) => id));
  return [...kept, ...due.filter(({ id }) => !there.has(id) && !before.has(id))];
}
