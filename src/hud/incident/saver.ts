import type { Needed } from '../../incidents/draft.ts';
import type { EntryOf } from '../../incidents/entry.ts';
import type { RecordsFault } from '../../records/fault.ts';
import type { RecordsTold } from '../../records/told.ts';
import { enteredFrom } from './answers.ts';
import type { Keeper } from './keeper.ts';
import { sinceThen, writtenFrom } from './save.ts';

export type Saved =
  | { readonly as: 'saved' }
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
  let unanswered: (Entering & { readonly entry: EntryOf<'written'> }) | null = null;

  const enter = async (told: Entering): Promise<Saved> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (tried > 0) await wait(APART_MS);
      const answer = enteredFrom(await records(told));
      if (answer?.done) return { as: 'saved' };
      if (answer !== null) return { as: 'failed', why: answer.why };
    }
    return { as: 'failed', why: 'no-answer' };
  };

  return async (keeper: Keeper, now: number, by: By): Promise<Saved> => {
    const next = writtenFrom(keeper.draft(), now, by);
    if ('missing' in next) return { as: 'missing', missing: next.missing };
    // A draft that was still under way would be kept again after the record has taken its place.
    await keeper.settled();
    // Of another draft it says nothing, and would be corrected by it.
    const sent = unanswered?.entry.incident === next.told.entry.incident ? unanswered : next.told;
    const outcome = await enter(sent);
    const { entry } = sent;
    const unheard = outcome.as === 'failed' && outcome.why === 'no-answer';
    unanswered = unheard && entry.kind === 'written' ? { ...sent, entry } : null;
    if (outcome.as !== 'saved') return outcome;
    // What was typed after it was sent, in vain or a moment ago, is in no record yet.
    const then = writtenFrom(keeper.draft(), now, by);
    const more = 'missing' in then || entry.kind !== 'written' ? null : sinceThen(entry, then.told);
    if (more !== null) await keeper.settled();
    const last = more === null ? outcome : await enter(more);
    if (last.as === 'saved') keeper.stop();
    return last;
  };
}
