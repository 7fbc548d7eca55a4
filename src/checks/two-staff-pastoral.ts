import { kindOf } from '../session/kind.ts';
import { defineCheck } from './define.ts';
import { enoughStaff } from './shortage.ts';

export const clauses = ['EH-65', 'EH-66'] as const;

/** Two members of staff at a talk about something serious, present and not only invited, and from its beginning. */
export const check = defineCheck({
  id: 'two-staff-pastoral',
  people: true,
  applies: (rules, session) => kindOf(session, rules) === 'pastoral',
  evaluate: (input) => enoughStaff(input, 2, input.rules['grace.adult-drop']),
});
