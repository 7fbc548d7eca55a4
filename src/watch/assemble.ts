import { type Raised, stateOf } from '../attention/heed.ts';
import type { Attended } from '../attention/standing.ts';
import type { Finding } from '../checks/define.ts';
import { elapsed, inUtc, type Moment } from '../meeting/moment.ts';
import type { Rules } from '../policy/rules.ts';
import type { Report, ReportFinding, ReportPerson } from '../protocol/report.ts';
import { kindOf } from '../session/kind.ts';
import { isClosing, momentOf } from '../session/moments.ts';
import { newcomers } from '../session/newcomers.ts';
import { whoIs } from '../session/people.ts';
import { isListed } from '../session/person.ts';
import type { Session } from '../session/session.ts';

/** The report: what the HUD shows of a session. The names of those in the meeting go no further than the panel. */
export function assemble(session: Session, findings: readonly Finding[], attended: Attended, rules: Rules): Report {
  const { presence, announcement, title, plannedEnd, lobby, mayEnd, role, working } = session;
  const { complete, ...counts } = session.counts;
  const { heed, standing } = attended;
  const { interruption } = standing;
  const sharing = session.lastSighting?.sharing;
  return {
    at: session.now.utc,
    phase: session.phase,
    ...standing,
    interruption: inUtc(interruption),
    title,
    startedAt: session.startedAt?.utc ?? null,
    plannedEnd,
    closing: isClosing(session, rules),
    ...counts,
    lobby,
    roster: presence.list === 'open' ? (complete ? 'complete' : 'partial') : presence.list,
    recording: { state: session.recording.state, since: session.recording.since?.utc ?? null },
    announcement: announcement && { at: announcement.at.utc, newcomers: newcomers(session, announcement) },
    sharing: sharing?.seen ? sharing.value : null,
    everyoneElse: session.everyoneElse?.utc ?? null,
    mayEnd,
    kind: kindOf(session, rules),
    moment: momentOf(session, rules),
    ticks: Object.fromEntries([...session.ticks].map(([item, at]) => [item, at.utc])),
    ownRoom: inUtc(session.ownRoom),
    role,
    comings: comingsOf(session),
    findings: findings.map(({ dueMs: _due, ...finding }) => ({
      ...finding,
      message: { key: finding.message.key, with: { ...finding.message.with } },
      since: finding.since && utcNow(finding.since, session.now),
      // What calls has to be something that can be answered: nothing else helps, so the answer itself does.
      remedy: finding.remedy ?? (heed.raised.get(finding.check)?.gone === null ? 'acknowledge' : null),
      attention: attentionOf(heed.raised.get(finding.check), rules),
    })),
    people: peopleOf(session),
    signals: signalsOf(session),
    snooze: rules['attention.snooze'],
    working,
    lastHand: inUtc(session.lastHand),
  };
}

function attentionOf(item: Raised | undefined, rules: Rules): ReportFinding['attention'] {
  const answer = item?.answer;
  const at = answer?.at.utc ?? null;
  const reason = answer?.reason ?? null;
  return { state: stateOf(item), at, reason, until: at && !reason ? at + rules['attention.snooze'] * 60_000 : null };
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
