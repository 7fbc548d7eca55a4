import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  type Draft,
  draftSchema,
  incidentOf,
  isTouched,
  missing,
  NEEDED,
  type Note,
  type Patch,
  parentsFor,
  patchDraft,
  unwritten,
} from '../../src/incidents/draft.ts';
import { FIELDS, type Field, incidentSchema } from '../../src/incidents/incident.ts';
import { CATEGORIES } from '../../src/policy/categories.ts';
import { AT, anyIncident, INCIDENT, MINUTE } from './support.ts';

const META = { policy: '3', extension: '0.1.0', language: 'cy' } as const;
const begin = (known: Patch = {}, note: Note | null = null): Draft =>
  beginDraft({ id: 'd1', now: AT, lesson: 'l1', note, known });
const pick = (account: Patch, fields: readonly Field[]): Patch =>
  Object.fromEntries(fields.map((field) => [field, account[field]]));
/** As it lies when its time has been taken out again. */
const bare = (fields: Patch): Draft => ({ ...begin(), fields });

describe('what keeps a draft from being saved', () => {
  const whole = { reporter: INCIDENT.reporter, noticed: INCIDENT.noticed, facts: 'x' } as const;
  const by = { reporter: 'reporter', time: 'noticed', facts: 'facts' } as const;

  it.each(
    Array.from({ length: 8 }, (_, bits) => NEEDED.filter((_needed, i) => bits & (1 << i))),
  )('is what is not there (%#)', (...lacking) => {
    const fields = pick(
      whole,
      NEEDED.filter((needed) => !lacking.includes(needed)).map((needed) => by[needed]),
    );
    expect(missing(bare(fields))).toEqual(lacking);
  });

  it('is a name of blanks, or a line that shows nothing', () => {
    expect(missing(bare({ ...whole, reporter: { name: ' ', job: 'Head' } }))).toEqual(['reporter']);
    expect(missing(bare({ ...whole, facts: '\n\u200B' }))).toEqual(['facts']);
  });

  it('is nothing else: no other field, there or not, blocks or helps', () => {
    const others = FIELDS.filter((field) => !['reporter', 'noticed', 'facts'].includes(field));
    fc.assert(
      fc.property(anyIncident, fc.subarray(others), (account, some) => {
        expect(missing(bare({ ...whole, ...pick(account, some) }))).toEqual([]);
        expect(missing(bare(pick(account, some)))).toEqual([...NEEDED]);
        const saved = incidentOf(bare({ ...whole, ...pick(account, some) }), AT, META);
        if (!('incident' in saved)) throw new Error('not saved');
        expect(incidentSchema.parse(saved.incident)).toEqual(saved.incident);
        for (const field of some.filter((one) => one !== 'recorded'))
          expect(saved.incident[field]).toEqual(account[field]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a draft', () => {
  it('begins at the press, or at the note that it is written up from', () => {
    expect(begin().fields.noticed).toEqual({ at: AT, stamped: AT, reason: '' });
    const note = { id: 'n1', at: AT - 9 * MINUTE, lesson: 'l0' };
    expect(begin({ facts: 'x' }, note)).toMatchObject({
      lesson: 'l0',
      note: 'n1',
      fields: { noticed: { at: note.at, stamped: note.at }, facts: 'x' },
    });
  });

  it('holds the last word on each field, and every field that was ever touched', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyIncident, fc.subarray([...FIELDS])), { maxLength: 6 }), (patches) => {
        const expected: Record<string, unknown> = { noticed: begin().fields.noticed };
        let draft = begin();
        for (const [i, [account, some]] of patches.entries()) {
          draft = patchDraft(draft, pick(account, some), AT + i);
          for (const field of some) expected[field] = account[field];
        }
        expect(draft.fields).toEqual(expected);
        expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
      { numRuns: 100 },
    );
  });

  it('that nobody has typed into is not touched', () => {
    const known = {
      reporter: INCIDENT.reporter,
      present: { ...INCIDENT.present, second: '' },
      where: INCIDENT.where,
    };
    expect(isTouched(begin(known))).toBe(false);
    expect(isTouched(begin({ ...known, facts: ' ' }))).toBe(false);
    expect(
      isTouched(begin({ ...known, facts: '', concerned: [], decision: { text: '', reason: '', outcome: '' } })),
    ).toBe(false);
    const typed: readonly Patch[] = [
      ...(['facts', 'spoken', 'concerned', 'questions', 'demeanour', 'opinion', 'actions', 'category'] as const).map(
        (field) => pick(INCIDENT, [field]),
      ),
      { present: { ...INCIDENT.present, second: 'Ann Rees' } },
      { about: { adult: true, safeguarding: null } },
      { noticed: { at: AT - MINUTE, stamped: AT, reason: '' } },
    ];
    for (const fields of typed) expect(isTouched(begin({ ...known, ...fields })), JSON.stringify(fields)).toBe(true);
  });

  it('is recorded when it is saved, by the clock, whatever time was put in its place', () => {
    const saved = (fields: Patch) => {
      const made = incidentOf(begin({ reporter: INCIDENT.reporter, facts: 'x', ...fields }), AT + MINUTE, META);
      return 'incident' in made ? made.incident.recorded : null;
    };
    expect(saved({})).toEqual({ at: AT + MINUTE, stamped: AT + MINUTE, reason: '' });
    expect(saved({ recorded: { at: AT, stamped: AT, reason: 'On paper first' } })).toEqual({
      at: AT,
      stamped: AT + MINUTE,
      reason: 'On paper first',
    });
  });
});

it('leaves parents to the safeguarding person where a child may be at risk, and to nobody’s guess elsewhere', () => {
  for (const category of [...CATEGORIES, null]) {
    const protection = category === 'child-protection' || category === 'disclosure';
    const expected = { as: protection ? 'safeguarding-decides' : 'unsaid' };
    expect(parentsFor(category)).toEqual(expected);
    const saved = incidentOf(begin({ reporter: INCIDENT.reporter, facts: 'x', category }), AT, META);
    expect('incident' in saved && saved.incident.parents).toEqual(expected);
  }
  const told = { as: 'yes', who: 'Mother', at: AT, how: '', by: '' } as const;
  const saved = incidentOf(
    begin({ reporter: INCIDENT.reporter, facts: 'x', category: 'disclosure', parents: told }),
    AT,
    META,
  );
  expect('incident' in saved && saved.incident.parents).toEqual(told);
});

it('quick notes that nothing was written up from are asked for, oldest first', () => {
  const notes = [3, 1, 2].map((n) => ({ id: `n${n}`, at: AT + n, lesson: null }));
  expect(unwritten(notes, ['n2', null, 'n9']).map(({ id }) => id)).toEqual(['n1', 'n3']);
  expect(unwritten(notes, ['n1', 'n2', 'n3'])).toEqual([]);
});
