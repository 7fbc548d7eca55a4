import { useId, useState } from 'preact/hooks';
import { utcOf, wall, ZONE } from '../../incidents/days.ts';
import { hasWords, LONGEST, type Named } from '../../incidents/incident.ts';
import { useWords } from './context.ts';
import type { Choosing, Option, Part } from './forms.ts';

interface Props {
  readonly part: Part;
  readonly value: unknown;
  readonly choosing: Choosing;
  readonly change: (value: unknown) => void;
  /** Guidance that stands beside it. */
  readonly hint?: string;
  /** What names it stands right above: its own name is for those who cannot see that. */
  readonly quiet?: boolean;
}

/** A box with its name above it. */
export function Box({ part, value, choosing, change, hint, quiet = false }: Props) {
  const words = useWords();
  const id = useId();
  const common = { id, name: part.key || 'value', 'aria-describedby': hint ? `${id}-hint` : undefined };
  const label = words(part.label);
  if (part.as === 'tick')
    return (
      <label class="tick" for={id}>
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    );
  return (
    <div class="field">
      <label class={quiet ? 'unseen' : undefined} for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {part.as === 'choice' && (
        <Choice common={common} options={part.of(choosing)} value={value} choosing={choosing} change={change} />
      )}
      {part.as === 'line' && (
        <input
          {...common}
          type="text"
          maxLength={LONGEST.line}
          autocomplete="off"
          value={String(value ?? '')}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {part.as === 'text' && (
        <textarea
          {...common}
          rows={4}
          maxLength={LONGEST.text}
          value={String(value ?? '')}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {part.as === 'time' && <Time common={common} value={value} change={change} />}
      {part.as === 'names' && <Names common={common} value={value as readonly Named[]} change={change} />}
    </div>
  );
}

interface Common {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
}

function Choice({
  common,
  options,
  value,
  choosing,
  change,
}: {
  readonly common: Common;
  readonly options: readonly Option[];
  readonly value: unknown;
  readonly choosing: Choosing;
  readonly change: (value: unknown) => void;
}) {
  const words = useWords();
  return (
    <select {...common} onChange={(event) => change(options[Number(event.currentTarget.value)]?.value ?? null)}>
      {options.map((option, n) => (
        <option key={n} value={n} selected={option.value === value}>
          {option.say(words, choosing)}
        </option>
      ))}
    </select>
  );
}

/** As the clocks in Wales show it. To the second: what happened is put in order by it. */
const shown = (utc: unknown): string => {
  if (typeof utc !== 'number') return '';
  const { day, clock } = wall(utc, ZONE);
  return `${day}T${clock}`;
};

function Time({
  common,
  value,
  change,
}: {
  readonly common: Common;
  readonly value: unknown;
  readonly change: (value: number | null) => void;
}) {
  return (
    <input
      {...common}
      type="datetime-local"
      class="moment"
      step="1"
      defaultValue={shown(value)}
      onInput={(event) => {
        const [day = '', clock = ''] = event.currentTarget.value.split('T');
        change(day === '' ? null : utcOf({ day, clock }, ZONE));
      }}
    />
  );
}

/** One to a line. A name that stood there keeps where it came from. */
function Names({
  common,
  value,
  change,
}: {
  readonly common: Common;
  readonly value: readonly Named[];
  readonly change: (value: readonly Named[]) => void;
}) {
  const [before] = useState(value);
  const [text, setText] = useState(() => value.map(({ name }) => name).join('\n'));
  return (
    <textarea
      {...common}
      rows={3}
      value={text}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const names = typed.split('\n').filter(hasWords);
        change(names.map((name) => before.find((one) => one.name === name) ?? { name, from: 'typed' }));
      }}
    />
  );
}
