import { useState } from 'preact/hooks';
import type { ReportPerson } from '../protocol/report.ts';
import { IDENTITIES, type Naming } from '../session/person.ts';
import { IdentifyButtons } from './identify-buttons.tsx';
import { memo } from './memo.tsx';
import { Marks, Name } from './person.tsx';
import { useTools } from './tools.ts';

const CHOICES: readonly Naming[] = [...IDENTITIES, 'nobody', 'self'];

/** Everyone whose name was read, and the way to correct who they are. Drawn when it is opened, and not before. */
export const Everyone = memo(function Everyone({ people }: { readonly people: readonly ReportPerson[] }) {
  const { say } = useTools();
  const [open, setOpen] = useState(false);
  if (people.length === 0) return null;
  const staffFirst = [...people].sort((a, b) => Number(b.as === 'staff') - Number(a.as === 'staff'));
  return (
    <details class="everyone" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('who.everyone', { n: people.length })}</summary>
      {open && (
        <>
          <p class="hint">{say('who.everyone-hint')}</p>
          {staffFirst.map((person) => (
            <Known key={person.ref} person={person} />
          ))}
        </>
      )}
    </details>
  );
});

const Known = memo(function Known({ person }: { readonly person: ReportPerson }) {
  const [open, setOpen] = useState(false);
  const id = `known-${person.ref}`;
  return (
    <details class="known" data-known={person.ref} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="whom">
          <Name person={person} id={id} />
          <Marks person={person} who />
        </span>
      </summary>
      {open && (
        <fieldset class="choices" aria-labelledby={id}>
          <IdentifyButtons person={person} as={CHOICES} chosen />
        </fieldset>
      )}
    </details>
  );
});
