import { useState } from 'preact/hooks';
import type { ReportPerson } from '../protocol/report.ts';
import { PLACES } from './go-to.ts';
import { memo } from './memo.tsx';
import { useNextFocus } from './next-focus.ts';
import { PersonToIdentify } from './person-to-identify.tsx';
import { useTools } from './tools.ts';

/** From so many on, colleagues are looked for among them first, rather than each being asked about. */
const MANY = 4;
/** From more than so many on, there is a field to find a name by. */
const TOO_MANY_TO_READ = 8;

interface Props {
  readonly people: readonly ReportPerson[];
  /** "Everyone else is a learner" has been said. */
  readonly allSaid: boolean;
}

export const WhoIsThis = memo(function WhoIsThis({ people, allSaid }: Props) {
  const { say } = useTools();
  const { list, pressed } = useNextFocus(people);
  const open = people.filter((person) => person.as === null && !person.self);
  const guests = open.filter((person) => person.account === 'guest');
  const rest = open.filter((person) => person.account !== 'guest');
  if (open.length === 0) return null;
  const many = !allSaid && rest.length >= MANY;
  const single = many ? guests : open;
  return (
    <div class="ask" ref={list}>
      <h3 id={PLACES.who} tabIndex={-1}>
        {say(many ? 'who.ask-staff' : 'who.ask')}
      </h3>
      {many && <Colleagues people={rest} pressed={pressed} />}
      {many && single.length > 0 && (
        <>
          <h3>{say('who.guests')}</h3>
          <p class="hint">{say('who.guests-hint')}</p>
        </>
      )}
      {single.map((person) => (
        <PersonToIdentify key={person.ref} person={person} pressed={pressed} />
      ))}
    </div>
  );
});

interface ColleaguesProps {
  readonly people: readonly ReportPerson[];
  readonly pressed: () => void;
}

/** A whole class of names: find the colleagues among them, and say the rest in one press. */
function Colleagues({ people, pressed }: ColleaguesProps) {
  const { say } = useTools();
  const [sought, setSought] = useState('');
  const fits = ({ name }: ReportPerson) => name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
  const found = people.filter(fits);
  return (
    <>
      <p class="hint">{say('who.ask-staff-hint')}</p>
      {people.length > TOO_MANY_TO_READ && (
        <label class="filter">
          <span>{say('who.filter')}</span>
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
      )}
      {found.length === 0 && <p class="hint">{say('who.filter-none')}</p>}
      <div class="colleagues">
        {found.map((person) => (
          <PersonToIdentify key={person.ref} person={person} pressed={pressed} brief />
        ))}
      </div>
    </>
  );
}
