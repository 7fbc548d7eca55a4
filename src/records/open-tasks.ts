import { TERM_OF } from '../incidents/follow-ups.ts';
import { lateFrom } from '../incidents/next-session.ts';
import type { Due, Outstanding } from './told.ts';

/** Something to be done about one incident, as it lies unsealed. */
export interface OpenTask {
  readonly incident: string;
  readonly written: number;
  readonly one: Due;
  /** All that is to be done about the same incident. */
  readonly all: readonly Due[];
  /** By when: what has to be done before the next session, by when that began (SJ-16). Null while it has no time. */
  readonly due: number | null;
  readonly overdue: boolean;
}

/** From when it counts. What an older build entered does not say when it was noticed: no later than it was written. */
const afterOf = ({ after, task }: Due, written: number): number | null =>
  after ?? (TERM_OF[task] === 'next-session' ? written : null);

/** All that is to be done of all incidents, what is late first, then by when; what has no time yet comes last. */
export function openTasks(
  incidents: Outstanding['incidents'],
  now: number,
  sessions: readonly number[],
): readonly OpenTask[] {
  const rank = ({ due }: OpenTask) => due ?? Number.MAX_SAFE_INTEGER;
  return incidents
    .flatMap(({ id: incident, written, due: all }) =>
      all.map((one): OpenTask => {
        const due = lateFrom({ due: one.due, after: afterOf(one, written) }, sessions);
        return { incident, written, one, all, due, overdue: due !== null && now > due };
      }),
    )
    .toSorted((a, b) => rank(a) - rank(b) || a.written - b.written);
}
