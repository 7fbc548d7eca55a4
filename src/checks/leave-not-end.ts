import { isAtLeast } from '../meeting/answer.ts';
import { staffingNow } from '../session/kind.ts';
import { breach, defineCheck, met, unsure } from './define.ts';

export const clauses = ['SJ-14', 'SJ-15', 'EH-38', 'EH-39', 'EH-79'] as const;

/** The teacher has left and the meeting was not ended: were learners left in it? (SJ-15, EH-38, EH-39) */
export const check = defineCheck({
  id: 'leave-not-end',
  people: true,
  phases: ['ended'],
  applies: (rules, session) => rules['end.for-all'] && session.startedAt !== null,
  evaluate({ session, rules, level }) {
    const { leaving, mayEnd } = session;
    const { minPresent } = staffingNow(session, rules);
    if (leaving?.how === 'end-for-all') return met('ended');
    const left = isAtLeast(leaving?.learners ?? { least: 0, most: null }, 1);
    if (left === 'breached') return met('nobody');
    // Somebody who is not offered the end leaves those behind who are staff enough without them (co-staff).
    const stay = (leaving?.staff.least ?? 0) - 1;
    if (mayEnd === false && minPresent !== null && stay >= minPresent) return met('staff-stay');
    if (left === 'unknown' || leaving === null || leaving.unclear) return unsure('unknown', null, session.phaseSince);
    return breach(level, 'breached', null, leaving.at, { n: leaving.learners });
  },
});
