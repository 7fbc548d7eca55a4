import { tellBackground } from '../browser.ts';
import { rangeText } from '../meeting/range.ts';
import type { Facts, Line } from '../protocol/line.ts';
import type { Report } from '../protocol/report.ts';
import { BLIND_MS, STILL_MS } from '../protocol/still.ts';
import { isInCall, isUnderWay, type Session } from '../session/session.ts';

/** More than this many lines that nobody took are let go: a store that is full must not fill the tab instead. */
const MOST_WAITING = 500;
/** After a refusal nothing is sent for this long (ms): the disk is full, and will be for a while. */
const REFUSED_MS = 30_000;
/** After no answer at all (ms): the worker was stopped in the middle of it, and wakes with the next thing it is told. */
const UNANSWERED_MS = 1_000;

/** How the lesson stands, without anything that is anybody's. */
export const factsOf = (report: Report, { leaving }: Session): Facts => ({
  phase: report.phase,
  level: report.level,
  staff: rangeText(report.staff),
  learners: rangeText(report.learners),
  unidentified: rangeText(report.unidentified),
  lobby: rangeText(report.lobby),
  roster: report.roster,
  recording: report.recording.state,
  announced: report.announcement?.at ?? null,
  kind: report.kind,
  role: report.role,
  // Where both were pressed it is not known which of them took: the record says that it is over, and no more.
  left: leaving && !leaving.unclear ? leaving.how : null,
  checks: Object.fromEntries(
    report.findings.map(({ check, verdict, level, attention }) => [check, { verdict, level, state: attention.state }]),
  ),
  ticks: report.ticks,
});

/** The parts of `after` that are not as they were; null when all are. */
export function changed<T extends object>(before: T, after: T): Partial<T> | null {
  const old = new Map(Object.entries(before).map(([key, part]) => [key, JSON.stringify(part)]));
  const parts = Object.entries(after).filter(([key, part]) => old.get(key) !== JSON.stringify(part));
  return parts.length === 0 ? null : (Object.fromEntries(parts) as Partial<T>);
}

/** What is still to be seen of it may be anything; once it is over, nothing more is heard of it until something changes. */
const goesOn = ({ phase }: Facts): boolean => isUnderWay(phase);

/**
 * Hands the lesson's record to the background, a line whenever something has become another. A line is kept here until
 * it was taken: what the background has acknowledged is on the disk, what it has not is sent again. `run` is this
 * keeper's own, no other's of the same tab: with a line's time it tells the line sent again from another one.
 */
export function recordKeeper(run: string): (report: Report, session: Session, changed?: boolean) => void {
  let lesson: number | null = null;
  let last: Facts | null = null;
  let at = 0;
  /** When the page was last looked at (ms UTC: the other clock stands still while a computer sleeps). */
  let seen = 0;
  let missed = 0;
  let waiting: { lesson: number; line: Line }[] = [];
  let told = 0;
  let sending = false;
  let notBefore = 0;

  const send = async (now: number) => {
    if (sending || now < notBefore) return;
    sending = true;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const taken = await tellBackground({ kind: 'line', run, ...next });
      if (taken === 'anew') {
        // The record was deleted meanwhile: what changes would say nothing without what it changes.
        [waiting, last, told] = [[], null, Number.NEGATIVE_INFINITY];
        break;
      }
      if (taken !== true) {
        notBefore = now + (taken === false ? REFUSED_MS : UNANSWERED_MS);
        break;
      }
      // What waited may have been let go meanwhile.
      if (waiting[0] === next) waiting.shift();
    }
    sending = false;
  };

  const add = (lesson: number, utc: number, facts: Partial<Facts>) => {
    at = Math.max(at + 1, utc);
    waiting.push({ lesson, line: { at, whole: last === null, missed, facts } });
    missed = 0;
  };

  return (report, session, isNew = true) => {
    const { startedAt, now, phase } = session;
    const blind = last !== null && goesOn(last) && report.at - seen > BLIND_MS;
    // Most looks find nothing new, and then there is nothing to be held against the last line.
    if (!isNew && !blind && waiting.length === 0 && now.mono - told <= STILL_MS) {
      seen = report.at;
      return;
    }
    // Of a meeting that is no lesson no record is made (guidance 3, `staffing.notALesson`), nor of the door of the next one, nor
    // anew of one that has ended: what can still be said of that is said where it is shown. What waits is sent all the same.
    const isOf = isInCall(session) || (phase === 'ended' && last);
    if (startedAt === null || report.kind === 'not-a-lesson' || !isOf) return void send(now.mono);
    if (startedAt.utc !== lesson) last = null;
    else if (blind) {
      // Known until then, and from now on; of what was between nothing is.
      if (seen > at) add(lesson, seen, {});
      last = null;
    }
    [lesson, seen] = [startedAt.utc, report.at];
    const facts = factsOf(report, session);
    const change = last ? changed(last, facts) : facts;
    if (change || (goesOn(facts) && now.mono - told > STILL_MS)) {
      if (last && change?.checks) change.checks = { ...changed(last.checks, facts.checks) } as Facts['checks'];
      add(lesson, report.at, change ?? {});
      told = now.mono;
      last = facts;
    }
    if (waiting.length > MOST_WAITING) {
      // One that is let go may itself have told of others.
      missed = waiting.reduce((all, { line }) => all + 1 + line.missed, 0);
      [waiting, last] = [[], null];
    }
    void send(now.mono);
  };
}
