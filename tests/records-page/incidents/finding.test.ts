import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/incidents/incident.ts';
import {
  ALL,
  isNarrowed,
  isWanted,
  newestFirst,
  type Told,
  type Wanted,
} from '../../../src/records-page/incidents/finding.ts';
import type { Body } from '../../../src/records-page/incidents/gather.ts';
import { AT, incident, standing, written } from '../../incidents/support.ts';

const DAY = 86_400_000;
const told = (over: Partial<Told> = {}): Told => ({ id: 'i1', written: AT, due: [], exported: null, ...over });
const body = (over: Partial<Incident> = {}): Body => {
  const account = incident(over);
  return { as: 'open', kept: { standing: standing(account), entries: [written(account)] }, lost: 0 };
};
const due = (id: string, at: number | null): Told['due'][number] => ({ id, task: 'parents', due: at });

describe('what is looked for', () => {
  const open = told({ due: [due('parents', AT)] });
  const cases: readonly (readonly [string, Partial<Wanted>, Told, Body | undefined, boolean])[] = [
    ['nothing in particular', {}, told(), undefined, true],
    ['its day', { from: '2026-11-27', to: '2026-11-27' }, told(), undefined, true],
    ['the day after', { from: '2026-11-28' }, told(), undefined, false],
    ['the day before', { to: '2026-11-26' }, told(), undefined, false],
    // The day that it was noticed counts, where that can be read.
    ['the day it was noticed', { to: '2026-11-27' }, told({ written: AT + 3 * DAY }), body(), true],
    ['the same while it is sealed', { to: '2026-11-27' }, told({ written: AT + 3 * DAY }), undefined, false],
    ['open follow-ups, and there are', { open: true }, open, undefined, true],
    ['open follow-ups, and there are none', { open: true }, told(), undefined, false],
    ['its category', { category: 'behaviour' }, told(), body(), true],
    ['another category', { category: 'dress' }, told(), body(), false],
    ['no category', { category: 'none' }, told(), body({ category: null }), true],
    ['a category of what is sealed', { category: 'behaviour' }, told(), undefined, false],
    ['words, in any case', { words: 'MESSAGE chat' }, told(), body(), true],
    ['words, one of them not there', { words: 'message tree' }, told(), body(), false],
    ['a name', { words: 'gwenno' }, told(), body(), true],
    ['words of what is sealed', { words: 'message' }, told(), undefined, false],
    ['words of what cannot be opened', { words: 'message' }, told(), { as: 'shut', why: 'damaged' }, false],
    ['a letter put together of two', { words: 'dw\u0302r' }, told(), body({ facts: 'Dŵr' }), true],
    ['blanks alone', { words: '  ' }, told(), undefined, true],
  ];
  it.each(cases)('%s', (_, wanted, one, at, is) => expect(isWanted(one, at, { ...ALL, ...wanted })).toBe(is));

  it('is narrowed by any of it, and by nothing else', () => {
    expect(isNarrowed(ALL)).toBe(false);
    expect(isNarrowed({ ...ALL, words: ' ' })).toBe(false);
    for (const some of [{ from: 'x' }, { to: 'x' }, { category: 'none' }, { open: true }, { words: 'x' }] as const)
      expect(isNarrowed({ ...ALL, ...some })).toBe(true);
  });
});

it('the newest come first', () => {
  const all = [told({ id: 'a', written: 1 }), told({ id: 'b', written: 3 }), told({ id: 'c', written: 2 })];
  expect(newestFirst(all).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
