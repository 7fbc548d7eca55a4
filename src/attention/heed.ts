import type { Moment } from '../meeting/moment.ts';

/** Why the teacher is not to be told again; a closed list, so that no free words are kept. */
export const REASONS = ['seen-to', 'colleague-coming', 'not-so', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** `changed`: the breach has become another. `again`: it still stands unanswered, or its snooze is over. */
export const INTERRUPTIONS = ['raise', 'again', 'changed'] as const;

/** The teacher's attention was asked for: once by voice, badge and notice together. */
export interface Interruption {
  readonly check: string;
  readonly kind: (typeof INTERRUPTIONS)[number];
  readonly at: Moment;
}

/** What the teacher said to a finding: an acknowledgement has a reason; a snooze has none, and ends by itself. */
export interface Answer {
  readonly at: Moment;
  readonly reason: Reason | null;
}

/** A finding that asks for something, until it has been gone for the off-delay. Times are on the running clock (ms). */
export interface Raised {
  /** How grave it has been at its worst, and whom it is about (see `follow`). */
  readonly grave: number;
  readonly person: string;
  readonly since: number | null;
  /** The look that found it first, or found it changed. */
  readonly first: number;
  /** The first look that did not find it; null while it stands. */
  readonly gone: number | null;
  /** As what it interrupts next, and when it last did. */
  readonly kind: Interruption['kind'];
  readonly told: number;
  readonly answer: Answer | null;
}
export const NEVER = Number.NEGATIVE_INFINITY;

/** What has been raised in this meeting, by check, and what was said to it. A value: each look makes a new one. */
export interface Heed {
  /** When the meeting began (ms UTC): what was said in one holds in no other. */
  readonly meeting: number | null;
  readonly raised: ReadonlyMap<string, Raised>;
  readonly last: Interruption | null;
  /** When something that is not known called last, on the running clock (ms). */
  readonly blind: number;
  /** In how many ms this will be another though nothing new is seen. */
  readonly dueMs: number;
}
export const NOTHING_RAISED: Heed = { meeting: null, raised: new Map(), last: null, blind: NEVER, dueMs: -NEVER };

export const STATES = ['quiet', 'waiting', 'raised', 'acknowledged', 'snoozed'] as const;

/** Where a finding stands with the teacher. What is only advice is never raised: it interrupts nobody. */
export function stateOf(item: Raised | undefined): (typeof STATES)[number] {
  if (!item || item.gone !== null) return 'quiet';
  if (item.answer) return item.answer.reason ? 'acknowledged' : 'snoozed';
  if (item.told > NEVER) return 'raised';
  return item.grave < LOUD ? 'quiet' : 'waiting';
}

/** What is at least as grave as this interrupts: a warning does, advice does not. */
export const LOUD = 15_000;
