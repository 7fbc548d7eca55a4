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

/** The moment, and whether the device's clock may be gone by (`clock.ts`). */
export interface Now {
  readonly at: number;
  readonly sure: boolean;
}

/** Takes them out if the clock is sure; answers how many stay because it is not. */
export async function takeOutLessons(
  read: Pick<Reader, 'books'>,
  write: Pick<Writer, 'removeBook'>,
  rules: Rules,
  { at, sure }: Now,
): Promise<number> {
  const found = await read.books(LESSONS);
  if (!found.done) return 0;
  const { lessons } = pastKeeping(found.value.books, { incidents: [] }, keepingOf(rules), at);
  if (!sure) return lessons.length;
  for (const book of lessons) await write.removeBook(book, 'retention', at);
  return 0;
}

export async function takeOutIncidents(
  read: Pick<Reader, 'entriesOf' | 'drafts'>,
  write: Pick<Writer, 'removeIncident'>,
  rules: Rules,
  { at, sure }: Now,
): Promise<number> {
  const waiting = await outstanding(read);
  if (!waiting.done) return 0;
  const { incidents } = pastKeeping([], waiting.value, keepingOf(rules), at);
  if (!sure) return incidents.length;
  for (const id of incidents) await write.removeIncident(id, 'exported-and-due', at);
  return 0;
}
