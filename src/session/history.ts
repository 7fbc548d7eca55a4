import type { Answer } from '../meeting/answer.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import { hindsight } from './hindsight.ts';
import { whoIs } from './people.ts';
import type { Entry, Session } from './session.ts';
import { believedFrom } from './unwatched.ts';

/**
 * How many changes are kept, for however long they stood: a breach is as old as its first entry, and a grace time that
 * began before the oldest would never run out.
 */
const KEPT_ENTRIES = 400;

/** A gap of "unknown" no longer than this does not end what stood before and after it: a list re-rendered (ms). */
export const BRIDGE_MS = 3_000;

/** Adds the present to the history, when it differs from the last entry. What a page shows as it wakes stands from when it is believed. */
export function keep(session: Session, now: Moment): Session {
  const at = believedFrom(session, now);
  const entry: Entry = {
    at,
    phase: session.phase,
    counts: session.counts,
    open: openIn(session),
  };
  // What stood for no time, between two deeds of one instant, did not stand.
  const before = session.history.filter((one) => one.at.mono !== at.mono);
  const last = before.at(-1);
  const same = last && print(last) === print(entry);
  if (same && before.length === session.history.length) return session;
  return { ...session, history: same ? before : [...before.slice(1 - KEPT_ENTRIES), entry] };
}

/** Those proved present of whom nobody has said who they are. */
function openIn(session: Session): readonly string[] {
  const { visible, pool } = session.presence;
  return [...new Set([...visible, ...(session.presence.falls === 0 ? pool : [])])].filter(
    (key) => whoIs(session, key) === null,
  );
}

/** No rule counts further than this: a school asks for nine of its staff at most. */
const MOST = 10;

/**
 * All that a rule can ask of an entry. Thirty learners and thirty-one are alike to each, also when hindsight takes the
 * unidentified away: a class that comes and goes does not push the beginning of a breach out of the history.
 */
const print = ({ phase, counts, open }: Entry): string => {
  const { staff, learners, unidentified, others, complete, read } = counts;
  return JSON.stringify([phase, open, complete, read > 2, staff, learners, unidentified, others], (_, n: unknown) =>
    typeof n === 'number' ? Math.min(n, MOST + open.length) : n,
  );
};

/**
 * Since when `answer` has been 'breached' without a break, or null when it is not now. What was unknown in between is
 * bridged for `BRIDGE_MS` and no longer: read kindly, a colleague may have been back in a longer gap.
 */
export function breachedSince(session: Session, answer: (entry: Entry) => Answer): Moment | null {
  let since: Moment | null = null;
  let gapEnd: Moment | null = null;
  for (const entry of [...session.history].reverse()) {
    const now = answer(hindsight(session, entry));
    if (now === 'breached') {
      since = entry.at;
      gapEnd = null;
      continue;
    }
    if (since === null || now === 'met') break;
    gapEnd ??= since;
    if (elapsed(entry.at, gapEnd) > BRIDGE_MS) break;
  }
  return since;
}

/** Since when `holds` has been true without a break, or null when it is not now. */
export function heldSince(session: Session, holds: (entry: Entry) => boolean): Moment | null {
  let since: Moment | null = null;
  for (const entry of [...session.history].reverse()) {
    if (!holds(entry)) break;
    since = entry.at;
  }
  return since;
}
