import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/gate.ts';
import { ROOT } from '../../scripts/tools.ts';
import { bothEn } from '../../src/i18n/both.en.ts';
import { en } from '../../src/i18n/en.ts';
import { incidentPageEn } from '../../src/i18n/incident-page.en.ts';
import { listEn } from '../../src/i18n/list.en.ts';
import { optionsEn } from '../../src/i18n/options.en.ts';
import { pageEn } from '../../src/i18n/page.en.ts';
import { recordsEn } from '../../src/i18n/records.en.ts';
import { saidEn } from '../../src/i18n/said.en.ts';

/** A catalogue itself: that a key stands in it is no use of it. */
const isCatalogue = (file: string) => /^src\/i18n\/(?:.+\.)?(?:en|cy)\.ts$/.test(file);
const code = sourceFiles()
  .filter((file) => !isCatalogue(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Where a key is put together: what stands before the part that changes. Of one that begins with it nothing is known. */
const FAMILIES = [...code.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, start]) => start ?? '');
const phrases = (words: object) => [...JSON.stringify(words).matchAll(/\{\w+:([\w-]+)\}/g)].map(([, how]) => how);

/** Keys that nothing says: named nowhere, of no family that is put together, in no other phrase. */
function unsaid(words: object): readonly string[] {
  const within = new Set(phrases(words));
  return Object.keys(words).filter(
    (key) =>
      ![`'${key}'`, `"${key}"`].some((named) => code.includes(named)) &&
      !within.has(key) &&
      !FAMILIES.some((start) => key.startsWith(start)),
  );
}

test.each(
  Object.entries({ bothEn, en, incidentPageEn, listEn, optionsEn, pageEn, recordsEn, saidEn }),
)('every key of %s is said', (_, words) => expect(unsaid(words)).toEqual([]));

test('one that nothing says is found (control)', () =>
  expect(unsaid({ 'nobody.says': 'this', 'log.back': 'Back' })).toEqual(['nobody.says']));
