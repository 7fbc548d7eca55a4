import { expect, test } from 'vitest';
import { type Told, toldSchema } from '../../src/protocol/to-background.ts';
import { journalOf } from '../../src/watch/journal.ts';
import { fullLesson } from '../support/report.ts';

const STANDING = { phase: 'in-meeting', level: 'clear', check: null, at: 1, shown: true } as const;
const journal = journalOf(fullLesson().session);

test.each([
  { kind: 'standing', standing: STANDING },
  { kind: 'standing', standing: { ...STANDING, check: 'no-staff' } },
  { kind: 'keep', journal: null },
  { kind: 'keep', journal },
  { kind: 'begin' },
  { kind: 'read' },
  { kind: 'settings', change: { change: 'language', to: 'cy' } },
] as const satisfies readonly Told[])('understands $kind', (told) => expect(toldSchema.parse(told)).toEqual(told));

test.each([
  [undefined],
  ['standing'],
  [{}],
  [{ kind: 'clear' }],
  [{ kind: 'standing' }],
  [{ kind: 'standing', standing: { ...STANDING, level: 'fine' } }],
  [{ kind: 'standing', standing: { ...STANDING, phase: 'over' } }],
  [{ kind: 'standing', standing: { ...STANDING, at: 'now' } }],
  [{ kind: 'standing', standing: { ...STANDING, shown: undefined } }],
  [{ kind: 'keep' }],
  [{ kind: 'keep', journal: { ...journal, version: 2 } }],
  [{ kind: 'keep', journal: { ...journal, said: [{ key: 'k', account: 'school', as: 'head' }] } }],
  [{ kind: 'change-policy', change: { change: 'preset', to: 'hogwarts' } }],
])('refuses %o', (junk) => expect(toldSchema.safeParse(junk).success).toBe(false));

test('lets nothing through that has no place in a message', () => {
  expect(toldSchema.parse({ kind: 'standing', standing: { ...STANDING, names: ['Sioned'] } })).toEqual({
    kind: 'standing',
    standing: STANDING,
  });
});
