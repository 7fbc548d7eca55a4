import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Patch } from '../../incidents/draft.ts';
import type { Rules } from '../../policy/rules.ts';
import type { Report } from '../../protocol/report.ts';

/** What every field of the form needs. */
export interface Form {
  readonly fields: Patch;
  readonly edit: (patch: Patch) => void;
  /** Null before they were read. */
  readonly rules: Rules | null;
  readonly report: Report | null;
  /** Whom to tell is shown to nobody but who leads the lesson, and on no screen that others see (guidance 4.2, rule 11). */
  readonly routesShown: boolean;
  readonly lesson: string | null;
  readonly clock: () => number;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A field of the form was rendered outside of it.');
  return form;
}

/** In which words the safeguarding person is spoken of; before the school's rules are read, by the role's usual name. */
export const titleOf = (rules: Rules | null): Rules['contacts.safeguarding-title'] =>
  rules?.['contacts.safeguarding-title'] ?? 'person';

/** `list` with the entry at `i` changed, or taken out. */
export const replaced = <T>(list: readonly T[], i: number, to: T | null): T[] =>
  list.flatMap((one, j) => (j !== i ? [one] : to === null ? [] : [to]));
