import type { Rules } from '../../policy/rules.ts';
import type { Outcome } from '../../records/fault.ts';
import { LESSONS } from '../../records/lesson/book.ts';
import type { Reader } from '../../records/reader.ts';
import { keepingOf, pastKeeping } from '../../records/tidy.ts';
import type { Writer } from '../../records/writer.ts';
import { outstanding } from './incidents.ts';

/** The moment, and whether the device's clock may be gone by (`clock.ts`). */
export interface Now {
  readonly at: number;
  readonly sure: boolean;
}

/** Takes them out if the clock is sure; answers how many stay because it is not, or why they could not be taken out. */
export async function takeOutLessons(
  read: Pick<Reader, 'books'>,
  write: Pick<Writer, 'removeBook'>,
  rules: Rules,
  { at, sure }: Now,
): Promise<Outcome<number>> {
  const found = await read.books(LESSONS);
  if (!found.done) return found;
  const { lessons } = pastKeeping(found.value.books, { incidents: [] }, keepingOf(rules), at);
  if (!sure) return { done: true, value: lessons.length };
  return eachOf(lessons, (book) => write.removeBook(book, 'retention', at));
}

export async function takeOutIncidents(
  read: Pick<Reader, 'entriesOf' | 'drafts'>,
  write: Pick<Writer, 'removeIncident'>,
  rules: Rules,
  { at, sure }: Now,
): Promise<Outcome<number>> {
  const waiting = await outstanding(read);
  if (!waiting.done) return waiting;
  const { incidents } = pastKeeping([], waiting.value, keepingOf(rules), at);
  if (!sure) return { done: true, value: incidents.length };
  return eachOf(incidents, (id) => write.removeIncident(id, 'exported-and-due', at));
}

/** One that cannot be taken out keeps none of the others; it is not said that all went. */
async function eachOf(
  all: readonly string[],
  takeOut: (one: string) => Promise<Outcome<unknown>>,
): Promise<Outcome<number>> {
  let came: Outcome<number> = { done: true, value: 0 };
  for (const one of all) {
    const taken = await takeOut(one);
    if (!taken.done) came = taken;
  }
  return came;
}
