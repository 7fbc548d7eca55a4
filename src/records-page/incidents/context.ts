import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { INCIDENT_PAGE, type IncidentPageWords } from '../../i18n/incident-page.ts';
import { CATEGORIES } from '../../policy/categories.ts';
import { useTools } from '../tools.ts';
import type { Choosing } from './forms.ts';
import type { Held } from './use-look.ts';

export const useWords = (): IncidentPageWords => INCIDENT_PAGE.of(useTools().language);

/** What the parts about incidents share: what is held, and who last signed, in this page's memory alone. */
export interface Desk extends Held {
  readonly signer: string;
  readonly sign: (name: string) => void;
}
export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A part about incidents was rendered outside of them.');
  return desk;
}

/** Whose name stands under what is added: typed once for all of it. */
export function useSigner(): readonly [string, (name: string) => void] {
  const { signer, sign } = useDesk();
  return [signer, sign];
}

export function useChoosing(): Choosing {
  const { rules } = useTools();
  return {
    title: rules?.['contacts.safeguarding-title'] ?? 'person',
    categories: rules?.['incident.categories'] ?? CATEGORIES,
  };
}
