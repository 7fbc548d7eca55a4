import type { MessageKey } from '../i18n/en.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { CountRange } from '../meeting/range.ts';
import type { Rules } from '../policy/rules.ts';
import { type Missing, whatIsMissing } from '../session/missing.ts';
import type { Session } from '../session/session.ts';

export const VERDICTS = ['met', 'breached', 'unknown', 'off'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How much a finding asks of the teacher; `unknown` asks for a look, and stands apart from better and worse. */
export const LEVELS = ['clear', 'unknown', 'advice', 'warning', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

/** What one press can do about a finding. */
export const REMEDIES = [
  'open-people',
  'load-all-names',
  'identify',
  'show-announcement',
  'copy-call-for-help',
  'end-for-all',
  'copy-health-report',
  'set-minimum',
  'say-who-i-am',
] as const;
export type Remedy = (typeof REMEDIES)[number];

const REMEDY_FOR: Readonly<Record<Missing, Remedy>> = {
  sight: 'copy-health-report',
  list: 'open-people',
  self: 'say-who-i-am',
  names: 'load-all-names',
  identities: 'identify',
};

/** The one press that would most narrow the counts. */
export function seeBetter(session: Session): Remedy | null {
  const missing = whatIsMissing(session);
  return missing === null ? null : REMEDY_FOR[missing];
}

/** Words to be said in the teacher's language; names in `with` stay in memory and on the panel. */
export interface Message {
  readonly key: MessageKey;
  readonly with: Readonly<Record<string, string | number | CountRange>>;
}

export const say = (key: MessageKey, words: Message['with'] = {}): Message => ({ key, with: words });

export interface Outcome {
  readonly verdict: Verdict;
  readonly level: Level;
  /** Since when it has stood so; null when that is not known or does not matter. */
  readonly since: Moment | null;
  readonly message: Message;
  readonly remedy: Remedy | null;
  /** In how many ms this will read otherwise though nothing new is seen: a grace time runs out. */
  readonly dueMs?: number;
}

export interface Finding extends Outcome {
  readonly check: string;
}

/** A policy counts its grace times in seconds; everything else here in ms. */
export const seconds = (n: number): number => n * 1_000;

export interface CheckInput {
  readonly session: Session;
  readonly rules: Rules;
  readonly now: Moment;
}

/** One rule of the school's, in one file whose name is its id. Pure, and it always answers. */
export interface Check {
  readonly id: string;
  /** The clauses it serves (their numbers in the schools' documents). */
  readonly clauses: readonly string[];
  applies(rules: Rules, session: Session): boolean;
  evaluate(input: CheckInput): Outcome;
}

export const defineCheck = (check: Check): Check => check;

/** The rule is kept. */
export const met = (message: Message): Outcome => ({
  verdict: 'met',
  level: 'clear',
  since: null,
  message,
  remedy: null,
});

/** It depends on what was not seen. */
export const unsure = (message: Message, remedy: Remedy | null, since: Moment | null = null): Outcome => ({
  verdict: 'unknown',
  level: 'unknown',
  since,
  message,
  remedy,
});

/**
 * Unknown is calm at first and grows: past the time the school allows, not having been able to confirm is itself
 * something to act on (design, section 2). It is still not a breach: nothing was proved.
 */
export function growing(outcome: Outcome, allowedMs: number, now: Moment): Outcome {
  if (outcome.since === null) return outcome;
  const left = allowedMs - elapsed(outcome.since, now);
  return left > 0 ? { ...outcome, dueMs: left } : { ...outcome, level: 'warning' };
}

/** Not kept at this instant, and the school's grace time still runs: neither a breach nor in order yet. */
export const waiting = (message: Message, remedy: Remedy | null, since: Moment, dueMs: number): Outcome => ({
  verdict: 'unknown',
  level: 'advice',
  since,
  message,
  remedy,
  dueMs,
});

export const breach = (
  level: 'advice' | 'warning' | 'critical',
  message: Message,
  remedy: Remedy | null,
  since: Moment | null,
): Outcome => ({ verdict: 'breached', level, since, message, remedy });
