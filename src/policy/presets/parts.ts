import { type Loudness, RULES, type Rule } from '../catalogue.ts';
import type { Kind } from '../kinds.ts';
import { assumed, type Leaf, unset } from '../leaf.ts';
import type { Policy } from '../rules.ts';

/** A staffing rule, part by part; a part that is left out is one that the school has not said. */
export interface Parts {
  readonly allowed?: Leaf<'yes' | 'no'>;
  readonly present?: Leaf<number>;
  readonly invited?: Leaf<number>;
  readonly most?: Leaf<number>;
  readonly oneToOne?: Leaf<'forbid' | 'forbid-at-end' | 'with-conditions' | 'allow'>;
  readonly conditions?: Leaf<readonly ('parent-agreed' | 'adult-in-house' | 'approved' | 'noted')[]>;
  readonly roster?: Leaf<boolean>;
}

type OfKind<K extends Kind> = Pick<Policy, Extract<keyof Policy, `kind.${K}.${string}`>>;
type Levels = Pick<Policy, `level.${Rule}`>;

export const kind = <const K extends Kind>(name: K, parts: Parts): OfKind<K> =>
  ({
    [`kind.${name}.allowed`]: parts.allowed ?? unset('unset'),
    [`kind.${name}.min-present`]: parts.present ?? unset(null),
    [`kind.${name}.min-invited`]: parts.invited ?? unset(null),
    [`kind.${name}.max-present`]: parts.most ?? unset(null),
    [`kind.${name}.one-to-one`]: parts.oneToOne ?? unset('unset'),
    [`kind.${name}.conditions`]: parts.conditions ?? unset([]),
    [`kind.${name}.roster`]: parts.roster ?? assumed(true),
  }) as unknown as OfKind<K>;

/** How loudly each rule is said; the severities are ours (guidance 3.1), so each is for the school to confirm. */
export const levels = (said: Readonly<Record<Rule, Loudness>>): Levels =>
  Object.fromEntries(RULES.map((rule) => [`level.${rule}`, assumed(said[rule])])) as unknown as Levels;

/** What we assume wherever no document says otherwise: figures of how the alarm behaves, and of our own log. */
export const OURS = {
  'school.policy-name': unset(''),
  'school.policy-version': unset(''),
  'school.owner': unset(''),
  'school.review-due': unset(''),
  'school.risk-assessment': unset(''),
  'school.review-months': assumed(12),
  'school.staff': unset([]),
  'default-kind': assumed('whole-class'),
  'adults.parent': assumed(false),
  'adults.in-room-reconfirm': assumed(10),
  'below-minimum': assumed('ask-colleague'),
  'grace.late-adult': assumed(300),
  'grace.adult-drop': assumed(60),
  'grace.one-to-one': assumed(10),
  'grace.no-staff': assumed(0),
  'grace.blind': assumed(180),
  'grace.row-memory': assumed(600),
  'recording.start-grace': assumed(60),
  'agreement.confirmed': unset(''),
  'script.within': assumed(10),
  'allowed-hours': unset(''),
  'guests.unknown': assumed('ask'),
  'guests.lobby': assumed('prompt'),
  'removal.rejoin': assumed(false),
  'end.reminder': assumed(120),
  'end.leave-guard': assumed(true),
  'end.breakouts': assumed(true),
  'end.watch': assumed(120),
  'contacts.safeguarding': unset(''),
  'contacts.deputy': unset(''),
  'contacts.out-of-hours': unset(''),
  'contacts.about-adult': unset(''),
  'contacts.about-safeguarding': unset(''),
  'contacts.authority': unset(''),
  'wording.escalation-en': unset(''),
  'wording.escalation-cy': unset(''),
  'attention.on-delay': assumed(10),
  'attention.off-delay': assumed(5),
  'attention.again': assumed(5),
  'attention.snooze': assumed(5),
  'log.names': assumed('none'),
  'log.retention-days': assumed(30),
  'log.draft-days': assumed(7),
} as const satisfies Partial<Policy>;
