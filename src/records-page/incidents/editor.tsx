import { type Field, hasWords } from '../../incidents/incident.ts';
import { Box } from './boxes.tsx';
import { useWords } from './context.ts';
import { type Choosing, FORMS, type Part } from './forms.ts';

interface Props {
  readonly field: Field;
  readonly value: unknown;
  readonly choosing: Choosing;
  /** What it holds since; to be parsed before it goes anywhere. */
  readonly change: (value: unknown) => void;
}

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Parts => (typeof value === 'object' && value !== null ? (value as Parts) : {});

/** Whatever a field holds, in boxes that fit it, with its guidance. */
export function Editor({ field, value, choosing, change }: Props) {
  const words = useWords();
  const form = FORMS[field];
  const hint = words(`help.${field}`);
  if (form.as === 'one')
    return (
      <Box
        part={form.part}
        value={value}
        choosing={choosing}
        change={change}
        hint={form.part.as === 'names' ? `${hint} ${words('log.names')}` : hint}
      />
    );
  return (
    <fieldset class="editor" data-editor={field}>
      <legend>{words(`field.${field}`)}</legend>
      <p class="hint">{hint}</p>
      {form.as === 'parts' && (
        <Boxes
          field={field}
          parts={form.parts}
          value={value ?? form.blank}
          choosing={choosing}
          change={(next) => change(form.blank !== null && isBlank(form.parts, next) ? null : next)}
        />
      )}
      {form.as === 'list' && (
        <List form={form} value={Array.isArray(value) ? value : []} choosing={choosing} change={change} />
      )}
      {form.as === 'cases' && <Cases form={form} field={field} value={value} choosing={choosing} change={change} />}
    </fieldset>
  );
}

const isBlank = (parts: readonly Part[], value: Parts): boolean =>
  parts.every(({ key }) => {
    const one = value[key];
    return one === null || (typeof one === 'string' && !hasWords(one));
  });

function Boxes({
  field,
  parts,
  value,
  choosing,
  change,
}: {
  readonly field?: Field;
  readonly parts: readonly Part[];
  readonly value: unknown;
  readonly choosing: Choosing;
  readonly change: (value: Parts) => void;
}) {
  const now = partsOf(value);
  return (
    <>
      {parts.map((part) => (
        <Box
          key={part.key}
          part={part}
          // Its name stands above all of it already.
          quiet={part.label === `field.${field}`}
          value={now[part.key]}
          choosing={choosing}
          change={(to) => change({ ...now, [part.key]: to })}
        />
      ))}
    </>
  );
}

function List({
  form,
  value,
  choosing,
  change,
}: {
  readonly form: Extract<(typeof FORMS)[Field], { as: 'list' }>;
  readonly value: readonly unknown[];
  readonly choosing: Choosing;
  readonly change: (value: readonly unknown[]) => void;
}) {
  const words = useWords();
  return (
    <>
      {value.map((one, n) => (
        // Nothing is moved about in it, and a new one comes last.
        <fieldset class="several" key={n} aria-label={words('log.number', { n: n + 1 })}>
          <Boxes
            parts={form.parts}
            value={one}
            choosing={choosing}
            change={(to) => change(value.map((other, i) => (i === n ? to : other)))}
          />
        </fieldset>
      ))}
      <button type="button" class="button small" data-act="add" onClick={() => change([...value, form.blank()])}>
        {words(form.add)}
      </button>
    </>
  );
}

function Cases({
  form,
  field,
  value,
  choosing,
  change,
}: {
  readonly form: Extract<(typeof FORMS)[Field], { as: 'cases' }>;
  readonly field: Field;
  readonly value: unknown;
  readonly choosing: Choosing;
  readonly change: (value: Parts) => void;
}) {
  const words = useWords();
  const now = partsOf(value);
  const found = form.cases.find((one) => one.value === now.as);
  return (
    <>
      {form.cases.map((one) => (
        <label class="tick" key={one.value}>
          <input
            type="radio"
            name={`case-${field}`}
            value={one.value}
            checked={one.value === now.as}
            onChange={() => change({ as: one.value, ...one.blank })}
          />
          <span>{one.say(words, choosing)}</span>
        </label>
      ))}
      {found && <Boxes key={found.value} parts={found.parts} value={now} choosing={choosing} change={change} />}
    </>
  );
}
