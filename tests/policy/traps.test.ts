import { describe, expect, it } from 'vitest';
import { isKnob } from '../../src/policy/catalogue.ts';
import { chosen, policyChangeSchema } from '../../src/policy/change.ts';
import { NO_CHOICES } from '../../src/policy/choices.ts';
import { expectedOf } from '../../src/policy/expected.ts';
import { managedSchema } from '../../src/policy/managed-schema.ts';
import { asReading, readingOf, TRAP_IDS, trapsOf } from '../../src/policy/traps.ts';
import { CLAUSES } from '../support/clauses.ts';

describe('contradictions inside a document', () => {
  it('are named for the document that has them, and for no other', () => {
    expect(trapsOf('elfed').map(({ id }) => id)).toEqual(TRAP_IDS);
    for (const other of ['st-josephs', 'hwb', null] as const) expect(trapsOf(other)).toEqual([]);
  });

  it.each(
    trapsOf('elfed'),
  )('$id names clauses of that document, values that are there, and two ways to read it', (trap) => {
    expect(trap.clauses.every((clause) => clause.startsWith('EH-') && CLAUSES.includes(clause))).toBe(true);
    expect(new Set(trap.readings).size).toBeGreaterThan(1);
    expect(trap.knobs.every(isKnob)).toBe(true);
  });

  it('are settled by a reading or in words, with a name and a day', () => {
    const [trap] = trapsOf('elfed');
    if (!trap) throw new Error('no trap');
    for (const as of [asReading('class-files'), 'As the governors said on 3 May.']) {
      const change = policyChangeSchema.parse({ change: 'settle', trap: trap.id, as, by: 'Head', on: '2026-11-20' });
      const settled = chosen(NO_CHOICES, change)?.settled[trap.id];
      expect(settled).toEqual({ by: 'Head', on: '2026-11-20', value: as });
    }
    expect(readingOf(trap, asReading('class-files'))).toBe('class-files');
    expect(readingOf(trap, 'class-files')).toBeNull();
  });

  it('what is written is never longer than what can be read back', () => {
    const change = { change: 'settle', trap: 'sharing', as: 'x'.repeat(2_001), by: 'Head', on: '2026-11-20' };
    expect(policyChangeSchema.safeParse(change).success).toBe(false);
    expect(policyChangeSchema.safeParse({ ...change, as: '' }).success).toBe(false);
  });
});

it('what a key takes is known for every key of the managed schema, and for no other', () => {
  for (const key of Object.keys(managedSchema().properties)) expect(expectedOf(key), key).not.toBeNull();
  for (const key of ['colour', '__proto__', 'constructor', 'toString']) expect(expectedOf(key)).toBeNull();
});
