import type { AnchorName } from './anchors.ts';
import { ANCHORS } from './lexicon.ts';

export interface Found {
  readonly element: Element;
  /** The alternative that matched. */
  readonly by: string;
}

// Alternatives are asked for one by one: Chromium answers a single attribute selector a hundred times faster than a
// list of ten (0.01 ms against 1 ms on a page of 6,000 elements).

/** The first element of the first alternative that is there. */
export function find(root: ParentNode, name: AnchorName): Found | null {
  for (const by of ANCHORS[name]) {
    const element = root.querySelector(by);
    if (element !== null) return { element, by };
  }
  return null;
}

export const has = (root: ParentNode, ...names: AnchorName[]): boolean =>
  names.some((name) => find(root, name) !== null);

/** All elements of all alternatives, in document order. */
export function all(root: ParentNode, ...names: AnchorName[]): Element[] {
  const found = names
    .flatMap((name) => ANCHORS[name].map((css) => root.querySelectorAll(css)))
    .filter(({ length }) => length > 0);
  const elements = [...new Set(found.flatMap((list) => [...list]))];
  const order = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  return found.length > 1 ? elements.sort(order) : elements;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by its own attributes: how Teams closes its side panel (evidence, roster e). No style is computed. */
export const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

export function hidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (hides(at)) return true;
  return false;
}

/** What follows the beginning by which the anchor knows a mark, as the name in "participantsInCall-<name>"; else null. */
export function restBy(name: AnchorName): (mark: string) => string | null {
  let beginnings: readonly string[] | null = null;
  return (mark) => {
    beginnings ??= ANCHORS[name].flatMap((css) => /\^="([^"]+)"\]$/u.exec(css)?.[1] ?? []);
    const beginning = beginnings.find((begins) => mark.startsWith(begins));
    return beginning === undefined ? null : mark.slice(beginning.length);
  };
}

export const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? '';
