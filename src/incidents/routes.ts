import type { Category } from '../policy/categories.ts';
import type { Rules } from '../policy/rules.ts';
import { isProtection } from './drafting.ts';
import type { Incident, Role } from './incident.ts';

/** Why this one, or why only then: a key of the words under `why.`. */
export const WHYS = [
  'danger',
  'first',
  'no-answer',
  'delay',
  'out-of-hours',
  'about-adult',
  'about-safeguarding',
  'not-set',
  'advice',
  'if-protection',
  'sessions',
] as const;
export type Why = (typeof WHYS)[number];

/** One to turn to. Nothing but the line about danger may be seen by co-staff or while a screen is shared (guidance 4.2, rule 11). */
export interface Route {
  readonly role: Exclude<Role, 'other'>;
  /** The school's own title for the safeguarding person; null for the others, whose names are words of ours. */
  readonly title: Rules['contacts.safeguarding-title'] | null;
  /** Who, and how to reach them, as the school has written it; null when it has not. */
  readonly contact: string | null;
  readonly why: Why;
  readonly private: boolean;
}

export type RouteRules = Pick<
  Rules,
  | 'contacts.safeguarding'
  | 'contacts.safeguarding-title'
  | 'contacts.deputy'
  | 'contacts.out-of-hours'
  | 'contacts.about-adult'
  | 'contacts.about-safeguarding'
  | 'contacts.behaviour'
  | 'contacts.leader'
  | 'contacts.authority'
>;

type Step = readonly [role: Exclude<Role, 'other' | 'emergency'>, why: Why];

/** First adviser, then whoever takes their place without an answer, then past the school (WSP c2-p13, c2-p6). */
const SAFEGUARDING: readonly Step[] = [
  ['safeguarding', 'first'],
  ['deputy', 'no-answer'],
  ['authority', 'delay'],
  ['out-of-hours', 'out-of-hours'],
];

/** By what it is about, where no child is known to be at risk: a school's own roles first (EH-56, EH-57, EH-59, SJ-16). */
const BY_CATEGORY: Readonly<Record<Exclude<Category, 'child-protection' | 'disclosure'>, readonly Step[]>> = {
  behaviour: [['behaviour', 'advice']],
  chat: [['behaviour', 'advice']],
  'screen-content': [['behaviour', 'advice']],
  dress: [['behaviour', 'advice']],
  location: [['leader', 'advice']],
  'one-adult-left': [['leader', 'sessions']],
  recording: [['leader', 'sessions']],
  technical: [['leader', 'sessions']],
  // Strangers among children, and children with nobody, are never only a matter of how sessions run.
  'unknown-person': [],
  'learners-unattended': [],
};

/** Whom to tell, in order. 999 is always first, and never a setting (EH-12). */
export function routesFor(
  { category, about }: Pick<Incident, 'category' | 'about'>,
  rules: RouteRules,
): readonly Route[] {
  const contact = (role: Step[0]): string | null => rules[`contacts.${role}`].trim() || null;
  const steps = about.safeguarding
    ? aboutSafeguarding
    : about.adult
      ? aboutAdult(contact('about-adult') !== null)
      : usual(category);
  // Who may stand in and has not been named is left out; whom there must be is shown, named or not.
  const shown = steps.filter(([role]) => MUST_BE.has(role) || contact(role) !== null);
  return [
    { role: 'emergency', title: null, contact: '999', why: 'danger', private: false },
    ...shown.map(
      ([role, why]): Route => ({
        role,
        title: role === 'safeguarding' || role === 'deputy' ? rules['contacts.safeguarding-title'] : null,
        contact: contact(role),
        why,
        private: true,
      }),
    ),
  ];
}

const MUST_BE: ReadonlySet<Role> = new Set<Role>([
  'safeguarding',
  'about-adult',
  'about-safeguarding',
  'authority',
  'out-of-hours',
]);

/** Neither them nor their deputy: past the school, if the school has named nobody. */
const aboutSafeguarding: readonly Step[] = [
  ['about-safeguarding', 'about-safeguarding'],
  ['authority', 'about-safeguarding'],
  ['out-of-hours', 'out-of-hours'],
];

const aboutAdult = (named: boolean): readonly Step[] => [
  ['about-adult', 'about-adult'],
  // A school that has named nobody for this still has one who is to be told of every concern.
  ...(named ? [] : [['safeguarding', 'not-set'] as const]),
  ['authority', 'delay'],
  ['out-of-hours', 'out-of-hours'],
];

function usual(category: Category | null): readonly Step[] {
  if (category === null || isProtection(category)) return SAFEGUARDING;
  const own = BY_CATEGORY[category as keyof typeof BY_CATEGORY];
  return own.length === 0 ? SAFEGUARDING : [...own, ['safeguarding', 'if-protection'], ...SAFEGUARDING.slice(1)];
}
