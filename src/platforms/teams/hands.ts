import type { HandFault, HandResult } from '../../meeting/hands.ts';
import type { Hands } from '../platform.ts';
import { readCall } from './call.ts';
import { find, has } from './find.ts';
import { css } from './lexicon.ts';
import { loadNames } from './names.ts';
import { findEndItem, PATIENCE_MS, press, until } from './press.ts';
import { findTree, readRoster } from './roster.ts';

/** Teams' own question is watched so long (ms); a call that ends later is not known to be ended for all (`calledOff`). */
const ASKED_MS = 30_000;
/** So long after it was answered with yes the call is gone (ms): one that is whole then goes on. */
const GOING_MS = 10_000;

const done = { done: true } as const;
const not = (why: HandFault): HandResult => ({ done: false, why });

/** Each presses only what it is named for, and looks again to see that it took. */
export function teamsHands(document: Document): Hands {
  const inMeeting = () => {
    const { controls, callLike } = readCall(document);
    return controls !== 'none' || callLike;
  };
  const hungUp = () => !has(document, 'hangUp');
  const questions = () => document.querySelectorAll(`[role$="dialog"],${css('endDialog')}`).length;
  /** How many stood there before Teams asked. */
  let before = 0;

  return {
    async openPeople() {
      if (!inMeeting()) return not('not-in-a-meeting');
      const { state } = readRoster(document).seen;
      if (state === 'open') return done;
      // By its id and never by its label: the app's own "People" has the same and leads out of the meeting (roster e).
      const button = find(document, 'peopleButton');
      if (button === null) return not('button-not-found');
      // A list that is open and cannot be read would only be closed by another press.
      if (state === 'closed') press(button.element);
      return (await until(document, () => readRoster(document).seen.state === 'open', PATIENCE_MS))
        ? done
        : not('nothing-changed');
    },

    async loadAllNames(signal) {
      if (signal.aborted) return not('stopped-early');
      if (!inMeeting()) return not('not-in-a-meeting');
      return findTree(document) === null ? not('button-not-found') : loadNames(document, signal);
    },

    async endForAll() {
      if (!inMeeting()) return not('not-in-a-meeting');
      const caret = find(document, 'caret');
      if (caret === null) return not('not-offered');
      if (findEndItem(document) === null) {
        press(caret.element);
        await until(document, () => findEndItem(document) !== null, PATIENCE_MS);
      }
      const item = findEndItem(document);
      if (item === null) return not('button-not-found');
      before = questions();
      press(item);
      return (await until(document, () => hungUp() || questions() > before, PATIENCE_MS))
        ? done
        : not('nothing-changed');
    },

    async goesOn() {
      return (
        (await until(document, () => questions() <= before, ASKED_MS)) && !(await until(document, hungUp, GOING_MS))
      );
    },

    leave() {
      const hangUp = find(document, 'hangUp');
      if (hangUp === null) return not(inMeeting() ? 'button-not-found' : 'not-in-a-meeting');
      press(hangUp.element);
      return done;
    },
  };
}
