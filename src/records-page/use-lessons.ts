import { useCallback, useEffect, useState } from 'preact/hooks';
import { summaryIn } from '../records/lesson/book.ts';
import type { Listed } from '../records/lesson/listed.ts';
import type { LessonSummary } from '../records/lesson/summary.ts';
import { ALL, type Reader } from '../records/reader.ts';
import { REJOIN_MS } from '../session/fold.ts';
import type { Trouble } from './fault.tsx';
import { type Read, readLessons } from './read-lessons.ts';
import { useTools } from './tools.ts';
import { tried } from './tried.ts';

export type Lessons = Read | { readonly state: 'reading' } | { readonly state: 'fault'; readonly why: Trouble };

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
  const { read, clock, first } = useTools();
  // What is on the first screen, before all else. Asked for while the page is first drawn, and not after that.
  const [screen] = useState(() => (tidied ? null : first()));
  const [begun] = useState(() => screen?.now() ?? null);
  const [lessons, setLessons] = useState<Lessons>(begun ?? { state: 'reading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    const put = (next: Lessons) => {
      if (!gone) setLessons(next);
    };
    const load = async () => {
      if (screen !== null && !asked && !tidied) {
        if (begun === null) put(await screen.coming);
        await painted();
        // No sooner: the background's tidying holds the store for a while.
        drawn();
        if (gone) return;
      }
      const all = await readLessons(read);
      if (all.state !== 'read') return put(all);
      const now = clock();
      const open = all.lessons.filter(
        ({ summary, head }) => summary === null && (tidied || now - head.last <= REJOIN_MS),
      );
      put({ ...all, settled: tidied && open.length === 0 });
      if (open.length === 0) return;
      const found = new Map<string, LessonSummary | null>();
      const failed: unknown[] = [];
      for (const { head } of open) {
        if (gone) return;
        // One that fails as nobody foresaw takes none of the others from the list.
        const summary = await summaryByLines(read, head.book).catch((error: unknown) => void failed.push(error));
        found.set(head.book, summary ?? null);
      }
      const summaryOf = ({ head, summary }: Listed) => found.get(head.book) ?? summary;
      put({ ...all, settled: tidied, lessons: all.lessons.map((one) => ({ ...one, summary: summaryOf(one) })) });
      for (const error of failed) reportError(error);
    };
    tried(load(), (fault) => {
      put(fault);
      drawn();
    });
    return () => {
      gone = true;
    };
  }, [read, clock, tidied, asked, drawn, screen, begun]);
  const again = useCallback(() => setAsked((n) => n + 1), []);
  return { lessons, again };
}
