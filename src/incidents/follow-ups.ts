import type { Category } from '../policy/categories.ts';
import type { Rules } from '../policy/rules.ts';
import { addWorkingDays, dayOf, endOfDay } from './days.ts';
import { isProtection } from './drafting.ts';
import type { Incident } from './incident.ts';
import { hasWords } from './plain.ts';

export const TASKS = [
  'safeguarding-alerted',
  /** In its place when the concern is about an adult, or about the safeguarding person: another is told. */
  'other-alerted',
  'parents',
  'learners-present',
  'leaders',
  'system-entry',
  'written-confirm',
  'acknowledgement',
  'own',
] as const;
export type Task = (typeof TASKS)[number];

/** By when, in words; `next-session` has no time until there is one. */
export const TERMS = ['same-day', 'next-session', 'hours', 'working-days', 'agreed'] as const;
export type Term = (typeof TERMS)[number];
export const TERM_OF: Readonly<Record<Task, Term>> = {
  'safeguarding-alerted': 'same-day',
  'other-alerted': 'same-day',
  parents: 'same-day',
  'learners-present': 'same-day',
  leaders: 'next-session',
  'system-entry': 'hours',
  'written-confirm': 'working-days',
  acknowledgement: 'working-days',
  own: 'agreed',
};

/** A local authority that has not acknowledged a report is asked after so many working days (WSP c2-p17). */
export const ACKNOWLEDGED_WITHIN = 7;
const HOUR = 3_600_000;

/** Something to be done about an incident. Its id is what a `done` entry names. */
export interface FollowUp {
  readonly id: string;
  readonly task: Task;
  readonly term: Term;
  /** Hours or working days, for the terms that count them. */
  readonly within: number | null;
  readonly due: number | null;
  /** What is to be done before the next session counts from then: when it was noticed. Null for every other term. */
  readonly after: number | null;
  /** Not before the safeguarding person, or whoever takes their place, has agreed to it. */
  readonly askFirst: boolean;
  /** What was typed, for a task of the teacher's own. */
  readonly own: { readonly what: string; readonly owner: string } | null;
}

export type FollowUpRules = Pick<Rules, 'incident.follow-ups' | 'incident.record-within' | 'incident.written-confirm'>;

/** By when an incident has to be written down. Its time is shown, and nobody is scolded (guidance 4.2, rule 5). */
export const writtenBy = (noticed: number, rules: FollowUpRules): number =>
  noticed + rules['incident.record-within'] * HOUR;

/** Categories in which no learner is at issue unless one is named: then no parent is either. */
const ABOUT_NO_LEARNER: ReadonlySet<Category | null> = new Set<Category>([
  'unknown-person',
  'one-adult-left',
  'learners-unattended',
  'recording',
  'technical',
]);

/** What follows from an incident by the school's rules, in the order in which it is done. */
export function followUps(incident: Incident, rules: FollowUpRules, zone: string): readonly FollowUp[] {
  const { noticed, category, about, concerned, referral, tasks } = incident;
  const asked = new Set<string>(rules['incident.follow-ups']);
  const elsewhere = about.adult === true || about.safeguarding === true;
  const protection = isProtection(category) || elsewhere;
  const learner = !ABOUT_NO_LEARNER.has(category) || concerned.some(({ name }) => hasWords(name));
  const today = endOfDay(dayOf(noticed.at, zone), zone);
  const workingDays = (from: number, n: number) => endOfDay(addWorkingDays(dayOf(from, zone), n), zone);
  const phoned = referral?.phoned ?? null;
  const make = (task: Task, due: number | null, more: Partial<FollowUp> = {}): FollowUp => ({
    id: task,
    task,
    term: TERM_OF[task],
    within: null,
    due,
    after: TERM_OF[task] === 'next-session' ? noticed.at : null,
    askFirst: false,
    own: null,
    ...more,
  });
  // Every document asks that a concern about a child be passed on, whatever else the school's list holds (SJ-17, EH-11).
  const alert = protection || asked.has('safeguarding-alerted');
  return [
    ...(alert ? [make(elsewhere ? 'other-alerted' : 'safeguarding-alerted', today)] : []),
    ...(asked.has('parents') && learner ? [make('parents', today, { askFirst: protection })] : []),
    // A child at risk is not made known to a class by a task of ours (guidance 4.2, rule 11).
    ...(asked.has('learners-present') ? [make('learners-present', today, { askFirst: protection })] : []),
    ...(asked.has('leaders') ? [make('leaders', null, { askFirst: elsewhere })] : []),
    ...(asked.has('system-entry')
      ? [
          make('system-entry', writtenBy(noticed.at, rules), {
            within: rules['incident.record-within'],
            askFirst: elsewhere,
          }),
        ]
      : []),
    ...(phoned === null
      ? []
      : [
          make('written-confirm', workingDays(phoned, rules['incident.written-confirm']), {
            within: rules['incident.written-confirm'],
          }),
          make('acknowledgement', workingDays(phoned, ACKNOWLEDGED_WITHIN), {
            within: ACKNOWLEDGED_WITHIN,
          }),
        ]),
    ...tasks.map(({ id, what, owner, due }) => make('own', due, { id: `own:${id}`, own: { what, owner } })),
  ];
}
