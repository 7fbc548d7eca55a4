import { check as cantSee } from './cant-see.ts';
import type { Check, CheckInput, Finding } from './define.ts';
import { say } from './define.ts';
import { check as leaveNotEnd } from './leave-not-end.ts';
import { check as noStaff } from './no-staff.ts';
import { check as oneAdultLeft } from './one-adult-left.ts';
import { check as oneToOne } from './one-to-one.ts';
import { check as recordingLateJoiner } from './recording-late-joiner.ts';
import { check as recordingUnannounced } from './recording-unannounced.ts';
import { check as stillThereAfterEnd } from './still-there-after-end.ts';
import { check as unknownPerson } from './unknown-person.ts';

/** Every check, in the order in which one is named first among equals: a learner's safety before procedure (EH-07). */
export const CHECKS: readonly Check[] = [
  noStaff,
  leaveNotEnd,
  stillThereAfterEnd,
  oneToOne,
  oneAdultLeft,
  cantSee,
  unknownPerson,
  recordingUnannounced,
  recordingLateJoiner,
];

/** Asks every check. One that does not apply says so; none is left out. */
export function runChecks(input: CheckInput): readonly Finding[] {
  return CHECKS.map((check) =>
    check.applies(input.rules, input.session)
      ? { check: check.id, ...check.evaluate(input) }
      : { check: check.id, verdict: 'off', level: 'clear', since: null, message: say('check.off'), remedy: null },
  );
}
