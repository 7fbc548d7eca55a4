import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeOutIncidents, takeOutLessons } from '../../../src/background/records/keeping.ts';
import { records } from '../../../src/background/records.ts';
import type { Outcome, RecordsFault } from '../../../src/records/fault.ts';
import type { Head } from '../../../src/records/head.ts';
import { RULES } from '../../incidents/support.ts';
import * as browser from '../../support/browser.ts';
import { memoryStore } from '../../support/records-store.ts';

vi.mock('../../../src/browser.ts', () => import('../../support/browser.ts'));
beforeEach(() => browser.reset());

const LONG_AFTER = 4_000 * 86_400_000;
const done = <T>(value: T): Outcome<T> => ({ done: true, value });
const fails = (why: RecordsFault) => ({ done: false, why }) as const;
const head = (book: string): Head => ({ book, seq: 0, hash: '', begun: 0, last: 0, removed: null, summary: null });
const books = async () => done({ books: ['lesson:1-1', 'lesson:2-1', 'lesson:3-1'].map(head), unreadable: 0 });

describe('what is past its time', () => {
  test('stays while the clock is not sure, and how many is said; goes when it is', async () => {
    const removeBook = vi.fn(async () => done(true));
    const take = (sure: boolean) => takeOutLessons({ books }, { removeBook }, RULES, { at: LONG_AFTER, sure });
    expect(await take(false)).toEqual(done(3));
    expect(removeBook).not.toHaveBeenCalled();
    expect(await take(true)).toEqual(done(0));
    expect(removeBook).toHaveBeenCalledTimes(3);
  });

  test('one that cannot be taken out keeps none of the others, and that all went is not said', async () => {
    const removeBook = vi.fn(async (book: string) => (book === 'lesson:2-1' ? fails('busy') : done(true)));
    const came = await takeOutLessons({ books }, { removeBook }, RULES, { at: LONG_AFTER, sure: true });
    expect(came).toEqual(fails('busy'));
    expect(removeBook).toHaveBeenCalledTimes(3);
  });

  test('a store that cannot be read has nobody know how many there are: never none', async () => {
    const now = { at: LONG_AFTER, sure: false };
    const shut = async () => fails('damaged');
    expect(await takeOutLessons({ books: shut }, { removeBook: shut }, RULES, now)).toEqual(fails('damaged'));
    const read = { entriesOf: shut, drafts: shut };
    expect(await takeOutIncidents(read, { removeIncident: shut }, RULES, now)).toEqual(fails('damaged'));
  });
});

describe('what is answered to who asks for it', () => {
  const tidied = async (rules: typeof RULES | null, fault: RecordsFault | null = null) => {
    const { store, state } = memoryStore();
    state.fails = fault;
    const kept = records(() => LONG_AFTER, store);
    const asked = { inForce: async () => rules, soFar: async () => RULES };
    return kept.answer({ kind: 'tidy', dateRight: true }, asked);
  };
  test('nothing stays', async () =>
    expect(await tidied(RULES)).toMatchObject({
      done: true,
      value: { held: { lessons: 0, incidents: 0 }, sure: true },
    }));
  test('the school’s rules are not read yet: nothing was taken out by them', async () =>
    expect(await tidied(null)).toMatchObject({ done: true, value: { held: 'no-rules', sure: null } }));
  test('whether the clock is gone by: not before it was seen on several days', async () => {
    const kept = records(() => LONG_AFTER, memoryStore().store);
    const asked = { inForce: async () => RULES, soFar: async () => RULES };
    expect(await kept.answer({ kind: 'tidy' }, asked)).toMatchObject({ done: true, value: { sure: false } });
  });
  test('the store cannot be read', async () =>
    expect(await tidied(RULES, 'damaged')).toMatchObject({ done: true, value: { held: 'damaged', mend: 'damaged' } }));
});
