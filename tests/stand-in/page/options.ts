import type { Lang, Skin } from './types.ts';

/** Everything that is settled when the page opens. Each has a default; the query string overrides it. */
export interface Options {
  host: 'teams.microsoft.com' | 'teams.cloud.microsoft' | 'teams.live.com';
  start: 'launcher' | 'prejoin' | 'lobby' | 'call' | 'app';
  /** Pressing Join now leads to the lobby (until `admitMe`) instead of straight in. */
  lobby: boolean;
  connectMs: number;
  title: string;
  me: string;
  meId: string;
  /** Oneself is the organiser. */
  organiser: boolean;
  /** Signed in to a school account, or an anonymous guest: other pre-join and end screens. */
  signedIn: boolean;
  skin: Skin;
  lang: Lang;
  /** Row aria-label with or without "Has context menu": both alive in June 2026 (roster h). */
  labels: 'new' | 'old';
  /** data-tid prefix of in-call rows; which one appears depends on the way in (L7). */
  rows: 'participantsInCall' | 'attendeesInMeeting';
  /** data-tid prefix of invited rows: inferred (L7), and the nastier possibility. */
  invited: 'participantsFromThread' | 'participantsInCall';
  invitedHeader: 'others' | 'not';
  /** "Currently in this call" instead of "In this meeting" (L7). */
  adhoc: boolean;
  /** The number in the in-call header's id; not a contract (roster b). */
  sectionIndex: number;
  /** One's own row ends in "(You)": claimed once, not seen in captures. */
  you: boolean;
  /** Hidden row text such as "Context menu is available" (L12). */
  noise: boolean;
  /** After the panel opens, the header is there this long before the rows are. */
  rowsAfterMs: number;
  paging: boolean;
  firstPage: number;
  page: number;
  /** When the list windows its rows: once all are loaded, once expanded, from the first row on, or never. */
  virtual: 'loaded' | 'expanded' | 'always' | 'never';
  /** Rows mounted when windowed (~26: L1). */
  window: number;
  /** How long after a scroll the windowed rows are drawn for the new place, as on a slow machine: places passed meanwhile never are. */
  drawAfterMs: number;
  /** Whether section headers are windowed away with the rows. */
  headers: 'kept' | 'windowed';
  badge: 'a' | 'b';
  badgeCap: boolean;
  /** Variant b may be absent when alone (roster b). */
  badgeAlone: boolean;
  /** The badge stays away this long after sharing starts or stops. */
  badgeGapMs: number;
  badgeLagMs: number;
  /** aria-pressed of the roster button follows the panel, never changes, or data-track-action-outcome does (roster e). */
  pressed: 'changes' | 'never' | 'track';
  panel: boolean;
  /** Hypotheses for #recording-indicator-custom: there only while on, or always there and empty when off (state c). */
  recording: 'absent' | 'always';
  bannerMs: number;
  caret: boolean;
  /** What the screen shows after leaving. */
  after: 'left' | 'survey' | 'app';
  /** The small in-app call window keeps the known ids, or carries none (state a). */
  monitor: 'same' | 'bare';
  meControl: boolean;
  /** The anonymous light client's other toolbar ids (state a). */
  light: boolean;
  /** Which of the lobby wordings, 0-3 (state b). */
  lobbyText: number;
  /** The whole client sits in a same-origin frame, as in older builds (roster e, state a). */
  frame: boolean;
  /** Survives a reload of the tab by way of sessionStorage. */
  keep: boolean;
  seed: number;
  /** Shows the control strip for a person. */
  controls: boolean;
}

export const DEFAULTS: Options = {
  host: 'teams.microsoft.com',
  start: 'call',
  lobby: false,
  connectMs: 150,
  title: 'Year 9 Welsh revision',
  me: 'Carys Evans',
  meId: '',
  organiser: true,
  signedIn: true,
  skin: '2026',
  lang: 'en',
  labels: 'new',
  rows: 'participantsInCall',
  invited: 'participantsFromThread',
  invitedHeader: 'others',
  adhoc: false,
  sectionIndex: 2,
  you: false,
  noise: true,
  rowsAfterMs: 0,
  paging: true,
  firstPage: 20,
  page: 50,
  virtual: 'loaded',
  window: 26,
  drawAfterMs: 0,
  headers: 'kept',
  badge: 'a',
  badgeCap: false,
  badgeAlone: true,
  badgeGapMs: 1500,
  badgeLagMs: 0,
  pressed: 'changes',
  panel: false,
  recording: 'absent',
  bannerMs: 8000,
  caret: true,
  after: 'left',
  monitor: 'same',
  meControl: true,
  light: false,
  lobbyText: 0,
  frame: false,
  keep: false,
  seed: 1,
  controls: false,
};

export function optionsFrom(search: string): Options {
  const query = new URLSearchParams(search);
  const options: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, usual] of Object.entries(DEFAULTS)) {
    const given = query.get(name);
    if (given === null) continue;
    if (typeof usual === 'boolean') options[name] = given !== '0' && given !== 'false';
    else options[name] = typeof usual === 'number' ? Number(given) : given;
  }
  if (query.get('virtual') === '1') options.virtual = 'always';
  if (query.get('virtual') === '0') options.virtual = 'never';
  return options as unknown as Options;
}

export function queryOf(options: Partial<Options>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    if (name === 'host' || value === undefined) continue;
    query.set(name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  }
  return query.toString();
}
