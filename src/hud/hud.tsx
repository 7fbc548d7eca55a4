import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { langOf } from '../i18n/languages.ts';
import { rulesOf } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import { Reopen } from '../top/reopen.tsx';
import { CanSee } from './can-see.tsx';
import { contractOf } from './contract.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useDesk } from './incident/desk.ts';
import { Early } from './incident/early.tsx';
import { LaterIncident } from './incident/later.tsx';
import { Later } from './later.tsx';
import { Closing, Lesson } from './lesson.tsx';
import { LiveRegions } from './live-regions.tsx';
import { Notices } from './notices.tsx';
import { Recording, WordsAtHand } from './recording.tsx';
import { AllRules, AlsoToSee } from './rules.tsx';
import { SettingsPart } from './settings.tsx';
import type { HudProps } from './state.ts';
import { type Tools, ToolsContext } from './tools.ts';
import { Verdict } from './verdict.tsx';
import { viewOf } from './view.ts';
import { WhoIsHere } from './who-is-here.tsx';

/** How long the answer to a press stays where a screen reader finds it (ms). */
const TOLD_MS = 6_000;

/** The side panel: a view of what the tab last said, for as long as that stands. */
export function Hud(props: HudProps) {
  const { say, missed, open, link, settings, policy, now, send, change, decide, openOptions, copy, health } = props;
  const { records, openRecords, version } = props;
  const { language } = say;
  const { mode } = settings.settings;
  const [told, tell] = useState('');
  const view = viewOf(link, now);
  const { phase, report } = view;
  const room = useRef(report?.ownRoom);
  room.current = report?.ownRoom;
  const tools = useMemo<Tools>(() => {
    const confirmRoom = () => {
      if (room.current) send({ act: 'say', deed: ownRoom(room.current) });
    };
    const given = { say, open, send, change, decide, openOptions, copy, health, records, openRecords, version };
    return { language, tell, confirmRoom, ...given };
  }, [language, say, open, send, change, decide, openOptions, copy, health, records, openRecords, version]);
  const desk = useDesk(props.sharing, props.nobodySees);
  const rules = useMemo(() => policy && rulesOf(policy.resolved.policy), [policy]);
  useEffect(() => {
    document.documentElement.lang = langOf(language);
    document.title = say('app.title', { word: say(view.word) });
  }, [language, say, view.word]);

  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => tell(''), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const inside = phase === 'in-meeting' || phase === 'lost';
  const atTheDoor = phase === 'prejoin' || phase === 'lobby';
  const watching = mode === 'co-staff';
  const about = report && (
    <Later draw={({ AboutSession }) => <AboutSession report={report} rules={rules} mode={mode} now={now} />} />
  );
  const mayEnd = report?.phase === 'in-meeting' && (watching ? report.mayEnd === true : report.mayEnd !== false);
  const ended = phase === 'ended';
  // Nothing of before is shown until the tabs have said that nobody sees it; what is only now begun need not wait for that.
  const waiting = !desk.hidden && desk.sharing !== 'asking' && (
    <Later draw={({ Waiting }) => <Waiting {...{ desk, report, rules, now }} settings={settings.settings} />} />
  );
  const logging = desk.opening !== null && !desk.hidden;
  return (
    <ToolsContext.Provider value={tools}>
      <Header />
      <main class={`hud${watching ? ' co-staff' : ''}${logging ? ' logging' : ''}`} {...contractOf(view)}>
        <Verdict view={view} />
        {missed && <Reopen first={language} />}
        {logging ? (
          <LaterIncident
            meanwhile={<Early typed={desk.early} />}
            draw={({ Log }) => <Log {...{ desk, report, rules, mayEnd }} settings={settings.settings} />}
          />
        ) : (
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
            {report && inside && <Recording report={report} />}
            {report && inside && <Lesson report={report} now={now} />}
            {atTheDoor && about}
            {report && !watching && (inside || atTheDoor || phase === 'ended') && (
              <Later draw={({ MomentList }) => <MomentList report={report} rules={rules} />} />
            )}
            {atTheDoor && <WordsAtHand />}
            {inside && about}
            {!ended && waiting}
            <div class="more">
              {report && <AllRules view={view} />}
              <CanSee signals={report?.signals ?? null} now={now} />
              <SettingsPart settings={settings.settings} policy={policy} kind={report?.kind ?? 'whole-class'} />
              <button
                type="button"
                class="button small quiet"
                data-act="open-records"
                onClick={() => openRecords('lessons')}
              >
                {say('records.open')}
              </button>
            </div>
          </>
        )}
        <LiveRegions view={view} now={now} told={told} />
      </main>
      {!logging && <Footer offered={mayEnd} began={report?.startedAt ?? null} log={desk.open} noted={desk.stir} />}
    </ToolsContext.Provider>
  );
}

const ownRoom = ({ adults, learners }: NonNullable<Report['ownRoom']>) =>
  ({ deed: 'own-room', adults, learners }) as const;
