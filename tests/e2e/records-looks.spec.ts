/** The page of records in every state that the gallery has, in every look: axe on each, and nothing wider than the page. */
import { lookAtRecords } from '../gallery/records/photograph.ts';
import { expect, test } from '../harness/fixtures.ts';

const DEEP = process.env.DEEP === '1';

// Incidents, in the look that is hardest to be had: narrow, dark, Welsh. All parts in all looks are the deep run's.
for (const [part, deep] of [
  ['incident', ''],
  ['lesson', '@deep'],
  ['pilot', '@deep'],
] as const)
  test(`axe finds nothing in any state of the page of records: ${part} ${deep}`, async ({ gw }) => {
    test.setTimeout(300_000);
    const { names, faults } = await lookAtRecords(gw, { part, only: DEEP ? undefined : 'records-narrow' });
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
  });
