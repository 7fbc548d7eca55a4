import type { HandFault, HandName } from '../meeting/hands.ts';
import type { Moment } from '../meeting/moment.ts';
import type { CountRange } from '../meeting/range.ts';
import type { RecordingSeen, Sighting, SignalName } from '../meeting/sighting.ts';
import type { Kind } from '../policy/kinds.ts';
import type { Coming } from './comings.ts';
import type { Counts } from './counts.ts';
import type { LessonMoment } from './moments.ts';
import type { Person } from './person.ts';
import { NOBODY, type Presence } from './presence.ts';

/** Where the meeting stands. `lost`: it was there, and nothing shows that it ended. */
export const PHASES = ['none', 'prejoin', 'lobby', 'in-meeting', 'ended', 'lost'] as const;
export type Phase = (typeof PHASES)[number];
/** A meeting is being held, in sight or not. */
export const isUnderWay = (phase: Phase): boolean => phase === 'in-meeting' || phase === 'lost';

/** All that has happened so far in this tab's meeting. A value: each event makes a new one from the last. */
export interface Session {
  readonly now: Moment;
  readonly phase: Phase;
  readonly phaseSince: Moment;
  /** Since when the call's controls have not been seen, while the phase still stands. */
  readonly goneSince: Moment | null;
  readonly startedAt: Moment | null;
  readonly title: string | null;
  /** Entered again without its title having been seen since: it may be another meeting. */
  readonly untitled: boolean;
  readonly people: ReadonlyMap<string, Person>;
  readonly presence: Presence;
  readonly selfKey: string | null;
  /** One's own row, by the teacher's word: it stands above what the page's signs say. */
  readonly selfSaid: string | null;
  readonly onStage: readonly string[];
  readonly remembered: ReadonlySet<string>;
  /** The school's own list of staff. */
  readonly listed: Listed;
  readonly everyoneElse: Moment | null;
  /** Those in the meeting alone: who is in the teacher's own room is neither left behind there nor stays with anybody. */
  readonly online: Counts;
  /** Those and whoever is in the teacher's own room. */
  readonly counts: Counts;
  readonly lobby: CountRange;
  readonly recording: Recording;
  readonly announcement: Announcement | null;
  readonly plannedEnd: number | null;
  /** The kind of session that the teacher has picked; null: the school's default. */
  readonly kind: { readonly as: Kind; readonly at: Moment } | null;
  /** What the teacher has ticked off, by item, with when. */
  readonly ticks: ReadonlyMap<string, Moment>;
  /** The moment whose list the teacher has turned to, and the one that was seen then. */
  readonly turned: { readonly from: LessonMoment; readonly to: LessonMoment } | null;
  readonly ownRoom: OwnRoom | null;
  readonly role: Role;
  /** Who came and went, as far as it is proved, oldest first. */
  readonly comings: readonly Coming[];
  /** The lead was proved to have gone, with no other lead there, and has not been seen since. */
  readonly leadGone: { readonly name: string; readonly at: Moment } | null;
  /** When a learner was first proved present: until then a lesson has not begun. */
  readonly begun: Moment | null;
  /** The most staff that were proved present at once in this meeting. */
  readonly mostStaff: number;
  readonly leaving: Leaving | null;
  /** When the meeting was ended for everyone, if it has been entered again since. */
  readonly reentered: { readonly ended: Moment } | null;
  /** The last moment the call's controls were seen. */
  readonly lastIn: Moment | null;
  /** The member of staff who was last proved to have gone, until they are back. */
  readonly staffGone: { readonly key: string; readonly name: string } | null;
  readonly mayEnd: boolean | null;
  readonly lastSighting: Sighting | null;
  readonly lastLook: Moment | null;
  /** Nobody watched for longer than a meeting left is taken up again, and since then none has been entered. */
  readonly slept: boolean;
  /** From when on what the page shows is believed; null when it never slept. It is set as one wakes, so it may be yet to come. */
  readonly believed: Moment | null;
  /** When each signal was last seen. */
  readonly lastSeen: ReadonlyMap<SignalName, Moment>;
  /** What the counts and the state have been, oldest first: how long something has held is read off here. */
  readonly history: readonly Entry[];
  /** What is being done in Teams at the teacher's word, and not finished yet. */
  readonly working: HandName | null;
  readonly lastHand: { readonly hand: HandName; readonly fault: HandFault | null; readonly at: Moment } | null;
}

/** Whether one leads the lesson, or watches the count for the colleague who does. */
export const ROLES = ['lead', 'co-staff'] as const;
export type Role = (typeof ROLES)[number];

/** Accounts and names of staff, as the school's managed policy lists them. */
export interface Listed {
  readonly accounts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Who is in the teacher's own room, by the teacher's word: they stand on no list. */
export interface OwnRoom {
  readonly adults: number;
  readonly learners: boolean;
  /** When it was said, or said anew. */
  readonly at: Moment;
}

export interface Recording {
  readonly state: RecordingSeen;
  /** When it was first seen on, in this stretch. */
  readonly since: Moment | null;
  /** When it was first seen on in this meeting, and since when it has been seen off again. */
  readonly first: Moment | null;
  readonly stopped: Moment | null;
  /** How often it was seen on again after that. */
  readonly gaps: number;
}

export interface Announcement {
  readonly at: Moment;
  /** Who was there to hear it, by key. */
  readonly heard: ReadonlySet<string>;
  /** How many more may have been there, their names not read; null when nothing bounds it. */
  readonly unread: number | null;
  readonly chain: number;
  readonly rises: number;
}

/** The teacher asked to end or to leave; `learners` is what was known of who would be left. */
export interface Leaving {
  readonly how: 'end-for-all' | 'leave';
  readonly at: Moment;
  readonly learners: CountRange;
  /** Staff there at that moment, oneself among them. */
  readonly staff: CountRange;
  /** Leave was pressed while an "End for all" was under way: which of the two took is not known. */
  readonly unclear: boolean;
  /** Teams' own question whether to end: it stands, has gone again at that moment, or was not seen. */
  readonly question: 'stands' | Moment | null;
}

export interface Entry {
  readonly at: Moment;
  readonly phase: Phase;
  readonly counts: Counts;
  /** Keys of those who were there and unidentified: for hindsight, in memory only. */
  readonly open: readonly string[];
}

const NO_COUNTS: Counts = {
  staff: { least: 0, most: null },
  learners: { least: 0, most: null },
  unidentified: { least: 0, most: null },
  others: 0,
  unread: { least: 0, most: null },
  read: 0,
  total: null,
  complete: false,
};

export const NOBODY_LISTED: Listed = { accounts: new Set(), names: new Set() };
export const NOT_RECORDING: Recording = { state: 'unknown', since: null, first: null, stopped: null, gaps: 0 };

export function newSession(now: Moment, remembered: ReadonlySet<string> = new Set()): Session {
  return {
    now,
    phase: 'none',
    phaseSince: now,
    goneSince: null,
    startedAt: null,
    title: null,
    untitled: false,
    people: new Map(),
    presence: NOBODY,
    selfKey: null,
    selfSaid: null,
    onStage: [],
    remembered,
    listed: NOBODY_LISTED,
    everyoneElse: null,
    online: NO_COUNTS,
    counts: NO_COUNTS,
    lobby: { least: 0, most: null },
    recording: NOT_RECORDING,
    announcement: null,
    plannedEnd: null,
    kind: null,
    ticks: new Map(),
    turned: null,
    ownRoom: null,
    role: 'lead',
    comings: [],
    leadGone: null,
    begun: null,
    mostStaff: 0,
    leaving: null,
    reentered: null,
    lastIn: null,
    staffGone: null,
    mayEnd: null,
    lastSighting: null,
    lastLook: null,
    slept: false,
    believed: null,
    lastSeen: new Map(),
    history: [],
    working: null,
    lastHand: null,
  };
}

/** In a call, seen or lost from sight; lost without one there is only something that looks like a call. */
export const isInCall = ({ phase, goneSince }: Session): boolean =>
  phase === 'in-meeting' || (phase === 'lost' && goneSince !== null);
