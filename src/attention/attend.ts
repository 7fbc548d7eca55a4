import type { Finding, Level } from '../checks/define.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Session } from '../session/session.ts';

/** Proof that every rule is kept, now. Only `prove` makes one: there is no other way to "in order". */
export interface Proof {
  readonly at: Moment;
  readonly [proved]: true;
}
declare const proved: unique symbol;

/** The one thing said first, and how loudly. */
export type Attention =
  | { readonly level: 'clear'; readonly proof: Proof; readonly headline: null }
  | { readonly level: Exclude<Level, 'clear'>; readonly headline: Finding }
  | { readonly level: 'idle'; readonly headline: Finding | null };

/** A reading older than this proves nothing (ms): the verdict is a lease, not a flag. */
export const FRESH_MS = 3_000;

const LOUDNESS = ['critical', 'warning', 'unknown', 'advice'] as const satisfies readonly Level[];

/**
 * Proof from findings, or null. Complete: the whole list was read. Fresh: the page was looked at within `FRESH_MS`.
 * Positive: every check says met, or does not apply.
 */
export function prove(session: Session, findings: readonly Finding[], now: Moment): Proof | null {
  const fresh = session.lastLook !== null && elapsed(session.lastLook, now) <= FRESH_MS;
  const kept = findings.length > 0 && findings.every((f) => f.verdict === 'met' || f.verdict === 'off');
  const asked = findings.some((f) => f.verdict === 'met');
  if (session.phase !== 'in-meeting' || session.untitled || !session.counts.complete || !fresh || !kept || !asked)
    return null;
  return { at: now } as Proof;
}

/**
 * Picks the headline: the loudest level, and in it the check that stands first. One that the teacher has answered gives
 * way to one that is still open, and never to a quieter one.
 */
export function attend(
  session: Session,
  findings: readonly Finding[],
  now: Moment,
  isOpen: (check: string) => boolean = () => true,
): Attention {
  for (const level of LOUDNESS) {
    const here = findings.filter((f) => f.level === level && f.verdict !== 'met' && f.verdict !== 'off');
    const headline = here.find(({ check }) => isOpen(check)) ?? here[0];
    if (headline) return { level, headline };
  }
  const proof = prove(session, findings, now);
  if (proof) return { level: 'clear', proof, headline: null };
  const stale = findings.find((f) => f.check === 'cant-see');
  // Where the school does not watch who is there (HW-07), there is nothing that could not be confirmed.
  if (session.phase === 'in-meeting' && stale && stale.verdict !== 'off') return { level: 'unknown', headline: stale };
  return { level: 'idle', headline: null };
}
