import type { Due, Outstanding } from '../../records/told.ts';

/** Something to be done about one incident, as it lies unsealed. */
export interface OpenTask {
  readonly incident: string;
  readonly written: number;
  readonly one: Due;
  /** All that is to be done about the same incident. */
  readonly all: readonly Due[];
  readonly overdue: boolean;
}

/**
 * What is to be done, what is past its time first, then by when. `began`: when the lesson now watched began, if one is:
 * what was to be done before the next session is late from then on (SJ-16).
 */
export function openTasks(incidents: Outstanding['incidents'], now: number, began: number | null): OpenTask[] {
  const rank = ({ overdue, one }: OpenTask) => [overdue ? 0 : 1, one.due ?? Number.MAX_SAFE_INTEGER] as const;
  return incidents
    .flatMap(({ id, written, due }) =>
      due.map((one): OpenTask => {
        const until = one.task === 'leaders' ? (began !== null && began > written ? began : null) : one.due;
        return { incident: id, written, one, all: due, overdue: until !== null && now > until };
      }),
    )
    .toSorted((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      return x[0] - y[0] || x[1] - y[1] || a.written - b.written;
    });
}
