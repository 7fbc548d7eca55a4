import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CLAUSES, clauseFaults, places, placesOf } from '../../scripts/gate/clauses.ts';
import { clausesPage } from '../../scripts/gate/clauses-page.ts';
import { ROOT } from '../../scripts/tools.ts';
import { CLAUSES } from '../support/clauses.ts';

test('there are 157 clauses, and the tests know the same', () => {
  expect(ALL_CLAUSES).toHaveLength(157);
  expect(ALL_CLAUSES).toEqual(CLAUSES);
});

test('each has a place in the preset of its own document, and nothing names one that is not', () => {
  expect(clauseFaults()).toEqual([]);
});

test('the page says what the code does', () => {
  expect(readFileSync(join(ROOT, 'docs/clauses.md'), 'utf8')).toBe(clausesPage());
});

describe('control', () => {
  test('a clause that lost its places is found', () => {
    const without = places().map((place) => ({ ...place, clauses: place.clauses.filter((c) => c !== 'EH-39') }));
    expect(clauseFaults(without)).toEqual(['EH-39 has no place in elfed']);
  });
  test('one that is served in another preset only is found', () => {
    const elsewhere = places().map((place) =>
      place.clauses.includes('SJ-14')
        ? { ...place, presets: place.presets.filter((id) => id !== 'st-josephs') }
        : place,
    );
    expect(clauseFaults(elsewhere)).toContain('SJ-14 has no place in st-josephs');
  });
  test('a place that names a clause there is not is found', () => {
    const [first, ...rest] = places();
    if (!first) throw new Error('no places');
    expect(clauseFaults([{ ...first, clauses: ['SJ-33'] }, ...rest])).toContain(
      `${first.as} ${first.name} names SJ-33`,
    );
  });
  test('a clause of the end is served by the check of the end', () => {
    expect(placesOf('EH-39').map(({ name }) => name)).toContain('leave-not-end');
  });
});
