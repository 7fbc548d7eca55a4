import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entrySchema } from '../../src/incidents/entry.ts';
import type { Incident } from '../../src/incidents/incident.ts';
import { changed, stand } from '../../src/incidents/stand.ts';
import { AT, anyIncident, anyLater, INCIDENT, MINUTE, standing, written } from './support.ts';

const corrected = (changes: Partial<Incident>, at = AT + MINUTE): Entry => ({
  kind: 'corrected',
  incident: 'i1',
  at,
  by: 'Siân Puw',
  reason: 'Told since',
  changes,
});

describe('an incident as it stands', () => {
  it('is what was written, when nothing came after', () => {
    expect(standing()).toEqual({
      id: 'i1',
      written: INCIDENT.recorded.stamped,
      incident: INCIDENT,
      history: [],
      done: [],
      exported: [],
    });
  });

  it('takes a correction in, and keeps what stood before, with who, when and why', () => {
    const so = standing(INCIDENT, corrected({ facts: 'I heard it.', category: 'chat' }));
    expect(so.incident).toEqual({ ...INCIDENT, facts: 'I heard it.', category: 'chat' });
    const of = { at: AT + MINUTE, by: 'Siân Puw', reason: 'Told since' };
    expect(so.history).toEqual([
      { ...of, field: 'category', was: 'behaviour', is: 'chat' },
      { ...of, field: 'facts', was: INCIDENT.facts, is: 'I heard it.' },
    ]);
  });

  it('goes by the order of the entries, which a clock that was wrong does not change', () => {
    const so = standing(
      INCIDENT,
      corrected({ facts: 'first' }, AT + MINUTE),
      corrected({ facts: 'second' }, AT - MINUTE),
    );
    expect(so.incident.facts).toBe('second');
    expect(so.history.map(({ was }) => was)).toEqual([INCIDENT.facts, 'first']);
  });

  it('does not list a field that was given anew and says the same', () => {
    const again = { text: INCIDENT.spoken.text, translation: INCIDENT.spoken.translation, language: 'cy' } as const;
    const so = standing(INCIDENT, corrected({ spoken: again, questions: 'Who?' }));
    expect(so.history.map(({ field }) => field)).toEqual(['questions']);
    expect(changed(INCIDENT, { facts: undefined, category: null })).toEqual(['category']);
  });

  it('is not blotted out by a field that is there and says nothing', () => {
    const so = standing(INCIDENT, corrected({ facts: undefined, questions: 'Who?' } as never));
    expect(so.incident).toEqual({ ...INCIDENT, questions: 'Who?' });
  });

  it.each([
    ['not-begun', []],
    ['not-begun', [corrected({ facts: 'x' })]],
    ['begun-twice', [written(), written()]],
    ['of-another', [written(), { ...corrected({ facts: 'x' }), incident: 'i2' }]],
  ] as const)('is %s', (fault, entries) => expect(stand(entries as readonly Entry[])).toEqual({ fault }));
});

describe('whatever is appended', () => {
  it('parses, and nothing that was written is lost: undone step by step, the history ends at the first account', () => {
    fc.assert(
      fc.property(anyIncident, fc.array(anyLater, { maxLength: 8 }), (account, later) => {
        const entries = [written(account), ...later].map((entry) => entrySchema.parse(entry));
        const stands = stand(entries);
        if ('fault' in stands) throw new Error(stands.fault);
        const { incident, history, done, exported } = stands.standing;
        const back: Record<string, unknown> = { ...incident };
        for (const { field, was } of history.toReversed()) back[field] = was;
        expect(back).toEqual(account);
        expect(done.length + exported.length + later.filter(({ kind }) => kind === 'corrected').length).toBe(
          later.length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the same in two steps as in one', () => {
    fc.assert(
      fc.property(anyIncident, fc.array(anyLater, { minLength: 1, maxLength: 6 }), (account, later) => {
        const before = stand([written(account), ...later.slice(0, -1)]);
        const after = stand([written(account), ...later]);
        if ('fault' in before || 'fault' in after) throw new Error('no standing');
        expect(after.standing.history.slice(0, before.standing.history.length)).toEqual(before.standing.history);
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['a correction of nothing', { ...corrected({}) }],
  ['a correction of what there is not', corrected({ colour: 'red' } as never)],
  ['a correction of the versions it was written under', corrected({ meta: INCIDENT.meta } as never)],
  ['a word of its own', { kind: 'deleted', incident: 'i1', at: AT }],
  ['no incident', { kind: 'exported', incident: '', at: AT, format: 'csv' }],
])('no entry is %s', (_what, entry) => expect(entrySchema.safeParse(entry).success).toBe(false));
