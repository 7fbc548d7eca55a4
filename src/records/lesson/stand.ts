import type { Facts, Line } from '../../protocol/line.ts';

/** How the lesson stood from one line to the next. */
export interface Stand {
  readonly at: number;
  readonly facts: Facts;
  /** Nothing was handed over between the line before and this one: a reload, or lines that could not be kept. */
  readonly broken: boolean;
}

/** What each line leaves standing, oldest first. A change whose beginning is missing says nothing and is left out. */
export function standsOf(lines: readonly Line[]): Stand[] {
  const stands: Stand[] = [];
  let facts: Facts | null = null;
  for (const { at, whole, missed, facts: said } of lines) {
    if (whole) facts = said as Facts;
    else if (facts !== null) facts = { ...facts, ...said, checks: { ...facts.checks, ...said.checks } } as Facts;
    if (facts !== null) stands.push({ at, facts, broken: missed > 0 || (whole && stands.length > 0) });
  }
  return stands;
}
