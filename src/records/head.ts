import * as z from 'zod/mini';
import { type Clear, clearSchema, type Entry, GENESIS, REMOVALS } from './chain.ts';
import type { Span } from './own-entry.ts';

const counted = z.int().check(z.nonnegative());

/** Where a book stands: its last entry, and how far it was taken out as a whole. */
export const headSchema = z.object({
  book: z.string(),
  seq: counted,
  hash: z.string(),
  /** Times of the first entry and of the last. */
  begun: z.number(),
  last: z.number(),
  /** Everything up to here was taken out at once; what comes after goes on from its hash. */
  removed: z.nullable(z.object({ upTo: counted, hash: z.string(), at: z.number(), why: z.enum(REMOVALS) })),
  /** What a list shows of the book, made of its entries by who appends to it. Not hashed: it can be made again. */
  summary: z.nullable(clearSchema),
});
export type Head = z.infer<typeof headSchema>;

/** The place of one entry in its book. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

/** Where a book goes on, and what should lie before that and does not. */
export interface Standing {
  readonly next: number;
  readonly prev: string;
  readonly gap: Span | null;
}

/** The first number that should be there, and the hash it holds of the one before it. */
export const baseOf = (...heads: readonly (Head | null)[]): { readonly from: number; readonly prev: string } => {
  const removed = heads.flatMap((head) => head?.removed ?? []).toSorted((a, b) => b.upTo - a.upTo)[0];
  return removed ? { from: removed.upTo + 1, prev: removed.hash } : { from: 0, prev: GENESIS };
};

/**
 * Where to go on: after the highest number anyone knows of. The database's head and last entry agree unless it was
 * damaged; the copy's head is behind when we were stopped before copying, and ahead only when the database has lost something.
 */
export function standing(head: Head | null, tail: Anchor | null, copy: Head | null): Standing {
  const known = [tail, head, copy].reduce<Anchor | null>(
    (best, one) => (one !== null && one.seq > (best?.seq ?? -1) ? one : best),
    null,
  );
  const base = baseOf(head, copy);
  if (known === null) return { next: 0, prev: GENESIS, gap: null };
  const from = Math.max(base.from, (tail?.seq ?? -1) + 1);
  return { next: known.seq + 1, prev: known.hash, gap: from <= known.seq ? { from, to: known.seq } : null };
}

/** The head once these were entered. Undefined leaves its summary as it was; what is no longer true of the book is taken away. */
export function headAfter(
  { head, copy }: { readonly head: Head | null; readonly copy: Head | null },
  made: readonly Entry[],
  summary: Clear | null | undefined,
): Head {
  const last = made.at(-1);
  if (last === undefined) throw new Error('nothing was made');
  const before = head ?? copy;
  return {
    book: last.book,
    seq: last.seq,
    hash: last.hash,
    begun: before?.begun ?? last.at,
    last: last.at,
    removed: before?.removed ?? null,
    summary: summary === undefined ? (head?.summary ?? null) : summary,
  };
}
