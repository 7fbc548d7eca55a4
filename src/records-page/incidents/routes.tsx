import type { Incident } from '../../incidents/incident.ts';
import { Routes as RoutesTo } from '../../writing/routes.tsx';
import { useTools } from '../tools.ts';
import { useWords } from './context.ts';

/** Whom to tell, by what is written so far, as the panel says it. */
export function Routes({ category, about }: Pick<Incident, 'category' | 'about'>) {
  const words = useWords();
  const { rules, mode } = useTools();
  return rules && <RoutesTo {...{ words, rules, category, about }} all={mode !== 'co-staff'} heading="h4" />;
}
