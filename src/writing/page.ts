import type { Draft } from '../incidents/draft.ts';
import type { RecordsTold } from '../records/told.ts';
import { draftsFrom, enteredFrom } from './answers.ts';
import { draftKeeper, type Keeper } from './keeper.ts';
import { listen } from './others.ts';

type Ask = (told: RecordsTold) => Promise<unknown>;

/** A keeper by the page's own clock, timers and channel: wiring only. */
export const keeperIn = (ask: Ask, begun: Draft, onDisk: boolean): Keeper =>
  draftKeeper(
    {
      clock: Date.now,
      after: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      send: async (draft) => enteredFrom(await ask({ kind: 'draft', draft })),
      id: () => crypto.randomUUID(),
      listen,
    },
    begun,
    onDisk,
  );

/**
 * The newer words of an account that was written on in another place; null when they cannot be had here. What is in the
 * form is kept first, so that nothing of it is lost by going on with the other.
 */
export async function takeUp(keeper: Keeper, ask: Ask): Promise<Draft | null> {
  await keeper.settled();
  const { newer } = keeper.elsewhere();
  const kept = draftsFrom(await ask({ kind: 'drafts' }));
  return (kept?.done && kept.value.find(({ id }) => id === newer)?.draft) || null;
}
