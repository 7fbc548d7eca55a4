import type { Line } from '../../protocol/line.ts';
import type { Clear } from '../../records/chain.ts';
import type { Outcome } from '../../records/fault.ts';
import { closingEntry, LESSONS, lessonBook, lineEntry, linesIn, summaryIn } from '../../records/lesson/book.ts';
import { ALL, type Reader } from '../../records/reader.ts';
import type { Writer } from '../../records/writer.ts';
import { REJOIN_MS } from '../../session/fold.ts';

/** A line of a lesson's record: true when it is on the disk. */
export async function keepLine(
  write: Pick<Writer, 'append'>,
  tabId: number,
  startedAt: number,
  line: Line,
): Promise<boolean> {
  const book = lessonBook(startedAt, tabId);
  const source = { from: book, n: line.at };
  // One that was closed, and is heard of again (a computer that slept), is no longer as it was summed up.
  const append = { book, at: line.at, clear: lineEntry(line), secret: null, source, summary: null };
  return (await write.append(append)).done;
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
