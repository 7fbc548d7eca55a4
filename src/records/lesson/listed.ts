import { type Day, dayOf, ZONE } from '../../incidents/days.ts';
import type { Kind } from '../../policy/kinds.ts';
import type { Head } from '../head.ts';
import { ENDINGS, type LessonSummary, summarySchema } from './summary.ts';

/** `going-on`: it was heard of a moment ago, and may be heard of again; `unknown`: nothing of it can be read. */
export const ENDINGS_LISTED = [...ENDINGS, 'going-on', 'unknown'] as const;
export type EndingListed = (typeof ENDINGS_LISTED)[number];

export interface Listed {
  readonly head: Head;
  /** Null while its lines have not been read, or when none of them can be. */
  readonly summary: LessonSummary | null;
}

/** By its head alone, once it was closed: a list of thousands reads no entry. */
export function listedOf(head: Head): Listed {
  const summary = summarySchema.safeParse(head.summary);
  return { head, summary: summary.success ? summary.data : null };
}

/** Taken out whole: the head is left, so that the chain holds, and there is nothing to list. */
export const isGone = ({ removed, seq }: Head): boolean => removed?.upTo === seq;

/** One that breaks off is cut off only when it can no longer be taken up again. */
export function endingListed({ summary }: Listed, now: number, rejoinMs: number): EndingListed {
  if (summary === null) return 'unknown';
  const recent = summary.ending === 'interrupted' && now - summary.lastAt <= rejoinMs;
  return recent ? 'going-on' : summary.ending;
}

/** What lessons are looked for by; empty where it does not matter. */
export interface Wanted {
  readonly from: Day;
  readonly to: Day;
  readonly kind: Kind | '';
  readonly ending: EndingListed | '';
  readonly rule: string;
}
export const ANY: Wanted = { from: '', to: '', kind: '', ending: '', rule: '' };
export const isAny = (wanted: Wanted): boolean => Object.values(wanted).every((one) => one === '');

export function isWanted(wanted: Wanted, listed: Listed, ending: EndingListed): boolean {
  const { summary, head } = listed;
  const day = wanted.from === '' && wanted.to === '' ? '' : dayOf(head.begun, ZONE);
  return (
    (wanted.from === '' || day >= wanted.from) &&
    (wanted.to === '' || day <= wanted.to) &&
    (wanted.kind === '' || summary?.kind === wanted.kind) &&
    (wanted.ending === '' || ending === wanted.ending) &&
    (wanted.rule === '' || summary?.breaches.some(({ check }) => check === wanted.rule) === true)
  );
}
