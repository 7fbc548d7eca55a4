import { type Screen, type Seen, type Sighting, saw, unseen } from '../../meeting/sighting.ts';
import { all, type Found, find, has, hidden } from './find.ts';
import { ANCHORS, WORDS } from './lexicon.ts';
import { holds, plain } from './text.ts';

export interface CallRead {
  readonly hangUp: Found | null;
  readonly timer: Found | null;
  readonly caret: Found | null;
  readonly controls: Sighting['controls'];
  readonly callLike: boolean;
}

export function readCall(document: Document): CallRead {
  const hangUp = find(document, 'hangUp');
  const timer = find(document, 'timer');
  const signs = Number(hangUp !== null) + Number(timer !== null);
  return {
    hangUp,
    timer,
    caret: find(document, 'caret'),
    controls: signs === 2 ? 'both' : signs === 1 ? 'one' : 'none',
    callLike: has(document, 'callLike', 'stage'),
  };
}

/**
 * The caret is what offers "End meeting" (call d). A hang-up without one says that it is not offered, but only on the
 * full call screen: the small call window has a hang-up of its own (call a).
 */
export function readMayEnd({ caret, controls }: CallRead): Seen<boolean> {
  if (caret !== null) return saw(true);
  return controls === 'both' ? saw(false) : unseen;
}

/** A screen that is not a call, by a sign of its own; a missing call is no sign (call b, h). */
export function readScreen(document: Document, call: CallRead): Screen | null {
  const sure = has(document, 'retry', 'rejoin', 'ended', 'lobbyScreen', 'prejoin');
  const after = sure ? readAfter(document) : null;
  if (after !== null) return after;
  if (sure && shown(document, 'lobbyScreen')) return 'lobby';
  if (call.controls === 'none' && !call.callLike && waits(document)) return 'lobby';
  if (sure && shown(document, 'prejoin')) return 'prejoin';
  return call.controls === 'none' && !call.callLike && has(document, 'app') && !(sure && shown(document, 'retry'))
    ? 'app'
    : null;
}

const shown = (document: Document, name: 'lobbyScreen' | 'prejoin' | 'retry' | 'ended' | 'rejoin'): boolean =>
  all(document, name).some((element) => !hidden(element));

/** One screen serves every call that failed or ended, so its text decides (call b, "Removed"). */
function readAfter(document: Document): 'removed' | 'ended' | null {
  const text = plain(
    all(document, 'retry')
      .filter((element) => !hidden(element))
      .map((element) => element.textContent)
      .join(' '),
  );
  if (holds(text, WORDS.removed)) return 'removed';
  return holds(text, WORDS.ended) || shown(document, 'rejoin') || shown(document, 'ended') ? 'ended' : null;
}

/**
 * The lobby in words: no attribute of it is certain and the pre-join controls can stay in the page behind it (roster
 * g). Only where Teams itself speaks; a chat can say anything.
 */
function waits(document: Document): boolean {
  return [...ANCHORS.lobbyLike, ...SPEAKERS].some((css) =>
    [...document.querySelectorAll(css)].some((it) => holds(plain(it.textContent), WORDS.waiting) && !hidden(it)),
  );
}

const SPEAKERS = ['h1', 'h2', '[role="heading"]', '[role="status"]', '[role="alert"]'];
