import { heldSince } from '../session/history.ts';
import type { Session } from '../session/session.ts';
import { defineCheck, growing, type Message, met, say, seconds, seeBetter, unsure } from './define.ts';

/**
 * The list cannot be seen, or not all of it. Calm at first; past the minutes the school allows, not having been able
 * to confirm is itself something to act on (design section 2). Never "breached": nothing was proved.
 */
export const check = defineCheck({
  id: 'cant-see',
  clauses: ['SJ-13', 'EH-36', 'EH-39', 'HW-02'],
  applies: (_rules, session) => session.phase === 'in-meeting' || session.phase === 'lost',
  evaluate({ session, rules, now }) {
    const why = reason(session);
    if (why === null) return met(say('check.cant-see.met', { read: session.counts.read }));
    const since =
      heldSince(session, ({ phase, counts }) => !counts.complete && (phase === 'in-meeting' || phase === 'lost')) ??
      now;
    const remedy = BEYOND_US.has(why.key) ? 'copy-health-report' : seeBetter(session);
    return growing(unsure(why, remedy, since), seconds(rules['grace.blind']), now);
  },
});

/** What no press in Teams mends: only whoever keeps the reader can. */
const BEYOND_US: ReadonlySet<string> = new Set([
  'check.cant-see.no-total',
  'check.cant-see.nameless',
  'check.cant-see.untitled',
  'check.cant-see.contradiction',
] satisfies Message['key'][]);

/** Why the list is no proof; null when the whole of it is seen. */
function reason(session: Session): Message | null {
  const { presence, counts } = session;
  if (session.phase === 'lost')
    return say(session.startedAt === null ? 'check.cant-see.different' : 'check.cant-see.lost');
  if (session.goneSince !== null) return say('check.cant-see.controls');
  if (presence.list === 'unreadable') return say('check.cant-see.unreadable');
  if (presence.list === 'closed') return say('check.cant-see.closed');
  if (session.selfKey === null) return say('check.cant-see.self');
  if (presence.total === null || !presence.headed) return say('check.cant-see.no-total');
  if (counts.unread.most !== 0) return say('check.cant-see.partial', { read: counts.read, total: presence.total });
  if (presence.visible.some((key) => session.people.get(key)?.keyedBy === 'name'))
    return say('check.cant-see.nameless');
  if (session.untitled) return say('check.cant-see.untitled');
  return counts.complete ? null : say('check.cant-see.contradiction');
}
