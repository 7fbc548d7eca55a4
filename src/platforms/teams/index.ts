import type { Sighting } from '../../meeting/sighting.ts';
import type { Platform } from '../platform.ts';
import { guardLeave, isLeaveAt } from './guard.ts';
import { teamsHands } from './hands.ts';
import { BLIND, read } from './look.ts';
import { observe } from './observe.ts';
import { readRoster } from './roster.ts';

export { type HealthReport, healthReport } from './health.ts';
export { MAX_RATE_MS } from './throttle.ts';

/** Microsoft Teams in a browser. */
export function teamsPlatform(document: Document): Platform {
  /** Totals that came and went since the last look, in order. */
  let trail: number[] = [];
  let latest: number | null = null;
  const note = (total: number) => {
    if (total !== latest) trail.push(total);
    latest = total;
  };
  const noteHeader = () => {
    try {
      const { seen } = readRoster(document);
      if (seen.state === 'open' && seen.total.seen) note(seen.total.value);
    } catch {
      // What cannot be read now is for the next look to report.
    }
  };

  const look = (): Sighting => {
    try {
      const sighting = read(document);
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
    watch: (onChange, signal) => observe(document, onChange, noteHeader, signal),
    hands: teamsHands(document),
    guardLeave: (asked, signal) => guardLeave(document, asked, signal),
    isLeaveAt: (point) => isLeaveAt(document, point),
  };
}
