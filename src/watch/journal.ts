import { type Heed, NOTHING_RAISED, type Raised } from '../attention/heed.ts';
import { elapsed, inUtc, type Moment } from '../meeting/moment.ts';
import type { Journal } from '../protocol/journal.ts';
import { broughtAlong, REJOIN_MS } from '../session/fold.ts';
import type { Person } from '../session/person.ts';
import { isInCall, NOT_RECORDING, newSession, type Session } from '../session/session.ts';

/** At the door of a lesson: no meeting yet, or the last one over for so long that the next is another. */
const isAhead = (session: Session): boolean =>
  !isInCall(session) && (session.lastIn === null || elapsed(session.lastIn, session.now) > REJOIN_MS);

/** What of the session is kept: of a meeting, or of what was said and ticked before one; null when there is neither. */
export function journalOf(now: Session, heed: Heed = NOTHING_RAISED): Journal | null {
  const session = now.slept || isAhead(now) ? { ...newSession(now.now), ...broughtAlong(now) } : now;
  const { kind, ticks, ownRoom, plannedEnd } = session;
  if (session.lastIn === null && ticks.size === 0 && kind === null && ownRoom === null && plannedEnd === null)
    return null;
  const said = [...session.people.values()].flatMap(({ key, keyedBy, account, said: as }) =>
    as !== null && keyedBy === 'account' ? [{ key, account, as }] : [],
  );
  const { announcement, leaving, reentered } = session;
  const ended = session.phase === 'ended';
  // The key of a row without an account is its name: those who heard under one are counted, not kept.
  const byName = (key: string) => session.people.get(key)?.keyedBy === 'name';
  const heard = [...(announcement?.heard ?? [])].filter((key) => !byName(key));
  const nameless = (announcement?.heard.size ?? 0) - heard.length;
  return {
    version: 1,
    lastIn: (session.lastIn ?? session.now).utc,
    startedAt: session.startedAt?.utc ?? null,
    title: session.title,
    everyoneElse: session.everyoneElse?.utc ?? null,
    plannedEnd: session.plannedEnd,
    selfSaid: session.selfSaid !== null && byName(session.selfSaid) ? null : session.selfSaid,
    said,
    announcement: announcement && {
      at: announcement.at.utc,
      heard,
      unread: announcement.unread === null ? null : announcement.unread + nameless,
    },
    kind: inUtc(session.kind),
    ticks: Object.fromEntries([...session.ticks].map(([item, at]) => [item, at.utc])),
    ownRoom: inUtc(session.ownRoom),
    recordingFirst: session.recording.first?.utc ?? null,
    mostStaff: session.mostStaff,
    begun: session.begun?.utc ?? null,
    answers: [...heed.raised].flatMap(([check, { answer, grave }]) =>
      answer ? [{ check, grave, reason: answer.reason, at: answer.at.utc }] : [],
    ),
    // To have asked for it is not to have done it: Teams' own question may stand.
    endedForAll: (ended && leaving?.how === 'end-for-all' ? leaving.at : reentered?.ended)?.utc ?? null,
    ended,
  };
}

/** The session as it was before the reload: of the meeting itself nothing can be seen now. */
export function revive(journal: Journal, now: Moment, remembered: ReadonlySet<string>): Session {
  const then = (utc: number): Moment => ({ utc, mono: now.mono - Math.max(0, now.utc - utc) });
  const ended = journal.endedForAll === null ? null : then(journal.endedForAll);
  const fresh = newSession(now, remembered);
  return {
    ...fresh,
    ...begun(journal, now, then),
    title: journal.title,
    everyoneElse: journal.everyoneElse === null ? null : then(journal.everyoneElse),
    plannedEnd: journal.plannedEnd,
    selfKey: journal.selfSaid,
    selfSaid: journal.selfSaid,
    people: new Map(journal.said.map((s, i) => [s.key, revived(s, i, now)])),
    announcement: journal.announcement && {
      at: then(journal.announcement.at),
      heard: new Set(journal.announcement.heard),
      unread: journal.announcement.unread,
      // The list was not watched across the reload: nothing may be concluded from its total alone.
      chain: -1,
      rises: 0,
    },
    kind: journal.kind && { as: journal.kind.as, at: then(journal.kind.at) },
    ticks: new Map(Object.entries(journal.ticks).map(([item, at]) => [item, then(at)])),
    ownRoom: journal.ownRoom && { ...journal.ownRoom, at: then(journal.ownRoom.at) },
    recording: { ...NOT_RECORDING, first: journal.recordingFirst === null ? null : then(journal.recordingFirst) },
    mostStaff: journal.mostStaff,
    begun: journal.begun === null ? null : then(journal.begun),
    // Who was there then is not kept.
    leaving:
      ended && journal.ended
        ? { how: 'end-for-all', at: ended, ...fresh.online, unclear: false, question: null }
        : null,
    reentered: ended && !journal.ended ? { ended } : null,
  };
}

/** A meeting that was being held is lost until it is seen; before one there is nothing to be lost. */
function begun({ startedAt, lastIn, ended }: Journal, now: Moment, then: (utc: number) => Moment): Partial<Session> {
  if (startedAt === null) return {};
  return { phase: ended ? 'ended' : 'lost', startedAt: then(startedAt), lastIn: then(lastIn), goneSince: now };
}

/**
 * What had been answered before the reload. How long a rule has been broken is not known any more, so a breach may have
 * to run out its grace time once more: for `ms` the answer waits for it.
 */
export function reviveHeed({ answers, startedAt }: Journal, { mono, utc }: Moment, ms: number): Heed {
  const then = { person: '', since: null, first: mono, gone: mono + ms, kind: 'raise', told: mono } as const;
  const raised = answers.map(({ check, grave, reason, at }): [string, Raised] => [
    check,
    { ...then, grave, answer: { reason, at: { utc: at, mono: mono - Math.max(0, utc - at) } } },
  ]);
  return { ...NOTHING_RAISED, meeting: startedAt, raised: new Map(raised) };
}

function revived(said: Journal['said'][number], i: number, now: Moment): Person {
  return {
    key: said.key,
    ref: `r${i + 1}`,
    keyedBy: 'account',
    name: '',
    account: said.account,
    organiser: false,
    said: said.as,
    lastRead: now,
  };
}
