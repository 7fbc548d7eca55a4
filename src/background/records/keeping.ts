import type { Rules } from '../../policy/rules.ts';
import { LESSONS } from '../../records/lesson/book.ts';
import type { Reader } from '../../records/reader.ts';
import { type Keeping, pastKeeping } from '../../records/tidy.ts';
import type { Writer } from '../../records/writer.ts';
import { outstanding } from './incidents.ts';

const keepingOf = (rules: Rules): Keeping => ({
  lessons: rules['log.retention-days'],
  incidents: rules['log.draft-days'],
});

export async function takeOutLessons(
  read: Pick<Reader, 'books'>,
  write: Pick<Writer, 'removeBook'>,
  rules: Rules,
  now: number,
): Promise<void> {
  const found = await read.books(LESSONS);
  if (!found.done) return;
  const { lessons } = pastKeeping(found.value.books, { incidents: [] }, keepingOf(rules), now);
  for (const book of lessons) await write.removeBook(book, 'retention', now);
}

export async function takeOutIncidents(
  read: Pick<Reader, 'entriesOf' | 'drafts'>,
  write: Pick<Writer, 'removeIncident'>,
  rules: Rules,
  now: number,
): Promise<void> {
  const waiting = await outstanding(read);
  if (!waiting.done) return;
  const { incidents } = pastKeeping([], waiting.value, keepingOf(rules), now);
  for (const id of incidents) await write.removeIncident(id, 'exported-and-due', now);
}
