import type { Draft, Patch } from '../incidents/draft.ts';
import { isTouched, patchDraft } from '../incidents/drafting.ts';
import type { Mark, Writing } from '../incidents/mark.ts';
import type { RecordsFault } from '../records/fault.ts';
import type { Entered } from './answers.ts';
import { type Elsewhere, watchOthers } from './elsewhere.ts';
import type { Listen } from './others.ts';

/** A key that was pressed is sent no later than this (ms): typing that goes on does not put it off (issue 4: 500 at most). */
export const PAUSE_MS = 300;
/** What could not be kept is tried again after so long (ms). */
export const RETRY_MS = 2_000;

/** How the draft stands on the disk. Whatever it says, the words stay in the form. */
export type Kept =
  | { readonly as: 'nothing' | 'keeping' }
  | { readonly as: 'kept'; readonly at: number }
  | { readonly as: 'not-kept'; readonly why: RecordsFault | 'no-answer' };

/** Null: nobody answered. */
export type Answer = Entered | null;

export interface KeeperNeeds {
  readonly clock: () => number;
  /** Runs it after so many ms; gives the way to call it off. */
  readonly after: (run: () => void, ms: number) => () => void;
  readonly send: (draft: Draft) => Promise<Answer>;
  /** An id that nothing has yet. */
  readonly id: () => string;
  readonly listen: Listen;
}

/** A draft that is being typed, and that is kept as it is typed. Outlives the form: hidden, it is still here. */
export interface Keeper {
  readonly draft: () => Draft;
  readonly kept: () => Kept;
  readonly elsewhere: () => Elsewhere;
  /** Which writing of the draft this is, and what it goes on from: for what takes the draft's place. */
  readonly mark: () => Mark;
  readonly change: (patch: Patch) => void;
  /** Sends at once what was not sent yet. */
  readonly flush: () => void;
  /** When all that was sent is answered: what comes after it must not be overtaken. */
  readonly settled: () => Promise<void>;
  /** What is here becomes a draft of its own: its old one was written on in another place. */
  readonly part: () => void;
  /** It is not shown any more. What was typed is sent, and tried until it is kept. */
  readonly leave: () => void;
  /** No more of it is sent: it was saved, or dropped. */
  readonly stop: (how?: 'saved' | 'left') => void;
  readonly listen: (told: (() => void) | null) => void;
}

/** `begun`: how it was found; one that lies on the disk is kept also when it is emptied. */
export function draftKeeper(needs: KeeperNeeds, begun: Draft, onDisk: boolean): Keeper {
  const { clock, after, send, id } = needs;
  const hand = id();
  let draft = begun;
  let on = writingOf(begun);
  let kept: Kept = onDisk ? { as: 'kept', at: begun.touched } : { as: 'nothing' };
  let waiting: { readonly ms: number; readonly callOff: () => void } | null = null;
  let unsent = false;
  let worth = onDisk;
  let last = 0;
  let stopped = false;
  let told: (() => void) | null = null;
  const under = new Set<Promise<void>>();
  const others = watchOthers(needs.listen, hand, begun.id, () => told?.());

  const mark = (): Mark => ({ hand, n: last, on });
  const become = (next: Kept) => {
    kept = next;
    told?.();
  };
  const wait = (ms: number) => {
    // A retry may lie further off than what was typed since can wait.
    if (waiting !== null && waiting.ms <= ms) return;
    callOff();
    waiting = { ms, callOff: after(sendOff, ms) };
  };
  const callOff = () => {
    waiting?.callOff();
    waiting = null;
  };
  const sendOff = () => {
    callOff();
    if (stopped || !unsent) return;
    unsent = false;
    last += 1;
    const n = last;
    const done = send({ ...draft, mark: mark() }).then(
      (answer) => answered(n, answer),
      () => answered(n, null),
    );
    under.add(done);
    void done.finally(() => under.delete(done));
  };
  const answered = (n: number, answer: Answer) => {
    // An answer to an older one says nothing of what was typed since.
    if (stopped || n !== last) return;
    if (answer?.done) {
      others.post('kept');
      if (!unsent) become({ as: 'kept', at: clock() });
      return;
    }
    if (answer?.why === 'elsewhere') return part();
    unsent = true;
    become({ as: 'not-kept', why: answer?.why ?? 'no-answer' });
    wait(RETRY_MS);
  };
  /** Two places went on from the same words. Neither is thrown away: this one goes on under another id. */
  const part = () => {
    draft = { ...draft, id: id() };
    on = null;
    worth = true;
    unsent = true;
    kept = { as: 'keeping' };
    others.part(draft.id);
    sendOff();
    told?.();
  };

  return {
    draft: () => draft,
    kept: () => kept,
    elsewhere: others.elsewhere,
    mark,
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
    flush: sendOff,
    settled: async () => {
      sendOff();
      while (under.size > 0) await Promise.all(under);
    },
    part,
    leave: () => {
      sendOff();
      others.close('left');
    },
    stop: (how = 'left') => {
      stopped = true;
      callOff();
      others.close(how);
    },
    listen: (next) => {
      told = next;
    },
  };
}

const writingOf = ({ mark }: Draft): Writing | null => (mark === undefined ? null : { hand: mark.hand, n: mark.n });
