import { describe, expect, it } from 'vitest';
import { KNOB_IDS } from '../../src/policy/catalogue.ts';
import { type Choices, NO_CHOICES } from '../../src/policy/choices.ts';
import { type Managed, parseManaged } from '../../src/policy/managed.ts';
import { PRESET_IDS } from '../../src/policy/presets/index.ts';
import { resolve, rulesInForce, toConfirm, written } from '../../src/policy/resolve.ts';

const NONE: Managed = { state: 'none' };
const choose = (over: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...over });
const MIN = 'kind.whole-class.min-present';

describe('layers', () => {
  it('before anything was chosen two staff are assumed for a lesson, and said to be assumed', () => {
    const { policy } = resolve(NO_CHOICES, NONE);
    expect(policy[MIN]).toMatchObject({ value: 2, source: { from: 'assumed' }, set: 'preset', locked: false });
  });

  it('the Hwb preset leaves staffing to the school', () => {
    expect(resolve(choose({ preset: 'hwb' }), NONE).policy[MIN]).toMatchObject({
      value: null,
      source: { from: 'unset' },
    });
  });

  it('what was chosen here lies over the preset, and what the school manages over both', () => {
    const choices = choose({ preset: 'elfed', values: { [MIN]: 3, 'grace.adult-drop': 30 } });
    expect(rulesInForce(resolve(choices, NONE))).toMatchObject({ [MIN]: 3, 'grace.adult-drop': 30 });
    const managed = parseManaged({ preset: 'st-josephs', [MIN]: 4 });
    const { preset, policy } = resolve(choices, managed);
    expect(preset).toBe('st-josephs');
    expect(policy[MIN]).toMatchObject({ value: 4, set: 'school', locked: true });
    expect(policy['grace.adult-drop']).toMatchObject({ value: 30, set: 'here', locked: false });
    expect(policy['recording.mode'].value).toBe('optional');
  });

  it('a school that locks everything leaves nothing to choose', () => {
    const managed = parseManaged({ preset: 'hwb', 'lock-all': true });
    const { policy } = resolve(choose({ values: { [MIN]: 1 } }), managed);
    expect(policy[MIN]).toMatchObject({ value: null, set: 'preset', locked: true });
    expect(KNOB_IDS.every((id) => policy[id].locked)).toBe(true);
  });

  it('a value that somebody set carries no clause of the document it replaces', () => {
    const { policy } = resolve(choose({ preset: 'elfed', values: { 'recording.mode': 'optional' } }), NONE);
    expect(policy['recording.mode'].source).toEqual({ from: 'stated', clauses: [] });
  });
});

describe('confirming', () => {
  it('every assumption is put forward, and none that was confirmed as it stands', () => {
    for (const preset of PRESET_IDS) {
      const resolved = resolve(choose({ preset }), NONE);
      expect(toConfirm(resolved).length).toBeGreaterThan(20);
      expect(toConfirm(resolved).every((id) => resolved.policy[id].source.from === 'assumed')).toBe(true);
    }
    const confirmed = { [MIN]: { by: 'Head', on: '2026-11-01', value: written(2) } };
    const resolved = resolve(choose({ preset: 'elfed', confirmed }), NONE);
    expect(toConfirm(resolved)).not.toContain(MIN);
    expect(toConfirm(resolve(choose({ preset: 'elfed' }), NONE))).toContain(MIN);
  });

  it('a word given for one value is not one for another', () => {
    const confirmed = { [MIN]: { by: 'Head', on: '2026-11-01', value: written(3) } };
    expect(resolve(choose({ preset: 'elfed', confirmed }), NONE).policy[MIN].confirmed).toBeNull();
  });
});

describe('a managed policy', () => {
  it('is three states: not read, none, there', () => {
    expect(parseManaged({})).toEqual({ state: 'none' });
    expect(parseManaged({ preset: 'elfed' })).toMatchObject({ state: 'present' });
    expect(resolve(NO_CHOICES, { state: 'unread' }).managed).toBe('unread');
  });

  it('keeps what is right beside what is wrong, and says what is wrong', () => {
    const managed = parseManaged({
      [MIN]: 'two',
      'grace.adult-drop': 30,
      colour: 'red',
      preset: 'hogwarts',
      'lock-all': 1,
    });
    expect(managed).toMatchObject({ managed: { preset: null, lockAll: false, values: { 'grace.adult-drop': 30 } } });
    const faults = managed.state === 'present' ? managed.managed.faults : [];
    expect(faults.map(({ key, fault }) => [key, fault])).toEqual([
      [MIN, 'wrong-value'],
      ['colour', 'no-such-key'],
      ['preset', 'wrong-value'],
      ['lock-all', 'wrong-value'],
    ]);
    expect(faults[0]?.expected).not.toBe('');
  });

  it('writes "unset" as nought, having no other word for it', () => {
    expect(resolve(NO_CHOICES, parseManaged({ [MIN]: 0 })).policy[MIN]).toMatchObject({ value: null, set: 'school' });
    expect(parseManaged({ [MIN]: 10 })).toMatchObject({ managed: { faults: [{ key: MIN }] } });
  });
});
