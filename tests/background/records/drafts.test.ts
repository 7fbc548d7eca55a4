import { beforeEach, describe, expect, test, vi } from 'vitest';
import { records } from '../../../src/background/records.ts';
import type { Draft } from '../../../src/incidents/draft.ts';
import { beginDraft } from '../../../src/incidents/drafting.ts';
import type { Mark } from '../../../src/incidents/mark.ts';
import { RULES, written } from '../../incidents/support.ts';
import * as browser from '../../support/browser.ts';
import { memoryStore } from '../../support/records-store.ts';

vi.mock('../../../src/browser.ts', () => import('../../support/browser.ts'));

const rules = { inForce: async () => RULES, soFar: async () => RULES };
const draft = (facts: string, mark?: Mark): Draft => ({
  ...beginDraft({ id: 'd', now: 1, lesson: null, note: null, known: { facts } }),
  ...(mark && { mark }),
});
const by = (hand: string, n: number, on: Mark | null = null): Mark => ({
  ...{ hand, n },
  on: on && { hand: on.hand, n: on.n },
});

function world() {
  const made = memoryStore();
  const kept = records(() => 5, made.store);
  const keep = (facts: string, mark?: Mark) => kept.answer({ kind: 'draft', draft: draft(facts, mark) }, rules);
  const onDisk = () => JSON.parse(made.drafts.get('d')?.text ?? 'null')?.fields.facts ?? null;
  const live = () => (browser.store.session.get('draft-d') as Draft | undefined)?.fields.facts ?? null;
  return { ...made, kept, keep, onDisk, live };
}
const DONE = { done: true };
const ELSEWHERE = { done: false, why: 'elsewhere' };

beforeEach(() => browser.reset());

describe('one draft in two places', () => {
  test('what goes on from the newest takes its place; what does not is refused, and writes over nothing', async () => {
    const { keep, onDisk, live } = world();
    expect(await keep('a', by('panel', 1))).toMatchObject(DONE);
    expect(await keep('ab', by('panel', 2))).toMatchObject(DONE);
    expect(await keep('ab on the page', by('page', 1, by('panel', 2)))).toMatchObject(DONE);
    expect(await keep('ab in the panel', by('panel', 3))).toEqual(ELSEWHERE);
    expect([onDisk(), live()]).toEqual(['ab on the page', 'ab on the page']);
    // Who has it goes on with it.
    expect(await keep('ab on the page, more', by('page', 2, by('panel', 2)))).toMatchObject(DONE);
    expect(onDisk()).toBe('ab on the page, more');
  });

  test('of two that were sent at once, one is taken and one is told', async () => {
    const { keep, onDisk } = world();
    await keep('a', by('panel', 1));
    const [page, panel] = await Promise.all([
      keep('page', by('page', 1, by('panel', 1))),
      keep('other window', by('other', 1, by('panel', 1))),
    ]);
    expect([page, panel]).toMatchObject([DONE, ELSEWHERE]);
    expect(onDisk()).toBe('page');
  });

  test('it is known also by a worker that was started anew', async () => {
    const { store, drafts, keep } = world();
    await keep('a', by('panel', 1));
    await keep('b', by('page', 1, by('panel', 1)));
    const again = records(() => 6, store);
    const late = { kind: 'draft', draft: draft('c', by('panel', 2)) } as const;
    expect(await again.answer(late, rules)).toEqual(ELSEWHERE);
    expect(drafts.get('d')?.text).toContain('"b"');
  });

  test('after the browser was started anew no form of before is open, and the first to go on may', async () => {
    const { keep, onDisk } = world();
    await keep('a', by('panel', 1));
    browser.store.session.clear();
    expect(await keep('b', by('page', 1, by('panel', 1)))).toMatchObject(DONE);
    expect(onDisk()).toBe('b');
  });

  test('a record takes the place of its draft, not of newer words in it', async () => {
    const { kept, keep, onDisk, entries } = world();
    await keep('a', by('panel', 1));
    await keep('more on the page', by('page', 1, by('panel', 1)));
    const told = {
      kind: 'incident',
      entry: written(undefined, 'd'),
      due: [],
      was: [],
      draft: 'd',
      seen: null,
    } as const;
    const save = (mark: Mark) => kept.answer({ ...told, due: [], was: [], mark }, rules);
    expect(await save(by('panel', 1))).toEqual(ELSEWHERE);
    expect([onDisk(), entries.length]).toEqual(['more on the page', 0]);
    expect(await save(by('page', 1, by('panel', 1)))).toMatchObject(DONE);
    expect([onDisk(), entries.length]).toEqual([null, 1]);
    // Who still holds the older words is told so after it was saved, too.
    expect(await keep('a, late', by('panel', 2))).toEqual(ELSEWHERE);
    expect(browser.store.session.get('draft-d')).toBeUndefined();
  });

  test('thrown away, it may be kept again by whoever still holds it', async () => {
    const { kept, keep, onDisk } = world();
    await keep('a', by('panel', 1));
    await keep('b', by('page', 1, by('panel', 1)));
    await kept.answer({ kind: 'drop-draft', id: 'd' }, rules);
    expect([onDisk(), browser.store.session.size]).toEqual([null, 0]);
    expect(await keep('a, still here', by('panel', 2))).toMatchObject(DONE);
    expect(onDisk()).toBe('a, still here');
  });
});

describe('the disk and the browser’s memory', () => {
  test('one write to the disk for each that is sent', async () => {
    const { keep, puts } = world();
    for (let n = 1; n <= 5; n += 1) await keep('x'.repeat(n), by('panel', n));
    expect(puts).toHaveLength(5);
  });

  test('a memory that is full keeps nothing from the disk, and no older words in their place', async () => {
    const { keep, onDisk, live } = world();
    await keep('short', by('panel', 1));
    expect(live()).toBe('short');
    const full = vi.spyOn(browser.store.session, 'set').mockImplementation((key, value) => {
      if (String(key).startsWith('draft-')) throw new Error('QUOTA_BYTES quota exceeded');
      return Map.prototype.set.call(browser.store.session, key, value);
    });
    expect(await keep('longer', by('panel', 2))).toMatchObject(DONE);
    expect([onDisk(), live()]).toEqual(['longer', null]);
    // Which is the newest is known all the same.
    expect(await keep('other', by('page', 1, by('panel', 1)))).toEqual(ELSEWHERE);
    full.mockRestore();
  });

  test('a memory that cannot be read keeps nothing from the disk', async () => {
    const { kept, keep, onDisk } = world();
    const broken = vi.spyOn(browser.store.session, 'get').mockImplementation(() => {
      throw new Error('no such area');
    });
    expect(await keep('a', by('panel', 1))).toMatchObject(DONE);
    expect(onDisk()).toBe('a');
    // Nor from who asks what waits: it is there, for who can open it.
    expect(await kept.answer({ kind: 'drafts' }, rules)).toEqual({
      done: true,
      value: [{ id: 'd', at: 5, draft: null, shut: 'locked' }],
    });
    broken.mockRestore();
  });

  test('a disk that is full is said, and the memory has the words', async () => {
    const { keep, live, state } = world();
    state.fails = 'full';
    expect(await keep('a', by('panel', 1))).toEqual({ done: false, why: 'full' });
    expect(live()).toBe('a');
  });
});
