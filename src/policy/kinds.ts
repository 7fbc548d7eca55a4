/** What a session is; each kind has its own staffing rule (HW-04 to HW-08). The teacher picks one before the lesson. */
export const KINDS = [
  'whole-class',
  'small-group',
  'pastoral',
  'aln-one-to-one',
  'therapy',
  'external',
  'broadcast',
  'not-a-lesson',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether the school holds such sessions at all; `unset` when it has not said, and then it is asked. */
export const ALLOWED = ['yes', 'no', 'unset'] as const;

/** One adult with one learner. `with-conditions`: allowed once each condition has been ticked. */
export const ONE_TO_ONE = ['forbid', 'forbid-at-end', 'with-conditions', 'allow', 'unset'] as const;

/** What has to be in place before a one-to-one that the school allows (guidance 2.4; a school picks among them). */
export const CONDITIONS = ['parent-agreed', 'adult-in-house', 'approved', 'noted'] as const;
export type Condition = (typeof CONDITIONS)[number];
