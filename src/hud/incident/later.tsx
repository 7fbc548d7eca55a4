import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../i18n/fill.ts';
import { useTools } from '../tools.ts';

export type IncidentParts = typeof import('./parts.tsx');

let parts: IncidentParts | null = null;
const spoken = new Set<Language>();

/** Fetches, from the package, the incident log and its words in one language. */
export async function loadIncident(language: Language): Promise<void> {
  const found = await import('./parts.tsx');
  await found.loadWords(language);
  parts = found;
  spoken.add(language);
}

interface Props {
  readonly draw: (parts: IncidentParts) => ComponentChildren;
  /** What stands there until they are. */
  readonly meanwhile?: ComponentChildren;
}

/** Draws with them, once they are there. While another language is fetched, the one before stands. */
export function LaterIncident({ draw, meanwhile }: Props) {
  const { language } = useTools();
  const [, drawAnew] = useState(0);
  const there = spoken.has(language);
  useEffect(() => {
    if (there) return;
    // It fails only when an update has taken the package from under this page, which then says "not watching".
    void loadIncident(language).then(
      () => drawAnew((n) => n + 1),
      () => undefined,
    );
  }, [language]);
  return <>{parts ? draw(parts) : meanwhile}</>;
}
