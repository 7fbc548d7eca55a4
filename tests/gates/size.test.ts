import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstWords, LIMITS, scriptsOf, sizeFaults, sizes, sizeTable } from '../../scripts/gate/size.ts';
import { ROOT } from '../../scripts/tools.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gwarchod-size-'));
  cpSync(BUILD, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

test('content script and side panel keep to their sizes', () => {
  const all = sizes(BUILD);
  console.log(sizeTable(all));
  for (const { bytes, part } of all) expect(bytes, `${part} is there`).toBeGreaterThan(1_000);
  expect(sizeFaults(all)).toEqual([]);
});

/** Incompressible: bytes in are bytes out. */
const ballast = (bytes: number) => `;"${randomBytes(bytes).toString('base64')}"`;
const grow = (file: string, bytes: number) =>
  writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8') + ballast(bytes));

test('a content script grown past its limit is found', () => {
  grow('content-scripts/teams.js', LIMITS.content);
  expect(sizeFaults(sizes(copy)).join()).toContain('content script');
});

test('a chunk that the panel only imports counts', () => {
  const [first] = scriptsOf(copy, 'sidepanel.html') as [string];
  const before = sizes(copy)[1]?.bytes ?? 0;
  writeFileSync(join(copy, first, '..', 'more.js'), ballast(LIMITS.panel));
  writeFileSync(join(copy, first), `import "./more.js";${readFileSync(join(copy, first), 'utf8')}`);
  const after = sizes(copy)[1];
  expect((after?.bytes ?? 0) - before).toBeGreaterThan(LIMITS.panel / 2);
  expect(after?.files).toHaveLength((sizes(BUILD)[1]?.files.length ?? 0) + 1);
});

test('what a panel fetches later counts for the whole, and not for what it starts with', () => {
  const [start, whole] = [sizes(BUILD)[1], sizes(BUILD)[2]];
  expect(whole?.files.filter((file) => !start?.files.includes(file)).length).toBeGreaterThan(0);
  expect(whole?.bytes).toBeGreaterThan(start?.bytes ?? 0);
});

test('the list of lessons is one file, without what opens a sealed entry; grown past its limit it is found', () => {
  const first = scriptsOf(BUILD, 'records.html');
  expect(first).toHaveLength(1);
  const [file] = first as [string];
  const sealing = /deriveBits/;
  expect(readFileSync(join(BUILD, file), 'utf8')).not.toMatch(sealing);
  const later = scriptsOf(BUILD, 'records.html', true).filter((one) => one !== file);
  expect(later.some((one) => sealing.test(readFileSync(join(BUILD, one), 'utf8')))).toBe(true);
  grow(file, LIMITS.records);
  expect(sizeFaults(sizes(copy)).join()).toContain('records');
});

test.each([
  'en',
  'cy',
] as const)('the words of %s count for a page that is opened: grown past its limit they are found', (language) => {
  for (const [page, part, limit] of [
    ['sidepanel', 'side panel', LIMITS.panel],
    ['records', 'records, at first', LIMITS.records],
  ] as const) {
    const fresh = mkdtempSync(join(tmpdir(), 'gwarchod-words-'));
    cpSync(BUILD, fresh, { recursive: true });
    const [file] = firstWords(fresh, page, language) as [string];
    writeFileSync(join(fresh, file), readFileSync(join(fresh, file), 'utf8') + ballast(limit));
    expect(sizeFaults(sizes(fresh)).join()).toContain(part);
    rmSync(join(fresh, file));
    expect(() => sizes(fresh)).toThrow();
    rmSync(fresh, { recursive: true });
  }
});

test('a part that is not there is no pass', () => {
  rmSync(join(copy, 'content-scripts/teams.js'));
  expect(() => sizes(copy)).toThrow();
});
