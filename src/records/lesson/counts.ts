import { boundsOf, type Step } from './series.ts';
import type { Stand } from './stand.ts';

type Bounds = Pick<Step, 'least' | 'most'>;

/** How the counts stood from one instant to the next; null where nothing was seen, or nothing was recorded. */
export interface CountRow {
  readonly at: number;
  readonly until: number;
  readonly counts: { readonly staff: Bounds; readonly learners: Bounds } | null;
}

/** Nobody can say what was then: the call was out of sight, or the record broke off until the next line. */
const isUnseen = (phase: Stand['facts']['phase'], next: Stand): boolean => phase === 'lost' || next.broken;

const alike = (a: CountRow, b: CountRow): boolean => JSON.stringify(a.counts) === JSON.stringify(b.counts);

/** The same facts as the plot, as rows: for who cannot see it, and for who wants the numbers. */
export function countRows(stands: readonly Stand[]): CountRow[] {
  const rows: CountRow[] = [];
  for (const [i, { at, facts }] of stands.entries()) {
    const next = stands[i + 1];
    if (next === undefined || !(isUnseen(facts.phase, next) || facts.phase === 'in-meeting')) continue;
    const seen = isUnseen(facts.phase, next) ? null : facts;
    const counts = seen && { staff: boundsOf(seen.staff), learners: boundsOf(seen.learners) };
    const row: CountRow = { at, until: next.at, counts };
    const last = rows.at(-1);
    if (last && last.until === at && alike(last, row)) rows[rows.length - 1] = { ...last, until: next.at };
    else rows.push(row);
  }
  return rows;
}
