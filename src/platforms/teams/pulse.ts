import type { AnchorName } from './anchors.ts';
import { all, hidden } from './find.ts';
import { trees } from './roster.ts';

/** What a reading stands or falls with. */
const SIGNS = [
  'hangUp',
  'timer',
  'recording',
  'recordingBanner',
  'prejoin',
  'lobbyScreen',
  'retry',
  'rejoin',
  'ended',
  'sharing',
] as const satisfies readonly AnchorName[];
const TEXTS = ['header', 'badge'] as const satisfies readonly AnchorName[];

/**
 * The few signs that a reading stands or falls with, told in a line: the controls, the list and its totals, each screen
 * that is not a call, shown or hidden. The same line as at the last look, and no observer has spoken: then another look
 * would read the same, at twenty times the cost.
 */
export function pulse(document: Document): string {
  const shown = (elements: readonly Element[]) => elements.filter((element) => !hidden(element));
  const lists = shown(trees(document)).map((tree) => tree.childElementCount);
  const signs = SIGNS.map((name) => shown(all(document, name)).length);
  const texts = TEXTS.map((name) => all(document, name).map((element) => element.textContent));
  return JSON.stringify([document.title, lists, signs, texts]);
}
