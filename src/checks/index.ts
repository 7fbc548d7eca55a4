import type { MessageKey } from '../i18n/en.ts';
import { staffingOf } from '../policy/rules.ts';
import { kindOf } from '../session/kind.ts';
import { check as agreementNotConfirmed } from './agreement-not-confirmed.ts';
import { check as breakoutsOpen } from './breakouts-open.ts';
import { check as camerasAtStart } from './cameras-at-start.ts';
import { check as cantSee } from './cant-see.ts';
import { check as colleagueNotHere } from './colleague-not-here.ts';
import { type Check, type CheckInput, type Finding, type Loud, met, type Outcome } from './define.ts';
import { check as duration } from './duration.ts';
import { check as leadLeft } from './lead-left.ts';
import { check as leaveNotEnd } from './leave-not-end.ts';
import { check as noStaff } from './no-staff.ts';
import { check as oneAdultLeft } from './one-adult-left.ts';
import { check as oneToOne } from './one-to-one.ts';
import { check as ownRoom } from './own-room.ts';
import { check as platform } from './platform.ts';
import { check as policyStale } from './policy-stale.ts';
import { check as recordingGap } from './recording-gap.ts';
import { check as recordingLateJoiner } from './recording-late-joiner.ts';
import { check as recordingMissing } from './recording-missing.ts';
import { check as recordingUnannounced } from './recording-unannounced.ts';
import { check as recordingWhereForbidden } from './recording-where-forbidden.ts';
import { check as sessionKind } from './session-kind.ts';
import { check as startScriptNotSaid } from './start-script-not-said.ts';
import { check as stillThereAfterEnd } from './still-there-after-end.ts';
import { check as twoStaffPastoral } from './two-staff-pastoral.ts';
import { check as unknownPerson } from './unknown-person.ts';
import { check as unmuted } from './unmuted.ts';

/** Every check, in the order in which one is named first among equals: a learner's safety before procedure (EH-07). */
export const CHECKS: readonly Check[] = [
  leadLeft,
  noStaff,
  leaveNotEnd,
  stillThereAfterEnd,
  oneToOne,
  twoStaffPastoral,
  oneAdultLeft,
  colleagueNotHere,
  ownRoom,
  cantSee,
  unknownPerson,
  platform,
  sessionKind,
  breakoutsOpen,
  recordingWhereForbidden,
  recordingMissing,
  recordingGap,
  recordingUnannounced,
  recordingLateJoiner,
  startScriptNotSaid,
  agreementNotConfirmed,
  unmuted,
  camerasAtStart,
  duration,
  policyStale,
];

type Asked = Omit<CheckInput, 'level'>;

/** Asks every check. One that does not apply says so; none is left out. */
export function runChecks(input: Asked): readonly Finding[] {
  const kind = kindOf(input.session, input.rules);
  const { roster } = staffingOf(input.rules, kind);
  return CHECKS.map((check) => {
    // Of what is no lesson nothing is asked, and of a broadcast nothing about who is there (HW-07).
    const outcome = kind === 'not-a-lesson' || (check.people && !roster) ? null : ask(check, input);
    if (outcome === null) return { ...OFF, check: check.id };
    const key = `check.${check.id}.${outcome.message.key}` as MessageKey;
    return { ...outcome, check: check.id, message: { ...outcome.message, key } };
  });
}

const OFF: Outcome<MessageKey> = { ...met('check.off'), verdict: 'off' };

function ask(check: Check, { session, rules, now }: Asked): Outcome | null {
  const level = (rules as Readonly<Record<string, unknown>>)[`level.${check.id}`] ?? 'warning';
  const { phases = ['in-meeting'], applies } = check;
  if (level === 'off' || !phases.includes(session.phase) || applies?.(rules, session) === false) return null;
  const outcome = check.evaluate({ session, rules, now, level: level as Loud });
  return level === 'advice' && check !== recordingLateJoiner ? informing(outcome) : outcome;
}

/**
 * A rule that the school speaks of as advice stands in the way of nothing: what is not kept is told, and what cannot be
 * seen is not asked for. That somebody has to be told of the recording is more than advice (SJ-20).
 */
function informing(outcome: Outcome): Outcome {
  if (outcome.verdict === 'unknown') return { ...outcome, verdict: 'off', level: 'clear', remedy: null };
  return outcome.level === 'advice' ? { ...outcome, verdict: 'met' } : outcome;
}
