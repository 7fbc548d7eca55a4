import type { Rules } from '../policy/rules.ts';
import type { Head } from './head.ts';
import type { Outstanding } from './told.ts';

const DAY = 86_400_000;

/** How long the school has records kept on this device (days). */
export interface Keeping {
  readonly lessons: number;
  /** After an incident was exported. */
  readonly incidents: number;
}

export const keepingOf = (rules: Pick<Rules, 'log.retention-days' | 'log.draft-days'>): Keeping => ({
  lessons: rules['log.retention-days'],
  incidents: rules['log.draft-days'],
});

/** When an incident is taken out by itself, or null: never while anything was added since its export, or is to be done. */
export const goesAt = (one: Outstanding['incidents'][number], keeping: Keeping): number | null =>
  one.exported === null || one.due.length > 0 ? null : one.exported + keeping.incidents * DAY;

export const lessonGoesAt = (head: Pick<Head, 'last'>, keeping: Keeping): number => head.last + keeping.lessons * DAY;

/** What is past its time. Of incidents only what was exported: nothing that lies nowhere else is ever taken out by itself. */
export function pastKeeping(
  heads: readonly Head[],
  { incidents }: Pick<Outstanding, 'incidents'>,
  keeping: Keeping,
  now: number,
): { readonly lessons: readonly string[]; readonly incidents: readonly string[] } {
  const isPast = (at: number | null) => at !== null && at <= now;
  return {
    lessons: heads
      .filter((head) => head.removed?.upTo !== head.seq && isPast(lessonGoesAt(head, keeping)))
      .map(({ book }) => book),
    incidents: incidents.filter((one) => isPast(goesAt(one, keeping))).map(({ id }) => id),
  };
}
