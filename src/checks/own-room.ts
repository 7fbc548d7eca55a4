import { awayFor } from '../session/unwatched.ts';
import { defineCheck, met, minutes, unsure } from './define.ts';

export const clauses = ['HW-02'] as const;

/** Who is in the teacher's own room stands on no list: the teacher's word counts for as long as it is said anew. */
export const check = defineCheck({
  id: 'own-room',
  people: true,
  applies: (rules, { ownRoom }) =>
    ownRoom !== null && (ownRoom.learners || (rules['adults.in-room'] && ownRoom.adults > 0)),
  evaluate({ session, rules, now }) {
    const said = session.ownRoom?.at ?? now;
    const left = minutes(rules['adults.in-room-reconfirm']) - awayFor(said, now);
    // Up to its last moment the word stands (`isConfirmed`), so it is asked for a moment later.
    return left >= 0 ? { ...met('met'), dueMs: left + 1 } : unsure('unknown', 'confirm-room', said);
  },
});
