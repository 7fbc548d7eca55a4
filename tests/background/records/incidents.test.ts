import { beforeEach, describe, expect, test, vi } from 'vitest';
import { records } from '../../../src/background/records.ts';
import type { Entry } from '../../../src/incidents/entry.ts';
import type { Due, Outstanding, RecordsTold } from '../../../src/records/told.ts';
import { AT, incident, MINUTE, RULES, written } from '../../incidents/support.ts';
import { reset } from '../../support/browser.ts';
import { memoryStore } from '../../support/records-store.ts';

vi.mock('../../../src/browser.ts', () => import('../../support/browser.ts'));

type Entering = Extract<RecordsTold, { kind: 'incident' }>;
const one = (id: string, due: number | null = AT + MINUTE): Due => ({ id, task: 'own', due });
const DONE = { done: true };
const ELSEWHERE = { done: false, why: 'elsewhere' };

function world() {
  const made = memoryStore();
  const kept = records(() => AT, made.store);
  const rules = { inForce: async () => null, soFar: async () => RULES };
  const enter = (entry: Entry, over: Partial<Entering> = {}) =>
    kept.answer({ kind: 'incident', entry, due: [], was: [], draft: null, mark: null, seen: null, ...over }, rules);
  const stands = async () => {
    const answer = (await kept.answer({ kind: 'outstanding' }, rules)) as { value: Outstanding };
    const [found] = answer.value.incidents;
    return { due: found?.due.map(({ id }) => id) ?? [], exported: found?.exported ?? null };
  };
  const secret = (seq: number) => JSON.parse(made.secrets.get(seq) ?? 'null') as Entry;
  return { ...made, kept, enter, stands, secret };
}
const of = { incident: 'i1' } as const;
const done = (task: string): Entry => ({ kind: 'done', ...of, at: AT + MINUTE, by: 'Ann', task, reference: '' });
const corrected = (facts: string, at = AT + 2 * MINUTE): Entry => ({
  ...{ kind: 'corrected', ...of, at, by: 'Ann', reason: 'Told since' },
  changes: { facts },
});
const exported = (at = AT + 3 * MINUTE): Entry => ({ kind: 'exported', ...of, at, format: 'csv' });

beforeEach(() => reset());

describe('what is to be done', () => {
  test('by a page that was left open: what the panel closed meanwhile stays closed, and what was added stays', async () => {
    const { enter, stands } = world();
    const all = [one('a'), one('b')];
    await enter(written(), { due: all });
    // The panel closes one of them.
    await enter(done('a'), { was: all, due: [one('b')] });
    // The page saw both, and adds a third with its correction.
    await enter(corrected('x'), { was: all, due: [...all, one('c')] });
    expect((await stands()).due).toEqual(['b', 'c']);
  });

  test('of what was saved before the rules were read is made out here', async () => {
    const { enter, stands } = world();
    await enter(written(incident({ category: 'disclosure' })), { due: null });
    expect((await stands()).due).toContain('safeguarding-alerted');
  });

  test('and stays as it is where a correction was sent without them', async () => {
    const { enter, stands } = world();
    await enter(written(), { due: [one('a')] });
    await enter(corrected('x'), { due: null });
    expect((await stands()).due).toEqual(['a']);
  });

  test('is not asked for anew by a second beginning of what was closed since the first', async () => {
    const { enter, stands } = world();
    const all = [one('a'), one('b')];
    await enter(written(), { due: all });
    await enter(done('a'), { was: all, due: [one('b')] });
    const second = written() as Extract<Entry, { kind: 'written' }>;
    await enter({ ...second, at: second.at + MINUTE }, { due: [...all, one('c')] });
    expect((await stands()).due).toEqual(['b', 'c']);
  });
});

describe('a record', () => {
  test('is begun once: what comes second to begin it is a correction, and the same sent again is nothing', async () => {
    const { enter, entries, secret } = world();
    const first = written() as Extract<Entry, { kind: 'written' }>;
    await enter(first);
    await enter(first);
    expect(entries).toHaveLength(1);
    await enter({ ...first, at: first.at + MINUTE, account: { ...first.account, facts: 'More.' } });
    expect(entries.map(({ clear }) => clear.kind)).toEqual(['written', 'corrected']);
    expect(secret(1)).toMatchObject({ kind: 'corrected', changes: { facts: 'More.' } });
  });

  test('counts as taken out only if all of it was: an addition that the page had not seen is kept from going', async () => {
    const { enter, stands } = world();
    await enter(written());
    await enter(corrected('added in another place'));
    expect(await enter(exported(), { seen: 1 })).toEqual(ELSEWHERE);
    expect((await stands()).exported).toBeNull();
    expect(await enter(exported(), { seen: 2 })).toMatchObject(DONE);
    expect((await stands()).exported).toBe(AT + 3 * MINUTE);
    // Taken out in another form too, before the page has read that it was: nothing was added (control).
    expect(await enter(exported(AT + 4 * MINUTE), { seen: 2 })).toMatchObject(DONE);
  });

  test('a store that cannot be read or written is said, and leaves the draft', async () => {
    const { enter, state, drafts, kept } = world();
    const rules = { inForce: async () => null, soFar: async () => RULES };
    const draft = { id: 'i1', begun: 1, touched: 1, lesson: null, note: null, fields: { facts: 'x' } };
    await kept.answer({ kind: 'draft', draft }, rules);
    state.fails = 'damaged';
    expect(await enter(written(), { draft: 'i1' })).toEqual({ done: false, why: 'damaged' });
    expect(drafts.has('i1')).toBe(true);
  });
});
