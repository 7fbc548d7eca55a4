import { between, type CountRange } from '../meeting/range.ts';
import type { Announcement, Session } from './session.ts';

/** The announcement made now: who hears it. */
export function announceNow(session: Session): Announcement {
  const { presence, counts } = session;
  // Of those out of view some may have left: then they are counted with the unread, and none is said to have heard.
  const pool = presence.falls === 0 ? presence.pool : [];
  const unsure = presence.pool.length - pool.length;
  const self = session.selfKey === null ? [] : [session.selfKey];
  return {
    at: session.now,
    heard: new Set([...presence.visible, ...pool, ...session.onStage, ...self]),
    unread: counts.unread.most === null ? null : counts.unread.most + unsure,
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
  const inView = presence.visible.filter(unheard).length;
  const outOfView = presence.pool.filter(unheard).length;
  const fresh = inView + outOfView;
  const sure = inView + Math.max(0, outOfView - presence.falls);
  const least = announcement.unread === null ? 0 : Math.max(0, sure - announcement.unread);
  const seen = counts.unread.most === null ? null : fresh + counts.unread.most;
  const rose =
    presence.chain === announcement.chain && presence.list === 'open' ? presence.rises - announcement.rises : null;
  return between(least, seen === null || rose === null ? (seen ?? rose) : Math.min(seen, rose));
}
