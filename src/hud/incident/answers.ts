import type { Line } from '../../protocol/line.ts';
import type { Outcome, RecordsFault } from '../../records/fault.ts';
import type { DraftKept, Outstanding } from '../../records/told.ts';

const FAULTS: Readonly<Record<RecordsFault, true>> = {
  newer: true,
  damaged: true,
  full: true,
  blocked: true,
  busy: true,
  unavailable: true,
};
const isFault = (why: unknown): why is RecordsFault => typeof why === 'string' && Object.hasOwn(FAULTS, why);

/**
 * The background's answer; null when nobody answered, or not as we would. What is in it was parsed there, where it was
 * read (as the school's policy is): the panel carries no schema of an incident.
 */
function answerFrom<T>(raw: unknown): Outcome<T> | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { done, value, why } = raw as { readonly done?: unknown; readonly value?: unknown; readonly why?: unknown };
  if (done === true) return { done, value: value as T };
  return done === false && isFault(why) ? { done, why } : null;
}

export const outstandingFrom = (raw: unknown) => answerFrom<Outstanding>(raw);
export const draftsFrom = (raw: unknown) => answerFrom<readonly DraftKept[]>(raw);
export const linesFrom = (raw: unknown) => answerFrom<readonly Line[]>(raw);
export const enteredFrom = (raw: unknown) => answerFrom<unknown>(raw);
