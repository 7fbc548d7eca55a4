import { roleWords } from '../../incidents/export/values.ts';
import type { Incident } from '../../incidents/incident.ts';
import { routesFor } from '../../incidents/routes.ts';
import { useTools } from '../tools.ts';
import { useWords } from './context.ts';

/** Whom to tell, in order, by what is written so far; to co-staff, 999 alone (guidance 4.2, rule 11). */
export function Routes({ category, about }: Pick<Incident, 'category' | 'about'>) {
  const words = useWords();
  const { rules, mode } = useTools();
  if (rules === null) return null;
  const shown = routesFor({ category, about }, rules).filter((one) => mode !== 'co-staff' || !one.private);
  return (
    <section class="routes" aria-labelledby="routes-title">
      <h4 id="routes-title">{words('routes.title')}</h4>
      <ol>
        {shown.map(({ role, title, contact, why }) => (
          <li key={role} data-route={role}>
            <b>{roleWords(words, role, title ?? rules['contacts.safeguarding-title'])}</b>{' '}
            {contact ?? words('route.not-set')} <small>{words(`why.${why}`)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
