import { type Finding, seconds } from '../checks/define.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import type { Session } from '../session/session.ts';
import { type Heed, LOUD, NEVER, NOTHING_RAISED, type Raised } from './heed.ts';

/** No two interruptions come closer together than this (ms). */
export const RATE_MS = 10_000;

type Word = Finding['message']['with'][string];
const least = (word: Word = 0): number => Number(typeof word === 'object' ? word.least : word);

/**
 * How grave: by level; at one level a breach before what is not known; in one finding by its numbers: more people (`n`)
 * is worse, and so are fewer staff. How many learners there are comes and goes, and makes nothing another.
 */
function graveness({ level, verdict, message: { with: words } }: Finding): number {
  const loud = level === 'critical' ? 4 : level === 'warning' ? 2 : 0;
  return (loud + Number(verdict === 'breached')) * 10_000 + least(words.n) - least(words.staff);
}

/** Folds one look's findings into what is raised, and lets one of those that are due interrupt (decision 9). */
export function follow(before: Heed, session: Session, findings: readonly Finding[], rules: Rules, at: Moment): Heed {
  const now = at.mono;
  const meeting = session.startedAt?.utc ?? null;
  const raised = new Map<string, Raised>();
  let { last } = before;
  const had = meeting === before.meeting ? before : NOTHING_RAISED;
  let { blind } = had;
  for (const f of findings) {
    const item = next(had.raised.get(f.check), f, rules, now);
    if (item) raised.set(f.check, item);
  }

  // Out of the meeting nothing flickers, and whoever has just left may close the lid.
  const again = minutes(rules['attention.again']);
  const onDelay = session.phase === 'ended' ? 0 : seconds(rules['attention.on-delay']);
  /** In how many ms something happens to this finding of itself; none or less: it is due to interrupt. */
  const due = (f: Finding): number => {
    const item = raised.get(f.check);
    if (!item || item.gone !== null || item.answer?.reason || graveness(f) < LOUD) return -NEVER;
    if (item.answer) return item.answer.at.mono + minutes(rules['attention.snooze']) - now;
    const first = (item.kind === 'raise' && f.since ? f.since.mono : item.first) + onDelay;
    const ms = (item.told > NEVER ? item.told + again : first) - now;
    // Of what is not known nothing was proved: whatever is not known, it calls half as often.
    return f.verdict === 'unknown' ? Math.max(ms, blind + 2 * again - now) : ms;
  };

  const times = findings.map(due);
  const open = findings.filter((_, i) => Number(times[i]) <= 0);
  let rest = last ? last.at.mono + RATE_MS - now : 0;
  const call = open.find(({ level }) => level === 'critical') ?? open[0];
  const item = call && raised.get(call.check);
  if (item && rest <= 0) {
    last = { check: call.check, kind: item.told > NEVER ? 'again' : item.kind, at };
    raised.set(call.check, { ...item, told: now });
    if (call.verdict === 'unknown') blind = now;
    rest = RATE_MS;
  }
  return { meeting, raised, last, blind, dueMs: Math.min(...times.map((ms) => (ms > 0 ? ms : rest))) };
}

const minutes = (n: number): number => n * 60_000;

function next(before: Raised | undefined, f: Finding, rules: Rules, now: number): Raised | undefined {
  const offDelay = seconds(rules['attention.off-delay']);
  const was = before && before.gone !== null && now - before.gone > offDelay ? undefined : before;
  const { since: from, verdict } = f;
  const grave = graveness(f);
  // It does not stand. For the off-delay it may come back as the same, if anybody has heard of it; what a reload brought
  // back is kept for as long as it says (`gone` lies ahead), unless the rule is seen to be kept.
  if (verdict !== 'breached' && (verdict !== 'unknown' || grave < LOUD)) {
    if (!was || was.told === NEVER) return undefined;
    const gone = was.gone ?? now;
    return gone > now && verdict === 'met' ? undefined : { ...was, gone };
  }
  const since = from?.mono ?? null;
  const person = String(f.message.with.gone ?? '') || was?.person || '';
  const anew = was && was.gone === null && (since ?? 0) > (was.since ?? now) + offDelay;
  if (!was || anew || grave > was.grave || (was.person && was.person !== person))
    return { grave, person, since, first: now, gone: null, kind: was ? 'changed' : 'raise', told: NEVER, answer: null };
  const item = { ...was, person, since, gone: null };
  const { answer } = item;
  const over = answer && !answer.reason && now >= answer.at.mono + minutes(rules['attention.snooze']);
  return over ? { ...item, kind: 'again', told: NEVER, answer: null } : item;
}
