/**
 * What this school requires. Every value says where it comes from: numbers of clauses of the school's document, or
 * that it is assumed and the school has to confirm it (guidance, section 3).
 */
export interface Leaf<T> {
  readonly value: T;
  readonly source: readonly string[] | 'assumption';
}

export interface Policy {
  /** Staff who must be present whenever a learner is; null when the school has not said, and then nothing is "in order". */
  readonly minStaff: Leaf<number | null>;
  /** How long staff may be fewer before it is said (ms). */
  readonly adultDropGraceMs: Leaf<number>;
  /** How long one adult and one learner stand before it is said (ms). */
  readonly oneToOneGraceMs: Leaf<number>;
  /** How long not being able to confirm stays a calm "unknown" (ms). */
  readonly blindMs: Leaf<number>;
  /** How long a row out of view counts as present on the total's word (ms). */
  readonly rowMemoryMs: Leaf<number>;
  /** Recording may begin only after everyone was told. */
  readonly announceRecording: Leaf<boolean>;
  /** The meeting is ended for everyone, not left. */
  readonly endForAll: Leaf<boolean>;
  /** How long after the end somebody still there is looked for (ms). */
  readonly postEndWatchMs: Leaf<number>;
  /** How long before the planned end the closing phase begins (ms). */
  readonly closingMs: Leaf<number>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const assumed = <T>(value: T): Leaf<T> => ({ value, source: 'assumption' });

/** What holds until the school's own policy says otherwise. */
export const DEFAULT_POLICY: Policy = {
  minStaff: assumed(2),
  adultDropGraceMs: assumed(60 * SECOND),
  oneToOneGraceMs: assumed(10 * SECOND),
  blindMs: assumed(3 * MINUTE),
  rowMemoryMs: assumed(10 * MINUTE),
  announceRecording: { value: true, source: ['SJ-20'] },
  endForAll: { value: true, source: ['SJ-15', 'EH-38', 'EH-79'] },
  postEndWatchMs: assumed(2 * MINUTE),
  closingMs: assumed(2 * MINUTE),
};
