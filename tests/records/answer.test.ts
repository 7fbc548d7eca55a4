import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { outcomeFrom } from '../../src/records/answer.ts';
import { replacedFrom } from '../../src/records/opening.ts';

describe('an answer of the background', () => {
  test('is what was done, or why not', () => {
    expect(outcomeFrom(z.boolean(), { done: true, value: false })).toEqual({ done: true, value: false });
    expect(outcomeFrom(z.boolean(), { done: false, why: 'busy' })).toEqual({ done: false, why: 'busy' });
    expect(replacedFrom({ done: true, value: 'changed-meanwhile' })).toEqual({
      done: true,
      value: 'changed-meanwhile',
    });
  });
  test.each([
    undefined,
    null,
    true,
    {},
    { done: true },
    { done: true, value: 'yes' },
    { done: false, why: 'gone' },
  ])('is none where it is %j', (raw) => {
    expect(outcomeFrom(z.boolean(), raw)).toBeUndefined();
    expect(replacedFrom(raw)).toBeUndefined();
  });
});
