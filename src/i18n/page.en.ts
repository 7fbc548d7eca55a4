import type { Entry } from './fill.ts';

/** The words of the badge and of notices, which the background says. No names. */
export const pageEn = {
  'badge.clear': 'Gwarchod: in order at {at:time}',
  'badge.unknown': 'Gwarchod: cannot confirm',
  'badge.advice': 'Gwarchod: check',
  'badge.warning': 'Gwarchod: check, this needs you soon',
  'badge.critical': 'Gwarchod: act now',
  'badge.calm': 'You have answered this',
  'badge.idle': 'Gwarchod: not in a session',
  'badge.lost': 'Gwarchod: not watching',
  'notify.title': 'Act now',
  'notify.lead-left': 'The lead has left, and learners are still in the meeting.',
  'notify.no-staff': 'Learners are in the meeting without any staff.',
  'notify.one-adult-left': 'Fewer staff are with the learners than your school asks for.',
  'notify.one-to-one': 'One adult and one learner are alone in the meeting.',
  'notify.leave-not-end': 'You left, and learners are still in the meeting.',
  'notify.two-staff-pastoral': 'This talk needs two members of staff.',
  'notify.platform': 'Your school does not hold lessons on this platform.',
  'notify.recording-missing': 'The lesson is not being recorded, and your school asks for it.',
  'notify.recording-gap': 'The recording has stopped before the end of the lesson.',
  'notify.recording-unannounced': 'The meeting is being recorded, and it has not been announced.',
  'notify.other': 'Something in the lesson needs you now.',
  'notify.hint': 'Open Gwarchod to see what to do.',
} as const satisfies Readonly<Record<string, Entry>>;

export type PageKey = keyof typeof pageEn;
