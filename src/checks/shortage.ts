import { type Answer, isAtLeast, whenever } from '../meeting/answer.ts';
import type { Rules } from '../policy/rules.ts';
import { breachedSince, heldSince } from '../session/history.ts';
import { kindOf, staffingNow } from '../session/kind.ts';
import type { Entry, Session } from '../session/session.ts';
import { breach, type CheckInput, graced, growing, met, type Outcome, seconds, seeBetter, unsure } from './define.ts';

type Short = 'two-staff-pastoral' | 'colleague-not-here' | 'one-adult-left';

/**
 * Which rule speaks of too few staff: one situation is one alarm. A pastoral talk has its own (EH-65); until all who
 * were invited have been here it is that they have not come (EH-19); after that, that somebody has gone. A rule that
 * the school has off, or that only informs, speaks for no other.
 */
export function speaker(rules: Rules, session: Session): Short {
  const speaks = (id: Short) => rules[`level.${id}`] !== 'off' && rules[`level.${id}`] !== 'advice';
  const { minPresent, minInvited } = staffingNow(session, rules);
  if (minPresent === null) return 'one-adult-left';
  if (minPresent <= 2 && kindOf(session, rules) === 'pastoral' && speaks('two-staff-pastoral'))
    return 'two-staff-pastoral';
  const awaited = session.mostStaff < Math.min(minPresent, minInvited ?? minPresent);
  return awaited && speaks('colleague-not-here') ? 'colleague-not-here' : 'one-adult-left';
}

const kept =
  (min: number) =>
  ({ counts }: Entry): Answer =>
    whenever(isAtLeast(counts.learners, 1), isAtLeast(counts.staff, min));

/** Are there `min` staff whenever a learner is there? Somebody who is late, or drops out, has the school's grace time. */
export function enoughStaff(
  { session, rules, now, level }: CheckInput,
  min: number,
  grace: number,
): Outcome<'met' | 'unknown' | 'waiting' | 'breached'> {
  const rule = kept(min);
  const latest = session.history.at(-1);
  const answer = latest ? rule(latest) : 'unknown';
  const { staff, learners } = session.counts;
  if (answer === 'met') return met('met', { staff, learners });
  if (answer === 'unknown') {
    const since = heldSince(session, (entry) => entry.phase === 'in-meeting' && rule(entry) === 'unknown');
    return growing(unsure('unknown', seeBetter(session), since, { min }), seconds(rules['grace.blind']), now);
  }
  const gone = session.staffGone?.name ?? '';
  const words = { staff: staff.most ?? staff.least, learners, min, gone, grace: seconds(grace) };
  const broken = breach(level, 'breached', 'copy-call-for-help', breachedSince(session, rule) ?? now, words);
  return graced(broken, seconds(grace), now, 'waiting');
}
