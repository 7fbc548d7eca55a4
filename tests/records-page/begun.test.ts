import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LESSONS } from '../../src/records/lesson/book.ts';
import type { Reader } from '../../src/records/reader.ts';
import { SCREEN } from '../../src/records-page/address.ts';
import { begin } from '../../src/records-page/begun.ts';

/** A reader whose answers come when they are let come. */
function counted() {
  const asked: unknown[] = [];
  const answers: (() => void)[] = [];
  const books = (...of: unknown[]) => {
    asked.push(of);
    const unreadable = asked.length;
    return new Promise((done) => answers.push(() => done({ done: true, value: { books: [], unreadable } })));
  };
  return { asked, answer: (n: number) => answers[n]?.(), read: { books } as unknown as Reader };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first screen is asked for at once, and not again when the list asks for it', async () => {
  const { asked, answer, read } = counted();
  const { first, ready } = begin(read);
  expect(asked).toEqual([[LESSONS, SCREEN]]);
  answer(0);
  await ready;
  expect(first().now()).toMatchObject({ state: 'read', unreadable: 1, settled: false });
  expect(asked).toHaveLength(1);
});

test('a list that asks before it has come gets it when it comes', async () => {
  const { answer, read } = counted();
  const { first } = begin(read);
  const taken = first();
  expect(taken.now()).toBeNull();
  answer(0);
  expect(await taken.coming).toMatchObject({ state: 'read', unreadable: 1 });
  expect(taken.now()).toBe(await taken.coming);
});

test('asked for once more it is read anew', async () => {
  const { asked, answer, read } = counted();
  const { first } = begin(read);
  answer(0);
  first();
  const again = first();
  expect(asked).toEqual([
    [LESSONS, SCREEN],
    [LESSONS, SCREEN],
  ]);
  answer(1);
  expect(await again.coming).toMatchObject({ unreadable: 2 });
});

test('a store that does not answer keeps no page blank', async () => {
  const { read } = counted();
  const { first, ready } = begin(read);
  const come = vi.fn();
  void ready.then(come);
  await vi.advanceTimersByTimeAsync(399);
  expect(come).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(come).toHaveBeenCalledOnce();
  expect(first().now()).toBeNull();
});

test('that it cannot be read has come too', async () => {
  const read = { books: async () => ({ done: false, why: 'damaged' }) } as unknown as Reader;
  const { first, ready } = begin(read);
  await ready;
  expect(first().now()).toEqual({ state: 'fault', why: 'damaged' });
});

test('a read that fails as nobody foresaw keeps no page blank', async () => {
  const read = { books: () => Promise.reject(new TypeError('unforeseen')) } as unknown as Reader;
  const { first, ready } = begin(read);
  await expect(ready).resolves.toBeUndefined();
  const taken = first();
  expect(taken.now()).toBeNull();
  await expect(taken.coming).rejects.toThrow('unforeseen');
});
