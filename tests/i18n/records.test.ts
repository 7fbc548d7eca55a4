import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Entry, Plural } from '../../src/i18n/fill.ts';
import { recordsCy } from '../../src/i18n/records.cy.ts';
import { recordsEn } from '../../src/i18n/records.en.ts';
import { KINDS } from '../../src/policy/kinds.ts';
import { ENDINGS_LISTED } from '../../src/records/lesson/listed.ts';
import { FILED, PILOT_FAULTS } from '../../src/records/lesson/pilot-file.ts';
import type { LessonEvent } from '../../src/records/lesson/timeline.ts';
import { pilotWords } from '../../src/records-page/pilot-words.ts';
import { dayWords, spokenIn } from '../../src/records-page/words.ts';
import { recordsWords } from '../support/words.ts';

const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry as Plural));
const namesIn = (entry: Entry): string[] =>
  [
    ...new Set(
      formsOf(entry).flatMap((form) => [...form.matchAll(/\{([\w-]+)(?::[\w.-]+)?\}/g)].map(([, name]) => name)),
    ),
  ]
    .map(String)
    .sort();
const both = Object.entries(recordsEn).map(
  ([key, entry]) => [key, entry as Entry, (recordsCy as Record<string, Entry>)[key] as Entry] as const,
);
/** Names, and what is written alike in both. */
const SAME = /^(?:app\.name|date|plot\.staff|month\.11$)/;
const COMMON =
  /\b(?:the|and|of|you|your|is|are|was|not|with|lessons?|rules?|files?|for|end|has|have|record|learners?|names?)\b/gi;
const english = (form: string) => form.replace(/\{[^}]*\}/g, '').match(COMMON) ?? [];

describe('the words of the records page', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(recordsCy).sort()).toEqual(Object.keys(recordsEn).sort());
    expect(both.length).toBeGreaterThan(150);
  });

  it.each(both)('%s takes the same parameters in both, and is clean', (_key, a, b) => {
    expect(namesIn(b).filter((name) => name !== 'n')).toEqual(namesIn(a).filter((name) => name !== 'n'));
    for (const form of [...formsOf(a), ...formsOf(b)]) {
      expect(form.trim()).not.toBe('');
      expect(form).not.toMatch(/'| {2}|^\s|\s$/);
    }
  });

  it.each(both)('%s is Welsh in the Welsh, with every form of a number', (key, a, b) => {
    if (!SAME.test(key)) expect(formsOf(b)).not.toEqual(formsOf(a));
    expect(formsOf(b).flatMap(english)).toEqual([]);
    if (typeof b !== 'string') expect(Object.keys(b).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    if (typeof a !== 'string') expect(typeof b).not.toBe('string');
  });

  it('English in Welsh is found (control)', () => expect(english('Mae the record')).toEqual(['the', 'record']));
});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  const say = recordsWords(language);
  const spoken = spokenIn(say);
  const pilot = pilotWords(say);

  it('everything that there is a list of has words', () => {
    const keys = [
      ...ENDINGS_LISTED.map((ending) => `ending.${ending}`),
      ...PILOT_FAULTS.map((fault) => `pilot.fault.${fault}`),
    ];
    expect(keys.filter((key) => !say.knows(key))).toEqual([]);
    for (const kind of KINDS) expect(spoken.kind(kind)).not.toBe('');
    const filed = FILED.map(pilot.category);
    expect(new Set(filed).size).toBe(FILED.length);
    expect(filed).not.toContain('');
  });

  it('every rule of the panel has its name here, and one that is not known is said to be that', () => {
    const rules = Object.keys(en).flatMap((key) => (key.startsWith('rule.') ? [key.slice(5)] : []));
    expect(rules.length).toBeGreaterThan(20);
    for (const rule of rules) expect(spoken.isRule(rule) && spoken.rule(rule) !== say('rule.unknown')).toBe(true);
    expect(spoken.rule('constructor')).toBe(say('rule.unknown'));
    expect(pilot.rule('Ann Rees')).toBe(say('pilot.rule-other'));
  });

  it('every event is told in words, with nothing left open in them', () => {
    const finding = { check: 'no-staff', level: 'critical', verdict: 'breached' } as const;
    const events: LessonEvent[] = [
      ...(['began', 'resumed', 'announced'] as const).map((what) => ({ at: 0, what })),
      ...(['end-for-all', 'leave', null] as const).map((left) => ({ at: 0, what: 'ended' as const, left })),
      ...(['on', 'off', 'unknown'] as const).map((state) => ({ at: 0, what: 'recording' as const, state })),
      { at: 0, what: 'kind', kind: 'pastoral' },
      { at: 0, what: 'ticked', item: 'before.content' },
      ...(['raised', 'acknowledged', 'snoozed', 'cleared'] as const).map((what) => ({ at: 0, what, ...finding })),
      { at: 0, what: 'raised', ...finding, verdict: 'unknown' },
    ];
    const told = events.map(spoken.event);
    expect(new Set(told).size).toBe(events.length);
    for (const words of told) expect(words).toMatch(/^\p{L}[^{}]{4,}$/u);
    expect(spoken.event({ at: 0, what: 'ticked', item: 'after.made-up' })).toContain(say('item.unknown'));
  });

  it('times are those of the schools’ own clock, in summer and in winter', () => {
    expect(spoken.seconds(Date.UTC(2026, 6, 1, 9, 5, 7))).toBe('10:05:07');
    expect(spoken.time(Date.UTC(2026, 0, 1, 9, 5, 7))).toBe('09:05');
  });
});

it('days are written by words of our own', () => {
  expect(dayWords(recordsWords('en'), '2026-11-23')).toBe('Mon 23 Nov 2026');
  expect(dayWords(recordsWords('cy'), '2026-03-03')).toBe('Mawrth 3 Maw 2026');
});
