import * as z from 'zod/mini';
import { INTERRUPTIONS, REASONS, STATES } from '../attention/heed.ts';
import { LEVELS, REMEDIES, VERDICTS } from '../checks/define.ts';
import { HAND_FAULTS, HAND_NAMES } from '../meeting/hands.ts';
import { ACCOUNTS, RECORDING_SEEN } from '../meeting/sighting.ts';
import { KINDS } from '../policy/kinds.ts';
import { LESSON_MOMENTS } from '../session/moments.ts';
import { IDENTITIES } from '../session/person.ts';
import { PHASES, ROLES } from '../session/session.ts';

/** What the tab tells the panel, ten times a second at most. Parsed by the panel: the tab shares a process with the page. */
const range = z.object({ least: z.int(), most: z.nullable(z.int()) });
const utc = z.number();

const message = z.object({ key: z.string(), with: z.record(z.string(), z.union([z.string(), z.number(), range])) });

const hand = z.enum(HAND_NAMES);

const finding = z.object({
  check: z.string(),
  verdict: z.enum(VERDICTS),
  level: z.enum(LEVELS),
  since: z.nullable(utc),
  message,
  remedy: z.nullable(z.enum([...REMEDIES, 'acknowledge'])),
  /** Where it stands with the teacher: an acknowledgement has a reason, a snooze an end. */
  attention: z.object({
    state: z.enum(STATES),
    /** When the teacher answered it. */
    at: z.nullable(utc),
    reason: z.nullable(z.enum(REASONS)),
    until: z.nullable(utc),
  }),
});

const person = z.object({
  ref: z.string(),
  name: z.string(),
  account: z.enum(ACCOUNTS),
  organiser: z.boolean(),
  /** Who they are, by the teacher's word or by what follows from it; null when nobody has said. */
  as: z.nullable(z.enum(IDENTITIES)),
  self: z.boolean(),
  /** A remembered colleague, not one the teacher named in this meeting. */
  remembered: z.boolean(),
  /** On the school's own list of staff. */
  listed: z.boolean(),
});

/** How much of the list was read. */
export const ROSTERS = ['complete', 'partial', 'closed', 'unreadable'] as const;

/** A level of attention: that of a finding, or nothing to attend to. */
export const levelSchema = z.enum([...LEVELS, 'idle']);

export const reportSchema = z.object({
  /** When the tab made it (ms UTC). */
  at: utc,
  phase: z.enum(PHASES),
  level: levelSchema,
  /** Check id of the headline; null when there is none to name. */
  headline: z.nullable(z.string()),
  /** The teacher has answered the headline. */
  calm: z.boolean(),
  /** The last time the teacher's attention was asked for: voice, badge and notice speak of this one, each once. */
  interruption: z.nullable(z.object({ check: z.string(), kind: z.enum(INTERRUPTIONS), at: utc })),
  /** Check id of what a system notice speaks of while no panel is open. */
  notice: z.nullable(z.string()),
  title: z.nullable(z.string()),
  startedAt: z.nullable(utc),
  plannedEnd: z.nullable(utc),
  closing: z.boolean(),
  staff: range,
  learners: range,
  unidentified: range,
  others: z.int(),
  unread: range,
  read: z.int(),
  total: z.nullable(z.int()),
  lobby: range,
  roster: z.enum(ROSTERS),
  /** Oneself shows the others a screen; null when that was not seen. */
  sharing: z.nullable(z.boolean()),
  recording: z.object({ state: z.enum(RECORDING_SEEN), since: z.nullable(utc) }),
  announcement: z.nullable(z.object({ at: utc, newcomers: range })),
  everyoneElse: z.nullable(utc),
  mayEnd: z.nullable(z.boolean()),
  kind: z.enum(KINDS),
  /** The moment of the lesson whose list is shown. */
  moment: z.enum(LESSON_MOMENTS),
  /** What the teacher has ticked off, by item, with when. */
  ticks: z.record(z.string(), utc),
  ownRoom: z.nullable(z.object({ adults: z.int(), learners: z.boolean(), at: utc })),
  role: z.enum(ROLES),
  /** Proved comings and goings, for whoever watches the count: empty for the lead. */
  comings: z.array(z.object({ at: utc, name: z.string(), as: z.nullable(z.enum(IDENTITIES)), came: z.boolean() })),
  findings: z.array(finding),
  /** Those in the meeting whose names were read: to be told who they are, and to be corrected. */
  people: z.array(person),
  signals: z.array(z.object({ signal: z.string(), by: z.nullable(z.string()), seenAt: z.nullable(utc) })),
  /** For how many minutes a finding can be put off. */
  snooze: z.int(),
  working: z.nullable(hand),
  lastHand: z.nullable(z.object({ hand, fault: z.nullable(z.enum(HAND_FAULTS)), at: utc })),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = Report['findings'][number];
export type ReportPerson = Report['people'][number];
