import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, hasWords, incidentSchema, isUnreasoned, LONGEST, MOST } from '../../src/incidents/incident.ts';
import { anyIncident, everywhere, HOSTILE, INCIDENT, incident } from './support.ts';

const parses = (value: unknown) => incidentSchema.safeParse(value).success;

describe('an account', () => {
  it('is parsed as it was written, whatever was typed', () => {
    for (const [what, text] of Object.entries(HOSTILE)) {
      const account = everywhere(text);
      expect(incidentSchema.parse(account), what).toEqual(account);
    }
    fc.assert(
      fc.property(anyIncident, (account) => {
        expect(incidentSchema.parse(account)).toEqual(account);
      }),
      {
        numRuns: 200,
      },
    );
  });

  it.each(FIELDS)('is none without %s', (field) => {
    const { [field]: _gone, ...rest } = INCIDENT;
    expect(parses(rest)).toBe(false);
  });

  it.each([
    ['a field that there is none of', { ...INCIDENT, score: 3 }],
    ['a picture', { ...INCIDENT, picture: 'data:' }],
    ['a category of nobody’s', { ...INCIDENT, category: 'disruptive-pupil' }],
    ['a name from nowhere', incident({ concerned: [{ name: 'A', from: 'guessed' as 'typed' }] })],
    ['a time before there were any', incident({ noticed: { at: -1, stamped: 0, reason: '' } })],
    ['a time that no calendar has', incident({ noticed: { at: 1e15, stamped: 0, reason: '' } })],
    ['half a millisecond', incident({ noticed: { at: 0.5, stamped: 0, reason: '' } })],
    ['too long a line', incident({ reporter: { name: 'x'.repeat(LONGEST.line + 1), job: '' } })],
    ['too long a text', incident({ facts: 'x'.repeat(LONGEST.text + 1) })],
    [
      'too many names',
      incident({ concerned: Array.from({ length: MOST.people + 1 }, () => ({ name: 'A', from: 'typed' as const })) }),
    ],
    ['parents told, with a reason why not', incident({ parents: { as: 'yes', reason: 'x' } as never })],
  ])('is none with %s', (_what, value) => expect(parses(value)).toBe(false));

  it('is one at its bounds', () => {
    expect(parses(incident({ facts: 'x'.repeat(LONGEST.text) }))).toBe(true);
    expect(parses(incident({ reporter: { name: 'x'.repeat(LONGEST.line), job: '' } }))).toBe(true);
  });
});

it('a time has its bounds', () => {
  const at = (time: number) => parses(incident({ noticed: { at: time, stamped: 0, reason: '' } }));
  const last = Date.parse('2199-12-31T23:59:59.999Z');
  expect([0, last, last + 1].map(at)).toEqual([true, true, false]);
});

it.each([
  ['', false],
  [' \t\r\n', false],
  ['\u00A0\u3000', false],
  ['\u200B\u2060\u00AD', false],
  ['\u202E', false],
  ['\0', false],
  ['\uD83D', false],
  ['\u3164', false],
  ['.', true],
  ['ŵ', true],
  ['👩', true],
  [' a ', true],
])('%j has words: %s', (text, has) => expect(hasWords(text)).toBe(has));

it('a time put right without a word is known', () => {
  expect(isUnreasoned({ at: 1, stamped: 1, reason: '' })).toBe(false);
  expect(isUnreasoned({ at: 1, stamped: 2, reason: ' ' })).toBe(true);
  expect(isUnreasoned({ at: 1, stamped: 2, reason: 'Wrong clock' })).toBe(false);
});
