/** The minimum of staff a school can set. Listed: it asks for a handful, and there is nothing between. */
export const MINIMA = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
