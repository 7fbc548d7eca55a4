import type { Session } from '../session/session.ts';
import type { Remedy } from './define.ts';

/** The one press that would most narrow the counts. */
export function seeBetter(session: Session): Remedy | null {
  const { presence, counts } = session;
  if (session.phase === 'lost') return 'copy-health-report';
  if (presence.list === 'closed') return 'open-people';
  if (presence.list === 'unreadable') return 'copy-health-report';
  if (session.selfKey === null) return 'say-who-i-am';
  if (counts.unread.most !== 0 || presence.falls > 0) return 'load-all-names';
  if (counts.unidentified.most !== 0) return 'identify';
  return counts.complete ? null : 'load-all-names';
}
