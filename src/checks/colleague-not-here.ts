import { staffingNow } from '../session/kind.ts';
import { defineCheck, met } from './define.ts';
import { enoughStaff, speaker } from './shortage.ts';

export const clauses = ['EH-19', 'EH-36', 'EH-70'] as const;

/**
 * The colleague who was invited has not come. Once all who were invited have been here together it has been kept;
 * whoever goes after that is `one-adult-left`'s.
 */
export const check = defineCheck({
  id: 'colleague-not-here',
  people: true,
  applies(rules, session) {
    const { minPresent, minInvited } = staffingNow(session, rules);
    return (minInvited ?? minPresent) !== null && speaker(rules, session) !== 'two-staff-pastoral';
  },
  evaluate(input) {
    const { session, rules } = input;
    const { minPresent, minInvited } = staffingNow(session, rules);
    const min = minInvited ?? minPresent ?? 1;
    return session.mostStaff < min ? enoughStaff(input, min, rules['grace.late-adult']) : met('came');
  },
});
