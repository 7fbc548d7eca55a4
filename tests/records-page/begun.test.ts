import { expect, test } from 'vitest';
import { LESSONS } from '../../src/records/lesson/book.ts';
import type { Reader } from '../../src/records/reader.ts';
import { SCREEN } from '../../src/records-page/address.ts';
import { begun } from '../../src/records-page/begun.ts';

function counted() {
  const asked: unknown[] = [];
  const answers: Promise<unknown>[] = [];
  const books = (...of: unknown[]) => {
    asked.push(of);
    const answer = Promise.resolve({ done: true, value: asked.length });
    answers.push(answer);
    return answer;
  };
  return { asked, answers, read: { books } as unknown as Reader };
}

test('the first screen is asked for at once, and not again when the list asks for it', async () => {
  const { asked, answers, read } = counted();
  const early = begun(read);
  expect(asked).toEqual([[LESSONS, SCREEN]]);
  expect(early.books(LESSONS, SCREEN)).toBe(answers[0]);
  expect(asked).toHaveLength(1);
});

test('asked for once more it is read anew, and so is all else', async () => {
  const { asked, read } = counted();
  const early = begun(read);
  void early.books(LESSONS);
  void early.books('incidents', SCREEN);
  void early.books(LESSONS, SCREEN);
  void early.books(LESSONS, SCREEN);
  expect(asked).toEqual([
    [LESSONS, SCREEN],
    [LESSONS, undefined],
    ['incidents', SCREEN],
    [LESSONS, SCREEN],
  ]);
});
