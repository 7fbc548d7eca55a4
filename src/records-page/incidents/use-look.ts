import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../records/book.ts';
import { attempt } from '../../records/fault.ts';
import { useTools } from '../tools.ts';
import { tried } from '../tried.ts';
import { type Body, openAll } from './gather.ts';
import { checkChain, type Look, lookAt, uncopied } from './look.ts';

/** How often it is asked whether the key has locked itself (ms). */
const TICK_MS = 1_000;

export interface Held {
  /** Null until the store has been read once. */
  readonly look: Look | null;
  /** It could not be read, as nobody foresaw. */
  readonly failed: boolean;
  /** What was opened; null while it is locked or has not been opened yet. */
  readonly bodies: ReadonlyMap<string, Body> | null;
  /** Null while it is being looked into. */
  readonly checked: Checked | 'unchecked' | null;
  /** Which of the newest entries are in one place only, by number. */
  readonly once: readonly number[];
  /** It was locked by itself, and nobody has unlocked it since. */
  readonly lockedItself: boolean;
  /** When it locks itself if it is left alone; null where no passphrase holds it. */
  readonly locksAt: number | null;
  readonly reload: () => Promise<void>;
  readonly lock: () => void;
}

/**
 * What the page shows of the incidents, and the wiping of it: whatever was opened lives here and in what is drawn of it,
 * and goes as soon as the key does. The list comes first, then what the chain says, then what is sealed.
 */
export function useLook(): Held {
  const { read, vault } = useTools();
  const [look, setLook] = useState<Look | null>(null);
  const [failed, setFailed] = useState(false);
  const [bodies, setBodies] = useState<Held['bodies']>(null);
  const [checked, setChecked] = useState<Held['checked']>(null);
  const [once, setOnce] = useState<readonly number[]>([]);
  const [lockedItself, setLockedItself] = useState(false);
  const [locksAt, setLocksAt] = useState<number | null>(null);
  /** Counts readings: what an older one brings is not shown. */
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const seen = await lookAt({ read, vault });
    if (mine !== turn.current) return;
    setLook(seen);
    setFailed(false);
    const isOpen = seen.key === 'unlocked' || seen.key === 'open-to-all';
    if (!isOpen) setBodies(null);
    else setLockedItself(false);
    const opened = isOpen ? await openAll(vault, seen.rows) : null;
    if (mine !== turn.current) return;
    setBodies(opened);
    setLocksAt(seen.key === 'unlocked' ? vault.locksAt() : null);
    const chain = await checkChain(read);
    if (mine !== turn.current) return;
    setChecked(chain);
    if (seen.fault !== null) return;
    const alone = await attempt(() => uncopied(read, seen.rows));
    if (mine === turn.current && alone.done) setOnce(alone.value);
  }, [read, vault]);

  const wipe = useCallback(
    (itself: boolean) => {
      turn.current += 1;
      setBodies(null);
      setLocksAt(null);
      setLook((seen) => seen && { ...seen, key: 'locked' });
      setLockedItself(itself);
      tried(reload(), () => setFailed(true));
    },
    [reload],
  );
  const lock = useCallback(() => {
    vault.lock();
    wipe(false);
  }, [vault, wipe]);

  useEffect(() => {
    tried(reload(), () => setFailed(true));
    return () => {
      turn.current += 1;
    };
  }, [reload]);

  const unlocked = look?.key === 'unlocked';
  useEffect(() => {
    if (!unlocked) return;
    const tick = () => {
      const at = vault.locksAt();
      if (at === null) wipe(true);
      else setLocksAt(at);
    };
    const use = () => vault.used();
    const timer = setInterval(tick, TICK_MS);
    // A timer in a hidden page may sleep for a minute: what is shown again is looked at first.
    document.addEventListener('visibilitychange', tick);
    for (const event of ['keydown', 'pointerdown'] as const) document.addEventListener(event, use);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      for (const event of ['keydown', 'pointerdown'] as const) document.removeEventListener(event, use);
    };
  }, [unlocked, vault, wipe]);

  return { look, failed, bodies, checked, once, lockedItself, locksAt, reload, lock };
}
