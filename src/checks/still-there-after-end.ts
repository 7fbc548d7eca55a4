import { isAtLeast } from '../meeting/answer.ts';
import { elapsed } from '../meeting/moment.ts';
import { breach, defineCheck, met, say, seconds, seeBetter, unsure } from './define.ts';

/**
 * Ending is not a hard stop in Teams: Teams asks once more, people of the school may come back by the same link, and
 * breakout rooms may go on (guidance 2.3). What can be seen of that is said: the meeting asked to end and still there,
 * or entered again with somebody in it.
 */
export const check = defineCheck({
  id: 'still-there-after-end',
  clauses: ['SJ-15', 'EH-38', 'EH-39'],
  applies: (rules, session) =>
    session.phase === 'in-meeting' &&
    (session.leaving?.how === 'end-for-all' ||
      (session.reentered !== null && elapsed(session.reentered.ended, session.now) <= seconds(rules['end.watch']))),
  evaluate({ session }) {
    const asked = session.leaving?.how === 'end-for-all' ? session.leaving.at : null;
    const ended = session.reentered?.ended ?? null;
    const since = asked ?? ended;
    if (since === null) return met(say('check.still-there-after-end.met'));
    const others = isAtLeast(session.counts.learners, 1);
    if (others === 'breached') return met(say('check.still-there-after-end.met'));
    if (others === 'unknown') return unsure(say('check.still-there-after-end.unknown'), seeBetter(session), since);
    if (asked !== null) return unsure(say('check.still-there-after-end.asked'), null, asked);
    return breach(
      'warning',
      say('check.still-there-after-end.breached', { n: session.counts.learners }),
      'end-for-all',
      since,
    );
  },
});
