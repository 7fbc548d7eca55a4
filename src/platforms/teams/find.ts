import { ANCHORS, type AnchorName, css } from './anchors.ts';

export interface Found {
  readonly element: Element;
  /** The alternative that matched. */
  readonly by: string;
}

/** The first element of the first alternative that is there. */
export function find(root: ParentNode, name: AnchorName): Found | null {
  if (root.querySelector(css(name)) === null) return null;
  for (const alternative of ANCHORS[name]) {
    const element = root.querySelector(alternative.css);
    if (element !== null) return { element, by: alternative.css };
  }
  return null;
}

export const has = (root: ParentNode, ...names: AnchorName[]): boolean => root.querySelector(css(...names)) !== null;

export const all = (root: ParentNode, ...names: AnchorName[]): Element[] => [...root.querySelectorAll(css(...names))];

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Hidden by its own attributes: how Teams closes its side panel (evidence, roster e). No style is computed. */
export const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

export function hidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (hides(at)) return true;
  return false;
}

export const labelOf = (element: Element): string => element.getAttribute('aria-label') ?? '';
