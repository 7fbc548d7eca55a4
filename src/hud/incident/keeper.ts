import type { Draft, Patch } from '../../incidents/draft.ts';
import { isTouched, patchDraft } from '../../incidents/drafting.ts';
import type { Outcome, RecordsFault } from '../../records/fault.ts';

/** A key that was pressed is sent no later than this (ms): typing that goes on does not put it off (issue 4: 500 at most). */
export const PAUSE_MS = 300;
/** What could not be kept is tried again after so long (ms). */
export const RETRY_MS = 2_000;

/** How the draft stands on the disk. Whatever it says, the words stay in the form. */
export type Kept =
  | { readonly as: 'nothing' | 'keeping' }
  | { readonly as: 'kept'; readonly at: number }
  | { readonly as: 'not-kept'; readonly why: RecordsFault | 'no-answer' };

export interface KeeperNeeds {
  readonly clock: () => number;
  /** Runs it after so many ms; gives the way to call it off. */
  readonly after: (run: () => void, ms: number) => () => void;
  /** Null: nobody answered. */
  readonly send: (draft: Draft) => Promise<Outcome<unknown> | null>;
}

/** A draft that is being typed, and that is kept as it is typed. Outlives the form: hidden, it is still here. */
export interface Keeper {
  readonly draft: () => Draft;
  readonly kept: () => Kept;
  readonly change: (patch: Patch) => void;
  /** Sends at once what was not sent yet. */
  readonly flush: () => void;
  /** When all that was sent is answered: what comes after it must not be overtaken. */
  readonly settled: () => Promise<void>;
  /** No more of it is sent: it was saved, or dropped. */
  readonly stop: () => void;
  readonly listen: (told: (() => void) | null) => void;
}

/** `begun`: how it was found; one that lies on the disk is kept also when it is emptied. */
export function draftKeeper({ clock, after, send }: KeeperNeeds, begun: Draft, onDisk: boolean): Keeper {
  let draft = begun;
  let kept: Kept = onDisk ? { as: 'kept', at: begun.touched } : { as: 'nothing' };
  let waiting: { readonly ms: number; readonly callOff: () => void } | null = null;
  let unsent = false;
  let worth = onDisk;
  let last = 0;
  let stopped = false;
  let told: (() => void) | null = null;
  const under = new Set<Promise<void>>();

  const become = (next: Kept) => {
    kept = next;
    told?.();
  };
  const wait = (ms: number) => {
    // A retry may lie further off than what was typed since can wait.
    if (waiting !== null && waiting.ms <= ms) return;
    callOff();
    waiting = { ms, callOff: after(hand, ms) };
  };
  const callOff = () => {
    waiting?.callOff();
    waiting = null;
  };
  const hand = () => {
    callOff();
    if (stopped || !unsent) return;
    unsent = false;
    last += 1;
    const n = last;
    const done = send(draft).then(
      (answer) => answered(n, answer),
      () => answered(n, null),
    );
    under.add(done);
    void done.finally(() => under.delete(done));
  };
  const answered = (n: number, answer: Outcome<unknown> | null) => {
    // An answer to an older one says nothing of what was typed since.
    if (stopped || n !== last) return;
    if (answer?.done) {
      if (!unsent) become({ as: 'kept', at: clock() });
      return;
    }
    unsent = true;
    become({ as: 'not-kept', why: answer?.why ?? 'no-answer' });
    wait(RETRY_MS);
  };

  return {
    draft: () => draft,
    kept: () => kept,
    change: (patch) => {
      draft = patchDraft(draft, patch, clock());
      worth ||= isTouched(draft);
      if (worth && !stopped) {
        unsent = true;
        if (kept.as !== 'not-kept') kept = { as: 'keeping' };
        wait(PAUSE_MS);
      }
      told?.();
    },
    flush: hand,
    settled: async () => {
      hand();
      while (under.size > 0) await Promise.all(under);
    },
    stop: () => {
      stopped = true;
      callOff();
    },
    listen: (next) => {
      told = next;
    },
  };
}
