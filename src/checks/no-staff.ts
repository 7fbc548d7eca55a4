import { every, isAtLeast, not } from '../meeting/answer.ts';
import { breachedSince } from '../session/history.ts';
import type { Entry } from '../session/session.ts';
import { breach, defineCheck, graced, met, seconds, seeBetter, unsure } from './define.ts';

const kept = ({ counts }: Entry) => not(every(isAtLeast(counts.learners, 1), not(isAtLeast(counts.staff, 1))));

export const clauses = ['EH-39', 'SJ-15', 'EH-07'] as const;

/** Learners with no member of staff at all. No grace unless the school gives one: nothing else comes before it. */
export const check = defineCheck({
  id: 'no-staff',
  people: true,
  evaluate({ session, rules, now, level }) {
    const latest = session.history.at(-1);
    const answer = latest ? kept(latest) : 'unknown';
    if (answer === 'met') return met('met');
    if (answer === 'unknown') return unsure('unknown', seeBetter(session));
    const since = breachedSince(session, kept) ?? now;
    const broken = breach(level, 'breached', 'end-for-all', since, { learners: session.counts.learners });
    return graced(broken, seconds(rules['grace.no-staff']), now);
  },
});
