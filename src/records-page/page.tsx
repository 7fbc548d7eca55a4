import { useEffect, useState } from 'preact/hooks';
import { INCIDENT } from '../i18n/incident.ts';
import { INCIDENT_PAGE } from '../i18n/incident-page.ts';
import { Reopen } from '../top/reopen.tsx';
import { later } from './later.tsx';
import { Lessons } from './lessons.tsx';
import { openDetails } from './on-paper.ts';
import { TidiedNotices } from './tidied.tsx';
import type { TidyTold } from './tidy-told.ts';
import { useTools } from './tools.ts';

/** What is written out of an account is in the language that is chosen for it, whichever the page is in: both are fetched. */
const Incidents = later(async () => {
  const both = [INCIDENT_PAGE.bring('en'), INCIDENT_PAGE.bring('cy')];
  const [{ Incidents: found }] = await Promise.all([import('./incidents/incidents.tsx'), ...both]);
  return found;
}, []);
const Pilot = later(async () => (await import('./pilot.tsx')).Pilot, [INCIDENT]);

const TABS = ['lessons', 'incidents', 'pilot'] as const;
type Tab = (typeof TABS)[number];

export const tabOf = (hash: string): Tab => TABS.find((tab) => hash.startsWith(`#${tab}`)) ?? 'lessons';

interface Props {
  /** The background has closed what was cut off and made good what was lost, and what came of it. The list of lessons does not wait for it. */
  readonly tidied: { readonly told: TidyTold } | null;
  /** Has it do so; asked again, nothing more comes of it. */
  readonly tidy: () => void;
}

/** The page of records. Which part is shown stands in the address, so that the panel can open the one it speaks of. */
export function Page({ tidied, tidy }: Props) {
  const { say, language, missed } = useTools();
  const [tab, setTab] = useState<Tab>(tabOf(location.hash));
  useEffect(() => {
    const turn = () => setTab(tabOf(location.hash));
    addEventListener('hashchange', turn);
    const unfold = openDetails();
    return () => {
      removeEventListener('hashchange', turn);
      unfold();
    };
  }, []);
  useEffect(() => {
    if (tab !== 'lessons') tidy();
  }, [tab, tidy]);
  return (
    <main class="page records" data-tab={tab}>
      <h1>{say('page.title')}</h1>
      <nav class="tabs" aria-label={say('tabs.choose')}>
        {TABS.map((to) => (
          <a key={to} href={`#${to}`} aria-current={to === tab ? 'page' : undefined}>
            {say(`tab.${to}`)}
          </a>
        ))}
      </nav>
      {missed && <Reopen first={language} />}
      {tidied && <TidiedNotices told={tidied.told} />}
      {tab === 'lessons' && <Lessons tidied={tidied !== null} drawn={tidy} />}
      {tab !== 'lessons' && !tidied && <p class="loading">{say('loading')}</p>}
      {tab === 'incidents' && tidied && <Incidents />}
      {tab === 'pilot' && tidied && <Pilot />}
    </main>
  );
}
