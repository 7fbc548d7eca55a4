import type { ReportPerson } from '../protocol/report.ts';
import { IDENTITIES, type Naming } from '../session/person.ts';
import { IdentifyButtons } from './identify-buttons.tsx';
import { memo } from './memo.tsx';
import { Marks, Name } from './person.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly person: ReportPerson;
  readonly pressed: () => void;
  /** One line for each, with only "Staff" in sight: for a list as long as a class. */
  readonly brief?: boolean;
}

const STAFF: readonly Naming[] = ['staff'];
const OTHERS: readonly Naming[] = IDENTITIES.filter((one) => one !== 'staff');

export const PersonToIdentify = memo(function PersonToIdentify({ person, pressed, brief = false }: Props) {
  const { say } = useTools();
  const id = `name-${person.ref}`;
  return (
    <fieldset class={brief ? 'person brief' : 'person'} data-person={person.ref} aria-labelledby={id}>
      <div class="whom">
        <Name person={person} id={id} />
        <Marks person={person} />
      </div>
      {brief ? (
        <>
          <IdentifyButtons person={person} as={STAFF} pressed={pressed} />
          <details>
            <summary>{say('who.other')}</summary>
            <div class="choices">
              <IdentifyButtons person={person} as={OTHERS} pressed={pressed} />
            </div>
          </details>
        </>
      ) : (
        <div class="choices">
          <IdentifyButtons person={person} pressed={pressed} />
        </div>
      )}
    </fieldset>
  );
});
