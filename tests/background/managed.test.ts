import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../src/background/main.ts';
import type { PolicyRead } from '../../src/policy/store.ts';
import type { Begun, Terms } from '../../src/protocol/to-background.ts';
import { manage, reset, store, tell } from '../support/browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));

const MIN = 'kind.whole-class.min-present';
const begin = async () => (await tell({ kind: 'begin' }, 7)) as Begun;
const terms = async () => (await tell({ kind: 'read' }, 7)) as Terms;
const policy = async () => (await tell({ kind: 'policy' })) as PolicyRead;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Runs what takes a few of the fake browser's milliseconds. */
const soon = async <T>(work: Promise<T>): Promise<T> => {
  const done = work.then((value) => ({ value }));
  await pass(50);
  return (await done).value;
};

beforeEach(() => {
  vi.useFakeTimers();
  reset();
});
afterEach(() => vi.useRealTimers());

describe('a managed policy', () => {
  test('where there is no shelf for it there is none, at once', async () => {
    startBackground();
    expect((await soon(begin())).rules).toMatchObject({ [MIN]: 2 });
    expect((await soon(policy())).managed).toEqual({ state: 'none' });
  });

  test('empty at the start is not read yet, and nothing is watched by it; late, it is the policy', async () => {
    manage({}, true);
    startBackground();
    expect((await soon(begin())).rules).toBeNull();
    manage({ preset: 'elfed', [MIN]: 3 }, true);
    await pass(1_000);
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 3, 'recording.mode': 'required-entire' });
  });

  test('empty for four and a half seconds is none', async () => {
    manage({}, true);
    startBackground();
    await pass(4_400);
    expect((await soon(policy())).managed).toEqual({ state: 'unread' });
    await pass(1_000);
    expect((await soon(policy())).managed).toEqual({ state: 'none' });
    // And is known to be so when everything kept is cleared under a background that runs.
    store.local.clear();
    expect((await soon(begin())).rules).not.toBeNull();
  });

  test('kept from before holds while the browser has not fetched it', async () => {
    store.local.set('managed-policy', { raw: { [MIN]: 4 } });
    manage({}, true);
    startBackground();
    expect((await soon(begin())).rules).toMatchObject({ [MIN]: 4 });
    await pass(5_000);
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 2 });
  });

  test('that changes is in force at once', async () => {
    manage({ [MIN]: 3 }, true);
    startBackground();
    await pass(50);
    manage({ [MIN]: 1 });
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 1 });
    manage({});
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 2 });
  });
});

describe('a change of policy', () => {
  test('is taken from our own pages, and never from a tab', async () => {
    startBackground();
    const change = { kind: 'change-policy', change: { change: 'set', knob: MIN, to: 5 } };
    expect(await soon(tell(change, 7))).toBe(false);
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 2 });
    expect(await soon(tell(change))).toBe(true);
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 5 });
  });

  test('to a value that the knob cannot have changes nothing, and says so', async () => {
    startBackground();
    expect(await soon(tell({ kind: 'change-policy', change: { change: 'set', knob: MIN, to: 'two' } }))).toBe(false);
    expect((await soon(terms())).rules).toMatchObject({ [MIN]: 2 });
  });

  test('to choices that do not parse keeps them aside', async () => {
    startBackground();
    store.local.set('policy', { version: 9 });
    expect((await soon(policy())).setAside).toBe(true);
    await soon(tell({ kind: 'change-policy', change: { change: 'preset', to: 'elfed' } }));
    expect((await soon(policy())).resolved.preset).toBe('elfed');
    expect([...store.local.values()]).toContainEqual({ version: 9 });
    expect((await soon(policy())).setAside).toBe(true);
    await soon(tell({ kind: 'change-policy', change: { change: 'seen-policy-aside' } }));
    expect((await soon(policy())).setAside).toBe(false);
  });
});
