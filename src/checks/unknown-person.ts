import { isAtLeast } from '../meeting/answer.ts';
import { heldSince } from '../session/history.ts';
import { breach, defineCheck, met, seeBetter, unsure } from './define.ts';

export const clauses = ['SJ-31', 'SJ-32', 'EH-30', 'HW-04', 'HW-09'] as const;

/** Somebody of whom nobody has said who they are: a guest, a parent, a colleague not yet known (SJ-31, HW-04). */
export const check = defineCheck({
  id: 'unknown-person',
  people: true,
  evaluate({ session }) {
    const { unidentified } = session.counts;
    const answer = isAtLeast(unidentified, 1);
    if (answer === 'unknown') return unsure('unknown', seeBetter(session));
    if (answer === 'breached') return met('met');
    const since = heldSince(session, ({ counts }) => counts.unidentified.least > 0);
    return breach('advice', 'breached', 'identify', since, { n: unidentified.least });
  },
});
