import { expect, it } from 'vitest';
import { isBuiltOn } from '../../src/incidents/built-on.ts';

const by = (hand: string, n: number) => ({ hand, n });

it.each([
  ['the first of all', null, { ...by('a', 1), on: null }, true],
  ['another of the same hand', by('a', 1), { ...by('a', 2), on: null }, true],
  ['of the same hand, after some that nobody answered', by('a', 1), { ...by('a', 7), on: null }, true],
  ['by another hand, which took up that very one', by('a', 3), { ...by('b', 1), on: by('a', 3) }, true],
  ['by another hand, which took up an older one', by('a', 4), { ...by('b', 1), on: by('a', 3) }, false],
  ['by another hand, which took up nothing', by('a', 1), { ...by('b', 1), on: null }, false],
  ['by the first hand, after another went on from it', by('b', 1), { ...by('a', 5), on: null }, false],
  ['by a third, from what a second was not the last to write', by('b', 2), { ...by('c', 1), on: by('a', 2) }, false],
  ['that does not say', by('a', 1), null, false],
  ['that does not say, where there is none', null, null, true],
])('%s', (_, newest, mark, is) => expect(isBuiltOn(newest, mark)).toBe(is));
