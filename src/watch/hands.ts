import type { HandFault, HandResult, Hands } from '../platforms/platform.ts';
import type { HandName } from '../session/session.ts';
import type { Watch } from './watch.ts';

/** Does one thing in Teams that the teacher has just asked for, and tells the session what came of it. */
export async function useHand(
  watch: Watch,
  hands: Hands,
  hand: HandName,
  signal: AbortSignal,
): Promise<HandFault | null> {
  // One thing at a time: a second press while the first is at work would have two sweeps scroll one list.
  if (watch.session().working !== null) return null;
  watch.deed({ deed: 'hand-begun', hand });
  const result = await tryHand(hands, hand, signal);
  const fault = result.done ? null : result.why;
  watch.deed({ deed: 'hand', hand, fault });
  if (hand === 'end-for-all' && fault === null) watch.deed({ deed: 'leaving', how: 'end-for-all' });
  return fault;
}

function tryHand(hands: Hands, hand: HandName, signal: AbortSignal): Promise<HandResult> {
  switch (hand) {
    case 'open-people':
      return hands.openPeople();
    case 'load-all-names':
      return hands.loadAllNames(signal);
    case 'end-for-all':
      return hands.endForAll();
  }
}
