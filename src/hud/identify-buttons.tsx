import type { ReportPerson } from '../protocol/report.ts';
import { IDENTITIES, type Naming } from '../session/person.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly person: ReportPerson;
  readonly as?: readonly Naming[];
  readonly chosen?: boolean;
  readonly pressed?: () => void;
}

/** One button for each thing that a person can be. */
export function IdentifyButtons({ person, as = IDENTITIES, chosen = false, pressed }: Props) {
  const { say, send } = useTools();
  return (
    <>
      {as.map((one) => (
        <button
          key={one}
          type="button"
          class="button small"
          data-act="identify"
          data-as={one}
          aria-pressed={chosen ? one === (person.as ?? 'nobody') : undefined}
          onClick={() => {
            pressed?.();
            send({ act: 'identify', ref: person.ref, as: one });
          }}
        >
          {say(`who.as.${one}`)}
        </button>
      ))}
    </>
  );
}
