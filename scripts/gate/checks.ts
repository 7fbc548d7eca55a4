/** Every check is registered, is called what its file is called, and has tests of its own (design, "A check"). */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from './ast.ts';

const NOT_CHECKS = new Set(['define', 'index', 'shortage']);

export const checkNames = (root: string): string[] =>
  filesBelow(root, 'src/checks')
    .map((file) => basename(file, '.ts'))
    .filter((name) => !NOT_CHECKS.has(name));

export function checkFaults(root: string): string[] {
  const index = readFileSync(join(root, 'src/checks/index.ts'), 'utf8');
  const register = index.slice(index.indexOf('CHECKS'));
  return checkNames(root).flatMap((name) => {
    const faults: string[] = [];
    const source = readFileSync(join(root, 'src/checks', `${name}.ts`), 'utf8');
    const local = new RegExp(`import \\{ check as (\\w+) \\} from './${name}\\.ts'`).exec(index)?.[1];
    if (!local || !new RegExp(`\\b${local}\\b`).test(register))
      faults.push(`${name} is not registered in src/checks/index.ts`);
    if (!source.includes(`id: '${name}'`)) faults.push(`${name} has another id than its file's name`);
    if (!existsSync(join(root, 'tests/checks', `${name}.test.ts`)))
      faults.push(`${name} has no tests/checks/${name}.test.ts`);
    return faults;
  });
}
