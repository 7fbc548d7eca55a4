import type { MessageKey } from '../i18n/en.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { CountRange } from '../meeting/range.ts';
import type { Loudness } from '../policy/catalogue.ts';
import type { Rules } from '../policy/rules.ts';
import { type Missing, whatIsMissing } from '../session/missing.ts';
import type { Phase, Session } from '../session/session.ts';

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
  'set-kind',
  'confirm-room',
  'open-policy',
  'tick-list',
  'new-lesson',
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

/**
 * Words to be said in the teacher's language; names in `with` stay in memory and on the panel. Inside a check the key
 * is what follows `check.<id>.`; `runChecks` writes it out.
 */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly with: Readonly<Record<string, string | number | CountRange>>;
}

export interface Outcome<Key extends string = string> {
  readonly verdict: Verdict;
  readonly level: Level;
  /** Since when it has stood so; null when that is not known or does not matter. */
  readonly since: Moment | null;
  readonly message: Message<Key>;
  readonly remedy: Remedy | null;
  /** In how many ms this will read otherwise though nothing new is seen: a grace time runs out. */
  readonly dueMs?: number;
}

export interface Finding extends Outcome<MessageKey> {
  readonly check: string;
}

/** A policy counts its grace times in seconds and minutes; everything else here is in ms. */
export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;

/** How loudly a breach is said: the school's own word (`level.<id>`), `warning` where it has none. */
export type Loud = Exclude<Loudness, 'off'>;

export interface CheckInput {
  readonly session: Session;
  readonly rules: Rules;
  readonly now: Moment;
  readonly level: Loud;
}

/** What a check called `Id` has words for. */
type KeyOf<Id extends string> = MessageKey extends infer Key
  ? Key extends `check.${Id}.${infer Rest}`
    ? Rest
    : never
  : never;

/**
 * One rule of the school's, in one file whose name is its id. Pure, and it always answers. Beside it the file exports
 * `clauses`, their numbers in the schools' documents: by itself, so that no Teams tab has to carry them.
 */
export interface Check<Id extends string = string> {
  readonly id: Id;
  /** It is about who is there: off for a kind of session in which the school does not watch that (HW-07). */
  readonly people?: true;
  /** When it can be asked at all; left out: in the meeting. */
  readonly phases?: readonly Phase[];
  readonly applies?: (rules: Rules, session: Session) => boolean;
  evaluate(input: CheckInput): Outcome<string extends Id ? string : KeyOf<Id>>;
}

export const defineCheck = <const Id extends string>(check: Check<Id>): Check => check as unknown as Check;

type Words = Message['with'];

/** The rule is kept. */
export const met = <const Key extends string>(key: Key, words: Words = {}): Outcome<Key> => ({
  verdict: 'met',
  level: 'clear',
  since: null,
  message: { key, with: words },
  remedy: null,
});

/** Nothing is broken, and there is something to know: it stands in the way of nothing. */
export const inform = <const Key extends string>(key: Key, words?: Words): Outcome<Key> => ({
  ...met(key, words),
  level: 'advice',
});

/** It depends on what was not seen. */
export const unsure = <const Key extends string>(
  key: Key,
  remedy: Remedy | null,
  since: Moment | null = null,
  words?: Words,
): Outcome<Key> => ({ ...met(key, words), verdict: 'unknown', level: 'unknown', since, remedy });

/**
 * Unknown is calm at first and grows: past the time the school allows, not having been able to confirm is itself
 * something to act on (design, section 2). It is still not a breach: nothing was proved.
 */
export function growing<Key extends string>(outcome: Outcome<Key>, allowedMs: number, now: Moment): Outcome<Key> {
  if (outcome.since === null) return outcome;
  const left = allowedMs - elapsed(outcome.since, now);
  return left > 0 ? { ...outcome, dueMs: left } : { ...outcome, level: 'warning' };
}

export const breach = <const Key extends string>(
  level: Loud,
  key: Key,
  remedy: Remedy | null,
  since: Moment | null,
  words?: Words,
): Outcome<Key> => ({ ...met(key, words), verdict: 'breached', level, since, remedy });

/**
 * Not kept since `broken.since`, and a breach once the school's grace time has run out. Until then it is neither that
 * nor in order, and `waits` is said.
 */
export function graced<Key extends string>(
  broken: Outcome<Key>,
  graceMs: number,
  now: Moment,
  waits: Key = broken.message.key,
): Outcome<Key> {
  // What a page shows as it wakes stands from when it is believed: that may be yet to come.
  const left = graceMs + (broken.since ?? now).mono - now.mono;
  const message = { ...broken.message, key: waits };
  return left > 0 ? { ...broken, verdict: 'unknown', level: 'advice', message, dueMs: left } : broken;
}
