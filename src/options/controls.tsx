import { useEffect, useState } from 'preact/hooks';
import { CATALOGUE, type KnobId } from '../policy/catalogue.ts';
import type { Control } from '../policy/knob.ts';
import { People } from './people.tsx';
import { choiceKey } from './speak.ts';
import { useTools } from './tools.ts';

export interface ControlProps {
  readonly id: KnobId;
  readonly value: unknown;
  /** The element that names it. */
  readonly namedBy: string;
}

/** The field that sets a value: each sort of value has one. */
export function ValueControl(props: ControlProps) {
  const { control } = CATALOGUE[props.id] as { control: Control };
  switch (control.as) {
    case 'number':
      return <NumberField {...props} control={control} />;
    case 'flag':
      return <Flag {...props} />;
    case 'choice':
      return <Choice {...props} of={control.of} />;
    case 'choices':
      return <Choices {...props} of={control.of} />;
    case 'people':
      return <People {...props} />;
    case 'date':
    case 'text':
      return <Text {...props} long={control.as === 'text' && control.long} day={control.as === 'date'} />;
  }
}

/** A field with what is typed so far; it takes the value in force again once that has changed. */
export function useTyped(value: string) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [value]);
  return { shown: typed ?? value, type: setTyped };
}

export function useSet(id: KnobId): (to: unknown) => Promise<boolean> {
  const { decide, say } = useTools();
  return (to) => decide({ change: 'set', knob: id, to }, say('told.saved'));
}

function NumberField({
  id,
  value,
  namedBy,
  control,
}: ControlProps & { readonly control: Extract<Control, { as: 'number' }> }) {
  const { say } = useTools();
  const set = useSet(id);
  const { shown, type } = useTyped(value === null ? '' : String(value));
  const [wrong, setWrong] = useState(false);
  const { least, most, unit, mayBeUnset } = control;
  const take = (text: string, broken: boolean) => {
    const empty = text.trim() === '' && !broken;
    const to = empty ? null : Number(text);
    const fits = to === null ? mayBeUnset : Number.isInteger(to) && to >= least && to <= most && !broken;
    setWrong(!fits);
    if (fits && to !== value) void set(to);
  };
  return (
    <div class="field">
      <span class="with-unit">
        <input
          type="number"
          class="short"
          min={least}
          max={most}
          step="1"
          value={shown}
          aria-labelledby={`${namedBy} ${namedBy}-unit`}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${namedBy}-wrong` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value, event.currentTarget.validity.badInput)}
        />
        <span id={`${namedBy}-unit`}>{say(`unit.${unit}`)}</span>
      </span>
      {value === null && !wrong && <span class="hint">{say('value.unset')}</span>}
      <span role="alert">
        {wrong && (
          <span class="wrong" id={`${namedBy}-wrong`}>
            {say(mayBeUnset ? 'number.should-or-empty' : 'number.should', { least, most })}
          </span>
        )}
      </span>
    </div>
  );
}

function Flag({ id, value, namedBy }: ControlProps) {
  const { say } = useTools();
  const set = useSet(id);
  const box = `${namedBy}-box`;
  return (
    <span class="tick">
      <input
        id={box}
        type="checkbox"
        checked={value === true}
        aria-labelledby={namedBy}
        onChange={(event) => void set(event.currentTarget.checked)}
      />
      <label for={box}>{say(value === true ? 'value.applies' : 'value.not')}</label>
    </span>
  );
}

function Choice({ id, value, namedBy, of }: ControlProps & { readonly of: readonly string[] }) {
  const { say } = useTools();
  const set = useSet(id);
  return (
    <select value={String(value)} aria-labelledby={namedBy} onChange={(event) => void set(event.currentTarget.value)}>
      {of.map((one) => (
        <option key={one} value={one} selected={one === value}>
          {say(choiceKey(id, one))}
        </option>
      ))}
    </select>
  );
}

function Choices({ id, value, namedBy, of }: ControlProps & { readonly of: readonly string[] }) {
  const { say } = useTools();
  const set = useSet(id);
  const chosen = value as readonly string[];
  const turn = (one: string, on: boolean) => set(of.filter((other) => (other === one ? on : chosen.includes(other))));
  return (
    <fieldset class="ticks" aria-labelledby={namedBy}>
      {of.map((one) => (
        <label class="tick" key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) => void turn(one, event.currentTarget.checked)}
          />
          <span>{say(choiceKey(id, one))}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Text({ id, value, namedBy, long, day }: ControlProps & { readonly long: boolean; readonly day: boolean }) {
  const set = useSet(id);
  const { shown, type } = useTyped(String(value));
  const field = {
    value: shown,
    'aria-labelledby': namedBy,
    maxLength: long ? 2_000 : 200,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onChange: (event: { currentTarget: { value: string } }) => void set(event.currentTarget.value.trim()),
  };
  if (long) return <textarea rows={3} {...field} />;
  return day ? <input type="date" class="day" {...field} /> : <input type="text" {...field} />;
}
