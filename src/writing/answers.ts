import type { Line } from '../protocol/line.ts';
import { FAULTS, type Outcome, type RecordsFault } from '../records/fault.ts';
import type { DraftKept, Elsewhere, Outstanding } from '../records/told.ts';

const isFault = (why: unknown): why is RecordsFault => FAULTS.some((one) => one === why);
type Fields = { readonly done?: unknown; readonly value?: unknown; readonly why?: unknown };
const fieldsOf = (raw: unknown): Fields => (typeof raw === 'object' && raw !== null ? raw : {});

/**
 * The background's answer; null when nobody answered, or not as we would. What is in it was parsed there, where it was
 * read (as the school's policy is): the panel carries no schema of an incident.
 */
function answerFrom<T>(raw: unknown): Outcome<T> | null {
  const { done, value, why } = fieldsOf(raw);
  if (done === true) return { done, value: value as T };
  return done === false && isFault(why) ? { done, why } : null;
}

export const outstandingFrom = (raw: unknown) => answerFrom<Outstanding>(raw);
export const draftsFrom = (raw: unknown) => answerFrom<readonly DraftKept[]>(raw);
export const linesFrom = (raw: unknown) => answerFrom<readonly Line[]>(raw);
/** What was sent to be kept or entered may also not go on from the newest. */
export const enteredFrom = (raw: unknown): Outcome<unknown> | Elsewhere | null => {
  const { done, why } = fieldsOf(raw);
  return done === false && why === 'elsewhere' ? { done, why } : answerFrom<unknown>(raw);
};
