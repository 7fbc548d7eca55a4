import type { Account, Row } from '../../meeting/sighting.ts';
import { labelOf, restBy } from './find.ts';
import { ANCHORS, css, WORDS } from './lexicon.ts';
import { afterName, guestName, type LabelRest, marksGuest, plain, tidy } from './text.ts';

/** What a row's element says of itself, before its place in the list is weighed. */
export interface RawRow {
  readonly name: string;
  readonly inCall: boolean;
  readonly elsewhere: boolean;
  readonly lobby: boolean;
  /** Account ids found: none in older markup, one as a rule, two when the row contradicts itself. */
  readonly ids: ReadonlySet<string>;
  readonly micIcon: boolean;
  readonly micWord: boolean;
  readonly muted: boolean | null;
  readonly camera: boolean;
  readonly organiser: boolean;
  readonly guest: boolean | null;
}

/** Whatever carries a row's own mark. */
export const ROW = () => css('rowInCall', 'rowElsewhere', 'rowMarker');
/** What may stand around it. */
export const BOX = '[role="treeitem"],li';
/** In English, from one source (roster c): how a row says that a camera is on, or off, in any other is not known. */
const CAMERA = 'video is on';
const nameInCall = restBy('rowInCall');
const nameElsewhere = restBy('rowElsewhere');
const nameInLobby = restBy('lobbyRow');
const idOf = restBy('person');
const ACCOUNT = /^\d+:./su;

/** Reads one row. `element` carries the row's attributes; `box` is the treeitem around it, or the same element. */
function readRow(element: Element, box: Element): RawRow {
  const tid = element.getAttribute('data-tid') ?? '';
  const inCall = nameInCall(tid);
  const elsewhere = nameElsewhere(tid);
  // The name is all that follows: names hold hyphens and commas themselves (roster a).
  const name = tidy(inCall ?? elsewhere);
  const ids = new Set<string>();
  let micIcon = false;
  let muted: boolean | null = null;
  let organiser = false;
  let badged = false;
  const [, mutedMark, unmutedMark] = ANCHORS.mic;
  const weigh = (part: Element) => {
    const id = idOf(part.id);
    if (id !== null && ACCOUNT.test(id)) ids.add(id);
    micIcon ||= part.matches(css('mic'));
    if (part.matches(mutedMark)) muted ??= true;
    if (part.matches(unmutedMark)) muted = false;
    organiser ||= part.matches(css('organiser'));
    const label = part === element || part === box ? '' : labelOf(part);
    badged ||= label !== '' && tidy(label) !== name && WORDS.guest.includes(plain(label));
  };
  weigh(box);
  for (const part of box.querySelectorAll(`${css('person', 'mic', 'organiser')},[aria-label]`)) weigh(part);
  const label = readLabel(element, box, name);
  return {
    name,
    inCall: inCall !== null,
    elsewhere: elsewhere !== null,
    lobby: nameInLobby(tid) !== null,
    ids,
    micIcon,
    micWord: label !== null && WORDS.mic.includes(label.segments.at(-1) ?? ''),
    muted,
    camera: label?.segments.includes(CAMERA) ?? false,
    organiser: organiser || (label?.segments.some((segment) => WORDS.organiser.includes(segment)) ?? false),
    guest: badged || guestName(name) || (label === null ? null : marksGuest(label)),
  };
}

function readLabel(element: Element, box: Element, name: string): LabelRest | null {
  const inner = () => box.querySelector('[role="treeitem"][aria-label]')?.getAttribute('aria-label') ?? '';
  const label = labelOf(element) || labelOf(box) || inner();
  // Markup without labels has no marks to miss; a label that does not begin with the name may hide one.
  return label === '' ? { glued: '', segments: [] } : afterName(label, name);
}

/** A row that does not say whose it is, or says two things, is nobody's (roster a). */
export const parses = (raw: RawRow): boolean => plain(raw.name) !== '' && raw.ids.size < 2;

export interface BoxedRow {
  readonly raw: RawRow;
  readonly box: Element;
}

/** Reads the row of an element of `tree`, with the box around it. */
export function readBoxed(row: Element, tree: Element): BoxedRow {
  const box = boxOf(row, tree);
  return { raw: readRow(row, box), box };
}

/** The treeitem or list item around a row's element, unless it holds other people too. */
function boxOf(row: Element, tree: Element): Element {
  const box = row.parentElement?.closest(BOX) ?? null;
  if (box === null || box === tree || !tree.contains(box) || box.querySelector(css('header')) !== null) return row;
  return [...box.querySelectorAll(ROW())].every((other) => other === row || row.contains(other)) ? box : row;
}

/** `nth` is the row's place among rows of that name, for markup that carries no account. */
export function toRow(raw: RawRow, nth: number): Row {
  const [id] = raw.ids;
  const { name, organiser, muted, camera } = raw;
  const account = accountOf(id, raw.guest);
  const row = { name, account, organiser, muted, camera };
  return id === undefined
    ? { ...row, key: `name:${name}#${nth}`, keyedBy: 'name' }
    : { ...row, key: id, keyedBy: 'account' };
}

/** Only a work or school id without any mark is a school's; a label nobody can read leaves it open. */
function accountOf(id: string | undefined, guest: boolean | null): Account {
  if (guest === true || (id !== undefined && !id.startsWith('8:orgid:'))) return 'guest';
  return id === undefined || guest === null ? 'unknown' : 'school';
}
