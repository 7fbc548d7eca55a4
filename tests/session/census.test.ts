import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/policy/rules.ts';
import { lesson } from '../support/lesson.ts';
import { ME, pupils, row, SIONED, type Spec } from '../support/sighting.ts';

const TWO: Partial<Rules> = { 'kind.whole-class.min-present': 2 };
const rows = [ME, ...pupils(20)];
/** Twenty names are loaded, and one more is still to be. */
const partly: Spec = { rows, total: 22, pager: true };
const listed = (...names: string[]) =>
  ({ deed: 'listed', listed: { accounts: new Set<string>(), names: new Set(names) } }) as const;

describe('whoever is not read yet may be a colleague', () => {
  const verdict = (told: ReturnType<typeof lesson>) => told.watched(120_000).find('one-adult-left').verdict;
  test('whom the school lists by name alone', () => {
    const known = lesson(TWO).say(listed(SIONED.name)).look(partly).everyoneElse();
    expect(known.counts.staff).toBe('1..2');
    expect(verdict(known)).toBe('unknown');
    expect(verdict(lesson(TWO).look(partly).everyoneElse())).toBe('breached');
  });
  test('but not when every name is read', () => {
    expect(verdict(lesson(TWO).say(listed(SIONED.name)).look({ rows }).everyoneElse())).toBe('breached');
  });

  test.each([
    ['listed-practitioner', 'unknown'],
    ['school-staff', 'breached'],
  ] as const)('a practitioner, where adults are %s', (meaning, expected) => {
    const NIA = row('Nia Jones');
    const told = lesson({ ...TWO, 'adults.meaning': meaning })
      .look({ rows: [NIA, ...rows] })
      .name(NIA, 'practitioner')
      .everyoneElse()
      .wait(1_000)
      .look({ list: 'closed', badge: 22 })
      .wait(10_000)
      .look(partly);
    expect(verdict(told)).toBe(expected);
  });
});
