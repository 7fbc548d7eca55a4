import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { langOf } from '../i18n/languages.ts';
import { rulesOf } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import { Reopen } from '../top/reopen.tsx';
import { contractOf } from './contract.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { useDesk } from './incident/desk.ts';
import { LiveRegions } from './live-regions.tsx';
import type { HudProps } from './state.ts';
import { type Tools, ToolsContext } from './tools.ts';
import { isLogging, Under } from './under.tsx';
import { Verdict } from './verdict.tsx';
import { mayEnd, viewOf } from './view.ts';

/** How long the answer to a press stays where a screen reader finds it (ms). */
const TOLD_MS = 6_000;

/** The side panel: a view of what the tab last said, for as long as that stands. */
export function Hud(props: HudProps) {
  const { say, missed, open, link, settings, policy, now, send, change, decide, openOptions, copy, health } = props;
  const { records, openRecords, version } = props;
  const { language } = say;
  const { mode } = settings.settings;
  const [told, tell] = useState('');
  const [lost, lose] = useState(false);
  const view = useMemo(() => viewOf(link, now), [link, now]);
  const { report } = view;
  const room = useRef(report?.ownRoom);
  room.current = report?.ownRoom;
  const tools = useMemo<Tools>(() => {
    const confirmRoom = () => {
      if (room.current) send({ act: 'say', deed: ownRoom(room.current) });
    };
    const given = { say, open, send, change, decide, openOptions, copy, health, records, openRecords, version };
    return { language, tell, miss: () => lose(true), confirmRoom, ...given };
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

  const ends = mayEnd(view, mode);
  const logging = isLogging(desk);
  return (
    <ToolsContext.Provider value={tools}>
      <Header />
      <main class={`hud${mode === 'co-staff' ? ' co-staff' : ''}${logging ? ' logging' : ''}`} {...contractOf(view)}>
        <Verdict view={view} />
        {(missed || lost) && <Reopen first={language} />}
        <Under {...{ view, now, desk, settings, policy, rules }} />
        <LiveRegions view={view} now={now} told={told} />
      </main>
      {!logging && <Footer offered={ends} began={report?.startedAt ?? null} log={desk.open} noted={desk.stir} />}
    </ToolsContext.Provider>
  );
}

const ownRoom = ({ adults, learners }: NonNullable<Report['ownRoom']>) =>
  ({ deed: 'own-room', adults, learners }) as const;
