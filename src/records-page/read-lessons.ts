import type { RecordsFault } from '../records/fault.ts';
import { LESSONS } from '../records/lesson/book.ts';
import { isGone, type Listed, listedOf } from '../records/lesson/listed.ts';
import type { Reader } from '../records/reader.ts';
import { inSlices } from '../records/slices.ts';

export type Read =
  | { readonly state: 'fault'; readonly why: RecordsFault }
  | {
      readonly state: 'read';
      readonly lessons: readonly Listed[];
      readonly unreadable: number;
      readonly settled: boolean;
      /** Every lesson is there, and not only the newest. */
      readonly whole: boolean;
    };

/** The lessons by their heads, all of them or the newest. */
export async function readLessons(read: Reader, newest?: number): Promise<Read> {
  const found = await read.books(LESSONS, newest);
  if (!found.done) return { state: 'fault', why: found.why };
  const { books, unreadable } = found.value;
  const there = books.filter((head) => !isGone(head));
  return {
    state: 'read',
    lessons: await inSlices(there, listedOf),
    unreadable,
    settled: true,
    whole: newest === undefined || books.length < newest,
  };
}
