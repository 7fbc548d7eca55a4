import type { CountRange } from './range.ts';

/**
 * What a rule over ranges can say: every reading meets it, no reading meets it, or it depends on what was not seen.
 */
export type Answer = 'met' | 'breached' | 'unknown';

export const not = (a: Answer): Answer => (a === 'unknown' ? a : a === 'met' ? 'breached' : 'met');

/** Met when all are met, breached when any is. */
export function every(...answers: readonly Answer[]): Answer {
  if (answers.includes('breached')) return 'breached';
  return answers.includes('unknown') ? 'unknown' : 'met';
}

/** Met when any is met, breached when all are. */
export const some = (...answers: readonly Answer[]): Answer => not(every(...answers.map(not)));

/** "Whenever `when` holds, `then` must": met when `when` surely does not hold. */
export const whenever = (when: Answer, then: Answer): Answer => some(not(when), then);

/** Are there at least `n` of them? */
export function isAtLeast(range: CountRange, n: number): Answer {
  if (range.least >= n) return 'met';
  return range.most !== null && range.most < n ? 'breached' : 'unknown';
}

/** Are there exactly `n` of them? */
export const isExactly = (range: CountRange, n: number): Answer =>
  every(isAtLeast(range, n), not(isAtLeast(range, n + 1)));
