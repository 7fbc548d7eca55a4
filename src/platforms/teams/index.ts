import type { Sighting } from '../../meeting/sighting.ts';
import type { Platform } from '../platform.ts';
import { guardLeave, isLeaveAt } from './guard.ts';
import { teamsHands } from './hands.ts';
import { BLIND, read } from './look.ts';
import { observe } from './observe.ts';
import { readRoster } from './roster.ts';
import { rowMemo } from './row-memo.ts';

export { type HealthReport, healthReport } from './health.ts';
export { MAX_RATE_MS } from './throttle.ts';

/** Microsoft Teams in a browser. */
export function teamsPlatform(document: Document): Platform {
  const rows = rowMemo();
  let takeIn = () => {};
  let looks = 0;
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
    watch(onChange, signal) {
      const told = () => {
        const before = looks;
        onChange();
        // Whoever is told and does not look loses no total by it.
        if (looks === before) noteHeader();
      };
      takeIn = observe(document, { onChange: told, onHeader: noteHeader, rows }, signal);
    },
    hands: teamsHands(document),
    guardLeave: (asked, signal) => guardLeave(document, asked, signal),
    isLeaveAt: (point) => isLeaveAt(document, point),
  };
}
