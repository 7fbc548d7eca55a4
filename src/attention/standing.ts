import type { Finding, Level } from '../checks/define.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import type { Session } from '../session/session.ts';
import { type Attention, attend } from './attend.ts';
import { follow } from './follow.ts';
import { type Heed, type Interruption, stateOf } from './heed.ts';

/** How a lesson stands, once: badge, title, notice and panel are all made from this. */
export interface Standing {
  readonly level: Level | 'idle';
  /** The headline's check. */
  readonly headline: string | null;
  /** The teacher has answered the headline: it is shown as loud as it is, and does not call. */
  readonly calm: boolean;
  /** The last time the teacher's attention was asked for. */
  readonly interruption: Interruption | null;
  /** What a system notice speaks of while no panel is open: of what called last, or else of what is named first. */
  readonly notice: string | null;
}

export interface Attended {
  readonly attention: Attention;
  readonly heed: Heed;
  readonly standing: Standing;
}

export function attendTo(
  before: Heed,
  session: Session,
  findings: readonly Finding[],
  rules: Rules,
  now: Moment,
): Attended {
  const heed = follow(before, session, findings, rules, now);
  const { raised, last } = heed;
  const isOpen = (check: string) => {
    const item = raised.get(check);
    return !item?.answer || item.gone !== null;
  };
  const attention = attend(session, findings, now, isOpen);
  const calls = findings
    .filter(({ check, level }) => level === 'critical' && stateOf(raised.get(check)) === 'raised')
    .map(({ check }) => check);
  const headline = attention.headline?.check ?? null;
  const standing = {
    level: attention.level,
    headline,
    calm: headline !== null && !isOpen(headline),
    interruption: last,
    notice: calls.find((check) => check === last?.check) ?? calls[0] ?? null,
  };
  return { attention, heed, standing };
}
