import type { Session } from './session.ts';

/**
 * What keeps the counts from being exact: the page cannot be read, the list is closed, one's own row is not known,
 * names have not been read, or of somebody nobody has said who they are.
 */
export type Missing = 'sight' | 'list' | 'self' | 'names' | 'identities';

/** The one of them that stands in the way of the others; null when the counts are exact. */
export function whatIsMissing(session: Session): Missing | null {
  const { presence, counts } = session;
  if (session.phase === 'lost') return 'sight';
  if (presence.list === 'closed') return 'list';
  if (presence.list === 'unreadable') return 'sight';
  if (session.selfKey === null) return 'self';
  if (counts.unread.most !== 0 || presence.falls > 0) return 'names';
  if (counts.unidentified.most !== 0) return 'identities';
  return counts.complete ? null : 'names';
}
