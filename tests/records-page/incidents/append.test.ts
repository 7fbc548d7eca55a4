import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/incidents/entry.ts';
import { type RecordsTold, recordsToldSchema } from '../../../src/records/told.ts';
import { cameOf, enter } from '../../../src/records-page/incidents/append.ts';
import { AT, incident, MINUTE, RULES, written } from '../../incidents/support.ts';

const corrected = (changes: Extract<Entry, { kind: 'corrected' }>['changes']): Entry => ({
  ...{ kind: 'corrected', incident: 'i1', at: AT + MINUTE, by: 'Ann Rees', reason: 'Told since' },
  changes,
});

describe('what the background says', () => {
  it.each([
    [{ done: true, value: { seq: 1 } }, 'done'],
    [{ done: false, why: 'full' }, 'full'],
    [{ done: false, why: 'elsewhere' }, 'elsewhere'],
    [{ done: false, why: 'else' }, 'not-answered'],
    [undefined, 'not-answered'],
    [true, 'not-answered'],
  ])('%j is %s', (answer, is) => expect(cameOf(answer)).toBe(is));
});

describe('what is entered', () => {
  const asked: RecordsTold[] = [];
  const tools = (answer: unknown, rules: typeof RULES | null = RULES) => ({
    rules,
    clock: () => AT + MINUTE,
    ask: async (told: RecordsTold) => {
      asked.push(told);
      return answer;
    },
  });
  const seen = (...entries: readonly Entry[]) => ({ entries, lost: 0, look: null });
  const dueAfter = async (entries: readonly Entry[], entry: Entry): Promise<readonly string[]> => {
    asked.length = 0;
    expect(await enter(tools({ done: true }), seen(...entries), entry)).toBe('done');
    const [told] = asked;
    if (told?.kind !== 'incident') throw new Error('nothing was asked');
    // As the background takes it.
    expect(recordsToldSchema.safeParse(told).success).toBe(true);
    return (told.due ?? []).map(({ id }) => id);
  };

  it('carries all that is to be done from then on, by what it has become', async () => {
    const first = written(incident({ category: 'technical', concerned: [] }));
    const before = await dueAfter([], first);
    expect(before).not.toContain('parents');
    const after = await dueAfter([first], corrected({ category: 'disclosure' }));
    expect(after).toContain('safeguarding-alerted');
    expect(after.length).toBeGreaterThan(0);
    const reference = { text: 'INC-1', by: 'Ann', at: AT };
    expect(await dueAfter([first], corrected({ reference }))).not.toContain('system-entry');
    expect(before).toContain('system-entry');
  });

  it('says what the page saw: what lay unsealed, and how many entries but exports there were, those too that it could not read', async () => {
    asked.length = 0;
    const due = [{ id: 'parents', task: 'parents', due: AT }] as const;
    const incidents = [
      { id: 'i0', written: AT, due: [], exported: null },
      { id: 'i1', written: AT, due, exported: null },
    ];
    const look = { outstanding: { incidents, notes: [], drafts: [], unread: { drafts: 0, entries: 0 } as const } };
    const exported: Entry = { kind: 'exported', incident: 'i1', at: AT + MINUTE, format: 'csv' };
    const entries = [written(), corrected({ facts: 'x' }), exported];
    expect(await enter(tools({ done: true }), { entries, lost: 1, look }, exported)).toBe('done');
    expect(asked).toMatchObject([{ kind: 'incident', was: due, seen: 3, draft: null }]);
  });

  it('is not asked for without the rules, or where it would make no incident; no answer is said to be none', async () => {
    asked.length = 0;
    expect(await enter(tools({ done: true }, null), seen(written()), corrected({ facts: 'x' }))).toBe('no-rules');
    expect(await enter(tools({ done: true }), seen(), corrected({ facts: 'x' }))).toBe('damaged');
    expect(asked).toEqual([]);
    expect(await enter(tools(undefined), seen(), written())).toBe('not-answered');
    expect(await enter(tools({ done: false, why: 'busy' }), seen(), written())).toBe('busy');
  });
});
