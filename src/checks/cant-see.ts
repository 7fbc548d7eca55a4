import { elapsed } from '../meeting/moment.ts';
import { heldSince } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { defineCheck, type Message, met, say, unsure } from './define.ts';
import { seeBetter } from './see-better.ts';

/**
 * The list cannot be seen, or not all of it. Calm at first; past the minutes the school allows, not having been able
 * to confirm is itself something to act on (design section 2). Never "breached": nothing was proved.
 */
export const check = defineCheck({
  id: 'cant-see',
  clauses: ['SJ-13', 'EH-36', 'EH-39', 'HW-02'],
  applies: (_policy, session) => session.phase === 'in-meeting' || session.phase === 'lost',
  evaluate({ session, policy, now }) {
    if (session.phase === 'in-meeting' && session.counts.complete) return met(say('check.cant-see.met', { read: session.counts.read }));
    const since = heldSince(session, ({ phase, counts }) => !counts.complete && (phase === 'in-meeting' || phase === 'lost')) ?? now;
    const left = policy.blindMs.value - elapsed(since, now);
    const blind = unsure(reason(session), seeBetter(session), since);
    return left > 0 ? { ...blind, dueMs: left } : { ...blind, level: 'warning' };
  },
});

function reason(session: Session): Message {
  const { presence, counts } = session;
  if (session.phase === 'lost') return say('check.cant-see.lost');
  if (session.goneSince !== null) return say('check.cant-see.controls');
  if (presence.list === 'unreadable') return say('check.cant-see.unreadable');
  if (presence.list === 'closed') return say('check.cant-see.closed');
  if (session.selfKey === null) return say('check.cant-see.self');
  if (presence.total === null) return say('check.cant-see.no-total');
  if (counts.unread.most !== 0) return say('check.cant-see.partial', { read: counts.read, total: presence.total });
  return say('check.cant-see.contradiction');
}
