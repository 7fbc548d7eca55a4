import type { HandFault, HandResult } from '../../meeting/hands.ts';
import type { Hands } from '../platform.ts';
import { readCall } from './call.ts';
import { find, has } from './find.ts';
import { loadNames } from './names.ts';
import { findEndItem, PATIENCE_MS, press, until } from './press.ts';
import { findTree, readRoster } from './roster.ts';

const done = { done: true } as const;
const not = (why: HandFault): HandResult => ({ done: false, why });

const inMeeting = (document: Document): boolean => {
  const { controls, callLike } = readCall(document);
  return controls !== 'none' || callLike;
};

/** Each presses only what it is named for, and looks again to see that it took. */
export const teamsHands = (document: Document): Hands => ({
  async 'open-people'() {
    if (!inMeeting(document)) return not('not-in-a-meeting');
    const { state } = readRoster(document).seen;
    if (state === 'open') return done;
    // By its id and never by its label: the app's own "People" has the same and leads out of the meeting (roster e).
    const button = find(document, 'peopleButton');
    if (button === null) return not('button-not-found');
    // A list that is open and cannot be read would only be closed by another press.
    if (state === 'closed') press(button.element);
    const open = await until(document, () => readRoster(document).seen.state === 'open', PATIENCE_MS);
    return open ? done : not('nothing-changed');
  },

  async 'load-all-names'(signal) {
    if (signal.aborted) return not('stopped-early');
    if (!inMeeting(document)) return not('not-in-a-meeting');
    return findTree(document) === null ? not('button-not-found') : loadNames(document, signal);
  },

  async 'end-for-all'() {
    if (!inMeeting(document)) return not('not-in-a-meeting');
    const caret = find(document, 'caret');
    if (caret === null) return not('not-offered');
    // It has been asked already, and is for the teacher to answer.
    if (has(document, 'endDialog')) return done;
    if (findEndItem(document) === null) {
      press(caret.element);
      await until(document, () => findEndItem(document) !== null, PATIENCE_MS);
    }
    const item = findEndItem(document);
    if (item === null) return not('button-not-found');
    const before = dialogs(document);
    press(item);
    const asked = () => !has(document, 'hangUp') || has(document, 'endDialog') || dialogs(document) > before;
    return (await until(document, asked, PATIENCE_MS)) ? done : not('nothing-changed');
  },

  leave() {
    const hangUp = find(document, 'hangUp');
    if (hangUp === null) return not(inMeeting(document) ? 'button-not-found' : 'not-in-a-meeting');
    press(hangUp.element);
    return done;
  },
});

const dialogs = (document: Document): number =>
  document.querySelectorAll('[role="dialog"],[role="alertdialog"]').length;
