import { type Heed, NOTHING_RAISED } from '../attention/heed.ts';
import { tellBackground } from '../browser.ts';
import type { Session } from '../session/session.ts';
import { journalOf } from './journal.ts';

/** A quiet lesson is kept anew this often (ms): after a crash, how long ago it was last seen decides what is taken up. */
export const KEEP_MS = 5 * 60_000;

export interface JournalKeeper {
  /** What stands in the journal may have changed. */
  changed(): void;
  /** The tab is being closed or reloaded. */
  leaving(): void;
  /** A look or a deed has been taken in, whether or not it changed anything. */
  settled(): void;
}

/** Keeps the journal: when what stands in it has changed, now and then in a quiet lesson, and on the way out. */
export function journalKeeper(current: () => Session, heed: () => Heed = () => NOTHING_RAISED): JournalKeeper {
  let kept = '';
  let keptAt = 0;
  const keep = (anyway: boolean) => {
    const session = current();
    // A meeting that is over for good is forgotten; what was ticked before one outlives a page that is still loading.
    const journal = session.phase === 'none' && session.startedAt !== null ? null : journalOf(session, heed());
    const { lastIn: _moving, ...print } = journal ?? { lastIn: 0 };
    const next = JSON.stringify(print);
    if (next === kept && !anyway) return;
    kept = next;
    keptAt = session.now.mono;
    void tellBackground({ kind: 'keep', journal });
  };
  return {
    changed: () => keep(false),
    leaving: () => keep(true),
    settled: () => {
      const { phase, now } = current();
      if (phase === 'in-meeting' && now.mono - keptAt > KEEP_MS) keep(true);
    },
  };
}
