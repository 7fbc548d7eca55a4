import { all, hidden } from './find.ts';
import { css, known } from './lexicon.ts';
import { findPeoplePanel, trees } from './roster.ts';
import type { RowMemo } from './row-memo.ts';
import { throttle } from './throttle.ts';
import { readTitle } from './title.ts';

/** Never observed: they change with every word and second (evidence, peers 0; quality B2). */
const zones = () => css('captions', 'timer', 'chatList');
/** Where any change of structure counts, even of things without a known name. */
const closeRead = () => css('indicators', 'recording', 'prejoin', 'lobbyScreen', 'retry', 'ended');
/** What a node must be or hold for its coming or going to matter. */
const interesting = () => css(...known(), 'notice');

const isElement = (node: Node): node is Element => node.nodeType === 1;
const touches = (node: Node, selector: string): boolean =>
  isElement(node) && (node.matches(selector) || node.querySelector(selector) !== null);

export interface Watched {
  /** At once, before any throttle: what was read may not stand any more. */
  readonly onMoved: () => void;
  /** Something that `look` reads may have changed. */
  readonly onChange: () => void;
  /** A section's header has changed, and `onChange` has to wait for the throttle: the totals between are not lost. */
  readonly onHeader: () => void;
  readonly rows: RowMemo;
}

/**
 * Observes the page until the signal. Answers with a way to have changes that are not told of yet taken in at once. Three observers: `wide` sees what comes and goes outside the churn zones,
 * `close` reads the list, the People button and the nametags, `cloak` sees the list being hidden and shown.
 */
export function observe(
  document: Document,
  { onMoved, onChange, onHeader, rows }: Watched,
  signal: AbortSignal,
): () => void {
  const window = document.defaultView;
  if (window === null || signal.aborted) return () => {};
  const interest = interesting();
  let headerMoved = false;
  const call = () => {
    headerMoved = false;
    onChange();
  };
  const held = () => {
    if (headerMoved) onHeader();
    headerMoved = false;
  };
  const told = throttle(window, { call, held }, signal);
  const changed = () => {
    onMoved();
    told();
  };
  let pageTitle = document.title;
  let title = readTitle(document);
  let above: ReadonlySet<Node> = new Set();
  let aimed: readonly Element[] = [];
  let cloaked: readonly boolean[] = [];

  const wide = new MutationObserver((records) => {
    if (
      records.some(
        ({ target, addedNodes }) => above.has(target) || [...addedNodes].some((node) => touches(node, zones())),
      )
    ) {
      wide.disconnect();
      above = cover(wide, document);
    }
    if (records.some(matters)) {
      aim();
      changed();
    }
    // The count of unread messages before it changes too, and is not read.
    if (pageTitle === document.title) return;
    pageTitle = document.title;
    if (title === readTitle(document)) return;
    title = readTitle(document);
    changed();
  });
  const matters = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    (isElement(target) && target.closest(closeRead()) !== null) ||
    [...addedNodes, ...removedNodes].some((node) => touches(node, interest));

  const nearer = (records: readonly MutationRecord[]) => {
    rows.forget(records);
    if (records.some(({ type }) => type === 'childList')) aim();
    headerMoved ||= records.some(touchesHeader);
    changed();
  };
  const close = new MutationObserver(nearer);

  const cloak = new MutationObserver(() => {
    const now = trees(document).map(hidden);
    if (String(now) === String(cloaked)) return;
    cloaked = now;
    changed();
  });

  /** Points the close readers at the parts now in the page, unless they are already there. */
  const aim = () => {
    const lists = trees(document);
    const panel = findPeoplePanel(document);
    const panels = lists.map((list) => list.closest(css('panel')) ?? list);
    const targets = [...new Set([...panels, ...(panel === null ? [] : [panel]), ...all(document, 'peopleButton')])];
    const tags = all(document, 'nametag');
    const buttons = all(document, 'shareButton');
    const next = [...targets, ...tags, ...buttons, ...lists];
    if (next.length === aimed.length && next.every((element, index) => element === aimed[index])) return;
    aimed = next;
    cloaked = lists.map(hidden);
    close.disconnect();
    cloak.disconnect();
    const attributeFilter = ['aria-label', 'data-tid', 'data-cid', 'id'];
    for (const tag of tags) close.observe(tag, { childList: true, characterData: true, subtree: true });
    for (const button of buttons) close.observe(button, { attributeFilter: ['data-state'] });
    for (const target of targets) {
      close.observe(target, { childList: true, characterData: true, subtree: true, attributeFilter });
    }
    for (const list of lists) {
      for (let at: Element | null = list; at !== null; at = at.parentElement) {
        cloak.observe(at, { attributeFilter: ['style', 'hidden'] });
      }
    }
    rows.covers(lists);
    headerMoved ||= lists.length > 0;
  };

  above = cover(wide, document);
  aim();
  const stop = () => {
    for (const observer of [wide, close, cloak]) observer.disconnect();
    rows.covers([]);
  };
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    const records = close.takeRecords();
    if (records.length > 0) nearer(records);
  };
}

const touchesHeader = ({ target, addedNodes }: MutationRecord): boolean => {
  const element = isElement(target) ? target : target.parentElement;
  return (
    (element?.closest(css('header')) ?? null) !== null || [...addedNodes].some((node) => touches(node, css('header')))
  );
};

/**
 * Observes the coming and going of nodes everywhere but in the zones: a branch without a zone as a whole, each ancestor
 * of a zone by itself. Starts at the document, so that the app's root, or the whole body, can be mounted anew. Answers
 * with the ancestors, whose new children are not seen into until it is done again.
 */
function cover(observer: MutationObserver, document: Document): ReadonlySet<Node> {
  const above = new Set<Node>();
  for (const zone of document.querySelectorAll(zones())) {
    for (let at: Node | null = zone.parentNode; at !== null && !above.has(at); at = at.parentNode) above.add(at);
  }
  const visit = (node: Document | Element) => {
    if (isElement(node) && node.matches(zones())) return;
    const isAbove = above.has(node);
    observer.observe(node, { childList: true, subtree: !isAbove });
    if (isAbove) for (const child of node.children) visit(child);
  };
  visit(document);
  return above;
}
