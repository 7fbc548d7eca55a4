/** `npm run gate`: every gate over the build that is there and the sources, in one table and one list of faults. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './gate/ast.ts';
import { checkFaults } from './gate/checks.ts';
import { houseFaults } from './gate/house.ts';
import { type Manifest, manifestFaults } from './gate/manifest.ts';
import { networkFaults } from './gate/no-network.ts';
import { sizeFaults, sizes, sizeTable } from './gate/size.ts';
import { ROOT } from './tools.ts';

const BUILD = '.output/chrome-mv3';
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Everything in the build that runs, or that makes the browser load something. */
export const builtFiles = (): string[] => filesBelow(ROOT, BUILD).filter((file) => /\.(?:js|html|css)$/.test(file));
export const sourceFiles = (): string[] =>
  [...filesBelow(ROOT, 'src'), ...filesBelow(ROOT, 'entrypoints')].filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
  );

export const gates = {
  size: () => sizeFaults(sizes(join(ROOT, BUILD))),
  manifest: () => manifestFaults(JSON.parse(read(`${BUILD}/manifest.json`)) as Manifest),
  'no network': () => builtFiles().flatMap((file) => networkFaults(file, read(file))),
  'house rules': () => [...sourceFiles().flatMap((file) => houseFaults(file, read(file))), ...checkFaults(ROOT)],
};

if (import.meta.main) {
  if (!existsSync(join(ROOT, BUILD)))
    throw new Error(`There is no build to judge in ${BUILD}: run \`npm run build\` first.`);
  console.log(`${sizeTable(sizes(join(ROOT, BUILD)))}\n`);
  for (const [name, faults] of Object.entries(gates).map(([name, gate]) => [name, gate()] as const)) {
    console.log(faults.length === 0 ? `${name}: kept` : `${name}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
