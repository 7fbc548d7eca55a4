import type * as z from 'zod/mini';
import { CATEGORIES } from './categories.ts';
import { ALLOWED, CONDITIONS, KINDS, type Kind, ONE_TO_ONE } from './kinds.ts';
import { choice, choices, date, flag, type Knob, number, numberOrUnset, people, text } from './knob.ts';

/** How loudly a breach of a rule is said; `off` when the school does not have the rule. */
export const LOUDNESS = ['off', 'advice', 'warning', 'critical'] as const;
export type Loudness = (typeof LOUDNESS)[number];

/** Rules whose loudness a school sets: the table of guidance 3.1. */
export const RULES = [
  'platform',
  'one-adult-left',
  'one-to-one',
  'no-staff',
  'colleague-not-here',
  'two-staff-pastoral',
  'recording-unannounced',
  'recording-late-joiner',
  'recording-missing',
  'recording-gap',
  'recording-where-forbidden',
  'leave-not-end',
  'still-there-after-end',
  'breakouts-open',
  'unmuted',
  'cameras-at-start',
  'duration',
  'start-script-not-said',
  'agreement-not-confirmed',
  'policy-stale',
] as const;
export type Rule = (typeof RULES)[number];

const staffing = {
  allowed: choice(ALLOWED),
  /** Staff who must be present whenever a learner is. */
  'min-present': numberOrUnset('people', 1, 9),
  /** Staff who must be invited, oneself among them. */
  'min-invited': numberOrUnset('people', 1, 9),
  /** No more staff than this: a counselling talk is confidential (guidance 2.4). */
  'max-present': numberOrUnset('people', 1, 9),
  'one-to-one': choice(ONE_TO_ONE),
  conditions: choices(CONDITIONS),
  /** Who is there is watched at all. */
  roster: flag,
} as const;
type StaffingId = `kind.${Kind}.${keyof typeof staffing}`;
type KindKnobs = {
  readonly [Id in StaffingId]: Id extends `kind.${Kind}.${infer Part}`
    ? (typeof staffing)[Part & keyof typeof staffing]
    : never;
};
type LevelKnobs = { readonly [Id in `level.${Rule}`]: Knob<Loudness> };

const kindKnobs = Object.fromEntries(
  KINDS.flatMap((kind) => Object.entries(staffing).map(([part, knob]) => [`kind.${kind}.${part}`, knob])),
) as unknown as KindKnobs;
const levelKnobs = Object.fromEntries(
  RULES.map((rule) => [`level.${rule}`, choice(LOUDNESS)]),
) as unknown as LevelKnobs;

/**
 * Every knob of guidance section 3, under the key it has in a managed policy and in a policy file. What is the same for
 * every school and must not be turned (999 first, nothing for appraisal, both languages) is no knob.
 */
export const CATALOGUE = {
  'school.policy-name': text(),
  'school.policy-version': text(),
  'school.owner': text(),
  'school.review-due': date,
  'school.risk-assessment': date,
  'school.review-months': number('months', 1, 60),
  'school.staff': people,

  platforms: choices(['teams-web', 'meet']),
  'class-team': flag,
  'school-device': flag,
  scheduling: choice(['any', 'calendar-only']),
  'default-kind': choice(KINDS),
  ...kindKnobs,
  ...levelKnobs,

  /** Who counts as staff besides teachers: nobody, practitioners whom the school lists, or any adult. */
  'adults.meaning': choice(['school-staff', 'listed-practitioner', 'any-adult']),
  'adults.in-room': flag,
  'adults.in-room-reconfirm': number('minutes', 1, 120),
  'adults.parent': flag,
  'min-learners': numberOrUnset('people', 1, 30),
  'below-minimum': choice(['tell', 'ask-colleague', 'pause', 'end']),

  'grace.late-adult': number('seconds', 0, 1_800),
  'grace.adult-drop': number('seconds', 0, 600),
  'grace.one-to-one': number('seconds', 0, 120),
  'grace.no-staff': number('seconds', 0, 120),
  /** How long not being able to confirm stays a calm "unknown". */
  'grace.blind': number('seconds', 30, 1_800),
  /** How long a row out of view counts as present on the total's word. */
  'grace.row-memory': number('seconds', 30, 3_600),

  'recording.mode': choice(['required-entire', 'optional', 'forbidden', 'ask']),
  'recording.announce': choice(['before-start', 'at-start', 'none']),
  'recording.late-joiners': flag,
  'recording.start-grace': number('seconds', 0, 900),
  'recording.folder': text(),
  'recording.share': choice(['no', 'learners', 'unset']),
  'recording.download': choice(['no', 'yes', 'unset']),
  'recording.delete': choice(['never', 'schedule', 'unset']),
  'recording.retention-days': numberOrUnset('days', 1, 3_650),

  'camera.staff': choice(['choice', 'on', 'off', 'off-suggested-at-home', 'unset']),
  'camera.learner': choice(['optional', 'off-until-invited', 'on', 'off', 'unset']),
  'mic.learner': choice(['muted-unless-speaking', 'until-invited', 'unset']),
  attention: choice(['hand', 'chat', 'both', 'as-explained', 'unset']),
  chat: choice(['questions-only', 'open', 'off', 'unset']),
  background: choices(['virtual', 'blur', 'plain', 'change']),
  /** What else the teacher goes through before a session. */
  checklist: choices(['planning', 'content', 'software', 'location', 'camera-view', 'manner', 'confidential']),
  'home-checks': choices(['household-told', 'interruptions', 'smart-speakers', 'headset']),
  agreement: choice(['none', 'once', 'per-class', 'per-session']),
  /** The day the class's agreement was last confirmed, where it is confirmed once or per class. */
  'agreement.confirmed': date,
  script: choices([
    'behaviour',
    'who-speaks',
    'agreement',
    'raise-concerns',
    'no-images',
    'respect',
    'punctual',
    'cameras',
    'recording',
  ]),
  'script.within': number('minutes', 1, 60),
  'advisory-minutes': numberOrUnset('minutes', 1, 480),
  'allowed-hours': text(),

  'guests.parent': choice(['not-permitted', 'assist-only', 'near', 'present', 'unset']),
  'guests.unknown': choice(['ask', 'warn', 'end-and-report']),
  'guests.lobby': choice(['everyone-waits', 'organiser-bypasses', 'prompt']),
  'removal.by': choice(['any-staff', 'teacher']),
  'removal.warn-first': flag,
  'removal.rejoin': flag,

  'end.for-all': flag,
  'end.reminder': number('seconds', 0, 900),
  'end.leave-guard': flag,
  'end.breakouts': flag,
  'end.watch': number('seconds', 0, 900),

  'incident.system': text(),
  /** What an incident may be filed under; one may always be filed under none. */
  'incident.categories': choices(CATEGORIES),
  'incident.follow-ups': choices(['parents', 'learners-present', 'leaders', 'system-entry', 'safeguarding-alerted']),
  'incident.record-within': number('hours', 1, 72),
  'incident.written-confirm': number('days', 1, 10),
  'contacts.safeguarding': text(),
  'contacts.safeguarding-title': choice(['lead', 'person']),
  'contacts.deputy': text(),
  'contacts.out-of-hours': text(),
  /** A concern about an adult, and one about the safeguarding contact, go past the usual contact (WSP c2-p13, section 5). */
  'contacts.about-adult': text(),
  'contacts.about-safeguarding': text(),
  'contacts.behaviour': text(),
  'contacts.leader': text(),
  'contacts.authority': text(),
  'wording.escalation-en': text(true),
  'wording.escalation-cy': text(true),

  'attention.on-delay': number('seconds', 0, 60),
  'attention.off-delay': number('seconds', 0, 60),
  'attention.again': number('minutes', 1, 60),
  'attention.snooze': number('minutes', 1, 30),

  'log.names': choice(['none', 'initials', 'full']),
  'log.retention-days': number('days', 1, 365),
  'log.draft-days': number('days', 1, 60),
} as const;

export type KnobId = keyof typeof CATALOGUE;
export const KNOB_IDS = Object.keys(CATALOGUE) as readonly KnobId[];
export const isKnob = (id: string): id is KnobId => Object.hasOwn(CATALOGUE, id);

export type ValueOf<Id extends KnobId> = z.infer<(typeof CATALOGUE)[Id]['schema']>;
