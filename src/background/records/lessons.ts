import type { Line } from '../../protocol/line.ts';
import type { Clear } from '../../records/chain.ts';
import type { Outcome } from '../../records/fault.ts';
import { closingEntry, LESSONS, lessonBook, lineEntry, linesIn, summaryIn } from '../../records/lesson/book.ts';
import { isGone } from '../../records/lesson/listed.ts';
import { ALL, type Reader } from '../../records/reader.ts';
import type { Writer } from '../../records/writer.ts';
import { REJOIN_MS } from '../../session/fold.ts';

/** Whose line it is: the tab, the lesson by its beginning, and which start of the tab's script says it. */
interface Source {
  readonly tabId: number;
  readonly startedAt: number;
  readonly run: string;
}

/** A line of a lesson's record: true when it is on the disk; `anew` where the record that it goes on with was deleted. */
export async function keepLine(
  { read, write }: { readonly read: Pick<Reader, 'books'>; readonly write: Pick<Writer, 'append'> },
  { tabId, startedAt, run }: Source,
  line: Line,
): Promise<boolean | 'anew'> {
  const book = lessonBook(startedAt, tabId);
  const source = { from: run, n: line.at };
  if (!line.whole && (await isTakenOut(read, book))) return 'anew';
  // One that was closed, and is heard of again (a computer that slept), is no longer as it was summed up.
  const append = { book, at: line.at, clear: lineEntry(line), secret: null, source, summary: null };
  return (await write.append(append)).done;
}

/** Nothing of it is left: a change would stand there without what it changes. */
async function isTakenOut(read: Pick<Reader, 'books'>, book: string): Promise<boolean> {
  const found = await read.books(book);
  return found.done && found.value.books.some((head) => head.book === book && isGone(head));
}

export async function linesOf(
  read: Pick<Reader, 'books' | 'entriesOf'>,
  startedAt: number,
): Promise<Outcome<readonly Line[]>> {
  const found = await read.books(`${LESSONS}${startedAt}-`);
  if (!found.done) return found;
  const [lesson] = found.value.books;
  if (lesson === undefined) return { done: true, value: [] };
  const rows = await read.entriesOf(lesson.book, 0, ALL);
  return rows.done ? { done: true, value: linesIn(rows.value.rows) } : rows;
}

/** A lesson that nothing was heard of for longer than it could be taken up again is over, whether or not anybody said so. */
export async function closeCutOff(
  read: Pick<Reader, 'books' | 'entriesOf'>,
  write: Pick<Writer, 'append'>,
  now: number,
): Promise<void> {
  const lessons = await read.books(LESSONS);
  if (!lessons.done) return;
  for (const { book, summary, last, removed, seq } of lessons.value.books) {
    if (summary !== null || removed?.upTo === seq || now - last <= REJOIN_MS) continue;
    const rows = await read.entriesOf(book, 0, ALL);
    const closing = rows.done ? summaryIn(book, rows.value.rows) : null;
    if (closing === null) continue;
    const clear = closingEntry(closing);
    await write.append({ book, at: now, clear, secret: null, summary: closing as unknown as Clear });
  }
}
