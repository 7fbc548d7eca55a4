import { type Answer, every, isExactly, not } from '../meeting/answer.ts';
import { breachedSince } from '../session/history.ts';
import { staffingNow } from '../session/kind.ts';
import { isClosing } from '../session/moments.ts';
import { isConfirmed } from '../session/own-room.ts';
import type { Entry } from '../session/session.ts';
import { breach, defineCheck, graced, met, seconds, seeBetter, unsure } from './define.ts';

/** With a practitioner or a parent in the room too, the two are not alone; nor surely so with one out of view. */
function kept({ counts }: Entry): Answer {
  if (counts.others > 0) return 'met';
  const two = every(isExactly(counts.staff, 1), isExactly(counts.learners, 1));
  return two === 'met' && counts.read > 2 ? 'unknown' : not(two);
}

export const clauses = ['SJ-14', 'EH-35', 'EH-64', 'EH-66', 'EH-78', 'EH-79', 'EH-93', 'HW-08'] as const;

/**
 * One adult alone with one learner. A school forbids it, or forbids it at the end above all (SJ-14), or allows it for
 * this kind of session once its conditions are ticked; with learners in the teacher's own room nobody is alone (HW-02).
 */
export const check = defineCheck({
  id: 'one-to-one',
  people: true,
  applies: (rules, session) => staffingNow(session, rules).oneToOne !== 'allow',
  evaluate({ session, rules, now, level }) {
    const { oneToOne, conditions } = staffingNow(session, rules);
    const { ownRoom } = session;
    const latest = session.history.at(-1);
    const answer = latest ? kept(latest) : 'unknown';
    if (answer === 'met' || (ownRoom?.learners && isConfirmed(ownRoom, rules, now))) return met('met');
    const agreed = oneToOne === 'with-conditions' && conditions.every((id) => session.ticks.has(`condition.${id}`));
    if (agreed) return met('agreed');
    if (answer === 'unknown') return unsure('unknown', seeBetter(session));
    const since = breachedSince(session, kept) ?? now;
    if (oneToOne === 'unset') return unsure('unset', 'open-policy', since);
    const grace = seconds(rules['grace.one-to-one']);
    if (oneToOne === 'with-conditions') return graced(breach(level, 'not-agreed', 'tick-list', since), grace, now);
    const loud = oneToOne === 'forbid-at-end' && isClosing(session, rules) ? 'critical' : level;
    return graced(breach(loud, 'breached', 'end-for-all', since), grace, now, 'waiting');
  },
});
