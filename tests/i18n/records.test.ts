import { expect, test } from 'vitest';
import { recordsCy } from '../../src/i18n/records.cy.ts';
import { recordsEn } from '../../src/i18n/records.en.ts';

const blanks = (entry: unknown) => [...new Set(JSON.stringify(entry).match(/\{[\w:.-]+\}/g) ?? [])].sort();

test.each(Object.keys(recordsEn) as (keyof typeof recordsEn)[])('%s says the same in both languages', (key) => {
  expect(blanks(recordsCy[key])).toEqual(blanks(recordsEn[key]));
  expect(JSON.stringify(recordsCy[key])).not.toMatch(/^""$/);
});
