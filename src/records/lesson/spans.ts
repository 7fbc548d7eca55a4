import type { Facts } from '../../protocol/line.ts';
import type { Stand } from './stand.ts';
import { isOpen } from './timeline.ts';

type Found = Facts['checks'][string];

/** A finding from when it was raised until it was cleared, or until the record ends or breaks off. */
export interface FindingSpan {
  readonly check: string;
  readonly level: Found['level'];
  readonly verdict: Found['verdict'];
  readonly at: number;
  readonly until: number;
  /** When the teacher answered it; null when nobody did. */
  readonly answered: number | null;
}

/** Every finding of the lesson, in the order in which they were raised. Over a gap nothing is known, so nothing spans it. */
export function spansOf(stands: readonly Stand[]): FindingSpan[] {
  const open = new Map<string, FindingSpan>();
  const closed: FindingSpan[] = [];
  const close = (check: string, until: number) => {
    const span = open.get(check);
    if (span === undefined) return;
    closed.push({ ...span, until });
    open.delete(check);
  };
  for (const [i, { at, facts, broken }] of stands.entries()) {
    const heard = broken ? (stands[i - 1]?.at ?? at) : at;
    for (const [check, span] of open) {
      const here = facts.checks[check];
      const same = isOpen(here) && here.level === span.level && here.verdict === span.verdict;
      if (broken || !same) close(check, heard);
    }
    for (const [check, here] of Object.entries(facts.checks)) {
      if (!isOpen(here)) continue;
      const span = open.get(check) ?? {
        check,
        level: here.level,
        verdict: here.verdict,
        at,
        until: at,
        answered: null,
      };
      const answered = span.answered ?? (here.state === 'acknowledged' || here.state === 'snoozed' ? at : null);
      open.set(check, { ...span, answered });
    }
  }
  const last = stands.at(-1)?.at ?? 0;
  for (const check of [...open.keys()]) close(check, last);
  return closed.sort((a, b) => a.at - b.at || (a.check < b.check ? -1 : 1));
}
