import { isAtLeast } from '../meeting/answer.ts';
import { elapsed } from '../meeting/moment.ts';
import { breach, defineCheck, met, seconds, seeBetter, unsure } from './define.ts';

export const clauses = ['SJ-15', 'EH-38', 'EH-39'] as const;

/**
 * Ending is not a hard stop in Teams: Teams asks once more, people of the school may come back by the same link, and
 * breakout rooms may go on (guidance 2.3). What can be seen of that is said: the meeting asked to end and still there,
 * or entered again with somebody in it. The next lesson may be held under the same link: the teacher says so, and only the teacher.
 */
export const check = defineCheck({
  id: 'still-there-after-end',
  people: true,
  applies: (rules, session) =>
    session.leaving?.how === 'end-for-all' ||
    (session.reentered !== null && elapsed(session.reentered.ended, session.now) <= seconds(rules['end.watch'])),
  evaluate({ session, level }) {
    const asked = session.leaving?.how === 'end-for-all' ? session.leaving.at : null;
    const ended = session.reentered?.ended ?? null;
    const since = asked ?? ended;
    if (since === null) return met('met');
    const others = isAtLeast(session.online.learners, 1);
    if (others === 'breached') return met('met');
    if (others === 'unknown') return unsure('unknown', seeBetter(session), since);
    if (asked !== null) return unsure('asked', null, asked);
    return breach(level, 'breached', 'new-lesson', since, { n: session.online.learners });
  },
});
