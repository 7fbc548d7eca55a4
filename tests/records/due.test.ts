import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf, mergedDue } from '../../src/records/due.ts';
import type { Due } from '../../src/records/told.ts';
import { AT, incident, RULES } from '../incidents/support.ts';

const one = (id: string, due: number | null = 1): Due => ({ id, task: 'own', due });
const ids = (all: readonly Due[]) => all.map(({ id, due }) => `${id}${due}`);

describe('what is to be done, put together of what a page saw, what it makes of it, and what stands', () => {
  it.each<[string, Due[], Due[], Due[], string[]]>([
    ['begun', [], [one('a'), one('b')], [], ['a1', 'b1']],
    ['nothing else happened', [one('a')], [one('a')], [one('a')], ['a1']],
    ['closed here', [one('a'), one('b')], [one('b')], [one('a'), one('b')], ['b1']],
    ['closed here, another closed there', [one('a'), one('b')], [one('b')], [one('a')], []],
    ['closed there stays closed', [one('a'), one('b')], [one('a'), one('b')], [one('b')], ['b1']],
    ['closed there stays closed, put off here', [one('a')], [one('a', 9)], [], []],
    ['added there stays', [one('a')], [one('a')], [one('a'), one('b')], ['a1', 'b1']],
    ['added here', [one('a')], [one('a'), one('b')], [one('a')], ['a1', 'b1']],
    ['another time here', [one('a')], [one('a', 9)], [one('a')], ['a9']],
    ['another time there stays', [one('a')], [one('a')], [one('a', 9)], ['a9']],
    ['another time in both: the one that came', [one('a')], [one('a', 8)], [one('a', 9)], ['a8']],
    ['made out by rules that were not known before', [], [one('a')], [], ['a1']],
  ])('%s', (_, was, due, newest, is) => expect(ids(mergedDue(was, due, newest))).toEqual(is));

  it('counts from another time once it was noticed at another', () => {
    const leaders = (after?: number): Due => ({ ...one('leaders', null), ...(after === undefined ? {} : { after }) });
    expect(mergedDue([leaders(1)], [leaders(2)], [leaders(1)])).toEqual([leaders(2)]);
    // An entry of an older build does not say it; what was found elsewhere stays where this page changes nothing.
    expect(mergedDue([leaders()], [leaders(2)], [leaders()])).toEqual([leaders(2)]);
    expect(mergedDue([leaders(1)], [leaders(1)], [leaders(3)])).toEqual([leaders(3)]);
  });

  it('changes nothing where the page changes nothing, and is what the page says where it saw the newest', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), due: fc.nat(3) }), {
      selector: ({ id }) => id,
    });
    const sorted = (all: readonly Due[]) => ids(all).toSorted();
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const [was, due, newest] = [a, b, c].map((all) => all.map((x) => one(x.id, x.due))) as [Due[], Due[], Due[]];
        expect(mergedDue(was, was, newest)).toEqual(newest);
        expect(sorted(mergedDue(was, due, was))).toEqual(sorted(due));
      }),
    );
  });
});

it('what an account itself says is done, and what was ticked off, is not to be done', () => {
  const account = incident({ category: 'technical', concerned: [] });
  const before = dueOf({ incident: account, done: [] }, RULES, AT).map(({ id }) => id);
  expect(before).toContain('system-entry');
  const reference = { text: 'INC-1', by: 'Ann', at: AT };
  expect(dueOf({ incident: { ...account, reference }, done: [] }, RULES, AT).map(({ id }) => id)).not.toContain(
    'system-entry',
  );
  const [first] = before;
  const ticked = { kind: 'done', incident: 'i1', at: AT, by: 'Ann', task: first ?? '', reference: 'INC-1' } as const;
  expect(dueOf({ incident: account, done: [ticked] }, RULES, AT).map(({ id }) => id)).toEqual(before.slice(1));
});
