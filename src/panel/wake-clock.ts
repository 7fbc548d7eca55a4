/** Farther ahead of the running clock than this, the wall clock has not been put right: the computer slept (ms). */
const SLEPT_MS = 5_000;

export interface Clock {
  readonly mono: number;
  readonly utc: number;
}

/**
 * A running clock that has run through a sleep, too: the browser's may stand still in it, and what was proved before it
 * would be shown as of now on waking. A wall clock stepped forward looks the same, and costs one answer.
 */
export function wakeClock(read: () => Clock): () => Clock {
  let slept = 0;
  let last = read();
  return () => {
    const now = read();
    const ahead = now.utc - last.utc - (now.mono - last.mono);
    if (ahead > SLEPT_MS) slept += ahead;
    last = now;
    return { mono: now.mono + slept, utc: now.utc };
  };
}
