import { between, type CountRange, exactly } from '../meeting/range.ts';
import type { Announcement, Session } from './session.ts';

/** The announcement made now: who hears it. */
export function announceNow(session: Session): Announcement {
  const { presence, counts } = session;
  return {
    at: session.now,
    heard: new Set([...presence.visible, ...presence.pool, ...session.onStage]),
    unread: counts.unread.most,
    chain: presence.chain,
    rises: presence.rises,
  };
}

/**
 * How many are here now who were not when the announcement was made. Someone whose name was first read afterwards may
 * have been there unread; without a rise of the total since, nobody has come.
 */
export function newcomers(session: Session, announcement: Announcement): CountRange {
  const { presence, counts } = session;
  const unheard = (key: string) => !announcement.heard.has(key) && key !== session.selfKey;
  const fresh = [...presence.visible, ...presence.pool].filter(unheard).length;
  const least = announcement.unread === null ? 0 : Math.max(0, fresh - presence.falls - announcement.unread);
  const seen = counts.unread.most === null ? null : fresh + counts.unread.most;
  const rose = presence.chain === announcement.chain && presence.list === 'open' ? presence.rises - announcement.rises : null;
  if (rose === 0) return exactly(0);
  return between(least, seen === null || rose === null ? (seen ?? rose) : Math.min(seen, rose));
}
