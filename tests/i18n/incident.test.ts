import { describe, expect, it } from 'vitest';
import { dangerLines } from '../../src/i18n/danger.ts';
import type { Entry, Language, Plural } from '../../src/i18n/fill.ts';
import { incidentPageCy } from '../../src/i18n/incident-page.cy.ts';
import { incidentPageEn } from '../../src/i18n/incident-page.en.ts';
import { NEEDED } from '../../src/incidents/draft.ts';
import { COLUMNS } from '../../src/incidents/export/csv.ts';
import { FILE_FAULTS, RECORD_FAULTS } from '../../src/incidents/export/json.ts';
import { STYLES } from '../../src/incidents/export/text.ts';
import { roleWords, taskWords } from '../../src/incidents/export/values.ts';
import { CLOSED_BY } from '../../src/incidents/follow-up-state.ts';
import { TASKS, TERMS } from '../../src/incidents/follow-ups.ts';
import { FIELDS, HOWS, ROLES, SPOKEN_IN } from '../../src/incidents/incident.ts';
import { WHYS } from '../../src/incidents/routes.ts';
import { CATEGORIES } from '../../src/policy/categories.ts';
import { KINDS } from '../../src/policy/kinds.ts';
import { incidentWords } from '../support/words.ts';

const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry as Plural));
const namesIn = (entry: Entry): string[] =>
  [
    ...new Set(formsOf(entry).flatMap((form) => [...form.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? ''))),
  ].sort();
const both = Object.entries(incidentPageEn).map(
  ([key, entry]) => [key, entry as Entry, (incidentPageCy as Record<string, Entry>)[key] ?? ''] as const,
);
/** Signs and no words. */
const SAME_IN_BOTH = new Set(['range.between']);
const COMMON =
  /\b(?:the|and|of|you|your|is|are|was|not|with|here|meeting|learners?|names?|people|list|read|for|leave|end|button|school|since|nobody|only|when|what|has|have|record)\b/gi;
const english = (form: string) => form.replace(/\{[^}]*\}/g, '').match(COMMON) ?? [];

describe('the words of the incident log', () => {
  it('have the same keys in both languages, in one order', () => {
    expect(Object.keys(incidentPageCy)).toEqual(Object.keys(incidentPageEn));
    expect(both.length).toBeGreaterThan(200);
  });

  it.each(both)('%s takes the same parameters in both, and is clean', (_key, a, b) => {
    expect(namesIn(b)).toEqual(namesIn(a));
    for (const form of [...formsOf(a), ...formsOf(b)]) {
      expect(form.trim()).not.toBe('');
      expect(form).not.toMatch(/'| {2}|^\s|\s$/);
    }
  });

  it.each(both)('%s is Welsh in the Welsh, with every form of a number', (key, a, b) => {
    if (SAME_IN_BOTH.has(key)) return;
    expect(formsOf(b)).not.toEqual(formsOf(a));
    expect(formsOf(b).flatMap(english)).toEqual([]);
    if (typeof b !== 'string') expect(Object.keys(b).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });

  it('English in Welsh is found (control)', () => expect(english('Mae the cofnod')).toEqual(['the']));

  it('say “record” as what is written and as what is recorded by two words', () => {
    for (const [key, a, b] of both) {
      const [one = ''] = formsOf(a);
      const media = /\b[Rr]ecording\b/.test(one);
      for (const form of formsOf(b)) expect(/recordi/i.test(form), key).toBe(media);
    }
  });

  it('name the safeguarding person by a title only where the school’s own is put in', () => {
    for (const [key, ...entries] of both)
      for (const form of entries.flatMap(formsOf))
        if (/Designated|D[dy]nodedig|Penodedig/.test(form)) expect(key).toMatch(/\.(?:lead|person)$/);
  });
});

describe.each(['en', 'cy'] as const satisfies readonly Language[])('in %s', (language) => {
  const words = incidentWords(language);

  it('everything that there is a list of has words', () => {
    const keys = [
      ...FIELDS.flatMap((field) => [`field.${field}`, `help.${field}`]),
      ...CATEGORIES.map((category) => `category.${category}`),
      ...KINDS.map((kind) => `kind.${kind}`),
      ...HOWS.map((how) => `how.${how}`),
      ...SPOKEN_IN.map((one) => `spoken.in.${one}`),
      ...NEEDED.map((needed) => `missing.${needed}`),
      ...TERMS.map((term) => `term.${term}`),
      ...CLOSED_BY.map((by) => `closed.${by}`),
      ...['due', 'overdue', 'done'].map((state) => `state.${state}`),
      ...WHYS.map((why) => `why.${why}`),
      ...[...FILE_FAULTS, ...RECORD_FAULTS, 'wrong-value'].map((fault) => `fault.${fault}`),
      ...STYLES.map((style) => `export.${style}`),
      ...COLUMNS.map(({ heading }) => heading),
    ];
    expect(keys.filter((key) => !words.knows(key))).toEqual([]);
  });

  it('every role and task has words, with either title', () => {
    for (const title of ['lead', 'person'] as const) {
      const roles = ROLES.map((role) => roleWords(words, role, title));
      expect(new Set(roles).size).toBe(ROLES.length);
      for (const system of ['', 'CPOMS'])
        for (const task of TASKS)
          if (task !== 'own') expect(taskWords(words, task, { title, system })).toMatch(/^[^{]{5,}$/);
    }
    expect(taskWords(words, 'system-entry', { title: 'lead', system: 'CPOMS' })).toContain('CPOMS');
  });

  it('the line about danger stands in both languages, the reader’s own first', () => {
    expect(dangerLines(language).map((one) => one.language)).toEqual(language === 'en' ? ['en', 'cy'] : ['cy', 'en']);
    expect(dangerLines(language)[0]?.text).toMatch(language === 'en' ? /call 999 first/ : /ffoniwch 999 yn gyntaf/);
    for (const { text } of dangerLines(language)) expect(text).toContain('999');
    // Nobody is pointed to who does not stand there.
    const below = (named: boolean) => dangerLines(language, named).filter(({ text }) => /below|isod/.test(text)).length;
    expect([below(true), below(false)]).toEqual([2, 0]);
    expect(dangerLines(language, false).map(({ text }) => text.includes('999'))).toEqual([true, true]);
  });

  it('knows which language it speaks, and which keys are its own', () => {
    expect(words.language).toBe(language);
    expect(['title', 'toString', '__proto__', 'check.none'].map(words.knows)).toEqual([true, false, false, false]);
  });
});

it('Welsh numbers change their noun', () => {
  const words = incidentWords('cy');
  expect([1, 2, 3].map((n) => words('term.working-days', { n }))).toEqual([
    'O fewn 1 diwrnod gwaith',
    'O fewn 2 ddiwrnod gwaith',
    'O fewn 3 diwrnod gwaith',
  ]);
});
