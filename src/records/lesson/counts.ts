import { boundsOf, type Step } from './series.ts';
import type { Stand } from './stand.ts';

type Bounds = Pick<Step, 'least' | 'most'>;

/** How the counts stood from one instant to the next; null where the record has a gap, and nothing is known. */
export interface CountRow {
  readonly at: number;
  readonly until: number;
  readonly counts: { readonly staff: Bounds; readonly learners: Bounds } | null;
}

const alike = (a: CountRow, b: CountRow): boolean => JSON.stringify(a.counts) === JSON.stringify(b.counts);

/** The same facts as the plot, as rows: for who cannot see it, and for who wants the numbers. */
export function countRows(stands: readonly Stand[]): CountRow[] {
  const rows: CountRow[] = [];
  for (const [i, { at, facts }] of stands.entries()) {
    const next = stands[i + 1];
    if (facts.phase !== 'in-meeting' || next === undefined) continue;
    const counts = next.broken ? null : { staff: boundsOf(facts.staff), learners: boundsOf(facts.learners) };
    const row: CountRow = { at, until: next.at, counts };
    const last = rows.at(-1);
    if (last && last.until === at && alike(last, row)) rows[rows.length - 1] = { ...last, until: next.at };
    else rows.push(row);
  }
  return rows;
}
