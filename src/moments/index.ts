import type { LessonMoment } from '../session/moments.ts';
import { BEFORE } from './before.ts';
import { AFTER, END } from './close.ts';
import type { Asked, Item } from './item.ts';
import { DURING, START } from './lesson.ts';

/** Every item of every moment: also what the page of clauses reads. */
export const ITEMS: readonly Item[] = [...BEFORE, ...START, ...DURING, ...END, ...AFTER];

/** What the school asks for at this moment, of this kind of session. */
export const listFor = (moment: LessonMoment, asked: Asked): readonly Item[] =>
  ITEMS.filter((item) => item.moment === moment && item.asks(asked));

export const isDone = ({ id, answers }: Item, asked: Asked): boolean =>
  answers ? answers.some(asked.ticked) : asked.ticked(id);

/** How many of those that count are done. */
export function progressOf(items: readonly Item[], asked: Asked): { readonly done: number; readonly of: number } {
  const counted = items.filter(({ as }) => as === 'tick' || as === 'choice');
  return { done: counted.filter((item) => isDone(item, asked)).length, of: counted.length };
}
