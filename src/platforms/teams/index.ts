import type { Sighting } from '../../meeting/sighting.ts';
import type { Platform } from '../platform.ts';
import { guardLeave, isLeaveAt } from './guard.ts';
import { teamsHands } from './hands.ts';
import type { Lexicon } from './lexicon.ts';
import { learn } from './lexicon.ts';
import { BLIND, read } from './look.ts';
import { observe } from './observe.ts';
import { pulse } from './pulse.ts';
import { readRoster } from './roster.ts';
import { rowMemo } from './row-memo.ts';

export { type HealthReport, healthReport } from './health.ts';
export { MAX_RATE_MS } from './throttle.ts';

/** Microsoft Teams in a browser, read by what the lexicon says that it looks like. */
export function teamsPlatform(document: Document, lexicon: Lexicon): Platform {
  learn(lexicon);
  const rows = rowMemo();
  let takeIn = () => {};
  let looks = 0;
  /** The page's pulse at the last look; null when something has moved since, or nobody watches. */
  let still: string | null = null;
  let watched = false;
  /** Totals that came and went since the last look, in order. */
  let trail: number[] = [];
  let latest: number | null = null;
  const note = (total: number) => {
    if (total !== latest) trail.push(total);
    latest = total;
  };
  const noteHeader = () => {
    try {
      const { seen } = readRoster(document, rows.read);
      if (seen.state === 'open' && seen.total.seen) note(seen.total.value);
    } catch {
      // What cannot be read now is for the next look to report.
    }
  };

  const look = (): Sighting => {
    try {
      looks += 1;
      takeIn();
      const sighting = read(document, rows.read);
      still = watched ? pulse(document) : null;
      const { roster } = sighting;
      if (roster.state !== 'open') return sighting;
      if (roster.total.seen && trail.at(-1) !== roster.total.value) trail.push(roster.total.value);
      latest = trail.at(-1) ?? latest;
      const shown = trail;
      trail = [];
      return { ...sighting, roster: { ...roster, trail: shown } };
    } catch {
      return BLIND;
    }
  };

  return {
    look,
    unchanged: () => still !== null && still === pulse(document),
    watch(onChange, signal) {
      const onMoved = () => {
        still = null;
      };
      const told = () => {
        const before = looks;
        onChange();
        // Whoever is told and does not look loses no total by it.
        if (looks === before) noteHeader();
      };
      takeIn = observe(document, { onMoved, onChange: told, onHeader: noteHeader, rows }, signal);
      watched = !signal.aborted;
      signal.addEventListener('abort', () => {
        watched = false;
        still = null;
      });
    },
    hands: teamsHands(document),
    guardLeave: (asked, signal) => guardLeave(document, asked, signal),
    isLeaveAt: (point) => isLeaveAt(document, point),
  };
}
