import { elapsed, type Moment } from '../meeting/moment.ts';
import type { RosterOpen, RosterSeen, Sighting } from '../meeting/sighting.ts';

/**
 * Who is in the meeting, as far as the list shows it, over time. The list mounts only some of its rows, so a person
 * once read and now out of view is not gone: the list's own total says how many are missing, and each time it falls
 * one of those out of view may have left. Nothing here knows who anybody is.
 */
export interface Presence {
  readonly list: RosterSeen['state'];
  /** Distinct people whose rows are there now. */
  readonly visible: readonly string[];
  /** Rows there now; more than `visible` when one account stands twice (two devices). */
  readonly rows: number;
  /** The number of people in the meeting by the list's header, else by the People button; null when neither was seen. */
  readonly total: number | null;
  /** That number is the list's own: the button's may lag, and does not tell of each change. */
  readonly headed: boolean;
  /** Read earlier, out of view now, and not proved gone. */
  readonly pool: readonly string[];
  /** How many of the pool may have left by now: every fall of the total since they were last all accounted for. */
  readonly falls: number;
  /** Those not seen since the total last fell: the leavers are among them, or among the unread. */
  readonly doubted: ReadonlySet<string>;
  readonly fellAt: Moment | null;
  /** Every rise of the total seen in this chain of looks. */
  readonly rises: number;
  /** Changes each time sight of the list is lost: what was counted before cannot be carried over. */
  readonly chain: number;
  readonly pager: boolean;
  readonly doubtful: number;
  /** Since when the People button and the header have shown different numbers. */
  readonly disagreeing: Moment | null;
  /** The last good reading before sight was lost, for as long as it may be taken up again. */
  readonly held: { readonly presence: Presence; readonly since: Moment } | null;
}

export const NOBODY: Presence = {
  list: 'closed',
  visible: [],
  rows: 0,
  total: null,
  headed: false,
  pool: [],
  falls: 0,
  doubted: new Set(),
  fellAt: null,
  rises: 0,
  chain: 0,
  pager: false,
  doubtful: 0,
  disagreeing: null,
  held: null,
};

/** A list that vanishes and is back within this time was re-rendered: what was out of view before still is (ms). */
export const FLICKER_MS = 2_000;
/** A row there when the total fell may outlast the fall by so much; seen later, or mounted later, it is of one who stayed (ms). */
const SETTLED_MS = 1_000;

export function seePresence(before: Presence, sighting: Sighting, now: Moment): Presence {
  const badge = sighting.badge.seen && !sighting.badge.value.capped ? sighting.badge.value.count : null;
  const roster = sighting.roster;
  if (roster.state !== 'open') return loseSight(before, roster.state, badge, now);
  const disagreeing = disagreement(before, roster, badge, now);
  const from = resumable(before, now);
  const total = roster.total.seen ? roster.total.value : badge;
  const visible = [...new Set(roster.rows.map((row) => row.key))];
  const headed = roster.total.seen;
  const none = { pool: [], falls: 0, doubted: NOBODY.doubted, fellAt: null } as const;
  const base = { list: 'open', visible, rows: roster.rows.length, total, headed, held: null, disagreeing } as const;
  const rest = { pager: roster.pager, doubtful: roster.doubtful };
  if (from === null || total === null || from.total === null || !headed || !from.headed)
    return { ...base, ...rest, ...none, rises: 0, chain: before.chain + 1 };
  const moves = movesOf([from.total, ...roster.trail, total]);
  const here = new Set(visible);
  const pool = [...new Set([...from.visible, ...from.pool])].filter((key) => !here.has(key));
  const chain = { rises: from.rises + moves.up, chain: from.chain };
  const slots = Math.max(0, total - roster.rows.length);
  const fell = moves.down > 0 || pool.length - slots > from.falls;
  const fellAt = fell ? now : from.fellAt;
  const old = new Set(from.visible);
  const settled = fellAt !== null && elapsed(fellAt, now) > SETTLED_MS;
  // As many rows as the total: then nobody is out of view, unless somebody was before and the total has only just fallen,
  // for then one of the rows may be of the one who left.
  const whole = from.pool.length === 0 && from.rows >= from.total;
  if (slots === 0 && (whole || fellAt === null || settled)) return { ...base, ...rest, ...chain, ...none };
  const cleared = (key: string) => here.has(key) && (settled || !old.has(key));
  const doubted = new Set(fell ? [...pool, ...visible] : [...from.doubted].filter((key) => !cleared(key)));
  // When those seen since the last fall fill every place of the total, the others are the ones who left.
  const sure = pool.filter((key) => !doubted.has(key));
  if (slots > 0 && sure.length === slots) return { ...base, ...rest, ...chain, ...none, pool: sure };
  const falls = Math.min(pool.length, Math.max(from.falls + moves.down, pool.length - slots));
  return { ...base, ...rest, ...chain, pool, falls, doubted, fellAt };
}

function loseSight(
  before: Presence,
  list: Exclude<Presence['list'], 'open'>,
  badge: number | null,
  now: Moment,
): Presence {
  const held = list === 'closed' ? null : before.list === 'open' ? { presence: before, since: now } : before.held;
  const chain = before.list === 'open' ? before.chain + 1 : before.chain;
  return { ...NOBODY, list, total: badge, chain, held };
}

function resumable(before: Presence, now: Moment): Presence | null {
  if (before.list === 'open') return before;
  if (before.held === null || elapsed(before.held.since, now) > FLICKER_MS) return null;
  return before.held.presence;
}

/** How far a row of totals went up and down on its way; 30, 29, 30 is one of each. */
function movesOf(totals: readonly number[]): { up: number; down: number } {
  let up = 0;
  let down = 0;
  for (const [i, total] of totals.entries()) {
    const step = total - (totals[i - 1] ?? total);
    if (step > 0) up += step;
    else down -= step;
  }
  return { up, down };
}

function disagreement(before: Presence, roster: RosterOpen, badge: number | null, now: Moment): Moment | null {
  if (badge === null || !roster.total.seen || roster.total.value === badge) return null;
  return before.disagreeing ?? now;
}
