import { useEffect, useState } from 'preact/hooks';
import { Incidents } from './incidents/incidents.tsx';
import { Lessons } from './lessons.tsx';
import { Pilot } from './pilot.tsx';
import { useTools } from './tools.ts';

const TABS = ['lessons', 'incidents', 'pilot'] as const;
type Tab = (typeof TABS)[number];

const tabOf = (hash: string): Tab => TABS.find((tab) => hash.startsWith(`#${tab}`)) ?? 'lessons';

/** The page of records. Which part is shown stands in the address, so that the panel can open the one it speaks of. */
export function Page() {
  const { say } = useTools();
  const [tab, setTab] = useState<Tab>(tabOf(location.hash));
  useEffect(() => {
    const turn = () => setTab(tabOf(location.hash));
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
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
      {tab === 'lessons' && <Lessons />}
      {tab === 'incidents' && <Incidents />}
      {tab === 'pilot' && <Pilot />}
    </main>
  );
}
