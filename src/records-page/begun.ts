import type { Reader } from '../records/reader.ts';
import { SCREEN } from './address.ts';
import { type Read, readLessons } from './read-lessons.ts';

/** What the list shows before all else, on its way. */
export interface Early {
  /** What has come; null while it is on its way. */
  readonly now: () => Read | null;
  readonly coming: Promise<Read>;
}

export function early(read: Reader): Early {
  let come: Read | null = null;
  const coming = readLessons(read, SCREEN).then((found) => {
    come = found.state === 'read' ? { ...found, settled: false } : found;
    return come;
  });
  return { now: () => come, coming };
}

/**
 * Begins with the first screen while the page's words are fetched: neither waits for the other, and the page is first drawn
 * with both. The list takes it once; asked for again, it is read anew.
 */
export function begin(read: Reader): { readonly first: () => Early; readonly ready: Promise<unknown> } {
  let begun: Early | null = early(read);
  // A store that does not answer is waited for in sight, and so is one that fails as nobody foresaw.
  const come = begun.coming.catch(() => undefined);
  const ready = Promise.race([come, new Promise((late) => setTimeout(late, LATE_MS))]);
  const first = () => {
    const here = begun ?? early(read);
    begun = null;
    return here;
  };
  return { first, ready };
}
const LATE_MS = 400;
