import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ZONE } from '../../../src/incidents/days.ts';
import { FORMATS } from '../../../src/incidents/entry.ts';
import { FILE_KINDS, fileName } from '../../../src/incidents/export/file-name.ts';
import { AT, anyIncident, INCIDENT } from '../support.ts';

it.each([
  ['incident', 'csv', AT, 'gwarchod-incident-2026-11-27-1042.csv'],
  ['incidents', 'json', AT, 'gwarchod-incidents-2026-11-27-1042.json'],
  ['incident', 'text', Date.parse('2026-07-01T23:30:00Z'), 'gwarchod-incident-2026-07-02-0030.txt'],
  ['incident', 'print', AT, 'gwarchod-incident-2026-11-27-1042.pdf'],
] as const)('%s as %s', (kind, format, at, name) => expect(fileName(kind, format, at, ZONE)).toBe(name));

it('holds nothing that was typed: an account of the same time, whatever it says, has the same name', () => {
  fc.assert(
    fc.property(anyIncident, fc.constantFrom(...FORMATS), fc.constantFrom(...FILE_KINDS), (account, format, kind) => {
      const name = fileName(kind, format, account.noticed.at, ZONE);
      expect(name).toMatch(/^gwarchod-incidents?-\d{4}-\d\d-\d\d-\d{4}\.(?:txt|csv|json|pdf)$/);
      const blank = { ...INCIDENT, noticed: account.noticed };
      expect(fileName(kind, format, blank.noticed.at, ZONE)).toBe(name);
    }),
    { numRuns: 300 },
  );
});
