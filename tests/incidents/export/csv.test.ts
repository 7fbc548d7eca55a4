import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, BOM, COLUMNS, csvOf, isFormula, safe } from '../../../src/incidents/export/csv.ts';
import type { Incident } from '../../../src/incidents/incident.ts';
import { incidentWords } from '../../support/words.ts';
import { anyIncident, everywhere, HALVES, HOSTILE, incident, standing, telling } from '../support.ts';
import { readCsv } from './csv-reader.ts';

const words = { en: incidentWords('en'), cy: incidentWords('cy') } as const;
const rowsOf = (csv: string) => {
  expect(csv.startsWith(BOM)).toBe(true);
  return readCsv(csv.slice(BOM.length));
};
const rowOf = (account: Incident, language: 'en' | 'cy' = 'en'): Readonly<Record<string, string>> => {
  const [header, row, ...more] = rowsOf(csvOf([telling(standing(account))], words[language]));
  expect(more).toEqual([]);
  expect(header).toHaveLength(COLUMNS.length);
  expect(row).toHaveLength(COLUMNS.length);
  return Object.fromEntries(COLUMNS.map(({ id }, i) => [id, row?.[i] ?? '']));
};
/** Boxes whose cell holds what was typed and nothing else. */
const TYPED: Readonly<Record<string, (account: Incident) => string>> = {
  'where.team': ({ where }) => where.team,
  'reporter.name': ({ reporter }) => reporter.name,
  'reporter.job': ({ reporter }) => reporter.job,
  'present.second': ({ present }) => present.second,
  facts: ({ facts }) => facts,
  spoken: ({ spoken }) => spoken.text,
  'spoken.translation': ({ spoken }) => spoken.translation,
  questions: ({ questions }) => questions,
  demeanour: ({ demeanour }) => demeanour,
  opinion: ({ opinion }) => opinion.text,
  'opinion.evidence': ({ opinion }) => opinion.evidence,
  decision: ({ decision }) => decision.text,
  'decision.reason': ({ decision }) => decision.reason,
  'decision.outcome': ({ decision }) => decision.outcome,
  policy: ({ meta }) => meta.policy,
};

describe('a table', () => {
  it('has one row of headings in the reader’s language, no two alike, and one row to an incident', () => {
    for (const language of ['en', 'cy'] as const) {
      const [header = [], ...rows] = rowsOf(csvOf([telling(), telling(), telling()], words[language]));
      expect(header).toEqual(COLUMNS.map(({ heading }) => words[language](heading)));
      expect(new Set(header).size).toBe(COLUMNS.length);
      expect(rows).toHaveLength(3);
    }
    expect(rowsOf(csvOf([], words.en))).toHaveLength(1);
    expect(new Set(COLUMNS.map(({ id }) => id)).size).toBe(COLUMNS.length);
  });

  it('says what the incident says', () => {
    expect(rowOf(incident())).toMatchObject({
      id: 'i1',
      noticed: '2026-11-27 10:42:15',
      recorded: '2026-11-27 11:02:15',
      'where.kind': 'Whole class',
      'reporter.name': 'Siân Puw',
      concerned: 'Gwenno Rhys',
      'present.staff': '2',
      'present.learners': '21–24',
      category: 'Behaviour',
      spoken: 'Dw i ddim eisiau',
      'spoken.language': 'Welsh',
      actions: '10:43:15 Microphone off (from the lesson’s timeline)\n10:44:15 Removed from the lesson',
    });
    expect(rowOf(incident(), 'cy')).toMatchObject({ category: 'Ymddygiad', 'spoken.language': 'Cymraeg' });
    const open = incident({ present: { people: [], second: '', staff: null, learners: { least: 3, most: null } } });
    expect(rowOf(open)).toMatchObject({ 'present.staff': '', 'present.learners': 'at least 3' });
  });
});

describe('hostile words', () => {
  it.each(Object.entries(HOSTILE))('%s: come back as they were typed, and no cell is a formula', (_what, text) => {
    const account = everywhere(text);
    for (const language of ['en', 'cy'] as const) {
      const row = rowOf(account, language);
      for (const [id, of] of Object.entries(TYPED)) expect(asTyped(row[id] ?? ''), id).toBe(of(account));
      for (const [id, cell] of Object.entries(row)) expect(isFormula(cell) && !cell.startsWith("'"), id).toBe(false);
    }
  });

  it.each(Object.entries(HALVES))('%s: is written as every writer of UTF-8 would write it', (_what, [
    text,
    instead,
  ]) => {
    const csv = csvOf([telling(standing(everywhere(text)))], words.en);
    expect(new TextDecoder().decode(new TextEncoder().encode(csv))).toBe(csv.slice(BOM.length));
    expect(asTyped(rowOf(everywhere(text)).facts ?? '')).toBe(instead);
  });

  it('whatever they are', () => {
    fc.assert(
      fc.property(anyIncident, fc.constantFrom('en' as const, 'cy' as const), (account, language) => {
        const row = rowOf(account, language);
        for (const [id, of] of Object.entries(TYPED))
          expect(asTyped(row[id] ?? ''), id).toBe(of(account).replace(/\p{Cs}/gu, '\uFFFD'));
        for (const [id, cell] of Object.entries(row)) expect(DANGEROUS.test(cell), `${id}: ${cell}`).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** Written apart from the writer's own: first sign, or first after blanks and quotes, unless an apostrophe comes before all. */
const DANGEROUS = /^(?!')[\s"\u200B\uFEFF\u202E]*[=+\-@＝＋－＠\t\r\n\0]/u;

describe('the added apostrophe', () => {
  const LEADS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
  const BEFORE = ['', ' ', '   ', '"', "'", '" "', '\u00A0', '\u200B', '\uFEFF', '\u202E'];

  it.each(LEADS)('is put before %j, also after blanks and quotes', (lead) => {
    for (const before of BEFORE) {
      expect(safe(`${before}${lead}1`), JSON.stringify(before)).toBe(`'${before}${lead}1`);
      expect(DANGEROUS.test(safe(`${before}${lead}1`))).toBe(false);
    }
  });

  it.each([
    '',
    "'",
    "'x",
    'x=1',
    '10:42',
    '1',
    '"',
    'a\tb',
    'Siân',
    'ŵ',
    '(=1)',
    '£5',
    '#REF',
    '!x',
  ])('is not put before %j', (text) => {
    expect(safe(text)).toBe(text);
    expect(asTyped(text)).toBe(text);
  });

  it('is taken off again, and never one that was typed', () => {
    const signs = fc.string({ unit: fc.constantFrom("'", '"', ' ', '=', '-', 'a', '\t', '\n', '\0', '＝', '\u200B') });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        expect(asTyped(safe(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('the tests’ reader refuses what is no table (control)', () => {
  for (const bad of ['"a', '"a"b\r\n', '"a"\n', '"a","b"', 'a"b\r\n']) expect(() => readCsv(bad), bad).toThrow();
  expect(readCsv('"a ""b"",\r\n",c\r\n')).toEqual([['a "b",\r\n', 'c']]);
});
