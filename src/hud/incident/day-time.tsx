import { utcOf, wall, ZONE } from '../../incidents/days.ts';
import { useDraft } from '../draft.ts';
import { useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly at: number | null;
  readonly set: (at: number) => void;
}

/** A day and a time on the school's wall. What is not whole yet changes nothing. */
export function DayTime({ id, label, help, at, set }: Props) {
  const words = useIncidentWords();
  const { fields, clock } = useForm();
  const shown = at === null ? null : wall(at, ZONE);
  const today = wall(fields.noticed?.at ?? clock(), ZONE).day;
  const put = (day: string, time: string) => {
    const next = utcOf({ day: day || today, clock: time }, ZONE);
    if (time !== '' && next !== null) set(next);
  };
  const day = useDraft(shown?.day ?? '', (text) => put(text, shown?.clock ?? ''));
  const time = useDraft(shown?.clock ?? '', (text) => put(shown?.day ?? '', text));
  return (
    <fieldset class="field" aria-describedby={help && `${id}-help`}>
      <legend>{label}</legend>
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
      <div class="day-time">
        <input
          {...time}
          id={`${id}-time`}
          data-field={`${id}-time`}
          type="time"
          step="1"
          aria-label={words('label.at')}
        />
        <input {...day} id={`${id}-day`} data-field={`${id}-day`} type="date" aria-label={words('when.day')} />
      </div>
    </fieldset>
  );
}
