import type { Needed } from '../incidents/draft.ts';
import type { RecordsFault } from '../records/fault.ts';
import type { RecordsTold } from '../records/told.ts';
import { enteredFrom } from './answers.ts';
import type { Keeper } from './keeper.ts';
import { type Beginning, sinceThen, writtenFrom } from './save.ts';

/** `elsewhere`: the account was written on in another place; what is here is a draft of its own now, to be saved as such. */
export type Saved =
  | { readonly as: 'saved' | 'elsewhere' }
  | { readonly as: 'missing'; readonly missing: readonly Needed[] }
  | { readonly as: 'failed'; readonly why: RecordsFault | 'no-answer' };

/** A worker that was stopped is started by the next message; asked so often, so far apart (ms). */
const TRIES = 3;
const APART_MS = 400;

type Entering = Extract<RecordsTold, { kind: 'incident' }>;
type By = Parameters<typeof writtenFrom>[2];

/**
 * Saves what the keeper holds. An entry that nobody answered may be there: it is sent again as it was, under its own
 * time, by which it is known, and never a second time as a new one.
 */
export function saver(records: (told: RecordsTold) => Promise<unknown>, wait: (ms: number) => Promise<unknown>) {
  let unanswered: Beginning | null = null;

  const enter = async (told: Entering): Promise<Saved> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (tried > 0) await wait(APART_MS);
      const answer = enteredFrom(await records(told));
      if (answer?.done) return { as: 'saved' };
      if (answer?.why === 'elsewhere') return { as: 'elsewhere' };
      if (answer !== null) return { as: 'failed', why: answer.why };
    }
    return { as: 'failed', why: 'no-answer' };
  };

  return async (keeper: Keeper, now: number, by: By): Promise<Saved> => {
    const written = () => writtenFrom({ draft: keeper.draft(), mark: keeper.mark() }, now, by);
    const lacks = written();
    if ('missing' in lacks) return { as: 'missing', missing: lacks.missing };
    const { id } = keeper.draft();
    // A draft that was still under way would be kept again after the record has taken its place.
    await keeper.settled();
    // It was found then that it had been written on elsewhere: that is said before anything is saved of it.
    if (keeper.draft().id !== id) return { as: 'elsewhere' };
    const next = written();
    if ('missing' in next) return { as: 'missing', missing: next.missing };
    // Of another draft it says nothing, and would be corrected by it.
    const sent = unanswered?.entry.incident === id ? unanswered : next.told;
    const outcome = await enter(sent);
    const unheard = outcome.as === 'failed' && outcome.why === 'no-answer';
    unanswered = unheard ? sent : null;
    if (outcome.as === 'elsewhere') keeper.part();
    if (outcome.as !== 'saved') return outcome;
    // What was typed after it was sent, in vain or a moment ago, is in no record yet.
    const then = written();
    const more = 'missing' in then ? null : sinceThen(sent, then.told);
    if (more !== null) await keeper.settled();
    const last = more === null ? outcome : await enter({ ...more, mark: keeper.mark() });
    if (last.as === 'saved') keeper.stop('saved');
    return last;
  };
}
