/**
 * A count of people as a range: `least` are proved, `most` is the kindest reading, `null` when nothing bounds it.
 * There is no way to say "about 3" or "0 by default" (design section 2).
 */
export interface CountRange {
  readonly least: number;
  readonly most: number | null;
}

export const exactly = (n: number): CountRange => ({ least: n, most: n });

/** A range from its two ends; the ends are put in order rather than trusted, since each comes from its own bound. */
export const between = (least: number, most: number | null): CountRange => {
  const floor = Math.max(0, least);
  return { least: floor, most: most === null ? null : Math.max(floor, most) };
};

export const atLeast = (n: number): CountRange => between(n, null);

/** The form used by the HUD's `data-` contract: `n`, `n..m` or `n..` (design section 4). */
export function rangeText({ least, most }: CountRange): string {
  if (most === null) return `${least}..`;
  return least === most ? `${least}` : `${least}..${most}`;
}
