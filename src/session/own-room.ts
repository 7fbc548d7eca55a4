import type { Moment } from '../meeting/moment.ts';
import { atLeast, between } from '../meeting/range.ts';
import type { Rules } from '../policy/rules.ts';
import type { Counts } from './counts.ts';
import type { OwnRoom } from './session.ts';
import { awayFor } from './unwatched.ts';

/**
 * Counts with those in the teacher's own room, who stand on no list (HW-02). A colleague counts where the policy says so
 * and for as long as it is confirmed anew; past that it is not known. Of learners in the room it is known only that
 * there is one or more.
 */
export function withOwnRoom(counts: Counts, room: OwnRoom | null, rules: Rules, now: Moment): Counts {
  if (room === null) return counts;
  const adults = rules['adults.in-room'] ? room.adults : 0;
  const sure = Number(isConfirmed(room, rules, now));
  const { staff, learners: online } = counts;
  return {
    ...counts,
    staff: between(staff.least + sure * adults, staff.most === null ? null : staff.most + adults),
    learners: room.learners ? atLeast(online.least + sure) : online,
  };
}

/** By either clock: the one that counts stands still while the computer sleeps, and the colleague does not. */
export const isConfirmed = (room: OwnRoom, rules: Rules, now: Moment): boolean =>
  awayFor(room.at, now) <= rules['adults.in-room-reconfirm'] * 60_000;
