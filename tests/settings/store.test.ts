import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SettingsRead } from '../../src/settings/settings.ts';
import { followSettings, readSettings } from '../../src/settings/store.ts';
import { changeSettings } from '../../src/settings/write.ts';
import { reset, store, writes } from '../support/browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));

const SET = { version: 1, language: 'cy', colleagues: ['a'], mode: 'lead', reporter: { name: '', job: '' } } as const;
const BROKEN = { version: 1, language: 'cy', colleagues: 'a' };
const everything = () => JSON.stringify([...store.local]);
const until = async (what: () => boolean) => {
  for (let i = 0; i < 200 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 1));
};

beforeEach(() => reset());

describe('read', () => {
  test('nothing stored: the defaults, in the browser’s language', async () => {
    expect(await readSettings()).toEqual({
      settings: { version: 1, language: 'en', colleagues: [], mode: 'lead', reporter: { name: '', job: '' } },
      setAside: false,
    });
    for (const [tag, language] of [
      ['cy', 'cy'],
      ['cy-GB', 'cy'],
      ['fr', 'en'],
    ] as const) {
      reset(tag);
      expect((await readSettings()).settings.language).toBe(language);
    }
  });
  test('what was stored', async () => {
    store.local.set('settings', SET);
    expect(await readSettings()).toEqual({ settings: SET, setAside: false });
  });
  test('what does not parse is said to be set aside, and nothing is written by reading', async () => {
    store.local.set('settings', BROKEN);
    expect(await readSettings()).toEqual({
      settings: { version: 1, language: 'en', colleagues: [], mode: 'lead', reporter: { name: '', job: '' } },
      setAside: true,
    });
    expect(store.local.get('settings')).toEqual(BROKEN);
  });
});

describe('a change', () => {
  test('is stored on top of what was there', async () => {
    store.local.set('settings', SET);
    await changeSettings({ change: 'language', to: 'en' });
    expect(await readSettings()).toEqual({ settings: { ...SET, language: 'en' }, setAside: false });
  });
  test('to settings that do not parse keeps them aside, untouched, in the same write', async () => {
    store.local.set('settings', BROKEN);
    await changeSettings({ change: 'colleague', account: 'a', known: true });
    expect(await readSettings()).toEqual({
      settings: { version: 1, language: 'en', colleagues: ['a'], mode: 'lead', reporter: { name: '', job: '' } },
      setAside: true,
    });
    expect([...store.local.values()]).toContainEqual(BROKEN);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toHaveLength(2);
  });
  test('after that is an ordinary one: the copy stays as it was', async () => {
    store.local.set('settings', BROKEN);
    await changeSettings({ change: 'colleague', account: 'a', known: true });
    await changeSettings({ change: 'language', to: 'cy' });
    expect([...store.local.values()]).toContainEqual(BROKEN);
    expect((await readSettings()).settings).toEqual({
      version: 1,
      language: 'cy',
      colleagues: ['a'],
      mode: 'lead',
      reporter: { name: '', job: '' },
    });
  });
  test('stores no name of anybody: of a colleague the account is all there is', async () => {
    await changeSettings({ change: 'colleague', account: '8:orgid:1', known: true });
    expect(everything()).toBe(
      JSON.stringify([
        [
          'settings',
          { version: 1, language: 'en', colleagues: ['8:orgid:1'], mode: 'lead', reporter: { name: '', job: '' } },
        ],
      ]),
    );
  });
});

describe('once the teacher has read that they were set aside', () => {
  test.each([
    ['after a change', [{ change: 'colleague', account: 'a', known: true }, { change: 'seen-aside' }]],
    ['at once', [{ change: 'seen-aside' }]],
  ] as const)('it is not said again, and nothing is thrown away: %s', async (_, changes) => {
    store.local.set('settings', BROKEN);
    expect((await readSettings()).setAside).toBe(true);
    for (const change of changes) await changeSettings(change);
    expect((await readSettings()).setAside).toBe(false);
    expect([...store.local.values()]).toContainEqual(BROKEN);
  });
  test('with nothing set aside, nothing is kept', async () => {
    await changeSettings({ change: 'seen-aside' });
    expect([...store.local.keys()]).toEqual(['settings']);
  });
});

test('whoever follows the settings is told them now, and whenever they change', async () => {
  const told: SettingsRead[] = [];
  followSettings((read) => told.push(read));
  await until(() => told.length === 1);
  expect(told.map(({ settings }) => settings.language)).toEqual(['en']);
  await changeSettings({ change: 'language', to: 'cy' });
  await until(() => told.length === 2);
  expect(told.map(({ settings }) => settings.language)).toEqual(['en', 'cy']);
});

test('and told when a notice has been read', async () => {
  store.local.set('settings', BROKEN);
  const told: SettingsRead[] = [];
  followSettings((read) => told.push(read));
  await until(() => told.length === 1);
  await changeSettings({ change: 'seen-aside' });
  await until(() => told.at(-1)?.setAside === false);
  expect(told.map(({ setAside }) => setAside)).toContain(true);
  expect(told.at(-1)?.setAside).toBe(false);
});

test('where the browser will not give them, the defaults are told; what was heard once stands', async () => {
  const unreadable = () => undefined;
  store.local.set('settings', unreadable);
  const told: SettingsRead[] = [];
  followSettings((read) => told.push(read));
  await until(() => told.length === 1);
  expect(told).toEqual([{ settings: expect.objectContaining({ language: 'en' }), setAside: false }]);
  store.local.set('settings', SET);
  await changeSettings({ change: 'mode', to: 'co-staff' });
  await until(() => told.length === 2);
  expect(told[1]?.settings).toMatchObject({ language: 'cy', mode: 'co-staff' });
  store.local.set('settings', unreadable);
  await changeSettings({ change: 'seen-aside' }).catch(() => undefined);
  await until(() => told.length > 2);
  expect(told).toHaveLength(2);
});
