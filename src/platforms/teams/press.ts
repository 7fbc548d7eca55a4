import { all, find, has, labelOf } from './find.ts';
import { css, WORDS } from './lexicon.ts';
import { ownText, plain } from './text.ts';

/** How long a hand waits for the page to answer. */
export const PATIENCE_MS = 3000;

/** The 2024 build put the hang-up's id on a wrapper (evidence, call state d). */
export function press(element: Element): void {
  const target = element.matches('button,[role]') ? element : (element.querySelector('button') ?? element);
  (target as HTMLElement).click();
}

/** Waits, by observing, until it holds; false when the patience or the signal ends first. */
export async function until(
  document: Document,
  holds: () => boolean,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  if (holds()) return true;
  if (signal?.aborted) return false;
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(answer);
    };
    const observer = new MutationObserver(() => holds() && end(true));
    const timer = setTimeout(() => end(holds()), ms);
    signal?.addEventListener('abort', () => end(false));
    const attributeFilter = ['style', 'hidden', 'role', 'data-tid', 'data-cid'];
    observer.observe(document, { childList: true, characterData: true, subtree: true, attributeFilter });
  });
}

/** The gallery is a menu of menu items too, and a person may be called anything (evidence, call state h). */
function isCommand(item: Element): boolean {
  return item.closest(css('tile', 'selfVideo')) === null && !has(item, 'tile', 'nametag', 'selfVideo');
}

const says = (item: Element, words: readonly string[]): boolean =>
  [ownText(item), labelOf(item)].some((text) => words.includes(plain(text)));

/** "End meeting" in the open menu beside Leave: by its name in the markup, else by its words. */
export function findEndItem(document: Document): Element | null {
  const known = find(document, 'endItem');
  if (known !== null) return known.element;
  const items = [...document.querySelectorAll('[role="menu"] [role="menuitem"]')];
  return items.find((item) => isCommand(item) && says(item, WORDS.end)) ?? null;
}

/** "Leave" in that menu. */
export function isLeaveItem(item: Element): boolean {
  if (item.matches(css('leaveItem'))) return true;
  const menu = item.matches('[role="menuitem"]') ? item.closest('[role="menu"]') : null;
  if (menu === null || !isCommand(item) || !says(item, WORDS.leave)) return false;
  const items =
    all(menu, 'endItem').length > 0 ||
    [...menu.querySelectorAll('[role="menuitem"]')].some((other) => says(other, WORDS.end));
  return items;
}
