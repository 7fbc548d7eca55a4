import type { LessonEvent } from '../records/lesson/timeline.ts';

type Found = Extract<LessonEvent, { check: string }>;
/** A breach as the summary has it may carry any level of a report. */
interface Of extends Pick<Found, 'verdict'> {
  readonly level: Found['level'] | 'idle';
}

/** The outlines of the panel's levels: an octagon, a triangle, a square; dashed and empty where it is not known. */
const PATHS = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.5l7 12.5H1z',
  advice: 'M2 2h12v12H2z',
} as const;

export const pathOf = ({ level }: Pick<Of, 'level'>): string =>
  level === 'critical' || level === 'warning' ? PATHS[level] : PATHS.advice;

/** A finding's sign, told by its shape and its filling before its colour. */
export function Mark({ level, verdict }: Of) {
  return (
    <svg
      class="mark"
      data-level={level}
      data-verdict={verdict}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={pathOf({ level })} />
    </svg>
  );
}
