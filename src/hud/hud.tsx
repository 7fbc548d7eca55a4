import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CanSee } from './can-see.tsx';
import { contractOf } from './contract.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Closing, Lesson } from './lesson.tsx';
import { LiveRegions } from './live-regions.tsx';
import { Notices } from './notices.tsx';
import { Recording, WordsAtHand } from './recording.tsx';
import { AllRules, AlsoToSee } from './rules.tsx';
import { SettingsPart } from './settings.tsx';
import type { HudProps } from './state.ts';
import { type Tools, ToolsContext, words } from './tools.ts';
import { Verdict } from './verdict.tsx';
import { viewOf } from './view.ts';
import { WhoIsHere } from './who-is-here.tsx';

/** How long the answer to a press stays where a screen reader finds it (ms). */
const TOLD_MS = 6_000;

/** The side panel: a view of what the tab last said, for as long as that stands. */
export function Hud({ link, settings, policy, now, send, change, decide, copy, health }: HudProps) {
  const { language } = settings.settings;
  const [told, tell] = useState('');
  const say = useCallback(words(language), [language]);
  const tools = useMemo<Tools>(
    () => ({ language, say, send, change, decide, copy, health, tell }),
    [language, say, send, change, decide, copy, health],
  );
  const view = viewOf(link, now);
  const { phase, report } = view;
  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
    document.title = say('app.title', { word: say(view.word) });
  }, [language, say, view.word]);

  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => tell(''), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const inside = phase === 'in-meeting' || phase === 'lost';
  return (
    <ToolsContext.Provider value={tools}>
      <Header />
      <main class="hud" {...contractOf(view)}>
        <Verdict view={view} />
        <Notices view={view} settings={settings} now={now} />
        <AlsoToSee view={view} />
        {report && inside && <Closing report={report} now={now} />}
        {inside && <WhoIsHere view={view} />}
        {report && inside && <Recording report={report} />}
        {(phase === 'prejoin' || phase === 'lobby') && <WordsAtHand />}
        {report && inside && <Lesson report={report} now={now} />}
        <div class="more">
          {report && <AllRules view={view} />}
          <CanSee signals={report?.signals ?? null} now={now} />
          <SettingsPart settings={settings.settings} policy={policy} kind={report?.kind ?? 'whole-class'} />
        </div>
        <LiveRegions view={view} now={now} told={told} />
      </main>
      <Footer offered={report?.phase === 'in-meeting' && report.mayEnd !== false} />
    </ToolsContext.Provider>
  );
}
