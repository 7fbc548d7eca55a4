import * as z from 'zod/mini';
import { REASONS, type Reason } from '../attention/heed.ts';
import { ACCOUNTS, type Account } from '../meeting/sighting.ts';
import { KINDS, type Kind } from '../policy/kinds.ts';
import { IDENTITIES, type Identity } from '../session/person.ts';

/**
 * What must outlive a reload of the tab. Kept in the browser's memory (`storage.session`), never on disk: account ids
 * and what was said of them, no names. The title tells whether the meeting entered next is the same one. Times in ms UTC.
 */
export interface Journal {
  readonly version: 1;
  readonly lastIn: number;
  /** Null before a meeting: then only what was said and ticked for the coming one is kept. */
  readonly startedAt: number | null;
  readonly title: string | null;
  readonly everyoneElse: number | null;
  readonly plannedEnd: number | null;
  readonly selfSaid: string | null;
  readonly said: readonly { readonly key: string; readonly account: Account; readonly as: Identity }[];
  readonly announcement: {
    readonly at: number;
    readonly heard: readonly string[];
    readonly unread: number | null;
  } | null;
  readonly endedForAll: number | null;
  /** The call was over by then. */
  readonly ended: boolean;
  readonly kind: { readonly as: Kind; readonly at: number } | null;
  /** What the teacher has ticked off, by item. */
  readonly ticks: Readonly<Record<string, number>>;
  readonly ownRoom: { readonly adults: number; readonly learners: boolean; readonly at: number } | null;
  /** When the recording was first seen on. */
  readonly recordingFirst: number | null;
  readonly mostStaff: number;
  /** When a learner was first proved present. */
  readonly begun: number | null;
  /** What the teacher said to findings, and how grave each was; a snooze has no reason. */
  readonly answers: readonly {
    readonly check: string;
    readonly grave: number;
    readonly reason: Reason | null;
    readonly at: number;
  }[];
}

/** The journal as the background parses it, from a tab and from the shelf. */
export const journalSchema: z.ZodMiniType<Journal> = z.object({
  version: z.literal(1),
  lastIn: z.number(),
  startedAt: z.nullable(z.number()),
  title: z.nullable(z.string()),
  everyoneElse: z.nullable(z.number()),
  plannedEnd: z.nullable(z.number()),
  selfSaid: z.nullable(z.string()),
  said: z.array(
    z.object({
      key: z.string(),
      account: z.enum(ACCOUNTS),
      as: z.enum(IDENTITIES),
    }),
  ),
  announcement: z.nullable(z.object({ at: z.number(), heard: z.array(z.string()), unread: z.nullable(z.number()) })),
  endedForAll: z.nullable(z.number()),
  ended: z._default(z.boolean(), false),
  kind: z.nullable(z.object({ as: z.enum(KINDS), at: z.number() })),
  ticks: z.record(z.string(), z.number()),
  ownRoom: z.nullable(z.object({ adults: z.int(), learners: z.boolean(), at: z.number() })),
  recordingFirst: z.nullable(z.number()),
  mostStaff: z.int(),
  begun: z.nullable(z.number()),
  answers: z.array(
    z.object({ check: z.string(), grave: z.int(), reason: z.nullable(z.enum(REASONS)), at: z.number() }),
  ),
});
