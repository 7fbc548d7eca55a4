/** What the random lessons have covered: a property that never meets its case proves nothing. */
export interface Stats {
  lessons: number;
  /** Times the level was asked for with everything looked at. */
  judged: number;
  clear: number;
  fewStaffBreached: number;
  breached: Record<string, number>;
  /** Looks at a call, and those at a virtualised list with a colleague out of view. */
  looks: number;
  outOfView: number;
  /** Looks at which the ranges were held against the truth, and times something had to be said or cleared. */
  ranged: number;
  dueClear: number;
  dueBreach: number;
  events: Record<string, number>;
}

export const noStats = (): Stats => ({
  lessons: 0,
  judged: 0,
  clear: 0,
  fewStaffBreached: 0,
  breached: {},
  looks: 0,
  outOfView: 0,
  ranged: 0,
  dueClear: 0,
  dueBreach: 0,
  events: {},
});

export const bump = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

export function addStats(to: Stats, from: Stats): void {
  to.lessons += from.lessons;
  to.judged += from.judged;
  to.clear += from.clear;
  to.fewStaffBreached += from.fewStaffBreached;
  to.looks += from.looks;
  to.outOfView += from.outOfView;
  to.ranged += from.ranged;
  to.dueClear += from.dueClear;
  to.dueBreach += from.dueBreach;
  for (const [key, n] of Object.entries(from.breached)) to.breached[key] = (to.breached[key] ?? 0) + n;
  for (const [key, n] of Object.entries(from.events)) to.events[key] = (to.events[key] ?? 0) + n;
}
