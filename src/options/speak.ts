import { isOptionsKey, type OptionsKey, type OptionsWords } from '../i18n/options.ts';
import { CATALOGUE, type KnobId } from '../policy/catalogue.ts';
import type { Listed } from '../policy/knob.ts';

/** Knobs that are many of one sort have one set of words: staffing for each kind, loudness for each rule. */
function familyOf(id: KnobId): string {
  const [head, , part] = id.split('.');
  if (head === 'kind') return `staffing.${part}`;
  return head === 'level' ? 'level' : id;
}

export function nameKey(id: KnobId): OptionsKey {
  const [head, rule] = id.split('.');
  return (head === 'level' ? `rule.${rule}` : `knob.${familyOf(id)}`) as OptionsKey;
}

/** What a knob is called where nothing around it says of which kind of session it is. */
export function fullName(say: OptionsWords, id: KnobId): string {
  const [head, kind] = id.split('.');
  const name = say(nameKey(id));
  return head === 'kind' ? `${say(`kind.${kind}` as OptionsKey)}: ${name}` : name;
}

export function aboutKey(id: KnobId): OptionsKey | null {
  const key = `about.${familyOf(id)}`;
  return isOptionsKey(key) ? key : null;
}

export function choiceKey(id: KnobId, value: string): OptionsKey {
  if (value === 'unset') return 'value.open';
  return (id === 'default-kind' ? `kind.${value}` : `of.${familyOf(id)}.${value}`) as OptionsKey;
}

/** Clause numbers, none of them broken at its hyphen. */
export const clausesText = (clauses: readonly string[]): string => clauses.join(', ').replaceAll('-', '\u2011');

/** A day as people here write it, "22/11/2026", in both languages. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');

/** A value in words, for where it cannot be changed, and for what would change. */
export function valueText(say: OptionsWords, id: KnobId, value: unknown): string {
  const { control } = CATALOGUE[id];
  switch (control.as) {
    case 'number':
      return value === null ? say('value.unset') : say(`n.${control.unit}`, { n: Number(value) });
    case 'flag':
      return say(value === true ? 'value.applies' : 'value.not');
    case 'choice':
      return say(choiceKey(id, String(value)));
    case 'choices': {
      const of = value as readonly string[];
      return of.length === 0 ? say('value.none') : of.map((one) => say(choiceKey(id, one))).join(', ');
    }
    case 'text':
      return value === '' ? say('value.unset') : String(value);
    case 'date':
      return value === '' ? say('value.unset') : dayText(String(value));
    case 'people':
      return say('value.listed', { n: (value as readonly Listed[]).length });
  }
}
