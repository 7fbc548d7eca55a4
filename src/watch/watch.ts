import { type Answering, answer } from '../attention/answer.ts';
import { FRESH_MS } from '../attention/attend.ts';
import { type Heed, NOTHING_RAISED } from '../attention/heed.ts';
import { attendTo } from '../attention/standing.ts';
import type { Finding } from '../checks/define.ts';
import { runChecks } from '../checks/index.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import { act, type Deed } from '../session/acts.ts';
import { see, stand } from '../session/fold.ts';
import { newSession, type Session } from '../session/session.ts';
import { awayFor } from '../session/unwatched.ts';
import { assemble } from './assemble.ts';

export interface WatchDeps {
  readonly platform: Platform;
  readonly clock: () => Moment;
  readonly rules: () => Rules;
  /** Told whenever the report has changed. */
  readonly told: (report: Report) => void;
  /** Called after every look and deed, changed or not. */
  readonly settled: () => void;
  /** Sets the one timer there is: for a grace time that runs out while nobody asks. Returns how to drop it. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/**
 * Puts the pure parts together in the tab: looks when the page changed or when it is asked, folds what was seen and
 * done, asks every check, and tells what came of it. Holds the two mutable things: the session, and what is raised.
 */
export interface Watch {
  readonly session: () => Session;
  readonly report: () => Report;
  readonly heed: () => Heed;
  /** Looks at the page now. */
  look(): void;
  /** Makes sure that the report is of now: by a look, or by a glance when the page has long been as it is. */
  refresh(): void;
  deed(deed: Deed): void;
  /** What the teacher says to a finding. */
  answer(said: Answering): void;
  start(from: Session | null, signal: AbortSignal, heed?: Heed | null): void;
}

export function createWatch(deps: WatchDeps): Watch {
  let session = newSession(deps.clock());
  let heed = NOTHING_RAISED;
  let report = judge(session, heed, deps.rules()).report;
  let printed = '';
  let cancel = () => {};
  let movedAt = session.now;
  let readAt = session.now;

  const settle = (next: Session) => {
    session = next;
    const judged = judge(session, heed, deps.rules());
    const print = fingerprint(judged.report);
    ({ report, heed } = judged);
    cancel();
    if (judged.dueMs !== null) cancel = deps.later(look, judged.dueMs);
    if (print !== printed) {
      printed = print;
      movedAt = session.now;
      deps.told(report);
    }
    deps.settled();
  };
  const seen = () => {
    readAt = deps.clock();
    return see(session, deps.platform.look(), readAt, deps.rules());
  };
  const look = () => settle(seen());

  return {
    session: () => session,
    report: () => report,
    heed: () => heed,
    look,
    refresh() {
      const now = deps.clock();
      const settled = elapsed(movedAt, now) > REST_MS && awayFor(readAt, now) < FRESH_MS;
      if (!settled || !deps.platform.unchanged()) return look();
      session = stand(session, now);
      report = { ...report, at: now.utc };
      deps.settled();
    },
    // What the teacher says is said of the page as it is now, not as it was a throttle's length ago.
    deed: (deed) => settle(act(seen(), deed, deps.clock(), deps.rules())),
    answer(said) {
      heed = answer(heed, said, deps.clock());
      look();
    },
    start(from, signal, before) {
      if (from) session = from;
      if (before) heed = before;
      deps.platform.watch(look, signal);
      signal.addEventListener('abort', () => cancel());
      look();
    },
  };
}

function judge(session: Session, before: Heed, rules: Rules): { report: Report; heed: Heed; dueMs: number | null } {
  const findings = runChecks({ session, rules, now: session.now });
  const attended = attendTo(before, session, findings, rules, session.now);
  const { heed } = attended;
  return { report: assemble(session, findings, attended, rules), heed, dueMs: soonest(findings, heed) };
}

const soonest = (findings: readonly Finding[], heed: Heed): number | null => {
  const due = Math.min(heed.dueMs, ...findings.map(({ dueMs = heed.dueMs }) => dueMs));
  return Number.isFinite(due) ? due : null;
};

/**
 * So long after the last change of the report, a glance that finds the page as it was will do for an answer (ms): a look
 * costs ten times what the rest of an answer does. No answer rests on a whole reading older than a proof may be.
 */
const REST_MS = 5_000;

/** What of a report makes it another one: not the moment at which it was made. */
const fingerprint = ({ at: _at, signals, ...rest }: Report): string =>
  JSON.stringify([rest, signals.map(({ signal, by }) => [signal, by])]);
