import type { ScreenShared } from '../hud/state.ts';
import { LEASE_MS } from '../protocol/to-tab.ts';
import { fresh, inLesson, type TabSeen } from './lease.ts';

export interface Sharing {
  readonly state: ScreenShared;
  /** The tabs that were last seen to share it. */
  readonly by: ReadonlySet<number>;
}
export const NOT_ASKED: Sharing = { state: 'asking', by: new Set() };

export function sharingOf(before: Sharing, tabs: readonly TabSeen[], now: number): Sharing {
  const live = tabs.filter((tab) => tab.report !== null && fresh(tab, now));
  const sharing = live.filter(({ report }) => report?.sharing === true).map(({ tabId }) => tabId);
  // Who answered otherwise shares it no more; of who does not answer, what was last seen stands.
  const silent = [...before.by].filter((id) => !live.some(({ tabId }) => tabId === id));
  const by = new Set([...sharing, ...silent]);
  if (sharing.length > 0) return { state: 'shared', by };
  if (by.size > 0) return { state: 'was-shared', by };
  const waiting = tabs.some((tab) => !tab.closed && tab.report === null && now - tab.since <= LEASE_MS);
  if (waiting) return { state: 'asking', by };
  const unseen = live.some(({ report }) => report !== null && inLesson(report) && report.sharing === null);
  return { state: unseen ? 'unseen' : 'not', by };
}

/**
 * The same for a panel beside a lesson, in which somebody may be typing: another tab that has only now come takes nothing
 * from under their hands before it has answered. What it shares it shares only once it is there.
 */
export function sharingBeside(before: Sharing, tabs: readonly TabSeen[], now: number): Sharing {
  const next = sharingOf(before, tabs, now);
  return next.state === 'asking' ? { ...next, state: before.state } : next;
}

/** The teacher says that nobody sees the screen: a word that counts only where no tab can be asked. */
export const unshared = (before: Sharing): Sharing =>
  before.state === 'was-shared' ? { state: 'not', by: new Set() } : before;
