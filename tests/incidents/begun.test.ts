import { describe, expect, test } from 'vitest';
import { asCorrection } from '../../src/incidents/begun.ts';
import { type EntryOf, entrySchema } from '../../src/incidents/entry.ts';
import { stand } from '../../src/incidents/stand.ts';
import { INCIDENT, written } from './support.ts';

const first = written();
const again = (facts: string): EntryOf<'written'> => ({
  kind: 'written',
  incident: first.incident,
  at: first.at + 5_000,
  account: { ...INCIDENT, facts },
});

describe('a record that is begun a second time', () => {
  test('could not be shown with both beginnings (control)', () =>
    expect(stand([first, again('Other words.')])).toEqual({ fault: 'begun-twice' }));
  test('stands as it was written last, with what stood before in its history', () => {
    const second = entrySchema.parse(asCorrection(again('Other words.')));
    expect(stand([first, second])).toMatchObject({
      standing: {
        written: first.at,
        incident: { facts: 'Other words.', recorded: INCIDENT.recorded },
        history: [{ field: 'facts', was: INCIDENT.facts, is: 'Other words.', at: first.at + 5_000 }],
      },
    });
  });
  test('of the same words has nothing in its history', () =>
    expect(stand([first, asCorrection(again(INCIDENT.facts))])).toMatchObject({ standing: { history: [] } }));
});
