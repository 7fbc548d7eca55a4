import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTools } from './tools.ts';

const PARTS = {
  incidents: async () => (await import('./incidents/incidents.tsx')).Incidents,
  pilot: async () => (await import('./pilot.tsx')).Pilot,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

/** Fetched, from the package, when it is first shown: the list of lessons does not carry what it does not show. */
export function Later({ part }: { readonly part: keyof typeof PARTS }) {
  const { say } = useTools();
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    let gone = false;
    setPart(null);
    // It fails only when an update has taken the package from under this page.
    void PARTS[part]().then(
      (found) => !gone && setPart(() => found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [part]);
  return Part ? <Part /> : <p class="loading">{say('loading')}</p>;
}

/** On paper nothing can be unfolded: what is folded away is opened for it, and folded again after. */
export function openDetails(): () => void {
  let folded: HTMLDetailsElement[] = [];
  const before = () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of folded) details.open = true;
  };
  const after = () => {
    for (const details of folded) details.open = false;
    folded = [];
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
