import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/incidents/entry.ts';
import { type JsonFault, jsonOf, type Kept, LARGEST, readIncidents } from '../../../src/incidents/export/json.ts';
import { stand } from '../../../src/incidents/stand.ts';
import { AT, anyIncident, anyLater, everywhere, HALVES, HOSTILE, incident, written } from '../support.ts';

const keep = (entries: readonly Entry[]): Kept => {
  const stands = stand(entries);
  if ('fault' in stands) throw new Error(stands.fault);
  return { standing: stands.standing, entries };
};
const FILE = jsonOf([keep([written()]), keep([written(incident(), 'i2')])], AT);
const faults = (text: string): readonly JsonFault[] => {
  const read = readIncidents(text);
  return 'faults' in read ? read.faults : [];
};
type File = {
  version: unknown;
  incidents: { id: string; stands: Record<string, unknown>; entries: Record<string, unknown>[] }[];
};
const changed = (change: (file: File) => void): string => {
  const file = JSON.parse(FILE) as File;
  change(file);
  return JSON.stringify(file);
};

describe('a file of incidents', () => {
  it.each(
    Object.entries({ ...HOSTILE, ...Object.fromEntries(Object.entries(HALVES).map(([what, [text]]) => [what, text])) }),
  )('%s: comes back as it was typed, through UTF-8', (_what, typed) => {
    const kept = [keep([written(everywhere(typed))])];
    const bytes = new TextEncoder().encode(jsonOf(kept, AT));
    expect(readIncidents(new TextDecoder().decode(bytes))).toEqual({ kept });
  });

  it('comes back with its whole history, whatever it is', () => {
    fc.assert(
      fc.property(anyIncident, fc.array(anyLater, { maxLength: 5 }), (account, later) => {
        const kept = [keep([written(account), ...later])];
        expect(readIncidents(jsonOf(kept, AT))).toEqual({ kept });
      }),
      { numRuns: 150 },
    );
  });

  it('may hold none, and may have been saved with a mark of byte order', () => {
    expect(readIncidents(jsonOf([], AT))).toEqual({ kept: [] });
    expect(faults(`\uFEFF${FILE}`)).toEqual([]);
  });
});

describe('a file that is not right is refused whole', () => {
  it.each([
    ['nothing', '', [{ fault: 'not-json' }]],
    ['cut off', FILE.slice(0, -20), [{ fault: 'not-json' }]],
    ['a list', '[]', [{ fault: 'not-incidents' }]],
    ['null', 'null', [{ fault: 'not-incidents' }]],
    ['a policy file', '{"format":"gwarchod-policy","version":1}', [{ fault: 'not-incidents' }]],
    [
      'the version as a word',
      changed((file) => {
        file.version = '1';
      }),
      [{ fault: 'not-incidents' }],
    ],
    [
      'of a later version',
      changed((file) => {
        file.version = 2;
      }),
      [{ fault: 'newer' }],
    ],
    [
      'of an earlier version',
      changed((file) => {
        file.version = 0;
      }),
      [{ fault: 'older' }],
    ],
    [
      'no list',
      changed((file) => {
        file.incidents = 3 as never;
      }),
      [{ fault: 'not-incidents' }],
    ],
    ['as deep as it is long', '['.repeat(100_000), [{ fault: 'not-json' }]],
  ] as const)('%s', (_what, text, expected) => expect(faults(text)).toEqual(expected));

  it('far larger than any of ours', () => expect(faults(' '.repeat(LARGEST + 1))).toEqual([{ fault: 'too-big' }]));

  it('with the place that cannot be read, and never what stood there', () => {
    const secret = 'Gwenno Rhys';
    const wrong = changed(({ incidents: [, second] }) => {
      if (second) second.stands.category = secret;
    });
    expect(faults(wrong)).toEqual([{ fault: 'wrong-value', n: 2, where: 'stands.category' }]);
    const extra = changed(({ incidents: [first] }) => {
      if (first) first.stands[secret] = secret;
    });
    expect(faults(extra)).toEqual([{ fault: 'wrong-value', n: 1, where: 'stands' }]);
    expect(JSON.stringify([...faults(wrong), ...faults(extra)])).not.toContain(secret);
  });

  it('with an account that its own entries do not make', () => {
    const altered = changed(({ incidents: [first] }) => {
      if (first) first.stands.facts = 'Nothing happened.';
    });
    expect(faults(altered)).toEqual([{ fault: 'altered', n: 1 }]);
    const renamed = changed(({ incidents: [first] }) => {
      if (first) first.id = 'i9';
    });
    expect(faults(renamed)).toEqual([{ fault: 'altered', n: 1 }]);
  });

  it('with entries that make none, or the same incident twice', () => {
    const twice = jsonOf([keep([written()]), keep([written()])], AT);
    expect(faults(twice)).toEqual([{ fault: 'twice', n: 2 }]);
    const again = changed(({ incidents: [first] }) => first?.entries.push(...first.entries));
    expect(faults(again)).toEqual([{ fault: 'begun-twice', n: 1 }]);
    const none = changed(({ incidents: [first] }) => first?.entries.splice(0));
    expect(faults(none)).toEqual([{ fault: 'wrong-value', n: 1, where: 'entries' }]);
  });

  it('whatever becomes of its text, in words of the union and without throwing', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(3), (at, put, gone) => {
        const read = readIncidents(FILE.slice(0, at) + put + FILE.slice(at + gone));
        if ('kept' in read) expect(read.kept).toHaveLength(2);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
