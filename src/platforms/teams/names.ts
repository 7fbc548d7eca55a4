import type { HandResult } from '../../meeting/hands.ts';
import { css } from './lexicon.ts';
import { PATIENCE_MS, press, until } from './press.ts';
import { findTree, readRoster } from './roster.ts';
import { plain } from './text.ts';
import { readBadge } from './total.ts';

/** The list draws what was scrolled to within this (ms), on a slow machine within the longer; then `watch` looks at it. */
const DRAW_MS = 150;
const LATE_MS = 600;
const DWELL_MS = 130;
/** Steps overlap: rows come and go while the list is scanned (evidence, roster d). */
const STEP = 0.6;

/** From where, which way, and how long each step waits for rows. Who is missing after both ways may have been drawn late. */
const SWEEPS = [
  [0, 1, DRAW_MS],
  [Number.MAX_SAFE_INTEGER, -1, DRAW_MS],
  [0, 1, LATE_MS],
] as const;

/**
 * Mounts every name once: presses the pagers, then scrolls from top to end and, while people are still missing, back, and
 * down once more without haste. Stops as soon as as many people were seen as the meeting counts.
 */
export async function loadNames(document: Document, signal: AbortSignal): Promise<HandResult> {
  const seen = new Map<string, number>();
  /** Looks at what is mounted; answers whether that makes everybody. */
  const gather = () => {
    const { seen: roster, pagers } = readRoster(document);
    const now = new Map<string, number>();
    if (roster.state === 'open') for (const { key } of roster.rows) now.set(key, (now.get(key) ?? 0) + 1);
    // An account on two devices has two rows, so what counts is how many of it were mounted together.
    for (const [key, times] of now) seen.set(key, Math.max(times, seen.get(key) ?? 0));
    const total = roster.state === 'open' && roster.total.seen ? roster.total.value : badgeOf(document);
    const people = [...seen.values()].reduce((sum, times) => sum + times, 0);
    return { pager: pagers[0], missing: total === null ? null : Math.max(0, total - people) };
  };

  const start = scrollerOf(document)?.scrollTop ?? 0;
  const sweep = async ([from, way, ms]: (typeof SWEEPS)[number]): Promise<HandResult | null> => {
    await scroll(document, from, ms);
    for (;;) {
      if (signal.aborted) return { done: false, why: 'stopped-early' };
      const { pager, missing } = gather();
      if (missing === 0) return { done: true };
      if (pager !== undefined) {
        if (await turn(document, pager, signal)) continue;
        return { done: false, why: signal.aborted ? 'stopped-early' : 'nothing-changed' };
      }
      const scroller = scrollerOf(document);
      const before = scroller?.scrollTop;
      if (scroller !== null) await scroll(document, scroller.scrollTop + way * STEP * scroller.clientHeight, ms);
      if (scroller === null || scroller.scrollTop === before) return missing === null ? { done: true } : null;
    }
  };
  try {
    for (const way of SWEEPS) {
      const end = await sweep(way);
      if (end !== null) return end;
    }
    return { done: false, why: 'nothing-changed' };
  } finally {
    const scroller = scrollerOf(document);
    if (scroller !== null) scroller.scrollTop = start;
  }
}

function badgeOf(document: Document): number | null {
  const badge = readBadge(document);
  return badge.seen && !badge.value.capped ? badge.value.count : null;
}

/** Presses one pager: the treeitem takes it where the text inside may not; it took when it is gone or says less. */
function turn(document: Document, pager: Element, signal: AbortSignal): Promise<boolean> {
  const text = plain(pager.textContent);
  const count = document.querySelectorAll(css('rowInCall')).length;
  press(pager);
  const took = () =>
    !pager.isConnected ||
    plain(pager.textContent) !== text ||
    document.querySelectorAll(css('rowInCall')).length !== count;
  return until(document, took, PATIENCE_MS, signal);
}

/** What scrolls the list: it, something in it or around it, as builds differ (roster d). */
function scrollerOf(document: Document): Element | null {
  const tree = findTree(document)?.element;
  const window = document.defaultView;
  if (tree === undefined || window === null) return null;
  for (let at: Element | null = tree.querySelector(css('rowInCall')) ?? tree; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(window.getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

async function scroll(document: Document, top: number, ms: number): Promise<void> {
  const scroller = scrollerOf(document);
  const tree = findTree(document)?.element;
  if (scroller === null || tree === undefined) return;
  const before = scroller.scrollTop;
  scroller.scrollTop = top;
  if (scroller.scrollTop === before) return;
  if (await drawn(tree, ms)) await new Promise((resolve) => setTimeout(resolve, DWELL_MS));
}

/** Whether the list drew anything new for the place scrolled to. */
function drawn(tree: Element, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => end(true));
    const timer = setTimeout(() => end(false), ms);
    const end = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    observer.observe(tree, { childList: true, subtree: true });
  });
}
