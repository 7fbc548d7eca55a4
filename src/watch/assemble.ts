import type { Attention } from '../attention/attend.ts';
import type { Finding } from '../checks/define.ts';
import { elapsed, type Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import type { Report, ReportPerson } from '../protocol/report.ts';
import { kindOf } from '../session/kind.ts';
import { isClosing, momentOf } from '../session/moments.ts';
import { newcomers } from '../session/newcomers.ts';
import { whoIs } from '../session/people.ts';
import { isListed } from '../session/person.ts';
import type { Session } from '../session/session.ts';

/** The report: what the HUD shows of a session. The names of those in the meeting go no further than the panel. */
export function assemble(session: Session, findings: readonly Finding[], attention: Attention, rules: Rules): Report {
  const { counts, presence, announcement } = session;
  return {
    at: session.now.utc,
    phase: session.phase,
    level: attention.level,
    headline: attention.headline?.check ?? null,
    title: session.title,
    startedAt: session.startedAt?.utc ?? null,
    plannedEnd: session.plannedEnd,
    closing: isClosing(session, rules),
    staff: counts.staff,
    learners: counts.learners,
    unidentified: counts.unidentified,
    others: counts.others,
    unread: counts.unread,
    read: counts.read,
    total: counts.total,
    lobby: session.lobby,
    roster: presence.list === 'open' ? (counts.complete ? 'complete' : 'partial') : presence.list,
    recording: { state: session.recording.state, since: session.recording.since?.utc ?? null },
    announcement: announcement && { at: announcement.at.utc, newcomers: newcomers(session, announcement) },
    everyoneElse: session.everyoneElse?.utc ?? null,
    mayEnd: session.mayEnd,
    kind: kindOf(session, rules),
    moment: momentOf(session, rules),
    ticks: Object.fromEntries([...session.ticks].map(([item, at]) => [item, at.utc])),
    ownRoom: session.ownRoom && { ...session.ownRoom, at: session.ownRoom.at.utc },
    role: session.role,
    comings: comingsOf(session),
    findings: findings.map(({ since, dueMs: _due, ...finding }) => ({
      ...finding,
      message: { key: finding.message.key, with: { ...finding.message.with } },
      since: since === null ? null : utcNow(since, session.now),
    })),
    people: peopleOf(session),
    signals: signalsOf(session),
    working: session.working,
    lastHand: session.lastHand && { ...session.lastHand, at: session.lastHand.at.utc },
  };
}

/** When `then` was, by the clock of now: as it was read then, unless the computer's clock was stepped in between. */
const utcNow = (then: Moment, now: Moment): number =>
  then.utc + Math.round((now.utc - then.utc - elapsed(then, now)) / 1_000) * 1_000;

function comingsOf(session: Session): Report['comings'] {
  if (session.role === 'lead') return [];
  return session.comings.map(({ at, key, name, came }) => ({ at: at.utc, name, came, as: whoIs(session, key) }));
}

function peopleOf(session: Session): ReportPerson[] {
  const { presence, remembered, listed, selfKey } = session;
  const here = [...new Set([...presence.visible, ...presence.pool, ...session.onStage])];
  return here.flatMap((key) => {
    const person = session.people.get(key);
    if (!person) return [];
    const { ref, name, account, organiser, said } = person;
    const as = whoIs(session, key);
    return [
      {
        ref,
        name,
        account,
        organiser,
        as,
        self: key === selfKey,
        remembered: said === null && remembered.has(key),
        listed: said === null && isListed(person, listed),
      },
    ];
  });
}

function signalsOf(session: Session): Report['signals'] {
  return (session.lastSighting?.signals ?? []).map(({ signal, by }) => ({
    signal,
    by,
    seenAt: session.lastSeen.get(signal)?.utc ?? null,
  }));
}
