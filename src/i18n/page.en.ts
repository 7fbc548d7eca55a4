import type { Entry } from './fill.ts';

/** The words of the leave guard, the badge and notifications: kept apart because every Teams tab carries them. No names. */
export const pageEn = {
  'guard.title': {
    zero: 'No learner would be left in the meeting',
    one: '{n} learner would be left in the meeting',
    other: '{n} learners would be left in the meeting',
  },
  'guard.title.between': {
    one: 'Up to {most} learner would be left in the meeting',
    other: '{least} to {most} learners would be left in the meeting',
  },
  'guard.title.at-least': {
    one: 'At least {n} learner would be left in the meeting',
    other: 'At least {n} learners would be left in the meeting',
  },
  'guard.title.may-be': 'Learners may still be in the meeting',
  'guard.body': 'End the meeting for all, so that no learner is left in it without you.',
  'guard.cannot-end':
    'Only an organiser can end the meeting for all. Stay until the learners have gone, or ask an organiser to end it.',
  'guard.end': 'End for all',
  'guard.stay': 'Stay',
  'guard.leave': 'Leave anyway',
  'guard.hand-failed': 'The meeting could not be ended from here. Press the arrow beside Leave, then End meeting.',
  'badge.clear': 'Gwarchod: in order at {at:time}',
  'badge.unknown': 'Gwarchod: cannot confirm',
  'badge.advice': 'Gwarchod: check',
  'badge.warning': 'Gwarchod: check, this needs you soon',
  'badge.critical': 'Gwarchod: act now',
  'badge.idle': 'Gwarchod: not in a session',
  'badge.lost': 'Gwarchod: not watching',
  'notify.title': 'Act now',
  'notify.no-staff': 'Learners are in the meeting without any staff.',
  'notify.one-adult-left': 'Fewer staff are with the learners than your school asks for.',
  'notify.one-to-one': 'One adult and one learner are alone in the meeting.',
  'notify.leave-not-end': 'You left, and learners are still in the meeting.',
  'notify.other': 'Something in the lesson needs you now.',
  'notify.hint': 'Open Gwarchod to see what to do.',
  'range.at-least': 'at least {n}',
  'range.between': '{least}–{most}',
} as const satisfies Readonly<Record<string, Entry>>;

export type PageKey = keyof typeof pageEn;
