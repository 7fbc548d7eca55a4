import { elapsed } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import { isUnderWay, type Session } from './session.ts';

/** The moments of a lesson, each with its own list (design, section 4). */
export const LESSON_MOMENTS = ['before', 'start', 'during', 'end', 'after'] as const;
export type LessonMoment = (typeof LESSON_MOMENTS)[number];

/** The moment that is seen: by the screen, by how long the lesson has run, and by its planned end. */
export function seenMoment(session: Session, rules: Rules): LessonMoment {
  const { phase, startedAt, now } = session;
  if (phase === 'ended') return 'after';
  if (!isUnderWay(phase)) return 'before';
  if (isClosing(session, rules)) return 'end';
  const begun = startedAt === null ? 0 : elapsed(startedAt, now);
  return begun < rules['script.within'] * 60_000 ? 'start' : 'during';
}

/** The planned end is near or past. */
export const isClosing = ({ plannedEnd, now }: Session, rules: Rules): boolean =>
  plannedEnd !== null && now.utc >= plannedEnd - rules['end.reminder'] * 1_000;

/** The moment whose list is shown: the one seen, or the one the teacher has turned to, until another is seen. */
export function momentOf(session: Session, rules: Rules): LessonMoment {
  const seen = seenMoment(session, rules);
  return session.turned !== null && session.turned.from === seen ? session.turned.to : seen;
}
