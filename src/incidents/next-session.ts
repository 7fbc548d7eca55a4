/**
 * A concern is raised before the next session (SJ-16): the first that began after it was noticed, whenever it was written
 * down. Noticed and recorded are two times (guidance 4.1, row 1), and an account written late must not make a lesson that was
 * held meanwhile as if it had not been. Null while there is none.
 */
export const nextSessionAfter = (noticed: number, sessions: readonly number[]): number | null => {
  const later = sessions.filter((begun) => begun > noticed);
  return later.length === 0 ? null : Math.min(...later);
};

/** By when something is late: at its own time, or, before the next session, when that begins. Null while it has no time. */
export const lateFrom = (
  { due, after }: { readonly due: number | null; readonly after: number | null },
  sessions: readonly number[],
): number | null => (after === null ? due : nextSessionAfter(after, sessions));
