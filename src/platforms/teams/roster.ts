import { type RosterSeen, type Row, type Seen, saw, unseen } from '../../meeting/sighting.ts';
import { ANCHORS, css } from './anchors.ts';
import { all, type Found, find, has, hidden, hides, labelOf } from './find.ts';
import { parses, type RawRow, ROW, readBoxed, toRow } from './row.ts';
import type { RowReader } from './row-memo.ts';
import { begins, holds, plain } from './text.ts';
import { headerTotal } from './total.ts';
import { WORDS } from './words.ts';

const HEADER = css('header');
const PARTS = `${ROW},${HEADER},[role="treeitem"]`;
const PERSON = css('person');
const KNOWN = `${ROW},${HEADER},${PERSON}`;
const LIST_LIKE = `[role="tree"],${css('listLike')}`;
const HIDERS = '[hidden],[style*="none"],[style*="hidden"]';

type Kind = 'in-call' | 'elsewhere' | 'lobby' | 'unknown';

interface Entry {
  readonly raw: RawRow;
  readonly hidden: boolean;
}

/** A header with all that stands between it and the next. People before any header have none. */
interface Section {
  readonly header: Element | null;
  readonly kind: Kind;
  readonly entries: Entry[];
  /** Treeitems that are neither header nor person, each with how many people stood before it in the section. */
  readonly others: { readonly element: Element; readonly after: number }[];
}

export interface RosterRead {
  readonly seen: RosterSeen;
  readonly by: string | null;
  readonly lobby: Seen<number>;
  /** The rows that load more names, in page order. */
  readonly pagers: readonly Element[];
}

/** The lists in the page, by their own name when one of them so named is shown: other ways to find them are slow. */
export function trees(document: Document): Element[] {
  const named = [...document.querySelectorAll(ANCHORS.tree[0])];
  return named.some((tree) => !hidden(tree)) ? named : all(document, 'tree');
}

/** The list as drawn, when it is drawn and not hidden. */
export function findTree(document: Document): Found | null {
  const found = find(document, 'tree');
  if (found === null) return null;
  if (!hidden(found.element)) return found;
  const shown = trees(document).find((tree) => !hidden(tree));
  return shown === undefined ? null : { element: shown, by: found.by };
}

/** An open People panel, which promises a list even when none can be found in it (the same slot hosts the chat). */
export function findPeoplePanel(document: Document): Element | null {
  const isPeople = (panel: Element) =>
    has(panel, 'header', 'person', 'mic', 'rowMarker', 'rowInCall') ||
    (!has(panel, 'chatList') && panel.querySelector(LIST_LIKE) !== null) ||
    WORDS.people.includes(plain(labelOf(panel)));
  return all(document, 'panel').find((panel) => !hidden(panel) && isPeople(panel)) ?? null;
}

export function readRoster(document: Document, rows: RowReader = readBoxed): RosterRead {
  const found = findTree(document);
  if (found !== null) return readTree(found, strayRows(document, found.element), rows);
  const strays = all(document, 'rowInCall', 'rowMarker').some((row) => !hidden(row));
  const state = strays || findPeoplePanel(document) !== null ? 'unreadable' : 'closed';
  return { seen: { state }, by: null, lobby: unseen, pagers: [] };
}

/** Rows outside the list that is read: a second list would hold people that the first one's total leaves out. */
function strayRows(document: Document, tree: Element): number {
  const rows = all(document, 'rowMarker');
  if (rows.length === tree.querySelectorAll(css('rowMarker')).length) return 0;
  return rows.filter((row) => !tree.contains(row) && !hidden(row)).length;
}

function readTree({ element: tree, by }: Found, strays: number, reader: RowReader): RosterRead {
  const sections = readSections(tree, reader);
  // Older markup has no microphone icons at all; only then are the words believed (roster c).
  const icons = sections.some(({ entries }) => entries.some(({ raw }) => raw.micIcon));
  const proved = ({ kind }: Section, { raw, hidden }: Entry) =>
    raw.inCall &&
    parses(raw) &&
    !hidden &&
    (icons ? raw.micIcon : raw.micWord) &&
    kind !== 'elsewhere' &&
    kind !== 'lobby';

  const rows: Row[] = [];
  const names = new Map<string, number>();
  const inCall = new Set<Section>();
  let doubtful = strays;
  let unproved = 0;
  for (const section of sections) {
    if (section.kind === 'in-call') inCall.add(section);
    for (const entry of section.entries) {
      const { raw } = entry;
      if (proved(section, entry)) {
        const nth = (names.get(raw.name) ?? 0) + (raw.ids.size === 0 ? 1 : 0);
        names.set(raw.name, nth);
        rows.push(toRow(raw, nth));
        inCall.add(section);
      } else if (raw.micIcon) doubtful++;
      else if (!(raw.elsewhere || section.kind === 'elsewhere' || section.kind === 'lobby')) unproved++;
    }
  }
  const lobby = readLobby(sections);
  if (rows.length === 0) return { seen: { state: 'unreadable' }, by, lobby, pagers: [] };
  const total = sumTotals(sections, inCall);
  const pagers = [...inCall].flatMap(pagersOf);
  const trail = total.seen ? [total.value] : [];
  // A row without a microphone that the section's own total has no place for is of somebody who is not in the meeting.
  if (!total.seen || rows.length < total.value) doubtful += unproved;
  return { seen: { state: 'open', rows, doubtful, total, trail, pager: pagers.length > 0 }, by, lobby, pagers };
}

function readSections(tree: Element, rows: RowReader): Section[] {
  const covers = [...tree.querySelectorAll(HIDERS)].filter((cover) => hides(cover) && holdsRow(cover));
  let section: Section = { header: null, kind: 'unknown', entries: [], others: [] };
  const sections = [section];
  let last: Element | null = null;
  for (const part of tree.querySelectorAll(PARTS)) {
    if (part.matches(HEADER)) {
      section = { header: part, kind: kindOf(part), entries: [], others: [] };
      sections.push(section);
    } else if (last?.contains(part)) {
      // Something inside the row just read.
    } else if (part.matches(ROW)) {
      const { raw, box } = rows(part, tree);
      last = box;
      section.entries.push({ raw, hidden: covers.some((cover) => cover.contains(part)) });
    } else if (part.querySelector(KNOWN) === null && !part.matches(PERSON)) {
      section.others.push({ element: part, after: section.entries.length });
    }
  }
  return sections;
}

const holdsRow = (element: Element): boolean => element.matches(ROW) || element.querySelector(ROW) !== null;

/** By its words alone: the number in the header's id and the order of the sections are no contract (roster b). */
function kindOf(header: Element): Kind {
  const kinds = [labelOf(header), header.textContent].map((text) => kindOfText(plain(text)));
  return (
    kinds.find((kind) => kind === 'elsewhere' || kind === 'lobby') ??
    kinds.find((kind) => kind !== 'unknown') ??
    'unknown'
  );
}

function kindOfText(text: string): Kind {
  if (begins(text, WORDS.elsewhere)) return 'elsewhere';
  if (begins(text, WORDS.lobby)) return 'lobby';
  return begins(text, WORDS.inCall) ? 'in-call' : 'unknown';
}

/**
 * The sum over the sections of people in the meeting. A header in a language not in the table, with nobody under it,
 * may be a folded part of the class: then the sum is not known, and the badge has to serve.
 */
function sumTotals(sections: readonly Section[], inCall: ReadonlySet<Section>): Seen<number> {
  let sum = 0;
  for (const section of sections) {
    if (inCall.has(section)) {
      const total = section.header === null ? unseen : headerTotal(section.header);
      if (!total.seen) return unseen;
      sum += total.value;
    } else if (section.header !== null && section.kind === 'unknown' && section.entries.length === 0) return unseen;
  }
  return sum > 0 ? saw(sum) : unseen;
}

/** "See more", "+203 more": a treeitem after the section's people that is nobody's row (roster d). */
function pagersOf({ entries, others }: Section): Element[] {
  const isMore = (element: Element) => holds(plain(element.textContent), WORDS.more);
  return others
    .filter(({ element, after }) => (after > 0 && after === entries.length) || isMore(element))
    .map(({ element }) => element);
}

/** Nobody has captured the lobby section, so its absence proves nothing and zero is never said (roster g). */
function readLobby(sections: readonly Section[]): Seen<number> {
  let count = 0;
  for (const { kind, header, entries } of sections) {
    const waiting = kind === 'lobby' ? entries.length : entries.filter(({ raw }) => raw.lobby).length;
    const total = kind === 'lobby' && header !== null ? headerTotal(header) : unseen;
    count += Math.max(waiting, total.seen ? total.value : 0);
  }
  return count > 0 ? saw(count) : unseen;
}
