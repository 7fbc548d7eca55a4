import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { bothCy } from '../../src/i18n/both.cy.ts';
import { bothEn } from '../../src/i18n/both.en.ts';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { type Entry, type Params, type Plural, ruleOf, WELSH } from '../../src/i18n/fill.ts';
import { guardWords } from '../../src/i18n/guard.ts';
import { listCy } from '../../src/i18n/list.cy.ts';
import { listEn } from '../../src/i18n/list.en.ts';
import { pageCy } from '../../src/i18n/page.cy.ts';
import { pageEn } from '../../src/i18n/page.en.ts';
import { notifyBody, pageWords } from '../../src/i18n/page.ts';
import { saidCy } from '../../src/i18n/said.cy.ts';
import { saidEn } from '../../src/i18n/said.en.ts';
import type { MessageKey } from '../../src/i18n/words.ts';
import { guardTitle } from '../../src/leave-guard/words.ts';
import type { CountRange } from '../../src/meeting/range.ts';
import { NO_CHOICES } from '../../src/policy/choices.ts';
import { PRESET_IDS } from '../../src/policy/presets/index.ts';
import { resolve } from '../../src/policy/resolve.ts';
import { rulesOf } from '../../src/policy/rules.ts';
import { panelWords, translate } from '../support/words.ts';

const PAIRS = {
  panel: [en, cy],
  list: [listEn, listCy],
  page: [pageEn, pageCy],
  both: [bothEn, bothCy],
  said: [saidEn, saidCy],
} as const;
const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry as Plural));
/** The parameters that a phrase uses anywhere: a form may leave the number out ("no learners"). */
const namesIn = (entry: Entry): string[] =>
  [
    ...new Set(
      formsOf(entry).flatMap((form) => [...form.matchAll(/\{([\w-]+)(?::[\w.-]+)?\}/g)].map(([, name]) => name ?? '')),
    ),
  ].sort();

describe.each(Object.entries(PAIRS))('the words of the %s', (_, [english, welsh]) => {
  const both = Object.entries(english).map(
    ([key, entry]) => [key, entry, (welsh as Record<string, Entry>)[key] ?? ''] as const,
  );

  it('have the same keys in both languages', () => {
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
  });

  it.each(both)('%s takes the same parameters in both', (_key, a, b) => {
    expect(namesIn(b)).toEqual(namesIn(a));
  });

  it.each(both)('%s is not empty, and has no straight apostrophe or double space', (_key, a, b) => {
    for (const form of [...formsOf(a), ...formsOf(b)]) {
      expect(form.trim()).not.toBe('');
      expect(form).not.toMatch(/'| {2}/);
    }
  });

  it.each(both)('%s is Welsh in the Welsh', (key, a, b) => {
    if (SAME_IN_BOTH.has(key)) return;
    expect(formsOf(b)).not.toEqual(formsOf(a));
    for (const form of formsOf(b)) expect(english_(form)).toEqual([]);
  });
});

const SAME_IN_BOTH = new Set(['app.name', 'app.title', 'range.between', 'who.staff', 'who.as.staff']);
/** Teams shows these words of its own in English to many, so the Welsh names them beside its own, in brackets. */
const TEAMS_OWN = /\((?:People|Leave|End meeting)\)/g;
const COMMON =
  /\b(?:the|and|of|you|your|is|are|was|not|with|here|meeting|learners?|names?|people|list|read|for|leave|end|button|school|since|nobody|only|when|what|has|have)\b/gi;
const english_ = (text: string): string[] =>
  text
    .replace(TEAMS_OWN, '')
    .replace(/\{[^}]*\}/g, '')
    .match(COMMON) ?? [];

describe('Welsh numbers', () => {
  it('have the six forms that Unicode gives the language, whether or not the browser knows it', () => {
    const rules = new Intl.PluralRules('cy');
    for (let n = 0; n <= 30; n += 1) {
      expect(ruleOf('cy')(n)).toBe(rules.select(n));
      expect(WELSH[n] ?? 'other').toBe(rules.select(n));
    }
  });

  it.each([
    [0, 'dim dysgwyr'],
    [1, '1 dysgwr'],
    [2, '2 ddysgwr'],
    [3, '3 dysgwr'],
    [6, '6 dysgwr'],
    [14, '14 dysgwr'],
  ])('mutate the noun after %i and keep it singular', (n, text) => {
    expect(translate('cy', 'learners', { n })).toBe(text);
  });

  it.each(
    Object.entries({ ...cy, ...listCy, ...pageCy }).filter(([, entry]) => typeof entry !== 'string'),
  )('%s has all six', (_key, entry) => {
    expect(Object.keys(entry).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });
});

describe('a phrase', () => {
  const say = (key: MessageKey, params?: Params) => translate('en', key, params);

  it('holds two counts, each with its own form', () => {
    expect(say('say.clear', { staff: 1, learners: 1 })).toBe('1 member of staff with 1 learner. Every name read.');
    expect(translate('cy', 'say.clear', { staff: 2, learners: 2 })).toMatch(/^2 aelod o staff, 2 ddysgwr\./);
  });

  it('says a range as a range, in the form of its far end', () => {
    expect(say('learners', { n: { least: 2, most: 5 } })).toBe('2–5 learners');
    expect(say('learners', { n: { least: 1, most: null } })).toBe('at least 1 learner');
    expect(translate('cy', 'learners', { n: { least: 2, most: null } })).toBe('o leiaf 2 ddysgwr');
    expect(translate('cy', 'learners', { n: { least: 0, most: 0 } })).toBe('dim dysgwyr');
  });

  it.each([
    [5_400, '5 s', '5 eil'],
    [72_000, '1 min 12 s', '1 mun 12 eil'],
    [60_000, '1 min', '1 mun'],
    [24 * 60_000 + 5_000, '24 min', '24 mun'],
    [65 * 60_000, '1 h 5 min', '1 awr 5 mun'],
    [-5, '0 s', '0 eil'],
  ])('says %i ms as %s and %s', (time, english, welsh) => {
    expect(say('age.for', { time })).toBe(`For ${english}`);
    expect(translate('cy', 'age.for', { time })).toBe(`Ers ${welsh}`);
  });

  it('keeps a name apart from the sentence, and short, and never reads it as a phrase', () => {
    const text = say('check.one-adult-left.breached-gone', {
      staff: 1,
      learners: 3,
      gone: `{staff}${'x'.repeat(10_000)}`,
    });
    expect(text).toContain('\u2068{staff}xxx');
    expect(text.length).toBeLessThan(200);
  });

  it('knows which keys are its own', () => {
    const { knows } = panelWords('en');
    expect(knows('check.off')).toBe(true);
    for (const key of ['toString', '__proto__', 'check.none']) expect(knows(key)).toBe(false);
  });
});

describe('words outside the panel', () => {
  const words = pageWords('en');
  it('say of those left behind no more than is known', () => {
    const title = (learners: CountRange) => guardTitle(guardWords('en'), learners);
    expect(title({ least: 1, most: 1 })).toBe('1 learner would be left in the meeting');
    expect(title({ least: 2, most: 5 })).toBe('At least 2 learners would be left in the meeting');
    expect(title({ least: 2, most: null })).toBe('At least 2 learners would be left in the meeting');
    expect(title({ least: 0, most: 5 })).toBe('Learners may still be in the meeting');
    expect(guardTitle(guardWords('cy'), { least: 2, most: 2 })).toBe('Byddai 2 ddysgwr ar ôl yn y cyfarfod');
    expect(guardTitle(guardWords('cy'), { least: 3, most: 4 })).toBe('Byddai o leiaf 3 dysgwr ar ôl yn y cyfarfod');
  });
  it('have something to say of any check, and no place for a name', () => {
    expect(notifyBody(words, 'one-to-one')).toMatch(/alone/);
    for (const preset of [...PRESET_IDS, null])
      for (const { id } of CHECKS) {
        const rules = rulesOf(resolve({ ...NO_CHOICES, preset }, { state: 'none' }).policy);
        if (new Map(Object.entries(rules)).get(`level.${id}`) !== 'critical') continue;
        expect(notifyBody(words, id), `${id} may be critical, and has no notice of its own`).not.toBe(
          words('notify.other'),
        );
      }
    expect(notifyBody(words, 'from-tomorrow')).toBe('Something in the lesson needs you now.');
    for (const [key, entry] of Object.entries(pageEn))
      for (const name of namesIn(entry)) expect(['n', 'at', 'least', 'most'], key).toContain(name);
  });
});

describe('the name and the description in a list of extensions', () => {
  const said = (language: string) =>
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url)), 'utf8'),
    ) as Record<string, { readonly message: string }>;

  it('are there in both languages, and no longer than a store takes', () => {
    expect(Object.keys(said('cy'))).toEqual(Object.keys(said('en')));
    expect(said('cy').description?.message).not.toBe(said('en').description?.message);
    for (const language of ['en', 'cy']) expect(said(language).description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('every key', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/i18n.(?:en|cy)\.ts$/.test(path),
  );
  const source = files.map((path) => readFileSync(`${root}${path}`, 'utf8')).join('\n');
  /** Keys put together at run time, by how they begin: `remedy.${remedy}`. */
  const beginnings = [...source.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].map(([, beginning]) => beginning ?? '');
  const inPhrases = [...JSON.stringify(en).matchAll(/\{[\w-]+:([\w-]+)\}/g)].map(([, key]) => key);

  it.each(Object.keys(en))('%s is used', (key) => {
    const used =
      source.includes(`'${key}'`) ||
      source.includes(`"${key}"`) ||
      inPhrases.includes(key) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(used).toBe(true);
  });
  /** The pages of options and of records say their own words. */
  const ofPanel = files
    .filter((path) => !/^(?:options|records-page)/.test(path))
    .map((path) => readFileSync(`${root}${path}`, 'utf8'));
  it.each(
    [...ofPanel.join('\n').matchAll(/\bsay\('([\w.-]+)'/g)].map(([, key]) => key ?? ''),
  )('say(%s) has words', (key) => {
    expect(panelWords('en').knows(key)).toBe(true);
  });
  it.each(inPhrases)('a number said through %s finds it', (how) => {
    expect(how && (['duration', 'time', 'name'].includes(how) || panelWords('en').knows(how))).toBe(true);
  });
});
