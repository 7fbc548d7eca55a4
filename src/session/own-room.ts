import { elapsed, type Moment } from '../meeting/moment.ts';
import { between } from '../meeting/range.ts';
import type { Rules } from '../policy/rules.ts';
import type { Counts } from './counts.ts';
import type { OwnRoom } from './session.ts';

/**
 * Counts with those in the teacher's own room, who stand on no list (HW-02). A colleague counts where the policy says so
 * and for as long as it is confirmed anew; past that it is not known. Of learners in the room it is known only that
 * there is one or more.
 */
export function withOwnRoom(counts: Counts, room: OwnRoom | null, rules: Rules, now: Moment): Counts {
  if (room === null) return counts;
  const adults = rules['adults.in-room'] ? room.adults : 0;
  const sure = isConfirmed(room, rules, now) ? adults : 0;
  const learners = room.learners ? 1 : 0;
  const { staff, learners: online } = counts;
  return {
    ...counts,
    staff: between(staff.least + sure, staff.most === null ? null : staff.most + adults),
    learners: between(online.least + learners, learners === 1 ? null : online.most),
  };
}

export const isConfirmed = (room: OwnRoom, rules: Rules, now: Moment): boolean =>
  elapsed(room.at, now) <= rules['adults.in-room-reconfirm'] * 60_000;
