/** What a record is made of has one name in Welsh, on every tab: `cofnodiad` (to write down is `cofnodi`). */
import { expect, test } from 'vitest';
import type { Entry } from '../../src/i18n/fill.ts';
import { incidentCy } from '../../src/i18n/incident.cy.ts';
import { incidentEn } from '../../src/i18n/incident.en.ts';
import { recordsCy } from '../../src/i18n/records.cy.ts';
import { recordsEn } from '../../src/i18n/records.en.ts';

const forms = (entry: Entry): string => (typeof entry === 'string' ? entry : Object.values(entry).join(' '));
const told = (en: Readonly<Record<string, Entry>>, cy: Readonly<Record<string, Entry>>) =>
  Object.entries(en).flatMap(([key, entry]) =>
    /\bentr(?:y|ies)\b/i.test(forms(entry)) ? [[key, forms(cy[key] as Entry)] as const] : [],
  );

test.each([...told(recordsEn, recordsCy), ...told(incidentEn, incidentCy)])('%s', (_, said) => {
  expect(said).toMatch(/[cg]h?ofnodiad/i);
  expect(said).not.toMatch(/\b(?:h?)eitem/i);
});
