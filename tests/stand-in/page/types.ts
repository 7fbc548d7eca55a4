/** The scripting interface of the stand-in: what a test, the demo or a person at the console may ask for. */

export type Lang = 'en' | 'cy' | 'fr' | 'ja';
export type Skin = '2026' | '2024';
/** What sort of account a person has; it decides the id namespace and the qualifier Teams prints (roster a, c). */
export type Kind = 'school' | 'guest' | 'external' | 'visitor' | 'consumer' | 'phone';
export type Where = 'call' | 'lobby' | 'invited' | 'gone';
export type BadgeForm = 'a' | 'b' | 'gone' | 'empty';
export type Phase = 'launcher' | 'prejoin' | 'connecting' | 'lobby' | 'call' | 'lost' | EndForm;
export type EndForm = 'removed' | 'denied' | 'ended' | 'left' | 'retry' | 'survey' | 'app';
export type AppPage = 'call' | 'calendar' | 'chat' | 'people';

export interface Person {
  name: string;
  /** Account id as the roster carries it, e.g. `8:orgid:<uuid>`; made up when absent. */
  id?: string;
  kind?: Kind;
  organiser?: boolean;
  muted?: boolean;
  video?: boolean;
  hand?: boolean;
  /** How many rows the same account has. */
  devices?: number;
  /** Only under "Others invited": not in the meeting. */
  invitedOnly?: boolean;
  /** In the meeting now, but falls back to "Others invited" on leaving, as an invited person does. */
  invited?: boolean;
  /** Presence and RSVP words shown on an invited row. */
  status?: string;
  /** This row's own data-tid prefix, against the option `rows`: both have been in use as in-call sections (roster a). */
  section?: '' | 'participantsInCall' | 'attendeesInMeeting';
  /** Waits in the lobby until `admit`. */
  lobby?: boolean;
  /** What the stage tile's data-tid holds: all three have been seen (roster fact 9). */
  displayAs?: 'name' | 'email' | 'placeholder';
}

export interface Member extends Required<Omit<Person, 'invitedOnly' | 'lobby'>> {
  me: boolean;
  where: Where;
  speaking: boolean;
  /** The stage tile's data-acc-element-id: a new one each time the tile mounts (L9). */
  tile: string;
}

export interface Truth {
  phase: Phase;
  page: AppPage;
  /** Everybody really in the call, oneself included. */
  inCall: TruthPerson[];
  lobby: TruthPerson[];
  invited: TruthPerson[];
  /** Accounts in the call (a person on two devices counts once). */
  people: number;
  /** Rows in the call (a person on two devices counts twice): what header and badge say when they do not lie. */
  rows: number;
  recording: { on: boolean; by: 'me' | 'other' | null; name: string | null };
  panel: 'people' | 'chat' | null;
}
export type TruthPerson = Pick<Member, 'id' | 'name' | 'kind' | 'organiser' | 'me' | 'devices'>;

/** One press of something in "Teams". */
export interface Press {
  what: string;
  /** Date.now() of the page. */
  at: number;
  /** False when a script made the click. */
  trusted: boolean;
}

export interface Churn {
  speaking?: boolean;
  captions?: boolean;
  reorder?: boolean;
  everyMs?: number;
}

export interface Rot {
  /** Attribute value -> new value. `prefix-*` -> `other-*` renames a family; `id=roster-button` limits it to one attribute. */
  rename?: Record<string, string>;
  /** Attribute values no longer emitted; same forms. */
  drop?: string[];
}

export interface Lesson {
  /** Adds a person and returns the account id. */
  join(person: Person): string;
  joinMany(n: number, options?: Partial<Person> & { prefix?: string }): string[];
  leave(idOrName: string): void;
  rejoin(idOrName: string): void;
  /** Everybody but oneself leaves, in one update. */
  clearAll(): void;
  /** Changes anything about a person in place: role, name, kind, devices. */
  alter(idOrName: string, change: Partial<Person>): void;
  admit(idOrName: string): void;
  deny(idOrName: string): void;
  mute(idOrName: string): void;
  unmute(idOrName: string): void;
  raiseHand(idOrName: string, up?: boolean): void;
  /** The person speaks and moves to the top of the list, as rows do (L12); null silences all. */
  speak(idOrName: string | null): void;
  /** A second row with the same account id. */
  duplicateRow(idOrName: string): void;
  reorder(): void;

  record(by?: string, options?: { banner?: boolean }): void;
  stopRecording(): void;
  /** Shows a notice whose close button is callingAlertDismissButton_<name>. */
  notice(name: string, text?: string): void;
  dismissNotices(): void;
  share(by: string, options?: { entireScreen?: boolean }): void;
  stopShare(): void;
  captions(on: boolean): void;
  /** Unread chat messages: a badge of variant b's data-tid on the wrong button, and "(n) " before the title. */
  unreadChat(n: number): void;

  openPeople(): void;
  closePeople(): void;
  openChat(): void;
  compact(on: boolean): void;
  navigateInApp(page: AppPage): void;
  scrollRosterTo(where: number | 'end'): void;

  churn(options?: Churn): void;
  stopChurn(): void;
  badge(form: BadgeForm): void;
  /** The roster header claims n (a stale total); null tells the truth again. */
  setHeaderTotal(n: number | null): void;
  /** The badge claims n. */
  setBadgeTotal(n: number | null): void;
  /** Rows vanish for ms and come back: zero for a moment, while the header stays; 'tree' takes all. */
  flicker(ms: number, what?: 'rows' | 'tree'): void;
  remount(): void;
  /** The in-call anchors vanish; with `positive` a survey appears too. `regainCall` undoes it. */
  loseCall(options?: { positive?: boolean }): void;
  regainCall(): void;
  end(form: EndForm): void;
  /** From the end screen, lobby or pre-join back into a (new) call. */
  enterCall(): void;
  /** One's own request to join is let in. */
  admitMe(): void;
  /** Another room: the anchors vanish, then a new call with only these people and a new timer. */
  moveRoom(people: Person[], options?: { gapMs?: number }): void;
  rot(changes: Rot | null): void;
  language(l: Lang): void;
  skin(s: Skin): void;

  truth(): Truth;
  presses(): Press[];
  forgetPresses(): void;
}

declare global {
  interface Window {
    lesson: Lesson;
  }
}
