import { describe, expect, it } from 'vitest';
import type { Entry, Plural } from '../../src/i18n/fill.ts';
import { optionsCy } from '../../src/i18n/options.cy.ts';
import { optionsEn } from '../../src/i18n/options.en.ts';
import { isOptionsKey, optionsWords } from '../../src/i18n/options.ts';
import { expectedWords, fileFaultWords, managedFaultWords } from '../../src/options/fault-words.ts';
import { GROUPS, groupOf, knobsOf, knobsOfKind } from '../../src/options/groups.ts';
import { listOf } from '../../src/options/people.tsx';
import { choiceKey, fullName, nameKey, valueText } from '../../src/options/speak.ts';
import { CATALOGUE, KNOB_IDS } from '../../src/policy/catalogue.ts';
import { expectedOf } from '../../src/policy/expected.ts';
import { KINDS } from '../../src/policy/kinds.ts';
import { UNITS } from '../../src/policy/knob.ts';
import { managedSchema } from '../../src/policy/managed-schema.ts';
import { PRESET_IDS, PRESETS } from '../../src/policy/presets/index.ts';
import { trapsOf } from '../../src/policy/traps.ts';

const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry as Plural));
const namesIn = (entry: Entry): string[] =>
  [
    ...new Set(
      formsOf(entry).flatMap((form) => [...form.matchAll(/\{([\w-]+)(?::[\w.-]+)?\}/g)].map(([, name]) => name)),
    ),
  ]
    .map(String)
    .sort();
const both = Object.entries(optionsEn).map(
  ([key, entry]) => [key, entry as Entry, (optionsCy as Record<string, Entry>)[key] as Entry] as const,
);
/** The same in both, being names; and a number by itself says nothing where there is none. */
const SAME = /^(?:app\.name|of\.platforms\.|preset\.st-josephs$)/;
const COMMON = /\b(?:the|and|of|you|your|is|are|was|not|with|school|learners?|rules?|file|for|end|has|have|must)\b/gi;

describe('the words of the options page', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(optionsCy).sort()).toEqual(Object.keys(optionsEn).sort());
  });

  it('take the same parameters in both, and are clean', () => {
    for (const [key, a, b] of both) {
      expect(namesIn(b), key).toEqual(namesIn(a));
      for (const form of [...formsOf(a), ...formsOf(b)]) expect(form, key).not.toMatch(/'| {2}|^\s|\s$/);
    }
  });

  it('are Welsh in the Welsh, with every form of a number', () => {
    for (const [key, a, b] of both) {
      if (!SAME.test(key)) expect(formsOf(b), key).not.toEqual(formsOf(a));
      const english = formsOf(b).flatMap((form) => form.replace(/"[^"]*"|\{[^}]*\}/g, '').match(COMMON) ?? []);
      expect(english, key).toEqual([]);
      if (typeof b !== 'string') expect(Object.keys(b), key).toHaveLength(6);
    }
  });
});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  const say = optionsWords(language);

  it('every knob has a name, a place, and words for each thing that it may be', () => {
    for (const id of KNOB_IDS) {
      expect(isOptionsKey(nameKey(id)), id).toBe(true);
      expect(groupOf(id), id).not.toBeNull();
      const { control } = CATALOGUE[id];
      if ('of' in control)
        for (const one of control.of) expect(isOptionsKey(choiceKey(id, one)), `${id} ${one}`).toBe(true);
      for (const preset of PRESET_IDS) expect(valueText(say, id, PRESETS[preset][id].value), id).not.toBe('');
    }
  });

  it('no two knobs of one part of the page have the same name', () => {
    for (const group of GROUPS) {
      const names = knobsOf(group).map((id) => fullName(say, id));
      expect(new Set(names).size, group).toBe(names.length);
    }
  });

  it('units, groups, kinds, presets and contradictions have words', () => {
    const keys = [
      ...UNITS.flatMap((unit) => [`unit.${unit}`, `n.${unit}`]),
      ...GROUPS.map((group) => `group.${group}`),
      ...KINDS.map((kind) => `kind.${kind}`),
      ...PRESET_IDS.flatMap((preset) => [`preset.${preset}`, `preset.${preset}.is`]),
      ...trapsOf('elfed').flatMap(({ id, readings }) =>
        ['', '.says', '.meanwhile', ...readings.map((reading) => `.${reading}`)].map((part) => `trap.${id}${part}`),
      ),
    ];
    expect(keys.filter((key) => !isOptionsKey(key))).toEqual([]);
  });

  it('what a key takes is said for every key, and never as the parser says it', () => {
    for (const key of Object.keys(managedSchema().properties)) {
      const expected = expectedOf(key);
      if (expected === null) throw new Error(key);
      expect(expectedWords(say, expected).length, key).toBeGreaterThan(3);
      const said = managedFaultWords(say, { key, fault: 'wrong-value', expected: '✖ Invalid input' });
      expect(said).toContain(key);
      expect(said).not.toContain('Invalid');
    }
    expect(managedFaultWords(say, { key: 'colour', fault: 'no-such-key', expected: '' })).toContain('colour');
    expect(fileFaultWords(say, { fault: 'not-json', line: 1, missed: 'SomethingNew' })).not.toContain('{');
  });
});

it('every knob is in one part of the page, and every kind has its seven', () => {
  expect(GROUPS.flatMap(knobsOf).sort()).toEqual([...KNOB_IDS].sort());
  for (const kind of KINDS) expect(knobsOfKind(kind)).toHaveLength(7);
});

it('a list of staff is read as lines', () => {
  expect(listOf('Ann Rees\n\n  8:orgid:b0b0  \nBen Hughes | 8:orgid:b1\n8:orgid:b2|Cai\n |')).toEqual([
    { account: '', name: 'Ann Rees' },
    { account: '8:orgid:b0b0', name: '' },
    { account: '8:orgid:b1', name: 'Ben Hughes' },
    { account: '8:orgid:b2', name: 'Cai' },
  ]);
});
