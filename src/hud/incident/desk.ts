import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft, Note } from '../../incidents/draft.ts';
import type { Keeper } from '../../writing/keeper.ts';
import type { ScreenShared } from '../state.ts';

/** What the form is opened with: a draft that was kept, a note to be written up, or nothing. */
export interface Opening {
  readonly n: number;
  readonly draft: Draft | null;
  readonly note: Note | null;
}

/** Where the panel stands with the incident log: all of it that is there before its own script is fetched. */
export interface DeskState {
  /** Null: the form is not open. */
  readonly opening: Opening | null;
  /** Nothing of an incident is shown: a screen is shared, or the teacher has hidden it. */
  readonly hidden: boolean;
  readonly sharing: ScreenShared;
  readonly nobodySees: () => void;
  /** Another number each time that what waits may have become another. */
  readonly stirred: number;
  /** What is being typed; it is here also while it is hidden. */
  readonly held: { current: Keeper | null };
  /** What was typed before the form had been fetched. */
  readonly early: { current: string };
  readonly open: (what?: Partial<Pick<Opening, 'draft' | 'note'>>) => void;
  readonly back: () => void;
  readonly hide: () => void;
  readonly show: () => void;
  readonly stir: () => void;
}

export function useDesk(sharing: ScreenShared, unshare: () => void): DeskState {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [blank, setBlank] = useState(false);
  const [stirred, setStirred] = useState(0);
  const held = useRef<Keeper | null>(null);
  const early = useRef('');
  const stir = useCallback(() => setStirred((n) => n + 1), []);
  const shared = sharing === 'shared' || sharing === 'was-shared';
  const nobodySees = useCallback(() => {
    unshare();
    setBlank(false);
  }, [unshare]);
  const open = useCallback<DeskState['open']>(({ draft = null, note = null } = {}) => {
    setBlank(false);
    setOpening((before) => ({ n: (before?.n ?? 0) + 1, draft, note }));
  }, []);
  const back = useCallback(() => {
    setOpening(null);
    stir();
  }, [stir]);
  const hide = useCallback(() => {
    held.current?.flush();
    setBlank(true);
  }, []);
  const show = useCallback(() => setBlank(false), []);

  const isOpen = opening !== null;
  // What a shared screen hid does not come back by itself: the teacher may be about to share again.
  useEffect(() => {
    if (shared && isOpen) hide();
  }, [shared, isOpen, hide]);
  // Who goes back from the form stands where they opened it.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.querySelector<HTMLElement>('[data-act="log-incident"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && (isOpen || document.querySelector('[data-incident]'))) hide();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [isOpen, hide]);
  const hidden = blank || shared;
  return useMemo(
    () => ({ opening, hidden, sharing, nobodySees, stirred, held, early, open, back, hide, show, stir }),
    [opening, hidden, sharing, nobodySees, stirred, open, back, hide, show, stir],
  );
}
