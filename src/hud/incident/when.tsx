import { useState } from 'preact/hooks';
import type { When } from '../../incidents/incident.ts';
import { DayTime } from './day-time.tsx';
import { Group, Line } from './field.tsx';
import { useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

/** When it was noticed, with the reason where the clock's word was changed. */
export function Noticed() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const { noticed } = fields;
  return (
    <>
      <DayTime
        id="noticed"
        label={words('field.noticed')}
        help={words('help.noticed')}
        at={noticed?.at ?? null}
        set={(at) => edit({ noticed: { stamped: at, reason: '', ...noticed, at } })}
      />
      <Reason id="noticed-reason" of={noticed} set={(changed) => edit({ noticed: changed })} />
    </>
  );
}

/** When it was written: the clock says so at saving, unless the teacher says otherwise. */
export function Recorded() {
  const words = useIncidentWords();
  const { fields, edit, clock } = useForm();
  const [opened] = useState(clock);
  const { recorded } = fields;
  return (
    <Group of="field.recorded" filled={recorded !== undefined}>
      {() => (
        <>
          <DayTime
            id="recorded"
            label={words('field.recorded')}
            help={words('help.recorded')}
            at={recorded?.at ?? opened}
            set={(at) => edit({ recorded: { stamped: opened, reason: '', ...recorded, at } })}
          />
          <Reason id="recorded-reason" of={recorded} set={(changed) => edit({ recorded: changed })} />
        </>
      )}
    </Group>
  );
}

interface ReasonProps {
  readonly id: string;
  readonly of: When | undefined;
  readonly set: (changed: When) => void;
}

function Reason({ id, of, set }: ReasonProps) {
  const words = useIncidentWords();
  if (of === undefined || of.at === of.stamped) return null;
  return <Line id={id} label={words('time.reason')} value={of.reason} set={(reason) => set({ ...of, reason })} />;
}
