import type { Point } from '../platform.ts';
import { find, has } from './find.ts';
import { css } from './lexicon.ts';
import { isLeaveItem } from './press.ts';

type Asked = () => 'hold' | 'let-go';

/**
 * Asks before a person's own press of Leave reaches Teams: first in line, on the window, in the capture phase. Only
 * what a person does is held; a script's click, ours included, passes. A fault of ours lets go: it must never trap.
 */
export function guardLeave(document: Document, asked: Asked, signal: AbortSignal): void {
  const window = document.defaultView;
  if (window === null || signal.aborted) return;
  let held = false;
  const ask = (event: Event) => {
    try {
      held = asked() === 'hold';
    } catch {
      held = false;
    }
    if (held) keep(event);
  };
  const options = { capture: true, signal };

  window.addEventListener(
    'click',
    (event) => {
      // A press of Enter or Space on the button comes as a click too.
      if (event.isTrusted && isLeave(event)) ask(event);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      // The shortcut leaves without a button too: while a screen is shared there is none (call state h).
      if (!event.isTrusted || !isShortcut(event) || !has(document, 'hangUp', 'timer', 'callLike')) return;
      // A key held down is one press: what was decided for it stands.
      if (!event.repeat) ask(event);
      else if (held) keep(event);
    },
    options,
  );
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The first of the pressed thing's ancestors that has a meaning decides: the caret may sit inside the wrapper. */
function isLeave(event: Event): boolean {
  for (const node of event.composedPath()) {
    if (!(node instanceof Element)) continue;
    if (node.matches(css('caret', 'endItem'))) return false;
    if (node.matches(css('hangUp')) || isLeaveItem(node)) return true;
  }
  return false;
}

/** Ctrl+Shift+H, as the button itself declares (evidence, call state d); the command key on a Mac. */
const isShortcut = ({ ctrlKey, metaKey, shiftKey, altKey, code, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && !altKey && (code === 'KeyH' || key.toLowerCase() === 'h');

/** By where the button stands: under the guard's dialog the page itself is out of reach of presses. */
export function isLeaveAt(document: Document, { x, y }: Point): boolean {
  const box = find(document, 'hangUp')?.element.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
