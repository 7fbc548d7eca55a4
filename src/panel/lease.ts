import type { Link, Silence } from '../hud/state.ts';
import type { Report } from '../protocol/report.ts';
import { LEASE_MS } from '../protocol/to-tab.ts';
import { isUnderWay } from '../session/session.ts';

/** What the panel knows of one tab, on the panel's own clock (ms, never goes back). */
export interface TabSeen {
  readonly tabId: number;
  readonly active: boolean;
  readonly loading: boolean;
  readonly report: Report | null;
  /** When the ask was sent that was answered last; null before the first answer. */
  readonly answered: number | null;
  readonly since: number;
  /** The wire closed: the tab went elsewhere, was closed, or has no script of ours. */
  readonly closed: boolean;
}

/** The lesson that was being watched, so that losing it is said rather than passed over for a quieter tab. */
export interface Watched {
  readonly tabId: number;
  readonly report: Report;
  readonly lostAt: { readonly mono: number; readonly utc: number; readonly why: Silence } | null;
}

const RANK: Record<Report['phase'], number> = { 'in-meeting': 5, lost: 4, lobby: 3, ended: 2, prejoin: 2, none: 1 };
/** How long a tab may take to answer for the first time before it is said not to (ms). */
const FIRST_ANSWER_MS = 3_000;
/** Not watching all the same, but why is said only later (ms): a tab in a browser that has just started is slow to answer, not older than we are. */
const WHY_MS = 10_000;
/** And one whose page is still being loaded: a school's Chromebook may take that long to open Teams. */
const LOADED_MS = 20_000;
/** A lesson that was lost is spoken of this long (ms), unless another is found. */
const REMEMBERED_MS = 10 * 60_000;

/** It is there, and has answered within the lease. */
export const fresh = (tab: TabSeen, now: number): boolean =>
  !tab.closed && tab.answered !== null && now - tab.answered <= LEASE_MS;
export const inLesson = (report: Report): boolean => isUnderWay(report.phase);

/** The tab to show: the one in a meeting, of several the one in front, of several still the one shown before. */
export function choose(tabs: readonly TabSeen[], before: number | null, now: number): TabSeen | null {
  const rank = (tab: TabSeen) =>
    (tab.report ? RANK[tab.report.phase] * 10 : 0) + (tab.active ? 2 : 0) + (tab.tabId === before ? 1 : 0);
  const live = tabs.filter((tab) => fresh(tab, now) && tab.report !== null);
  return live.reduce<TabSeen | null>((best, tab) => (best === null || rank(tab) > rank(best) ? tab : best), null);
}

const patience = ({ loading, answered }: TabSeen): number =>
  loading && answered === null ? LOADED_MS : FIRST_ANSWER_MS;

export interface Seen {
  readonly link: Link;
  readonly watched: Watched | null;
}

/** What the HUD is shown now. A verdict without an answer within the lease is none (design section 3). */
export function linkNow(
  tabs: readonly TabSeen[],
  watched: Watched | null,
  clock: { readonly mono: number; readonly utc: number },
): Seen {
  const { mono, utc } = clock;
  const chosen = choose(tabs, watched?.tabId ?? null, mono);
  const was = watched !== null && inLesson(watched.report) ? watched : null;
  const other = chosen !== null && was !== null && chosen.tabId !== was.tabId;
  const stillLost = was !== null && (was.lostAt === null || mono - was.lostAt.mono < REMEMBERED_MS);
  // A tab that shows no lesson proves nothing of one that does not answer: the lesson may be there.
  const mute = tabs.some((tab) => !fresh(tab, mono) && mono - tab.since > patience(tab));
  const idle = chosen?.report?.phase === 'none' && mute;
  if (chosen?.report && !idle && !(other && stillLost && !inLesson(chosen.report)))
    return {
      link: { kind: 'live', report: chosen.report },
      watched: { tabId: chosen.tabId, report: chosen.report, lostAt: null },
    };
  if (was !== null && stillLost) {
    const tab = tabs.find((t) => t.tabId === was.tabId);
    const why: Silence = tab && !tab.closed ? 'silent' : 'gone';
    const lostAt = was.lostAt ?? { mono, utc, why };
    return {
      link: { kind: 'silent', why, sinceUtc: lostAt.utc, last: was.report },
      watched: { ...was, lostAt },
    };
  }
  if (tabs.length === 0) return { link: { kind: 'no-teams' }, watched: null };
  if (!mute) return { link: { kind: 'searching' }, watched: null };
  const older = tabs.every((tab) => tab.answered === null && mono - tab.since > WHY_MS);
  const why: Silence = older ? 'not-running' : 'silent';
  return { link: { kind: 'silent', why, sinceUtc: utc, last: null }, watched: null };
}
