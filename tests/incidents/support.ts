import fc from 'fast-check';
import { ZONE } from '../../src/incidents/days.ts';
import type { Entry } from '../../src/incidents/entry.ts';
import { type Telling, tell } from '../../src/incidents/export/telling.ts';
import { HOWS, type Incident, ROLES } from '../../src/incidents/incident.ts';
import { type Standing, stand } from '../../src/incidents/stand.ts';
import { CATEGORIES } from '../../src/policy/categories.ts';
import { KINDS } from '../../src/policy/kinds.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import { rulesOf } from '../../src/policy/rules.ts';

/** A Friday, 10:42:15 in Wales. */
export const AT = Date.parse('2026-11-27T10:42:15Z');
export const MINUTE = 60_000;
export const RULES = rulesOf(PRESETS.elfed);

export const INCIDENT: Incident = {
  noticed: { at: AT, stamped: AT, reason: '' },
  recorded: { at: AT + 20 * MINUTE, stamped: AT + 20 * MINUTE, reason: '' },
  where: { platform: 'Microsoft Teams', team: '8B', lesson: 'History', kind: 'whole-class', reporter: 'Room 4' },
  reporter: { name: 'Siân Puw', job: 'Teacher of History' },
  concerned: [{ name: 'Gwenno Rhys', from: 'typed' }],
  present: { people: [], second: 'Ann Rees', staff: { least: 2, most: 2 }, learners: { least: 21, most: 24 } },
  category: 'behaviour',
  about: { adult: false, safeguarding: false },
  facts: 'I saw a message in the chat.\nI asked for it to be taken down.',
  spoken: { text: 'Dw i ddim eisiau', language: 'cy', translation: 'I do not want to' },
  questions: 'What happened?',
  demeanour: 'Spoke quietly.',
  opinion: { text: 'It was meant as a joke.', evidence: 'What was said before.' },
  actions: [
    { what: 'Microphone off', at: AT + MINUTE, from: 'timeline' },
    { what: 'Removed from the lesson', at: AT + 2 * MINUTE, from: 'typed' },
  ],
  told: [],
  parents: { as: 'unsaid' },
  learners: { as: 'unsaid' },
  recording: { as: 'yes', where: 'The class Team’s files' },
  referral: null,
  decision: { text: '', reason: '', outcome: '' },
  tasks: [],
  reference: null,
  meta: { policy: '3', extension: '0.1.0', language: 'en', lesson: 'l1', note: null },
};

export const incident = (changes: Partial<Incident> = {}): Incident => ({ ...INCIDENT, ...changes });
export const written = (account: Incident = INCIDENT, id = 'i1'): Entry => ({
  kind: 'written',
  incident: id,
  at: account.recorded.stamped,
  account,
});

export function standing(account: Incident = INCIDENT, ...later: readonly Entry[]): Standing {
  const stands = stand([written(account), ...later]);
  if ('fault' in stands) throw new Error(stands.fault);
  return stands.standing;
}

export const telling = (so: Standing = standing()): Telling =>
  tell(so, RULES, { now: AT + MINUTE, sessions: [], zone: ZONE });

/** What somebody may type or paste, and what a record of it must survive. */
export const HOSTILE: Readonly<Record<string, string>> = {
  formula: "=cmd|' /C calc'!A0",
  'plus formula': '+1+1',
  'minus formula': '-2+3',
  'at formula': '@SUM(1+1)',
  'formula after blanks': '   =1+1',
  'formula after a quote': '"=1+1',
  'formula after an apostrophe': "'=1+1",
  apostrophes: "''=1",
  'only an apostrophe': "'",
  'formula after a no-break space': '\u00A0=1+1',
  'formula after a zero-width space': '\u200B=1+1',
  'formula after a mark of byte order': '\uFEFF=1+1',
  'full-width formula': '＝1+1',
  'full-width plus': '＋1',
  'full-width minus': '－1',
  'full-width at': '＠SUM(1)',
  'true minus': '\u22121',
  tab: '\t=1',
  'carriage return first': '\r=1',
  'line feed first': '\n=1',
  nul: '\0=1',
  'nul inside': 'a\0b',
  'quotes and commas': 'He said "no", then "no", again;\tand left',
  'line breaks inside': 'one\r\ntwo\nthree\rfour',
  'a row of its own': '"\r\n"=1+1","x"\r\n',
  'right to left': 'abc\u202Edcba\u202C\u2066x',
  Hebrew: 'שלום',
  'zero-width': 'a\u200Bb\u200Dc\u2060d',
  markup: '<img src=x onerror=alert(1)>',
  'json end': '"}]}',
  template: '{name} {n:learners} $& $1',
  'ŵ composed': 'dŵr Llŷn',
  'ŵ decomposed': 'dŵr'.normalize('NFD'),
  'emoji family': '👩‍👩‍👧',
  'a long one': 'x'.repeat(10_000),
  path: '../../etc/passwd\\..\\x',
};
/** What cannot be written as UTF-8, and what stands for it in a file. */
export const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  'high surrogate alone': ['a\uD83Db', 'a\uFFFDb'],
  'low surrogate first': ['\uDC69=1', '\uFFFD=1'],
};

/** The same words in every box that takes any. */
export function everywhere(text: string): Incident {
  const line = text.slice(0, 300);
  return {
    noticed: { at: AT, stamped: AT + 1_000, reason: line },
    recorded: { at: AT, stamped: AT, reason: line },
    where: { platform: line, team: line, lesson: line, kind: null, reporter: line },
    reporter: { name: line, job: line },
    concerned: [{ name: line, from: 'roster' }],
    present: { people: [{ name: line, from: 'typed' }], second: line, staff: null, learners: null },
    category: 'behaviour',
    about: { adult: null, safeguarding: null },
    facts: text,
    spoken: { text, language: 'other', translation: text },
    questions: text,
    demeanour: text,
    opinion: { text, evidence: text },
    actions: [{ what: text, at: AT, from: 'typed' }],
    told: [{ role: 'other', name: line, by: line, at: AT, how: 'phone', advised: text, attempts: text, reached: true }],
    parents: { as: 'no', reason: text },
    learners: { as: 'no', reason: text },
    recording: { as: 'yes', where: line },
    referral: { agency: line, phoned: AT, by: line, acknowledged: null },
    decision: { text, reason: text, outcome: text },
    tasks: [{ id: 't', what: line, owner: line, due: AT }],
    reference: { text: line, by: line, at: AT },
    meta: { policy: line, extension: line, language: 'cy', lesson: null, note: null },
  };
}

const utc = fc.integer({ min: 0, max: 7_258_118_399_999 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const hostile = fc.constantFrom(...Object.values(HOSTILE), ...Object.values(HALVES).map(([text]) => text));
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 60 }), hostile);
const line = text.map((typed) => typed.slice(0, 300));
const when = fc.record({ at: utc, stamped: utc, reason: line });
const named = fc.record({ name: line, from: fc.constantFrom('typed' as const, 'roster' as const) });
const counted = maybe(
  fc
    .tuple(fc.nat(50), maybe(fc.nat(50)))
    .map(([least, more]) => ({ least, most: more === null ? null : least + more })),
);
const unsaid = fc.constant({ as: 'unsaid' as const });
const no = fc.record({ as: fc.constant('no' as const), reason: text });

/** Any account at all that the form could make. */
export const anyIncident: fc.Arbitrary<Incident> = fc.record({
  noticed: when,
  recorded: when,
  where: fc.record({
    platform: line,
    team: line,
    lesson: line,
    kind: maybe(fc.constantFrom(...KINDS)),
    reporter: line,
  }),
  reporter: fc.record({ name: line, job: line }),
  concerned: fc.array(named, { maxLength: 3 }),
  present: fc.record({ people: fc.array(named, { maxLength: 2 }), second: line, staff: counted, learners: counted }),
  category: maybe(fc.constantFrom(...CATEGORIES)),
  about: fc.record({ adult: maybe(fc.boolean()), safeguarding: maybe(fc.boolean()) }),
  facts: text,
  spoken: fc.record({
    text,
    language: maybe(fc.constantFrom('en' as const, 'cy' as const, 'other' as const)),
    translation: text,
  }),
  questions: text,
  demeanour: text,
  opinion: fc.record({ text, evidence: text }),
  actions: fc.array(
    fc.record({ what: text, at: maybe(utc), from: fc.constantFrom('typed' as const, 'timeline' as const) }),
    { maxLength: 2 },
  ),
  told: fc.array(
    fc.record({
      role: fc.constantFrom(...ROLES),
      name: line,
      by: line,
      at: maybe(utc),
      how: maybe(fc.constantFrom(...HOWS)),
      advised: text,
      attempts: text,
      reached: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  parents: fc.oneof(
    unsaid,
    no,
    fc.constant({ as: 'safeguarding-decides' as const }),
    fc.record({ as: fc.constant('yes' as const), who: line, at: maybe(utc), how: line, by: line }),
  ),
  learners: fc.oneof(unsaid, no, fc.record({ as: fc.constant('yes' as const), at: maybe(utc), how: line })),
  recording: fc.oneof(
    unsaid,
    fc.constant({ as: 'no' as const }),
    fc.record({ as: fc.constant('yes' as const), where: line }),
  ),
  referral: maybe(fc.record({ agency: line, phoned: maybe(utc), by: line, acknowledged: maybe(utc) })),
  decision: fc.record({ text, reason: text, outcome: text }),
  tasks: fc.array(fc.record({ id: fc.uuid(), what: line, owner: line, due: maybe(utc) }), { maxLength: 2 }),
  reference: maybe(fc.record({ text: line, by: line, at: maybe(utc) })),
  meta: fc.record({
    policy: line,
    extension: line,
    language: fc.constantFrom('en' as const, 'cy' as const),
    lesson: fc.constant(null),
    note: fc.constant(null),
  }),
});

/** Any later entry of the incident "i1". */
export const anyLater: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(
      anyIncident,
      fc.subarray(['facts', 'concerned', 'category', 'noticed', 'spoken'] as const, { minLength: 1 }),
      utc,
    )
    .map(
      ([from, of, at]): Entry => ({
        kind: 'corrected',
        incident: 'i1',
        at,
        by: 'Siân Puw',
        reason: 'Told since',
        changes: Object.fromEntries(of.map((field) => [field, from[field]])),
      }),
    ),
  fc.record({
    kind: fc.constant('done' as const),
    incident: fc.constant('i1'),
    at: utc,
    by: line,
    task: fc.constantFrom('parents', 'system-entry', 'leaders'),
    reference: line,
  }),
  fc.record({
    kind: fc.constant('exported' as const),
    incident: fc.constant('i1'),
    at: utc,
    format: fc.constantFrom('text' as const, 'csv' as const, 'json' as const, 'print' as const),
  }),
);
