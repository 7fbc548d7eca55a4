/** The page of records in every state that the gallery has, in every look: axe on each, and nothing wider than the page. */
import { lookAtRecords } from '../gallery/records/photograph.ts';
import { expect, test } from '../harness/fixtures.ts';

// The page's own tests have axe go over the states that they come to.
for (const part of ['incident', 'lesson', 'pilot'])
  test(`axe finds nothing in any state of the page of records: ${part} @deep`, async ({ gw }) => {
    test.setTimeout(300_000);
    const { names, faults } = await lookAtRecords(gw, { part });
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
  });
