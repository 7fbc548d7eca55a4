import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline } from '../../../src/incidents/export/telling.ts';
import { STYLES, textOf } from '../../../src/incidents/export/text.ts';
import { incidentWords } from '../../support/words.ts';
import {
  AT,
  anyIncident,
  everywhere,
  HALVES,
  HOSTILE,
  INCIDENT,
  incident,
  MINUTE,
  standing,
  telling,
} from '../support.ts';

const words = { en: incidentWords('en'), cy: incidentWords('cy') } as const;
const text = (account = INCIDENT, style: (typeof STYLES)[number] = 'cpoms', language: 'en' | 'cy' = 'en') =>
  textOf(telling(standing(account)), style, words[language]);
/** Places of the headings, to see their order. */
const order = (whole: string, ...headings: readonly string[]) => headings.map((one) => whole.indexOf(`\n${one}:\n`));

describe('the text for a record system', () => {
  it('begins with who writes, in the first person', () => {
    expect(text()).toMatch(
      /^I, Siân Puw, Teacher of History, noticed this on 27\/11\/2026, 10:42:15\. I wrote this account on 27\/11\/2026, 11:02:15\.\n\n/,
    );
    expect(text(INCIDENT, 'cpoms', 'cy')).toMatch(
      /^Sylwais i, Siân Puw, Teacher of History, ar hyn ar 27\/11\/2026, 10:42:15\./,
    );
    expect(text(incident({ reporter: { name: 'Siân Puw', job: ' ' } }))).toMatch(/^I, Siân Puw, noticed/);
  });

  it('has whom it is about, the category, the account, and the opinion apart and after it', () => {
    const places = order(
      text(),
      'Child or children concerned',
      'Category',
      'What happened',
      'Exact words',
      'What was done',
      'Opinion, not fact',
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves out what says nothing', () => {
    const whole = text(incident({ questions: '', demeanour: '\u200B', opinion: { text: '', evidence: ' ' } }));
    for (const heading of [
      'Questions asked',
      'How the child seemed',
      'Opinion, not fact',
      'Decision and reason',
      'Who was told',
    ])
      expect(whole).not.toContain(heading);
    expect(whole).toContain('\nWhat happened:\nI saw a message in the chat.\nI asked for it to be taken down.\n');
  });

  it('says when a time was put right, and why, and that no reason was given', () => {
    const noticed = { at: AT - 5 * MINUTE, stamped: AT, reason: 'Seen before I wrote' };
    expect(text(incident({ noticed }))).toContain(
      'When it was noticed:\n27/11/2026, 10:37:15 (the clock said 27/11/2026, 10:42:15: Seen before I wrote)',
    );
    expect(text(incident({ noticed: { ...noticed, reason: '' } }))).toContain('no reason given');
    expect(text()).not.toContain('the clock said');
  });

  it('says what follows and how it stands', () => {
    const reference = { text: 'C-12', by: 'Ann Rees', at: AT };
    expect(text(incident({ reference }))).toContain('Enter it in CPOMS; Done; 27/11/2026, 10:42:15; Reference C-12\n');
    expect(text()).toContain('Enter it in CPOMS; by 28/11/2026, 10:42:15; To be done\n');
    const own = [{ id: 't', what: 'Ring home', owner: 'Ann', due: null }];
    expect(text(incident({ tasks: own }))).toContain('Ring home; By whom: Ann; As agreed; To be done');
  });

  it('says what is to be asked first, and what the dates were counted without', () => {
    const whole = text(incident({ category: 'disclosure' }));
    expect(whole).toContain(
      'Tell the learners who were there; only once whoever was told of the concern has agreed; by 27/11/2026; To be done',
    );
    const referral = { agency: '', phoned: AT, by: '', acknowledged: null };
    expect(text(incident({ referral }))).toContain('Bank holidays and your school’s own are not known here.');
    for (const none of [text(), text(incident({ referral: { ...referral, phoned: null } }))])
      expect(none).not.toContain('Bank holidays');
    expect(text()).not.toContain('only once');
  });

  it('gives the dates of a referral', () => {
    const referral = { agency: 'Children’s services', phoned: AT, by: 'Ann', acknowledged: null };
    const whole = text(incident({ referral }));
    expect(whole).toContain('To be confirmed in writing by: 30/11/2026\n');
    expect(whole).toContain('To be acknowledged by: 08/12/2026\n');
  });

  it('names a concern about the safeguarding person by the school’s title, and does not leave parents to them', () => {
    const account = incident({ about: { adult: true, safeguarding: true }, parents: { as: 'safeguarding-decides' } });
    expect(text(account)).toContain('The concern is about the Designated Safeguarding Person');
    expect(text(account)).toContain('For whoever was told of the concern to decide');
    expect(text(account)).not.toContain('Tell the Designated Safeguarding Person');
  });

  it('says what was corrected, by whom and why', () => {
    const so = standing(INCIDENT, {
      kind: 'corrected',
      incident: 'i1',
      at: AT + 60 * MINUTE,
      by: 'Siân Puw',
      reason: 'Misheard',
      changes: { facts: 'I heard it.' },
    });
    expect(textOf(telling(so), 'plain', words.en)).toContain(
      'What has been corrected:\n27/11/2026, 11:42:15; Siân Puw; What happened; Misheard',
    );
  });

  it('says under which version of the rules, where the school has given one', () => {
    expect(text()).toMatch(/\n\nWritten with Gwarchod 0\.1\.0, under version 3 of the school’s rules\. Record i1\.\n$/);
    const none = incident({ meta: { ...INCIDENT.meta, policy: '' } });
    expect(text(none)).toMatch(/\n\nWritten with Gwarchod 0\.1\.0\. Record i1\.\n$/);
  });

  it('is plain in the order of the form', () => {
    const whole = text(INCIDENT, 'plain');
    expect(whole).toMatch(/^Incident record\n\nWhen it was noticed:\n/);
    const places = order(
      whole,
      'When it was noticed',
      'Where',
      'Written by',
      'Child or children concerned',
      'What happened',
      'Opinion, not fact',
      'What was done',
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe.each(STYLES)('hostile words in the %s text', (style) => {
  it.each(Object.entries(HOSTILE))('%s: stand in it as they were typed', (what, typed) => {
    for (const language of ['en', 'cy'] as const) {
      const whole = text(everywhere(typed), style, language);
      const block = typed.replaceAll('\0', '\uFFFD');
      expect(whole.split(block).length - 1, what).toBeGreaterThanOrEqual(typed === "'" ? 1 : 6);
      expect(whole).not.toContain('\0');
      expect(whole).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it.each(Object.values(HALVES))('%j stands as %j', (typed, instead) => {
    expect(text(everywhere(typed), style)).toContain(instead);
  });

  it('never open with what was typed, nor begin a heading of their own in a line of ours', () => {
    fc.assert(
      fc.property(anyIncident, (account) => {
        const forged = { ...account, reporter: { name: 'A\nWhat happened:\nnothing', job: 'B\u2028C' } };
        const whole = text(forged, style);
        expect(whole).toContain('A What happened: nothing');
        expect(whole.startsWith(style === 'plain' ? 'Incident record\n' : 'I, ')).toBe(true);
        expect(/\p{Cs}/u.test(whole)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['Siân Puw', 'Siân Puw'],
  [' a \r\n b ', 'a b'],
  ['a\u202Eb', '\u2068ab\u2069'],
  ['\u2067a\u2069\u2069b', '\u2068ab\u2069'],
  ['שלום', '\u2068שלום\u2069'],
])('%j in a line is %j', (typed, line) => expect(inline(typed)).toBe(line));
