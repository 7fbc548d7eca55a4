import * as z from 'zod/mini';
import type { Clear, Removal } from './chain.ts';

/** What the records enter in a book on their own account. No one else enters anything under these names. */
const OWN = ['gap', 'removed'] as const;

/** From and to, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
const spans = z.array(z.object({ from: z.int(), to: z.int() }));

const gapSchema = z.object({ kind: z.literal('gap'), lost: spans, restored: spans });
const removedSchema = z.object({ kind: z.literal('removed'), seqs: z.array(z.int()) });

/** Entries were lost with the database; those named as restored came back from the second copy. */
export const gapEntry = (lost: readonly Span[], restored: readonly Span[]): Clear => ({
  kind: 'gap',
  lost: lost.map((span) => ({ ...span })),
  restored: restored.map((span) => ({ ...span })),
});

/** Entries were taken out, and why. Without it a tombstone could be anybody's. */
export const removedEntry = (seqs: readonly number[], why: Removal): Clear => ({
  kind: 'removed',
  seqs: [...seqs],
  why,
});

export const isOwn = (clear: Clear): boolean => OWN.some((kind) => kind === clear.kind);

/** What a gap in this entry says was lost; nothing for any other entry. */
export function lostIn(clear: Clear): readonly Span[] {
  const gap = gapSchema.safeParse(clear);
  return gap.success ? gap.data.lost : [];
}

export function removedIn(clear: Clear): readonly number[] {
  const removed = removedSchema.safeParse(clear);
  return removed.success ? removed.data.seqs : [];
}

/** Numbers in ascending order as spans. */
export function spansOf(seqs: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const seq of seqs) {
    const last = spans.at(-1);
    if (last?.to === seq - 1) spans[spans.length - 1] = { from: last.from, to: seq };
    else spans.push({ from: seq, to: seq });
  }
  return spans;
}

/** The numbers from `from` to `to`, both included. */
export const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
