import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf, visits } from '../../scripts/gate/ast.ts';
import { sourceFiles } from '../../scripts/gate.ts';
import { ROOT } from '../../scripts/tools.ts';

/** A file of `src` belongs to its folder; one that lies in none, as `browser.ts`, stands for itself. */
const folderOf = (file: string): string | null => /^src\/([^/]+)/.exec(file)?.[1] ?? null;

/** What a source file imports, types included, as paths from the root. */
const importsOf = (file: string, code: string): string[] =>
  visits(file, code).flatMap(({ node }) => {
    const from = /^(?:Import|Export)/.test(node.type) ? textOf(node.source) : null;
    return from?.startsWith('.') ? [join(file, '..', from).replaceAll('\\', '/')] : [];
  });

type Folders = ReadonlyMap<string, ReadonlySet<string>>;

/** Which folders each folder imports from. */
function foldersOf(sources: ReadonlyMap<string, string>): Folders {
  const folders = new Map<string, Set<string>>();
  for (const [file, code] of sources) {
    const from = folderOf(file);
    if (from === null) continue;
    const to = folders.get(from) ?? new Set();
    for (const folder of importsOf(file, code).map(folderOf)) if (folder !== null && folder !== from) to.add(folder);
    folders.set(from, to);
  }
  return folders;
}

/** What is left once every folder is taken out that imports none of those that are left: they lie in or above a ring. */
function ringsIn(folders: Folders): string[] {
  const left = new Set(folders.keys());
  const free = () => [...left].find((folder) => ![...(folders.get(folder) ?? [])].some((other) => left.has(other)));
  for (let folder = free(); folder !== undefined; folder = free()) left.delete(folder);
  return [...left];
}

const sources = new Map(
  sourceFiles()
    .filter((file) => file.startsWith('src/'))
    .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
);
const withLine = (file: string, line: string) => new Map(sources).set(file, `${line}\n${sources.get(file) ?? ''}`);

describe('folders of the source import one another one way', () => {
  const folders = foldersOf(sources);

  test('there is something to look at', () => {
    expect(folders.size).toBeGreaterThan(12);
    expect([...(folders.get('checks') ?? [])]).toContain('session');
    expect([...(folders.get('watch') ?? [])]).toContain('browser.ts');
  });
  test('no two of them, and no ring of more, import each other', () => expect(ringsIn(folders)).toEqual([]));
  test('the first of them imports nothing', () => expect([...(folders.get('meeting') ?? [])]).toEqual([]));
});

/** Each of these, planted, is found. */
test.each([
  ['src/meeting/range.ts', "import { see } from '../session/fold.ts';"],
  ['src/session/fold.ts', "import type { Check } from '../checks/define.ts';"],
  ['src/session/fold.ts', "import { type Report } from '../protocol/report.ts';"],
  ['src/leave-guard/guard.ts', "import type { Watch } from '../watch/watch.ts';"],
  ['src/protocol/report.ts', "export type { Link } from '../hud/state.ts';"],
  ['src/protocol/report.ts', "export * from '../background/main.ts';"],
  ['src/hud/view.ts', "import { startTab } from '../watch/tab.ts'; import { x } from '../panel/main.tsx';"],
])('found: %s: %s', (file, line) => expect(ringsIn(foldersOf(withLine(file, line)))).not.toEqual([]));

test('let be: another file of the same folder, and a folder further down', () => {
  const line = "import { pass } from './fold.ts'; import type { Row } from '../meeting/sighting.ts';";
  expect(ringsIn(foldersOf(withLine('src/session/acts.ts', line)))).toEqual([]);
});
