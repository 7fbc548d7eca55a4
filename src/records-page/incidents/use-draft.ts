import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { version } from '../../browser.ts';
import { ZONE } from '../../incidents/days.ts';
import { type Draft, isTouched, type Needed } from '../../incidents/draft.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { type Field, given, someSchema } from '../../incidents/incident.ts';
import type { Keeper } from '../../writing/keeper.ts';
import { keeperIn } from '../../writing/page.ts';
import { saver } from '../../writing/saver.ts';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';

/** A draft as it was found: `kept`, it lies on the disk already. */
export interface Begun {
  readonly draft: Draft;
  readonly kept: boolean;
}

interface DraftInHand {
  readonly keeper: Keeper;
  readonly change: (field: Field, value: unknown) => void;
  readonly save: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** What it lacks before it can be saved. */
  readonly lacks: readonly Needed[];
  /** What did not come of it, in words; empty when all did. */
  readonly said: string;
}

/** An account that is written or finished here: kept at every pause in typing, as in the panel, and saved by one press. */
export function useDraft({ draft: begun, kept }: Begun, close: () => void): DraftInHand {
  const words = useWords();
  const { ask, clock, language, rules, tell } = useTools();
  const { reload } = useDesk();
  const [, drawAnew] = useState(0);
  const [said, say] = useState('');
  const [lacks, setLacks] = useState<readonly Needed[]>([]);
  const busy = useRef(false);
  /** That an empty draft stays was said; a second press leaves all the same. */
  const warned = useRef(false);
  const keeper = useMemo(() => keeperIn(ask, begun, kept), [ask, begun, kept]);
  const enter = useMemo(() => saver(ask, (ms) => new Promise((done) => setTimeout(done, ms))), [ask]);
  // In the very moment that it is drawn: another form answers at once that it is there.
  useLayoutEffect(() => {
    keeper.listen(() => drawAnew((n) => n + 1));
    const hide = () => keeper.flush();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      keeper.listen(null);
      keeper.leave();
    };
  }, [keeper]);

  const change = (field: Field, value: unknown) => {
    const some = someSchema.safeParse({ [field]: value });
    // A time that is half typed is none yet: what stood before stands.
    if (some.success) keeper.change(given(some.data));
  };
  const once = (press: () => Promise<void>) => async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      await press();
    } finally {
      busy.current = false;
    }
  };
  const save = async () => {
    const now = clock();
    say('');
    const outcome = await enter(keeper, now, { rules, extension: version(), language });
    setLacks(outcome.as === 'missing' ? outcome.missing : []);
    if (outcome.as === 'failed') {
      const came = outcome.why === 'no-answer' ? 'not-answered' : outcome.why;
      say(`${words('save.failed')} ${words(cameKey(came))}`);
    }
    if (outcome.as !== 'saved') return;
    tell(words('saved', { at: stamp(now, ZONE) }));
    await reload();
    close();
  };
  const leave = async () => {
    const { id } = keeper.draft();
    await keeper.settled();
    if (isTouched(keeper.draft())) {
      // Said in the form, which stays: leaving it would lose what was typed, or the word that it is another draft now.
      if (keeper.kept().as === 'not-kept' || keeper.draft().id !== id) return;
    } else {
      const came = cameOf(await ask({ kind: 'drop-draft', id }));
      if (came !== 'done' && !warned.current) {
        warned.current = true;
        return say(words(cameKey(came)));
      }
      keeper.stop();
    }
    await reload();
    close();
  };
  return { keeper, change, save: once(save), leave: once(leave), lacks, said };
}
