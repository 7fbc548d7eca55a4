/**
 * What a platform's eyes saw at one instant. Nothing here is remembered, guessed or defaulted: what was not seen is
 * said not to have been seen, with the reason. Names are those of people in the meeting and stay in memory.
 */
export interface Sighting {
  /** Where the meeting is held; null when nothing was read. */
  readonly platform: PlatformSeen | null;
  /** The two signs of a call, the hang-up button and the timer (evidence, call state b): both, one of them, or none. */
  readonly controls: 'both' | 'one' | 'none';
  /** A positive sign of a screen that is not a call; null when none was seen. */
  readonly screen: Screen | null;
  /** Something only a call shows was seen (a tile, a toolbar, a microphone button), whether or not the controls were. */
  readonly callLike: boolean;
  /** The meeting's title, from the page's title; null when the page shows another part of the app. */
  readonly title: string | null;
  readonly roster: RosterSeen;
  /** The number on the People button, oneself included; `capped` when it reads "99+". */
  readonly badge: Seen<{ readonly count: number; readonly capped: boolean }>;
  /** Names on camera tiles on the stage that carry no guest mark; one's own tile is not among them. */
  readonly tiles: readonly string[];
  /** Key of one's own row, when the page's signs of oneself fit exactly one row. */
  readonly selfKey: string | null;
  readonly lobby: Seen<number>;
  readonly recording: RecordingSeen;
  /** Teams offers this person "End meeting"; not seen means nobody has shown that it is not offered. */
  readonly mayEnd: Seen<boolean>;
  /** The client's own question whether to end for everyone stands on the page. */
  readonly asking: boolean;
  /** Oneself shows the others a screen: what stands beside the lesson may be seen by all. */
  readonly sharing: Seen<boolean>;
  /** Which signals were seen, by which of their known forms: for the list "what I can see" and the health report. */
  readonly signals: readonly SignalSeen[];
}

export type Seen<T> = { readonly seen: true; readonly value: T } | { readonly seen: false };

export const saw = <T>(value: T): Seen<T> => ({ seen: true, value });
export const unseen = { seen: false } as const;

/** Teams of a school or a business, or Teams for personal accounts, which no school holds lessons on. */
export type PlatformSeen = 'teams-web' | 'teams-personal';

export type Screen = 'prejoin' | 'lobby' | 'ended' | 'removed' | 'app';

export const RECORDING_SEEN = ['on', 'off', 'unknown'] as const;
export type RecordingSeen = (typeof RECORDING_SEEN)[number];

export type RosterSeen =
  | { readonly state: 'closed' }
  /** A list is there, or should be, and cannot be read: nothing may be concluded from it. */
  | { readonly state: 'unreadable' }
  | RosterOpen;

export interface RosterOpen {
  readonly state: 'open';
  /** Rows proved to be of people in the meeting, in the order of the page; the same account can stand twice. */
  readonly rows: readonly Row[];
  /** Rows that may or may not be of people in the meeting: never counted as present, and they spoil completeness. */
  readonly doubtful: number;
  /** The list's own total for the people in the meeting. */
  readonly total: Seen<number>;
  /**
   * Every total shown since the last look, oldest first, the present one last: one leaves and another joins between
   * two looks, and the total alone would hide it.
   */
  readonly trail: readonly number[];
  /** A "See more" or "+N more" row is there. */
  readonly pager: boolean;
}

/**
 * `school`: an account of the school kind with no mark of a guest. `guest`: a guest, anonymous, external, consumer,
 * phone or unverified account, or a bot. `unknown`: the page did not show an account (older markup).
 */
export const ACCOUNTS = ['school', 'guest', 'unknown'] as const;
export type Account = (typeof ACCOUNTS)[number];

export interface Row {
  /** The account id the roster carries; where it carries none, the name and its place among rows of that name. */
  readonly key: string;
  readonly keyedBy: 'account' | 'name';
  readonly name: string;
  readonly account: Account;
  /** Teams marks this person as organiser. Never proof of an adult: a pupil can be made one (peers, section 3). */
  readonly organiser: boolean;
  /** The microphone; null when the row does not show it by a mark of its own. */
  readonly muted: boolean | null;
  /** The row says that the camera is on. That it does not say so proves nothing. */
  readonly camera: boolean;
}

export interface SignalSeen {
  readonly signal: SignalName;
  /** Which alternative of the signal's anchor matched; null when none did. */
  readonly by: string | null;
}

export type SignalName =
  | 'hang-up'
  | 'timer'
  | 'people-button'
  | 'roster'
  | 'rows'
  | 'total'
  | 'badge'
  | 'recording'
  | 'self'
  | 'tiles'
  | 'end-menu'
  | 'sharing'
  | 'lobby';
