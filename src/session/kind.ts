import type { Kind } from '../policy/kinds.ts';
import { type Rules, type Staffing, staffingOf } from '../policy/rules.ts';
import type { Session } from './session.ts';

/** What the session is: as the teacher picked, else what the school's sessions are unless somebody says otherwise. */
export const kindOf = (session: Session, rules: Rules): Kind => session.kind?.as ?? rules['default-kind'];

/** The staffing rule that holds. */
export const staffingNow = (session: Session, rules: Rules): Staffing => staffingOf(rules, kindOf(session, rules));
