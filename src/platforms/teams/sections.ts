import { type Seen, saw, unseen } from '../../meeting/sighting.ts';
import { hides, labelOf } from './find.ts';
import { css, WORDS } from './lexicon.ts';
import { type RawRow, ROW } from './row.ts';
import type { RowReader } from './row-memo.ts';
import { begins, holds, plain } from './text.ts';
import { headerTotal } from './total.ts';

const HIDERS = '[hidden],[style*="none"],[style*="hidden"]';

type Kind = 'in-call' | 'elsewhere' | 'lobby' | 'unknown';

export interface Entry {
  readonly raw: RawRow;
  readonly hidden: boolean;
}

/** A header with all that stands between it and the next. People before any header have none. */
export interface Section {
  readonly header: Element | null;
  readonly kind: Kind;
  readonly entries: Entry[];
  /** Treeitems that are neither header nor person, each with how many people stood before it in the section. */
  readonly others: { readonly element: Element; readonly after: number }[];
}

/** The parts of a list, in page order. */
export function readSections(tree: Element, rows: RowReader): Section[] {
  const covers = [...tree.querySelectorAll(HIDERS)].filter((cover) => hides(cover) && holdsRow(cover));
  const [row, header, person] = [ROW(), css('header'), css('person')];
  let section: Section = { header: null, kind: 'unknown', entries: [], others: [] };
  const sections = [section];
  let last: Element | null = null;
  for (const part of tree.querySelectorAll(`${row},${header},[role="treeitem"]`)) {
    if (part.matches(header)) {
      section = { header: part, kind: kindOf(part), entries: [], others: [] };
      sections.push(section);
    } else if (last?.contains(part)) {
      // Something inside the row just read.
    } else if (part.matches(row)) {
      const { raw, box } = rows(part, tree);
      last = box;
      section.entries.push({ raw, hidden: covers.some((cover) => cover.contains(part)) });
    } else if (part.querySelector(`${row},${header},${person}`) === null && !part.matches(person)) {
      section.others.push({ element: part, after: section.entries.length });
    }
  }
  return sections;
}

const holdsRow = (element: Element): boolean => element.matches(ROW()) || element.querySelector(ROW()) !== null;

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
export function sumTotals(sections: readonly Section[], inCall: ReadonlySet<Section>): Seen<number> {
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
export function pagersOf({ entries, others }: Section): Element[] {
  const isMore = (element: Element) => holds(plain(element.textContent), WORDS.more);
  return others
    .filter(({ element, after }) => (after > 0 && after === entries.length) || isMore(element))
    .map(({ element }) => element);
}

/** Nobody has captured the lobby section, so its absence proves nothing and zero is never said (roster g). */
export function readLobby(sections: readonly Section[]): Seen<number> {
  let count = 0;
  for (const { kind, header, entries } of sections) {
    const waiting = kind === 'lobby' ? entries.length : entries.filter(({ raw }) => raw.lobby).length;
    const total = kind === 'lobby' && header !== null ? headerTotal(header) : unseen;
    count += Math.max(waiting, total.seen ? total.value : 0);
  }
  return count > 0 ? saw(count) : unseen;
}
