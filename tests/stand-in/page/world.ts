/** Everything the page knows. Plain data: the lesson's methods change it, the views draw it. */
import type { Options } from './options.ts';
import type { AppPage, BadgeForm, Lang, Lesson, Member, Phase, Press, Skin } from './types.ts';
import type { Words } from './words/words.ts';

export interface Notice {
  name: string;
  text: string;
}
export interface Caption {
  id: number;
  author: string;
  text: string;
}

export interface World {
  options: Options;
  skin: Skin;
  lang: Lang;
  phase: Phase;
  page: AppPage;
  compact: boolean;
  members: Member[];
  callStart: number;
  panel: 'people' | 'chat' | null;
  menu: 'leave' | 'more' | 'record' | null;
  dialog: 'end' | 'stop-recording' | null;
  recording: { by: 'me' | 'other'; name: string } | null;
  sharer: Member | null;
  entireScreen: boolean;
  notices: Notice[];
  /** Ids of people waiting whose popup was dismissed. */
  passedOver: string[];
  captionsOn: boolean;
  captions: Caption[];
  unread: number;
  badge: BadgeForm;
  /** Held back during a re-layout or a lag; null shows the real number. */
  badgeHidden: boolean;
  badgeCount: number | null;
  headerTotal: number | null;
  badgeTotal: number | null;
  /** How many in-call rows are loaded. */
  loaded: number;
  allInvited: boolean;
  scrollTop: number;
  tilePage: number;
  /** Raised by a remount: every roster node gets a new key. */
  generation: number;
  flicker: 'rows' | 'tree' | null;
  /** The panel has no size (an ancestor is display:none): rows unmount (L7). */
  collapsed: boolean;
  presses: Press[];
  random: () => number;
}

/** What a view is given. */
export interface Scene {
  w: World;
  words: Words;
  lesson: Lesson;
  redraw: () => void;
  /** Notes a press, then acts. */
  pressed: (what: string, act?: () => void) => (event: Event) => void;
}

export const here = (w: World): Member[] => w.members.filter((m) => m.where === 'call');
export const waiting = (w: World): Member[] => w.members.filter((m) => m.where === 'lobby');
export const invited = (w: World): Member[] => w.members.filter((m) => m.where === 'invited');
export const rowsHere = (w: World): number => here(w).reduce((sum, m) => sum + m.devices, 0);
export const myself = (w: World): Member => w.members.find((m) => m.me) as Member;

/** Repeatable randomness, so that a failing run can be had again with the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

export function createWorld(options: Options): World {
  return {
    options,
    skin: options.skin,
    lang: options.lang,
    phase: options.start,
    page: 'call',
    compact: false,
    members: [],
    callStart: 0,
    panel: null,
    menu: null,
    dialog: null,
    recording: null,
    sharer: null,
    entireScreen: false,
    notices: [],
    passedOver: [],
    captionsOn: false,
    captions: [],
    unread: 0,
    badge: options.badge,
    badgeHidden: false,
    badgeCount: null,
    headerTotal: null,
    badgeTotal: null,
    loaded: options.firstPage,
    allInvited: false,
    scrollTop: 0,
    tilePage: 0,
    generation: 0,
    flicker: null,
    collapsed: false,
    presses: [],
    random: randomFrom(options.seed),
  };
}
