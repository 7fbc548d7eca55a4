import { type Answer, every, isExactly, not } from '../meeting/answer.ts';
import { elapsed } from '../meeting/moment.ts';
import { breachedSince } from '../session/history.ts';
import type { Entry } from '../session/session.ts';
import { breach, defineCheck, met, say, seconds, seeBetter, unsure, waiting } from './define.ts';

/** With a practitioner or a parent in the room too, the two are not alone; nor surely so with one out of view. */
function kept({ counts }: Entry): Answer {
  if (counts.others > 0) return 'met';
  const two = every(isExactly(counts.staff, 1), isExactly(counts.learners, 1));
  return two === 'met' && counts.read > 2 ? 'unknown' : not(two);
}

/** One adult alone with one learner. */
export const check = defineCheck({
  id: 'one-to-one',
  clauses: ['SJ-14', 'EH-35', 'EH-64', 'EH-78', 'EH-79', 'EH-93'],
  applies: (_rules, session) => session.phase === 'in-meeting',
  evaluate({ session, rules, now }) {
    const latest = session.history.at(-1);
    const answer = latest ? kept(latest) : 'unknown';
    if (answer === 'met') return met(say('check.one-to-one.met'));
    if (answer === 'unknown') return unsure(say('check.one-to-one.unknown'), seeBetter(session));
    const since = breachedSince(session, kept) ?? now;
    const left = seconds(rules['grace.one-to-one']) - elapsed(since, now);
    if (left > 0) return waiting(say('check.one-to-one.waiting'), 'end-for-all', since, left);
    return breach('critical', say('check.one-to-one.breached'), 'end-for-all', since);
  },
});
