import type { HandFault } from '../meeting/hands.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Rules } from '../policy/rules.ts';
import type { GuardLook } from '../protocol/guard-look.ts';
import type { Deed } from '../session/acts.ts';
import type { Session } from '../session/session.ts';
import { holdsBack } from './decide.ts';
import { type Answer, type OpenDialog, openDialog } from './dialog.ts';
import { dialogWords } from './words.ts';

/** The lesson that the guard looks at, and that it tells what the teacher decided. */
interface Lesson {
  readonly session: () => Session;
  look(): void;
  deed(deed: Deed): void;
}

export interface GuardDeps {
  readonly document: Document;
  readonly lesson: Lesson;
  readonly platform: Platform;
  readonly rules: () => Rules;
  readonly clock: () => Moment;
  readonly look: () => GuardLook;
  readonly endForAll: () => Promise<HandFault | null>;
}

/** Asks once before the teacher leaves learners behind. */
export function guardLeave(deps: GuardDeps, signal: AbortSignal): void {
  let open: OpenDialog | null = null;
  let lastHeld: Moment | null = null;
  const close = () => {
    open?.close();
    open = null;
  };

  const leave = () => {
    deps.lesson.deed({ deed: 'leaving', how: 'leave' });
    close();
  };

  const answered = async (answer: Answer) => {
    if (answer === 'stay') {
      deps.lesson.deed({ deed: 'stayed' });
      return close();
    }
    if (answer === 'leave') {
      leave();
      // No Leave on the page to press (while a whole screen is shared): the next press of the keys goes through.
      if (!deps.platform.hands.leave().done) deps.lesson.deed({ deed: 'stayed' });
      return;
    }
    const fault = await deps.endForAll();
    if (fault === null) return close();
    open?.endFailed();
  };

  deps.platform.guardLeave(() => {
    deps.lesson.look();
    const now = deps.clock();
    if (open !== null || !holdsBack(deps.lesson.session(), deps.rules(), lastHeld, now)) {
      leave();
      return 'let-go';
    }
    lastHeld = now;
    const { words, css } = deps.look();
    const said = dialogWords(words, deps.lesson.session());
    open = openDialog(deps.document, said, css, deps.platform.isLeaveAt, (answer) => void answered(answer));
    return 'hold';
  }, signal);
  signal.addEventListener('abort', close);
}
