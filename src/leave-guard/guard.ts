import type { HandFault } from '../meeting/hands.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Policy } from '../policy/policy.ts';
import type { Watch } from '../watch/watch.ts';
import { holdsBack } from './decide.ts';
import { type Answer, type DialogWords, type OpenDialog, openDialog } from './dialog.ts';

export interface GuardDeps {
  readonly document: Document;
  readonly watch: Watch;
  readonly platform: Platform;
  readonly policy: () => Policy;
  readonly clock: () => Moment;
  readonly words: () => DialogWords;
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
    deps.watch.deed({ deed: 'leaving', how: 'leave' });
    close();
  };

  const answered = async (answer: Answer) => {
    if (answer === 'stay') {
      deps.watch.deed({ deed: 'stayed' });
      return close();
    }
    if (answer === 'leave') {
      leave();
      // No Leave on the page to press (while a whole screen is shared): the next press of the keys goes through.
      if (!deps.platform.hands.leave().done) deps.watch.deed({ deed: 'stayed' });
      return;
    }
    const fault = await deps.endForAll();
    if (fault === null) return close();
    open?.endFailed();
  };

  deps.platform.guardLeave(() => {
    deps.watch.look();
    const now = deps.clock();
    if (open !== null || !holdsBack(deps.watch.session(), deps.policy(), lastHeld, now)) {
      leave();
      return 'let-go';
    }
    lastHeld = now;
    open = openDialog(deps.document, deps.words(), deps.platform.isLeaveAt, (answer) => void answered(answer));
    return 'hold';
  }, signal);
  signal.addEventListener('abort', close);
}
