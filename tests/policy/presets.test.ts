import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools.ts';
import { CATALOGUE, KNOB_IDS } from '../../src/policy/catalogue.ts';
import { BEFORE_ANY, PRESET_IDS, PRESETS } from '../../src/policy/presets/index.ts';
import { CLAUSES } from '../support/clauses.ts';

const ALL = { ...PRESETS, 'before any': BEFORE_ANY };
const clauses = new Set(CLAUSES);

describe.each(Object.entries(ALL))('%s', (_name, policy) => {
  it('holds every knob and no other, each with a value that parses', () => {
    expect(Object.keys(policy).sort()).toEqual([...KNOB_IDS].sort());
    for (const id of KNOB_IDS)
      expect(CATALOGUE[id].schema.safeParse(policy[id].value), id).toMatchObject({ success: true });
  });

  it('names clauses that are there, for what is stated or derived', () => {
    for (const id of KNOB_IDS) {
      const { source } = policy[id];
      if (source.from !== 'stated' && source.from !== 'derived') continue;
      expect(source.clauses.length, id).toBeGreaterThan(0);
      for (const clause of source.clauses)
        expect(clauses.has(clause) || clause.startsWith('WSP'), `${id}: ${clause}`).toBe(true);
    }
  });

  it('an unset value is empty, and only an unset value is', () => {
    for (const id of KNOB_IDS) {
      const { value, source } = policy[id];
      if (source.from === 'unset')
        expect([null, '', 'unset', 'none', 'any', false], id).toContainEqual(
          Array.isArray(value) && value.length === 0 ? '' : value,
        );
    }
  });
});

it('each preset is its own document: clauses of no other school', () => {
  const of = (id: (typeof PRESET_IDS)[number]) =>
    KNOB_IDS.flatMap((knob) => {
      const { source } = PRESETS[id][knob];
      return 'clauses' in source ? source.clauses.map((clause) => clause.split('-')[0]) : [];
    });
  expect(new Set(of('st-josephs'))).toEqual(new Set(['SJ']));
  expect(new Set(of('elfed'))).toEqual(new Set(['EH']));
  expect(new Set(of('hwb')).has('EH')).toBe(false);
});

it('no sentence of a school is in the product', () => {
  for (const id of PRESET_IDS)
    expect(readFileSync(join(ROOT, `src/policy/presets/${id}.ts`), 'utf8')).not.toContain('“');
});
