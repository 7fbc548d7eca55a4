import type { Mark, Writing } from './mark.ts';

/**
 * Whether a writing goes on from the newest that is kept. What one hand writes is in order, so its own are always built
 * on, those among them too that nobody answered; of others, only the very one that it took up.
 */
export function isBuiltOn(newest: Writing | null, mark: Mark | null): boolean {
  if (newest === null) return true;
  if (mark === null) return false;
  const { hand, on } = mark;
  return hand === newest.hand || (on !== null && on.hand === newest.hand && on.n === newest.n);
}
