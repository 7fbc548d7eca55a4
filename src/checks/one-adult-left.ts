import { type Answer, isAtLeast, whenever } from '../meeting/answer.ts';
import { elapsed } from '../meeting/moment.ts';
import { breachedSince, heldSince } from '../session/history.ts';
import { staffingNow } from '../session/kind.ts';
import type { Entry } from '../session/session.ts';
import { breach, defineCheck, growing, met, say, seconds, seeBetter, unsure, waiting } from './define.ts';

const kept =
  (minStaff: number) =>
  ({ counts }: Entry): Answer =>
    whenever(isAtLeast(counts.learners, 1), isAtLeast(counts.staff, minStaff));

/**
 * Fewer staff than the school requires while a learner is there. A colleague whose connection drops is given the
 * school's grace time before it is said; until then the lesson is not called in order either.
 */
export const check = defineCheck({
  id: 'one-adult-left',
  clauses: ['SJ-02', 'SJ-13', 'EH-19', 'EH-36', 'EH-70', 'HW-05'],
  applies: (_rules, session) => session.phase === 'in-meeting',
  evaluate({ session, rules, now }) {
    const minStaff = staffingNow(session, rules).minPresent;
    if (minStaff === null) return unsure(say('check.one-adult-left.unset'), 'set-minimum');
    const rule = kept(minStaff);
    const latest = session.history.at(-1);
    const answer = latest ? rule(latest) : 'unknown';
    const { staff, learners } = session.counts;
    if (answer === 'met') return met(say('check.one-adult-left.met', { staff, learners }));
    if (answer === 'unknown') {
      const since = heldSince(session, (entry) => entry.phase === 'in-meeting' && rule(entry) === 'unknown');
      const unknown = unsure(say('check.one-adult-left.unknown', { min: minStaff }), seeBetter(session), since);
      return growing(unknown, seconds(rules['grace.blind']), now);
    }
    const since = breachedSince(session, rule) ?? now;
    const gone = session.staffGone?.name ?? '';
    const words = {
      staff: staff.most ?? staff.least,
      learners,
      min: minStaff,
      gone,
      grace: seconds(rules['grace.adult-drop']),
    };
    const key = gone === '' ? 'check.one-adult-left.breached' : 'check.one-adult-left.breached-gone';
    const left = seconds(rules['grace.adult-drop']) - elapsed(since, now);
    if (left > 0) return waiting(say('check.one-adult-left.waiting', words), 'copy-call-for-help', since, left);
    return breach('critical', say(key, words), 'copy-call-for-help', since);
  },
});
