import { describe, expect, test } from 'vitest';
import { changed, type SettingsChange, settingsChangeSchema } from '../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { type Settings, settingsSchema } from '../../src/settings/settings.ts';

const SET: Settings = {
  version: 1,
  language: 'cy',
  colleagues: ['a', 'b'],
  mode: 'lead',
  reporter: { name: '', job: '' },
};

describe('a change', () => {
  test.each([
    ['language', { change: 'language', to: 'en' }, { language: 'en' }],
    ['a colleague', { change: 'colleague', account: 'c', known: true }, { colleagues: ['a', 'b', 'c'] }],
    ['a colleague known already', { change: 'colleague', account: 'a', known: true }, { colleagues: ['b', 'a'] }],
    ['a colleague forgotten', { change: 'colleague', account: 'a', known: false }, { colleagues: ['b'] }],
    ['a stranger forgotten', { change: 'colleague', account: 'x', known: false }, {}],
    ['all forgotten', { change: 'forget-colleagues' }, { colleagues: [] }],
    ['who watches the count', { change: 'mode', to: 'co-staff' }, { mode: 'co-staff' }],
    ['a notice read', { change: 'seen-aside' }, {}],
  ] as const satisfies readonly (readonly [
    string,
    SettingsChange,
    Partial<Settings>,
  ])[])('%s changes that and nothing else', (_, change, expected) => {
    const before = structuredClone(SET);
    expect(changed(SET, change)).toEqual({ ...SET, ...expected });
    expect(SET).toEqual(before);
    expect(settingsSchema.safeParse(changed(SET, change)).success).toBe(true);
    expect(settingsChangeSchema.parse(change)).toEqual(change);
  });
  test('colleagues are kept to five hundred, and the longest known goes first', () => {
    const many = { ...SET, colleagues: Array.from({ length: 500 }, (_, i) => `c${i}`) };
    const { colleagues } = changed(many, { change: 'colleague', account: 'new', known: true });
    expect(colleagues).toHaveLength(500);
    expect([colleagues[0], colleagues.at(-1)]).toEqual(['c1', 'new']);
  });
});

test('the defaults are settings, and set no number of staff', () => {
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS.colleagues).toEqual([]);
});

describe('refused as settings', () => {
  test.each([
    ['nothing', null],
    ['another version', { ...SET, version: 2 }],
    ['a language that there is not', { ...SET, language: 'fr' }],
    ['a colleague that is no account', { ...SET, colleagues: [{ name: 'Sioned' }] }],
    ['a mode that there is not', { ...SET, mode: 'boss' }],
    ['no colleagues', { ...SET, colleagues: undefined }],
  ])('%s', (_, bad) => {
    expect(settingsSchema.safeParse(bad).success).toBe(false);
    expect(settingsSchema.safeParse(SET).success).toBe(true);
  });
  test('stored before there was a mode, they are those of a lead', () => {
    const { mode: _, ...old } = SET;
    expect(settingsSchema.parse(old)).toEqual(SET);
  });
  test('a name has no place in them', () => {
    expect(settingsSchema.parse({ ...SET, names: ['Sioned'] })).not.toHaveProperty('names');
  });
});

describe('refused as a change', () => {
  test.each([
    [{ change: 'everything' }],
    [{ change: 'language', to: 'fr' }],
    [{ change: 'colleague', account: 'x' }],
    [{ change: 'colleague', account: 'x'.repeat(201), known: true }],
    [null],
  ])('%o', (bad) => expect(settingsChangeSchema.safeParse(bad).success).toBe(false));
});
