import type { Stand } from '../records/lesson/stand.ts';

/** The plot's time, from one end to the other. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Where a moment lies, from 0 to 100. */
  readonly at: (utc: number) => number;
}

export function scaleOf(stands: readonly Stand[]): Scale | null {
  const [first, last] = [stands[0], stands.at(-1)];
  if (first === undefined || last === undefined || last.at <= first.at) return null;
  const [from, to] = [first.at, last.at];
  return { from, to, at: (utc) => Math.round(((utc - from) / (to - from)) * 100_000) / 1_000 };
}

const MINUTE = 60_000;
const EVERY = [1, 2, 5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);
const MOST_TICKS = 5;

/** Round times of day to write under it: few enough not to run into one another on a narrow page. */
export function ticksOf({ from, to }: Pick<Scale, 'from' | 'to'>): readonly number[] {
  const every =
    EVERY.find((step) => (to - from) / step <= MOST_TICKS) ?? Math.ceil((to - from) / MOST_TICKS / MINUTE) * MINUTE;
  const first = Math.ceil(from / every) * every;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / every) + 1) }, (_, i) => first + i * every);
}

/** The top of a lane: the highest number that is written of it, whether seen or only not ruled out. */
export const topOf = (steps: readonly { readonly least: number; readonly most: number | null }[]): number =>
  Math.max(1, ...steps.map(({ least, most }) => Math.max(least, most ?? least + 1)));

/** A place along a lane, as a share of its width: a lane is as wide as the page lets it be. */
export const percent = (n: number): string => `${n}%`;
