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

/**
 * What is ticked or picked, from the press on: the page may be drawn anew before the answer is there, and would take the
 * tick away again for a moment.
 */
export function useAsked<T>(value: T, set: (to: T) => Promise<boolean>): readonly [T, (to: T) => void] {
  const [asked, ask] = useState<{ readonly to: T } | null>(null);
  useEffect(() => ask(null), [value]);
  const press = (to: T) => {
    ask({ to });
    void set(to).then((done) => {
      if (!done) ask(null);
    });
  };
  return [asked === null ? value : asked.to, press];
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
  const [on, turn] = useAsked(value === true, useSet(id));
  const box = `${namedBy}-box`;
  return (
    <span class="tick">
      <input
        id={box}
        type="checkbox"
        checked={on}
        aria-labelledby={namedBy}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <label for={box}>{say(on ? 'value.applies' : 'value.not')}</label>
    </span>
  );
}

function Choice({ id, value, namedBy, of }: ControlProps & { readonly of: readonly string[] }) {
  const { say } = useTools();
  const [picked, pick] = useAsked(String(value), useSet(id));
  return (
    <select value={picked} aria-labelledby={namedBy} onChange={(event) => pick(event.currentTarget.value)}>
      {of.map((one) => (
        <option key={one} value={one} selected={one === picked}>
          {say(choiceKey(id, one))}
        </option>
      ))}
    </select>
  );
}

function Choices({ id, value, namedBy, of }: ControlProps & { readonly of: readonly string[] }) {
  const { say } = useTools();
  const [chosen, choose] = useAsked(value as readonly string[], useSet(id));
  const turn = (one: string, on: boolean) =>
    choose(of.filter((other) => (other === one ? on : chosen.includes(other))));
  return (
    <fieldset class="ticks" aria-labelledby={namedBy}>
      {of.map((one) => (
        <label class="tick" key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) => turn(one, event.currentTarget.checked)}
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
