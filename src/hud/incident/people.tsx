import { useState } from 'preact/hooks';
import { clip } from '../../i18n/fill.ts';
import type { Named } from '../../incidents/incident.ts';
import { LONGEST, MOST } from '../../incidents/plain.ts';
import { replaced, useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly people: readonly Named[];
  readonly set: (people: Named[]) => void;
}

/** Names as they are typed; none is put in from the list of people unless that is asked for (guidance 4.1, row 4). */
export function People({ id, label, help, people, set }: Props) {
  const words = useIncidentWords();
  const shown = people.length > 0 ? people : [{ name: '', from: 'typed' } as const];
  return (
    <fieldset class="field" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <p id={`${id}-help`} class="hint">
        {help}
      </p>
      {shown.map(({ name, from }, i) => (
        <div key={i} class="row named">
          <input
            class="grow"
            type="text"
            data-field={`${id}-${i}`}
            aria-label={words('name')}
            autocomplete="off"
            maxLength={LONGEST.line}
            dir="auto"
            value={name}
            onInput={(event) => set(replaced(shown, i, { name: event.currentTarget.value, from: 'typed' }))}
          />
          {people.length > 0 && (
            <button
              type="button"
              class="button small quiet"
              data-act="remove-name"
              onClick={() => set(replaced(people, i, null))}
            >
              {words('name.remove')}
            </button>
          )}
          {from === 'roster' && <p class="hint">{words('from.roster')}</p>}
        </div>
      ))}
      {people.length < MOST.people && (
        <div class="row">
          <button
            type="button"
            class="button small"
            data-act={`add-${id}`}
            onClick={() => set([...shown, { name: '', from: 'typed' }])}
          >
            {words('name.add')}
          </button>
          <FromRoster id={id} add={(name) => set([...people, { name: name.slice(0, LONGEST.line), from: 'roster' }])} />
        </div>
      )}
    </fieldset>
  );
}

/** The names in the list are not even in the page before they are asked for. */
function FromRoster({ id, add }: { readonly id: string; readonly add: (name: string) => void }) {
  const words = useIncidentWords();
  const { report } = useForm();
  const [asked, ask] = useState(false);
  if (!report || report.people.length === 0) return null;
  if (!asked)
    return (
      <button type="button" class="button small" data-act={`from-roster-${id}`} onClick={() => ask(true)}>
        {words('name.from-roster')}
      </button>
    );
  return (
    <select
      data-field={`${id}-from-roster`}
      aria-label={words('name.from-roster')}
      value=""
      onChange={(event) => {
        const chosen = report.people.find(({ ref }) => ref === event.currentTarget.value);
        ask(false);
        if (chosen) add(chosen.name);
      }}
    >
      <option value="">{words('name.from-roster')}</option>
      {report.people.map(({ ref, name }) => (
        <option key={ref} value={ref}>
          {clip(name)}
        </option>
      ))}
    </select>
  );
}
