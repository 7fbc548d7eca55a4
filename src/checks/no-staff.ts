import { every, isAtLeast, not } from '../meeting/answer.ts';
import { breachedSince } from '../session/history.ts';
import type { Entry } from '../session/session.ts';
import { breach, defineCheck, met, say, seeBetter, unsure } from './define.ts';

const kept = ({ counts }: Entry) => not(every(isAtLeast(counts.learners, 1), not(isAtLeast(counts.staff, 1))));

/** Learners with no member of staff at all. No grace: nothing else comes before it. */
export const check = defineCheck({
  id: 'no-staff',
  clauses: ['EH-39', 'SJ-15', 'EH-07'],
  applies: (_rules, session) => session.phase === 'in-meeting',
  evaluate({ session }) {
    const now = session.history.at(-1);
    const answer = now ? kept(now) : 'unknown';
    if (answer === 'met') return met(say('check.no-staff.met'));
    if (answer === 'unknown' || !now) return unsure(say('check.no-staff.unknown'), seeBetter(session));
    const since = breachedSince(session, kept);
    return breach(
      'critical',
      say('check.no-staff.breached', { learners: session.counts.learners }),
      'end-for-all',
      since,
    );
  },
});
