import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecordsFault } from '../records/fault.ts';
import { LESSONS, summaryIn } from '../records/lesson/book.ts';
import { isGone, type Listed, listedOf } from '../records/lesson/listed.ts';
import type { LessonSummary } from '../records/lesson/summary.ts';
import { ALL, type Reader } from '../records/reader.ts';
import { inSlices } from '../records/slices.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { SCREEN } from './address.ts';
import { useTools } from './tools.ts';

export type Lessons =
  | { readonly state: 'reading' }
  | { readonly state: 'fault'; readonly why: RecordsFault }
  | {
      readonly state: 'read';
      readonly lessons: readonly Listed[];
      readonly unreadable: number;
      readonly settled: boolean;
      /** Every lesson is there, and not only the newest. */
      readonly whole: boolean;
    };

export async function readLessons(read: Reader, newest?: number): Promise<Exclude<Lessons, { state: 'reading' }>> {
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

/** The next frame has been drawn; or, in a tab that is not in sight and draws none, a moment has passed. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, HIDDEN_MS);
  });
const HIDDEN_MS = 500;

/** What a lesson that is not closed has come to, by its lines; null when none of them can be read. */
export async function summaryByLines(read: Reader, book: string): Promise<LessonSummary | null> {
  const rows = await read.entriesOf(book, 0, ALL);
  return rows.done ? summaryIn(book, rows.value.rows) : null;
}

/**
 * The lessons, by their heads; read anew once the background has tidied. The few that are not closed are read by their
 * lines after the list is there: those heard of lately at once, others only when tidying has left them as they are.
 */
export function useLessons(
  tidied: boolean,
  drawn: () => void,
): { readonly lessons: Lessons; readonly again: () => void } {
  const { read, clock } = useTools();
  const [lessons, setLessons] = useState<Lessons>({ state: 'reading' });
  // What is on the first screen, before all else. Asked for while the page is first drawn, and not after that.
  const [screen] = useState(() => (tidied ? null : readLessons(read, SCREEN)));
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    const put = (next: Lessons) => {
      if (!gone) setLessons(next);
    };
    const load = async () => {
      if (screen !== null && !asked && !tidied) {
        const newest = await screen;
        put(newest.state === 'read' ? { ...newest, settled: false } : newest);
        await painted();
        // No sooner: the background's tidying holds the store for a while.
        drawn();
        if (gone) return;
      }
      const first = await readLessons(read);
      if (first.state !== 'read') return put(first);
      const now = clock();
      const open = first.lessons.filter(
        ({ summary, head }) => summary === null && (tidied || now - head.last <= REJOIN_MS),
      );
      put({ ...first, settled: tidied && open.length === 0 });
      if (open.length === 0) return;
      const found = new Map<string, LessonSummary | null>();
      for (const { head } of open) {
        if (gone) return;
        found.set(head.book, await summaryByLines(read, head.book));
      }
      const summaryOf = ({ head, summary }: Listed) => found.get(head.book) ?? summary;
      put({ ...first, settled: tidied, lessons: first.lessons.map((one) => ({ ...one, summary: summaryOf(one) })) });
    };
    void load();
    return () => {
      gone = true;
    };
  }, [read, clock, tidied, asked, drawn, screen]);
  const again = useCallback(() => setAsked((n) => n + 1), []);
  return { lessons, again };
}
