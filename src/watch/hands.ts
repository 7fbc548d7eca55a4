import type { HandFault, HandName, HandResult } from '../meeting/hands.ts';
import type { Hands } from '../platforms/platform.ts';
import type { Watch } from './watch.ts';

/** Does one thing in Teams that the teacher has just asked for; resolves with why it could not be done, or null. */
export type UseHand = (hand: HandName) => Promise<HandFault | null>;

/**
 * One hand at a time: two sweeps would scroll one list. Ending for all does not wait for a sweep, it stops it; any other
 * press while one is at work is told so. Whatever happens, the session hears how it went.
 */
export function useHands(watch: Watch, hands: Hands, signal: AbortSignal): UseHand {
  let current: {
    readonly hand: HandName;
    readonly done: Promise<HandFault | null>;
    readonly stop: AbortController;
  } | null = null;

  const work = async (hand: HandName, stop: AbortController, before?: Promise<unknown>): Promise<HandFault | null> => {
    await before;
    watch.deed({ deed: 'hand-begun', hand });
    const result = await hands[hand](AbortSignal.any([signal, stop.signal])).catch(failed);
    const fault = result.done ? null : result.why;
    watch.deed({ deed: 'hand', hand, fault });
    if (hand === 'end-for-all' && fault === null) watch.deed({ deed: 'leaving', how: 'end-for-all' });
    return fault;
  };

  return async (hand) => {
    const before = current;
    if (before !== null) {
      if (hand !== 'end-for-all') return 'busy';
      // Pressed twice is asked once: a second would work Teams' menu under the question that the first has opened.
      if (before.hand === hand) return before.done;
      before.stop.abort();
    }
    const stop = new AbortController();
    // Whoever presses meanwhile finds this one at work, and not the one that it waits for.
    const done = work(hand, stop, before?.done);
    const mine = { hand, done, stop };
    current = mine;
    try {
      return await done;
    } finally {
      if (current === mine) current = null;
    }
  };
}

/** A hand that breaks on a page it did not expect has done nothing that can be relied on. */
const failed = (): HandResult => ({ done: false, why: 'nothing-changed' });
