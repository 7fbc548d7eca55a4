import { isAtLeast, not } from '../meeting/answer.ts';
import { staffingNow } from '../session/kind.ts';
import { breach, defineCheck, met, seeBetter, unsure } from './define.ts';

export const clauses = ['EH-35', 'EH-78', 'HW-04', 'HW-06', 'HW-08', 'HW-09'] as const;

/** Does the school hold sessions of this kind, and with no more staff than it says? A talk in confidence may be one's own. */
export const check = defineCheck({
  id: 'session-kind',
  evaluate({ session, rules, level }) {
    const { allowed, maxPresent: max } = staffingNow(session, rules);
    const { staff } = session.counts;
    if (allowed === 'no') return breach(level, 'breached', 'set-kind', session.kind?.at ?? null);
    if (allowed === 'unset') return unsure('unset', 'open-policy');
    const answer = max === null ? 'met' : not(isAtLeast(staff, max + 1));
    if (answer === 'met') return met('met');
    if (answer === 'unknown') return unsure('unknown', seeBetter(session));
    return breach(level, 'too-many', 'identify', null, { n: staff.least, max: max ?? 0 });
  },
});
