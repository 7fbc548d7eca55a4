import type { Facts, Line } from '../../protocol/line.ts';
import { SILENT_MS } from '../../protocol/still.ts';
import { isUnderWay } from '../../session/session.ts';

/** How the lesson stood from one line to the next. */
export interface Stand {
  readonly at: number;
  readonly facts: Facts;
  /** Not watched, or not kept, between the line before and this one: a reload, a computer asleep, lines that were lost. */
  readonly broken: boolean;
}

/** A watched lesson is heard of oftener than this; after its end nothing is waited for. */
const isSilent = (before: Stand, at: number): boolean => isUnderWay(before.facts.phase) && at - before.at > SILENT_MS;

/**
 * What each line leaves standing, oldest first. A change whose beginning is missing says nothing and is left out. A clock
 * that was set back takes no time off what was before it: until it has caught up, no time passes.
 */
export function standsOf(lines: readonly Line[]): Stand[] {
  const stands: Stand[] = [];
  for (const { at: told, whole, missed, facts: said } of lines) {
    const before = stands.at(-1);
    if (!whole && before === undefined) continue;
    const facts = whole || before === undefined ? (said as Facts) : changedBy(before.facts, said);
    const at = Math.max(told, before?.at ?? told);
    const broken = missed > 0 || (before !== undefined && (whole || isSilent(before, at)));
    stands.push({ at, facts, broken });
  }
  return stands;
}

const changedBy = (facts: Facts, said: Line['facts']): Facts =>
  ({ ...facts, ...said, checks: { ...facts.checks, ...said.checks } }) as Facts;
