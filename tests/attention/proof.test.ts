import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/gate.ts';
import { ROOT } from '../../scripts/tools.ts';
import type { Attention, Proof } from '../../src/attention/attend.ts';
import { moment } from '../support/moment.ts';

/** What the compiler refuses: each of these lines is a fault of types, and the compiler says so when one is not. */
test('"in order" cannot be written by hand', () => {
  // @ts-expect-error -- in order, without a proof
  const unproved: Attention = { level: 'clear', headline: null };
  // @ts-expect-error -- a proof that nobody proved
  const proof: Proof = { at: moment(0) };
  // @ts-expect-error -- in order, on the strength of it
  const forged: Attention = { level: 'clear', headline: null, proof: { at: moment(0) } };
  expect([unproved, proof, forged]).toHaveLength(3);
});

/** Files of the tab's own, from the page to the report, in which this is written. */
const wherever = (written: RegExp): string[] =>
  sourceFiles().filter(
    (file) =>
      !/^src\/(?:hud|i18n|panel|records-page)\//.test(file) && written.test(readFileSync(join(ROOT, file), 'utf8')),
  );

test('nor is the compiler told to believe it, but in the one place that proves', () => {
  expect(wherever(/\bas Proof\b/)).toEqual(['src/attention/attend.ts']);
  expect(wherever(/'clear'/)).toEqual([
    'src/attention/attend.ts',
    // Of a single rule: that it is kept, or does not apply.
    'src/checks/define.ts',
    'src/checks/index.ts',
    // The name of what lies unsealed in an entry of the records.
    'src/records/enter.ts',
  ]);
});
