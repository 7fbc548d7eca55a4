import { expect, test, vi } from 'vitest';
import { insist } from '../../src/hud/incident/insist.ts';

const ASKED = { kind: 'outstanding' } as const;
const answering = (...answers: readonly unknown[]) => {
  const records = vi.fn();
  for (const answer of answers) records.mockResolvedValueOnce(answer);
  return records.mockResolvedValue(undefined);
};

test.each([
  ['answered at once: asked once', ['there'], 'there', 1],
  ['a refusal is an answer', [{ done: false, why: 'busy' }, 'there'], { done: false, why: 'busy' }, 1],
  ['the worker was stopped once', [undefined, 'there'], 'there', 2],
  ['nobody answers', [], undefined, 3],
])('%s', async (_, answers, came, times) => {
  const records = answering(...answers);
  expect(await insist(records, ASKED)).toEqual(came);
  expect(records.mock.calls).toEqual(Array.from({ length: times }, () => [ASKED]));
});
