import { between, type CountRange } from '../meeting/range.ts';
import type { Identity } from './person.ts';
import type { Presence } from './presence.ts';

/** How many of whom, as ranges, and how much of the list the ranges rest on. No names: this can be kept. */
export interface Counts {
  readonly staff: CountRange;
  readonly learners: CountRange;
  readonly unidentified: CountRange;
  /** Practitioners, external people and parents whose rows are proved: in the room, neither staff nor learners. */
  readonly others: number;
  /** People in the meeting whose names have not been read. */
  readonly unread: CountRange;
  /** Names read, and the meeting's own total. */
  readonly read: number;
  readonly total: number | null;
  /** Every person in the meeting is accounted for by a row that was read. */
  readonly complete: boolean;
}

export interface Census {
  readonly presence: Presence;
  /** One's own key, when one's own row is known. */
  readonly selfKey: string | null;
  /** The call's controls are there, so oneself is. */
  readonly selfHere: boolean;
  /** Staff proved by a tile on the stage, not by a row. */
  readonly onStage: readonly string[];
  readonly identity: (key: string) => Identity | null;
  /** Read too long ago to be called present on the total's word alone. */
  readonly stale: (key: string) => boolean;
  /** Known staff who are neither in view nor in the pool. */
  readonly absentStaff: number;
  readonly everyoneElse: boolean;
  /** Somebody in view is known by name alone: whoever came under that name is taken for the one who was named. */
  readonly nameless: boolean;
  /** Two counts of Teams' own have contradicted each other for too long. */
  readonly contradicted: boolean;
}

/** Number of keys of each identity; `null` collects the unidentified. */
function tally(keys: readonly string[], identity: Census['identity']) {
  const n = { staff: 0, learner: 0, other: 0, unidentified: 0 };
  for (const key of keys) {
    const who = identity(key);
    if (who === null) n.unidentified += 1;
    else if (who === 'staff' || who === 'learner') n[who] += 1;
    else n.other += 1;
  }
  return n;
}

/**
 * The ranges of design section 2. `here` are proved present, `pool` are those read earlier and out of view, `slots`
 * are the places of the meeting's total that no proved person fills: null when nothing gave a total.
 */
export function count(census: Census): Counts {
  const { presence, identity, everyoneElse } = census;
  const hereKeys = new Set([...presence.visible, ...census.onStage]);
  if (census.selfHere && census.selfKey !== null) hereKeys.add(census.selfKey);
  const poolKeys = presence.pool.filter((key) => !hereKeys.has(key));
  const proved = presence.rows + (hereKeys.size - presence.visible.length);
  const slots = presence.total === null ? null : Math.max(0, presence.total - proved);
  // A row that may be of somebody in the meeting may be of one whom the total leaves out.
  const room = slots === null ? null : slots + presence.doubtful;
  const ghosts = presence.total === null ? 0 : Math.max(0, hereKeys.size - Math.max(1, presence.total));
  const here = tally([...hereKeys], identity);
  const pool = tally(poolKeys, identity);
  const fresh = tally(
    poolKeys.filter((key) => !census.stale(key)),
    identity,
  );
  // Places are fewer than people once some were proved elsewhere.
  const falls =
    slots === null ? poolKeys.length : Math.min(poolKeys.length, Math.max(presence.falls, poolKeys.length - slots));
  const poolStays = poolKeys.length - falls;
  const unreadMost = room === null ? null : Math.max(0, room - poolStays);
  const sure = (n: number) => Math.max(0, n - falls);

  const absent = everyoneElse ? census.absentStaff : unreadMost;
  const selfIsStaff = census.selfHere && census.selfKey !== null && identity(census.selfKey) === 'staff';
  const staffLeast = Math.max(selfIsStaff ? 1 : 0, here.staff - ghosts) + sure(fresh.staff);
  const staffMost = sum(
    here.staff + here.unidentified,
    least(room, sum(pool.staff + pool.unidentified, least(absent, unreadMost))),
  );

  const learnersSure = Math.max(0, here.learner - ghosts);
  // Somebody whose name was not read may be a guest: no learner is proved by a number (design section 2).
  const learnersLeast = learnersSure + sure(fresh.learner);
  const learnersMost = sum(
    here.learner + here.unidentified,
    room === null ? null : Math.max(0, room - sure(fresh.staff + fresh.other)),
  );

  const unidentifiedLeast = Math.max(0, here.unidentified - ghosts) + sure(fresh.unidentified);
  const unidentifiedMost = sum(here.unidentified, least(room, sum(pool.unidentified, unreadMost)));

  const blindSpot = census.selfHere && census.selfKey === null ? 1 : 0;
  return {
    // With one's own row not known, one of these people is oneself: staff, whatever the row was taken for.
    staff: between(Math.max(blindSpot, staffLeast), sum(staffMost, blindSpot)),
    learners: between(learnersLeast - blindSpot, learnersMost),
    unidentified: between(unidentifiedLeast - blindSpot, unidentifiedMost),
    others: Math.max(0, here.other - ghosts),
    unread: between(slots === null ? 0 : Math.max(0, slots - poolKeys.length), unreadMost),
    read: hereKeys.size + poolStays,
    total: presence.total,
    complete:
      presence.headed &&
      unreadMost === 0 &&
      // With rows still to be loaded, one account on two devices must not fill the place of somebody unread.
      !(presence.pager && hereKeys.size + poolStays < (presence.total ?? 0)) &&
      ghosts === 0 &&
      blindSpot === 0 &&
      census.selfHere &&
      !census.nameless &&
      !census.contradicted,
  };
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
/** The smaller one; what is not known bounds nothing. */
const least = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));
