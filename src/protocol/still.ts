import { BLIND_MS, LOOK_MS } from '../session/unwatched.ts';

/**
 * How a lesson in which nothing changes is told from one that nobody watched: a computer that slept, a tab that was
 * frozen. What was not watched is not known (design section 1).
 */

export { BLIND_MS, LOOK_MS };
/** A lesson in which nothing changes is heard of this often (ms), so that one cut off is known to have lasted until then. */
export const STILL_MS = 5 * 60_000;
/** Longer than this between two lines there is never while the lesson is watched (ms). */
export const SILENT_MS = STILL_MS + BLIND_MS;
