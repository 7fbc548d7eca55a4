import type { FollowUp, Task } from './follow-ups.ts';
import type { Incident, Role } from './incident.ts';
import { lateFrom } from './next-session.ts';
import { hasWords } from './plain.ts';
import type { Standing } from './stand.ts';

/** What closed it: somebody ticked it off, the account itself says that it was done, or the system's reference is there. */
export const CLOSED_BY = ['ticked', 'account', 'reference'] as const;
export type ClosedBy = (typeof CLOSED_BY)[number];

export type State =
  | { readonly as: 'due' | 'overdue' }
  | { readonly as: 'done'; readonly by: ClosedBy; readonly at: number | null; readonly reference: string };

/** Without a reference an entry in the system is not closed: nobody could find it there (guidance 4.1, row 21). */
export const needsReference = (task: Task): boolean => task === 'system-entry';
export const mayBeDone = (task: Task, reference: string): boolean => !needsReference(task) || hasWords(reference);

/**
 * How a follow-up stands at `now`. `sessions`: when those began that are known of.
 */
export function stateOf(
  followUp: FollowUp,
  { incident, done }: Pick<Standing, 'incident' | 'done'>,
  now: number,
  sessions: readonly number[],
): State {
  const ticked = done.findLast(({ task, reference }) => task === followUp.id && mayBeDone(followUp.task, reference));
  if (ticked) {
    const by = needsReference(followUp.task) ? 'reference' : 'ticked';
    return { as: 'done', by, at: ticked.at, reference: ticked.reference };
  }
  const said = saidDone(followUp.task, incident);
  if (said) return { as: 'done', ...said };
  const due = lateFrom(followUp, sessions);
  return { as: due !== null && now > due ? 'overdue' : 'due' };
}

type Said = { readonly by: ClosedBy; readonly at: number | null; readonly reference: string } | null;

/** What the account says of itself, so that nobody has to say it twice. */
function saidDone(task: Task, incident: Incident): Said {
  const { parents, learners, referral, reference } = incident;
  const account = (at: number | null): Said => ({ by: 'account', at, reference: '' });
  const told = (...roles: readonly Role[]): Said => {
    const one = incident.told.find(({ role, reached }) => reached && roles.includes(role));
    return one ? account(one.at) : null;
  };
  switch (task) {
    case 'safeguarding-alerted':
      return told('safeguarding', 'deputy');
    case 'other-alerted':
      // About the safeguarding person, only one who is named for that or stands outside the school will do.
      return incident.about.safeguarding === true
        ? told('about-safeguarding', 'authority', 'out-of-hours')
        : told('about-adult', 'about-safeguarding', 'authority', 'out-of-hours');
    case 'parents':
      if (parents.as === 'yes') return account(parents.at);
      return parents.as === 'no' && hasWords(parents.reason) ? account(null) : null;
    case 'learners-present':
      if (learners.as === 'yes') return account(learners.at);
      return learners.as === 'no' && hasWords(learners.reason) ? account(null) : null;
    case 'leaders':
      return told('leader');
    case 'system-entry':
      if (!reference || !hasWords(reference.text)) return null;
      return { by: 'reference', at: reference.at, reference: reference.text };
    case 'acknowledgement':
      return referral?.acknowledged == null ? null : account(referral.acknowledged);
    case 'written-confirm':
    case 'own':
      return null;
  }
}
