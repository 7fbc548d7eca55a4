import { isAtLeast } from '../meeting/answer.ts';
import { heldSince } from '../session/history.ts';
import { breach, defineCheck, met, say, seeBetter, unsure } from './define.ts';

/** Somebody of whom nobody has said who they are: a guest, a parent, a colleague not yet known (SJ-31, HW-04). */
export const check = defineCheck({
  id: 'unknown-person',
  clauses: ['SJ-31', 'SJ-32', 'EH-30', 'HW-04', 'HW-09'],
  applies: (_rules, session) => session.phase === 'in-meeting',
  evaluate({ session }) {
    const { unidentified } = session.counts;
    const answer = isAtLeast(unidentified, 1);
    if (answer === 'unknown') return unsure(say('check.unknown-person.unknown'), seeBetter(session));
    if (answer === 'breached') return met(say('check.unknown-person.met'));
    const since = heldSince(session, ({ counts }) => counts.unidentified.least > 0);
    return breach('advice', say('check.unknown-person.breached', { n: unidentified.least }), 'identify', since);
  },
});
