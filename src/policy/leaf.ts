/**
 * Where a value comes from: stated in clauses, derived from them, assumed by us (the school has to confirm it), or not
 * there at all, which is left to the school on purpose (guidance, section 3).
 */
export type Source =
  | { readonly from: 'stated' | 'derived'; readonly clauses: readonly string[] }
  | { readonly from: 'assumed' }
  | { readonly from: 'unset' };

export interface Leaf<T> {
  readonly value: T;
  readonly source: Source;
}

export const stated = <const T>(value: T, ...clauses: string[]): Leaf<T> => ({
  value,
  source: { from: 'stated', clauses },
});
export const derived = <const T>(value: T, ...clauses: string[]): Leaf<T> => ({
  value,
  source: { from: 'derived', clauses },
});
export const assumed = <const T>(value: T): Leaf<T> => ({ value, source: { from: 'assumed' } });
/** Left to the school: `value` is how "not said" is written. */
export const unset = <const T>(value: T): Leaf<T> => ({ value, source: { from: 'unset' } });
