import type { IncidentWords } from '../i18n/incident.ts';
import { roleWords } from '../incidents/export/values.ts';
import type { Incident } from '../incidents/incident.ts';
import { routesFor } from '../incidents/routes.ts';
import type { Rules } from '../policy/rules.ts';

interface Props extends Pick<Incident, 'category' | 'about'> {
  readonly words: IncidentWords;
  readonly rules: Rules;
  /** To co-staff, and on a screen that others see, 999 alone (guidance 4.2, rule 11). */
  readonly all: boolean;
  readonly heading: 'h3' | 'h4';
}

/** Whom to tell, in order, by what is written so far. */
export function Routes({ words, rules, category, about, all, heading: Heading }: Props) {
  const shown = routesFor({ category, about }, rules).filter((one) => all || !one.private);
  return (
    <section class="routes" aria-labelledby="routes-title">
      <Heading id="routes-title">{words('routes.title')}</Heading>
      <ol>
        {shown.map(({ role, title, contact, why, private: own }) => (
          <li key={role} data-route={role} data-private={own}>
            <b>{roleWords(words, role, title ?? rules['contacts.safeguarding-title'])}</b>
            <p dir="auto">{contact ?? words('route.not-set')}</p>
            <p class="hint">{words(`why.${why}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
