import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IncidentKey } from '../../i18n/incident.ts';
import { LONGEST } from '../../incidents/plain.ts';
import { useIncidentWords } from './words.ts';

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly lang?: string;
}

/**
 * The browser writes down how the boxes of its tabs stood, so as to put them back after a crash; of those that belong to a
 * form without completion it does not (decision 11). A box for more than a line has no other way to say so.
 */
const UNKEPT = 'unkept';
export const Unkept = () => <form id={UNKEPT} autocomplete="off" hidden />;

/** A box for more than a line. What is typed in it is never checked for spelling: it may be somebody's exact words. */
export function Box({ id, label, help, value, set, lang }: BoxProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
      <textarea
        form={UNKEPT}
        id={id}
        data-field={id}
        aria-describedby={help && `${id}-help`}
        lang={lang}
        rows={3}
        maxLength={LONGEST.text}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
        dir="auto"
      />
    </div>
  );
}

export function Line({ id, label, help, value, set }: BoxProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
      <input
        id={id}
        data-field={id}
        aria-describedby={help && `${id}-help`}
        type="text"
        autocomplete="off"
        maxLength={LONGEST.line}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
        dir="auto"
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  readonly of: readonly (readonly [value: T, label: string])[];
  readonly set: (value: T) => void;
}

export function Choice<T extends string>({ id, label, help, value, of, set }: ChoiceProps<T>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="hint">
          {help}
        </p>
      )}
      <select
        form={UNKEPT}
        id={id}
        data-field={id}
        aria-describedby={help && `${id}-help`}
        value={value}
        onChange={(event) => {
          const chosen = of.find(([one]) => one === event.currentTarget.value);
          if (chosen) set(chosen[0]);
        }}
      >
        {of.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What need not be filled in at once: folded away, and drawn when it is opened. */
interface GroupProps {
  /** What is in it: a key of the words. */
  readonly of: IncidentKey;
  readonly filled: boolean;
  readonly children: () => ComponentChildren;
}

export function Group({ of, filled, children }: GroupProps) {
  const words = useIncidentWords();
  const [open, setOpen] = useState(filled);
  return (
    <details class="group" data-group={of} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words(of)}</summary>
      {open && <div class="fields">{children()}</div>}
    </details>
  );
}
