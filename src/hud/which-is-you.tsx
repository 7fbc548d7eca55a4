import type { ReportPerson } from '../protocol/report.ts';
import type { Naming } from '../session/person.ts';
import { PLACES } from './go-to.ts';
import { IdentifyButtons } from './identify-buttons.tsx';
import { memo } from './memo.tsx';
import { Marks, Name } from './person.tsx';
import { useTools } from './tools.ts';

const SELF: readonly Naming[] = ['self'];

/** Asked only while one's own row is not known. A guest's row is never offered: the teacher has a school account. */
export const WhichIsYou = memo(function WhichIsYou({ people }: { readonly people: readonly ReportPerson[] }) {
  const { say } = useTools();
  const rows = people.filter(({ account }) => account !== 'guest');
  if (rows.length === 0 || people.some((person) => person.self)) return null;
  return (
    <details class="self">
      <summary id={PLACES.self}>{say('who.self')}</summary>
      <p class="hint">{say('who.self-hint')}</p>
      <div class="colleagues">
        {rows.map((person) => (
          <fieldset key={person.ref} class="person brief" data-self={person.ref} aria-labelledby={`self-${person.ref}`}>
            <div class="whom">
              <Name person={person} id={`self-${person.ref}`} />
              <Marks person={person} />
            </div>
            <IdentifyButtons person={person} as={SELF} />
          </fieldset>
        ))}
      </div>
    </details>
  );
});
