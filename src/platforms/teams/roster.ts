import { type RosterSeen, type Row, type Seen, unseen } from '../../meeting/sighting.ts';
import { all, type Found, find, has, hidden, labelOf } from './find.ts';
import { ANCHORS, css, WORDS } from './lexicon.ts';
import { parses, readBoxed, toRow } from './row.ts';
import type { RowReader } from './row-memo.ts';
import { type Entry, pagersOf, readLobby, readSections, type Section, sumTotals } from './sections.ts';
import { plain } from './text.ts';

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
    (!has(panel, 'chatList') && panel.querySelector(`[role="tree"],${css('listLike')}`) !== null) ||
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
