import { describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES } from '../../src/policy/choices.ts';
import { type FileFault, policyFile, readPolicyFile } from '../../src/policy/file.ts';
import { LARGEST } from '../../src/policy/file-text.ts';
import { asReading } from '../../src/policy/traps.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const CHOICES: Choices = {
  version: 1,
  preset: 'elfed',
  values: {
    'kind.whole-class.min-present': 3,
    'recording.mode': 'optional',
    script: ['behaviour'],
    'school.staff': [{ account: '8:orgid:b0b0', name: '' }],
    'school.review-due': '2027-09-01',
    'wording.escalation-cy': 'Ffoniwch <swyddfa@ysgol.example>',
  },
  confirmed: { 'grace.adult-drop': { by: 'Siân Puw', on: '2026-11-20', value: '60' } },
  settled: { deleting: { by: 'Siân Puw', on: '2026-11-20', value: asReading('schedule') } },
};
const faultsOf = (text: string | Uint8Array): readonly FileFault[] => {
  const read = readPolicyFile(typeof text === 'string' ? bytes(text) : text);
  return 'faults' in read ? (read.faults ?? []) : [];
};
const file = (...lines: string[]) =>
  ['{', '  "format": "gwarchod-policy",', '  "version": 1,', ...lines, '}'].join('\n');

describe('a policy file', () => {
  it('comes back as it was written', () => {
    expect(readPolicyFile(bytes(policyFile(CHOICES)))).toEqual({ choices: CHOICES });
    expect(readPolicyFile(bytes(policyFile(NO_CHOICES)))).toEqual({ choices: NO_CHOICES });
  });

  it('may leave out what it has nothing to say of', () => {
    expect(readPolicyFile(bytes(file('  "preset": "hwb"')))).toEqual({ choices: { ...NO_CHOICES, preset: 'hwb' } });
  });

  it('may have been written on Windows', () => {
    expect(readPolicyFile(bytes(policyFile(CHOICES).replaceAll('\n', '\r\n')))).toEqual({ choices: CHOICES });
  });
});

/** Each of them is refused, and the line at fault is told. */
const REFUSED: readonly (readonly [string, string | Uint8Array, Partial<FileFault> & { line: number }])[] = [
  ['nothing', '', { fault: 'not-json', line: 1 }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), { fault: 'not-utf8', line: 1 }],
  ['a byte-order mark', `\uFEFF${policyFile(CHOICES)}`, { fault: 'not-utf8', line: 1 }],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), { fault: 'not-utf8', line: 1 }],
  ['10 MB', new Uint8Array(10_000_000).fill(0x20), { fault: 'too-big', line: 1 }],
  ['as deep as it is long', '['.repeat(LARGEST), { fault: 'too-deep', line: 1 }],
  [
    'deep further down',
    file('  "preset":', `  ${'{"a":'.repeat(50)}1${'}'.repeat(50)}`),
    { fault: 'too-deep', line: 5 },
  ],
  [
    'a comma forgotten',
    file('  "preset": "hwb"', '  "values": {}'),
    { fault: 'not-json', line: 5, missed: 'CommaExpected' },
  ],
  ['a comma too many', file('  "preset": "hwb",'), { fault: 'not-json', line: 5 }],
  ['a comment', file('  // ours', '  "preset": "hwb"'), { fault: 'not-json', line: 4 }],
  ['cut off', policyFile(CHOICES).slice(0, 200), { fault: 'not-json', line: expect.any(Number) }],
  ['a list', '[]', { fault: 'not-a-policy', line: 1 }],
  ['some other JSON', '{\n  "format": "else",\n  "version": 1\n}', { fault: 'not-a-policy', line: 2 }],
  ['a version as words', file().replace('1,', '"1"'), { fault: 'not-a-policy', line: 3 }],
  ['an older version', file('  "preset": "hwb"').replace('1,', '0,'), { fault: 'older', line: 3 }],
  ['a newer version', file('  "colour": "red"').replace('1,', '2,'), { fault: 'newer', line: 3 }],
  ['a key there is none of', file('  "colour": "red"'), { fault: 'no-such-key', line: 4, key: 'colour' }],
  [
    'a knob there is none of',
    file('  "values": {', '    "grace": 1', '  }'),
    { fault: 'no-such-key', line: 5, key: 'grace' },
  ],
  ['a prototype', file('  "__proto__": { "preset": "hwb" }'), { fault: 'no-such-key', line: 4, key: '__proto__' }],
  ['a prototype of the values', file('  "values": {', '    "__proto__": {}', '  }'), { fault: 'no-such-key', line: 5 }],
  ['a prototype of what was settled', file('  "settled": { "__proto__": {} }'), { fault: 'no-such-key', line: 4 }],
  ['a key twice', file('  "preset": "hwb",', '  "preset": "elfed"'), { fault: 'twice', line: 5, key: 'preset' }],
  ['another preset', file('  "preset": "hogwarts"'), { fault: 'wrong-value', line: 4, key: 'preset' }],
  ['values that are a list', file('  "values": [1]'), { fault: 'wrong-value', line: 4, key: 'values' }],
  [
    'words for a number',
    file('  "values": {', '    "grace.adult-drop": "60"', '  }'),
    {
      fault: 'wrong-value',
      line: 5,
      key: 'grace.adult-drop',
      expected: { as: 'number', unit: 'seconds', least: 0, most: 600, mayBeUnset: false },
    },
  ],
  ['a number out of all bounds', file('  "values": { "grace.adult-drop": 1e999 }'), { fault: 'wrong-value', line: 4 }],
  [
    'one wrong word of several',
    file('  "values": { "script": [', '    "behaviour",', '    "sing"', '  ] }'),
    {
      fault: 'wrong-value',
      line: 6,
      key: 'script',
    },
  ],
  [
    'markup for a name',
    file('  "values": { "school.staff": [', '    { "name": "<img src=x onerror=alert(1)>" }', '  ] }'),
    {
      fault: 'wrong-value',
      line: 5,
      key: 'school.staff.name',
      expected: { as: 'staff' },
    },
  ],
  [
    'more of a person than is asked',
    file('  "values": { "school.staff": [', '    { "name": "A", "age": 7 }', '  ] }'),
    {
      fault: 'no-such-key',
      line: 5,
      key: 'age',
    },
  ],
  [
    'markup for who confirmed',
    file('  "confirmed": { "grace.adult-drop":', '    { "by": "<b>", "on": "2026-11-20", "value": "60" } }'),
    {
      fault: 'wrong-value',
      line: 5,
      key: 'confirmed.grace.adult-drop.by',
      expected: { as: 'name' },
    },
  ],
  [
    'a day there is none of',
    file('  "confirmed": { "grace.adult-drop": { "by": "A", "value": "60",', '    "on": "2026-02-30" } }'),
    {
      fault: 'wrong-value',
      line: 5,
      key: 'confirmed.grace.adult-drop',
      expected: { as: 'confirmation' },
    },
  ],
];

describe('a file that is not right', () => {
  it.each(REFUSED)('%s: refused with its line', (_, text, wanted) => {
    expect(faultsOf(text)[0]).toMatchObject(wanted);
    expect(Object.prototype).not.toHaveProperty('preset');
  });

  it('tells all its faults in the order of their lines, but no more than somebody would read', () => {
    const two = file('  "preset": 1,', '  "values": { "grace.adult-drop": -1 },', '  "colour": 1');
    expect(faultsOf(two).map(({ line }) => line)).toEqual([4, 5, 6]);
    const many = Array.from({ length: 500 }, (_, i) => `  "x${i}": 1`).join(',\n');
    expect(faultsOf(file(many))).toHaveLength(20);
  });
});
