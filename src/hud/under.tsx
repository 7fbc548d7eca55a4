import type { Rules } from '../policy/rules.ts';
import type { PolicyRead } from '../policy/store.ts';
import { isUnderWay } from '../session/session.ts';
import type { SettingsRead } from '../settings/settings.ts';
import { CanSee } from './can-see.tsx';
import type { DeskState } from './incident/desk.ts';
import { Early } from './incident/early.tsx';
import { LaterIncident } from './incident/later.tsx';
import { Later } from './later.tsx';
import { Closing, Lesson } from './lesson.tsx';
import { memo } from './memo.tsx';
import { Notices } from './notices.tsx';
import { Recording, WordsAtHand } from './recording.tsx';
import { roomUntil } from './room-until.ts';
import { AllRules, AlsoToSee } from './rules.tsx';
import { SettingsPart } from './settings.tsx';
import { useTools } from './tools.ts';
import { mayEnd, type View } from './view.ts';
import { WhoIsHere } from './who-is-here.tsx';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly desk: DeskState;
  readonly settings: SettingsRead;
  readonly policy: PolicyRead | null;
  readonly rules: Rules | null;
}

/** All that stands under the verdict: drawn anew when what is seen is another, or what the teacher does here. */
export const Under = memo(function Under({ view, now, desk, settings, policy, rules }: Props) {
  const { say, openRecords } = useTools();
  const { phase, report } = view;
  const { mode } = settings.settings;
  const inside = isUnderWay(phase);
  const atTheDoor = phase === 'prejoin' || phase === 'lobby';
  const ended = phase === 'ended';
  const watching = mode === 'co-staff';
  const room = report?.ownRoom;
  const lapsed = room && rules ? now > roomUntil(room, rules) : false;
  const about = report && (
    <Later
      draw={({ AboutSession }) => (
        <AboutSession kind={report.kind} room={report.ownRoom} {...{ lapsed, rules, mode }} />
      )}
    />
  );
  // Nothing of before is shown until the tabs have said that nobody sees it; what is only now begun need not wait for that.
  const waiting = !desk.hidden && desk.sharing !== 'asking' && (
    <Later draw={({ Waiting }) => <Waiting {...{ desk, report, rules, now }} settings={settings.settings} />} />
  );
  if (isLogging(desk))
    return (
      <LaterIncident
        meanwhile={<Early typed={desk.early} />}
        // Not held before a box that nothing comes of, without the footer's line about danger.
        missed={desk.back}
        draw={({ Log }) => (
          <Log {...{ desk, report, rules }} mayEnd={mayEnd(view, mode)} settings={settings.settings} />
        )}
      />
    );
  return (
    <>
      {desk.hidden && (desk.opening || desk.sharing !== 'shared') && (
        <LaterIncident draw={({ Hidden }) => <Hidden desk={desk} />} />
      )}
      {ended && waiting}
      <Notices view={view} settings={settings} now={now} />
      <AlsoToSee view={view} />
      {report && inside && <Closing report={report} now={now} />}
      {inside && <WhoIsHere view={view} />}
      {report && inside && watching && <Later draw={({ CoStaff }) => <CoStaff report={report} />} />}
      {report && inside && <Recording recording={report.recording} announcement={report.announcement} />}
      {report && inside && <Lesson report={report} now={now} />}
      {atTheDoor && about}
      {report && !watching && (inside || atTheDoor || ended) && (
        <Later
          draw={({ MomentList }) => {
            const { moment, kind, ticks, announcement } = report;
            return <MomentList {...{ moment, kind, ticks, announcement, rules }} />;
          }}
        />
      )}
      {atTheDoor && <WordsAtHand />}
      {inside && about}
      {!ended && waiting}
      <div class="more">
        {report && <AllRules view={view} />}
        <CanSee signals={report?.signals ?? null} now={now} />
        <SettingsPart settings={settings.settings} policy={policy} kind={report?.kind ?? 'whole-class'} />
        <button type="button" class="button small quiet" data-act="open-records" onClick={() => openRecords('lessons')}>
          {say('records.open')}
        </button>
      </div>
    </>
  );
});

/** The form is open, and shown. */
export const isLogging = ({ opening, hidden }: DeskState): boolean => opening !== null && !hidden;
