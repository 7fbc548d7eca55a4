import { expect, test } from 'vitest';
import { turns } from '../../src/background/turns.ts';

test('one thing after another, in the order asked for, also after one that failed', async () => {
  const inTurn = turns();
  const did: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((done) => setTimeout(done, 5));
    did.push('slow');
    return 1;
  });
  const failed = inTurn(async () => {
    did.push('failed');
    throw new Error('as it was told to');
  });
  const last = inTurn(async () => did.push('last'));
  await expect(failed).rejects.toThrow('as it was told to');
  await last;
  expect(await slow).toBe(1);
  expect(did).toEqual(['slow', 'failed', 'last']);
});
