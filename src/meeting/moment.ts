/**
 * When something happened, on two clocks: `mono` (ms, never goes back, for how long) and `utc` (ms since 1970, for
 * what time to show). A computer's clock is stepped by an hour twice a year and by its owner at will; a grace time
 * counted on it would fall due at once or never.
 */
export interface Moment {
  readonly mono: number;
  readonly utc: number;
}

/** Milliseconds between two moments, never negative. */
export const elapsed = (from: Moment, to: Moment): number => Math.max(0, to.mono - from.mono);

/** As it leaves the tab: when it was by the wall clock alone (ms UTC). */
export const inUtc = <T extends { readonly at: Moment }>(
  it: T | null,
): (Omit<T, 'at'> & { readonly at: number }) | null => it && { ...it, at: it.at.utc };
