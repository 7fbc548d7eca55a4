import { heldSince } from '../session/history.ts';
import { isUnderWay, type Session } from '../session/session.ts';
import { isOld } from '../session/unwatched.ts';
import { defineCheck, growing, met, seconds, seeBetter, unsure } from './define.ts';

export const clauses = ['SJ-13', 'EH-36', 'EH-39', 'HW-02'] as const;

/**
 * The list cannot be seen, or not all of it. Calm at first; past the minutes the school allows, not having been able
 * to confirm is itself something to act on (design section 2). Never "breached": nothing was proved.
 */
export const check = defineCheck({
  id: 'cant-see',
  people: true,
  phases: ['in-meeting', 'lost'],
  evaluate({ session, rules, now }) {
    const why = reason(session);
    const words = { read: session.counts.read, total: session.presence.total ?? 0 };
    if (why === null) return met('met', words);
    const since = heldSince(session, ({ phase, counts }) => !counts.complete && isUnderWay(phase)) ?? now;
    const remedy = BEYOND_US.has(why) ? 'copy-health-report' : why === 'old' ? null : seeBetter(session);
    return growing(unsure(why, remedy, since, words), seconds(rules['grace.blind']), now);
  },
});

/** What no press in Teams mends: only whoever keeps the reader can. */
const BEYOND_US: ReadonlySet<string> = new Set(['no-total', 'nameless', 'untitled', 'contradiction']);

/** Why the list is no proof; null when the whole of it is seen. */
function reason(session: Session) {
  const { presence, counts } = session;
  if (session.phase === 'lost') return session.startedAt === null ? 'different' : 'lost';
  if (session.goneSince !== null) return 'controls';
  if (presence.list === 'unreadable') return 'unreadable';
  if (presence.list === 'closed') return 'closed';
  if (session.selfKey === null) return 'self';
  if (presence.total === null || !presence.headed) return 'no-total';
  if (counts.unread.most !== 0) return 'partial';
  if (presence.visible.some((key) => session.people.get(key)?.keyedBy === 'name')) return 'nameless';
  if (session.untitled) return 'untitled';
  if (isOld(session, session.now)) return 'old';
  return counts.complete ? null : 'contradiction';
}
