import type { Stand } from './stand.ts';

/** A count from one instant to the next: at least so many, and at most; `most` null where nothing bounded it. */
export interface Step {
  readonly at: number;
  readonly until: number;
  readonly least: number;
  readonly most: number | null;
}

/** The lesson's counts over time, for a plot: steps of one count, those alike joined. A gap in the record is no step. */
export function seriesOf(stands: readonly Stand[], of: 'staff' | 'learners' | 'unidentified'): Step[] {
  const steps: Step[] = [];
  for (const [i, { at, facts }] of stands.entries()) {
    const next = stands[i + 1];
    if (facts.phase !== 'in-meeting' || next === undefined || next.broken) continue;
    const step = { at, until: next.at, ...boundsOf(facts[of]) };
    const last = steps.at(-1);
    if (last && last.until === at && last.least === step.least && last.most === step.most)
      steps[steps.length - 1] = { ...last, until: next.at };
    else steps.push(step);
  }
  return steps;
}

/** `n`, `n..m` or `n..` as its two ends (design section 4). */
export function boundsOf(count: string): { readonly least: number; readonly most: number | null } {
  const [least = '0', most] = count.split('..');
  if (most === undefined) return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === '' ? null : Number(most) };
}
