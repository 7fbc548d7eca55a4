import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFaults, checkNames } from '../../scripts/gate/checks.ts';
import { ROOT } from '../../scripts/tools.ts';

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'gwarchod-checks-'));
  for (const folder of ['src/checks', 'tests/checks']) {
    mkdirSync(join(copy, folder, '..'), { recursive: true });
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

test('every check is registered, named after its file, and tested', () => {
  expect(checkNames(ROOT).length).toBeGreaterThanOrEqual(9);
  expect(checkFaults(ROOT)).toEqual([]);
});

test('a check that nobody registered or tested is found', () => {
  writeFileSync(join(copy, 'src/checks/forgotten.ts'), "export const check = defineCheck({ id: 'forgotten' });");
  expect(checkFaults(copy)).toHaveLength(2);
});

test('a check whose file was renamed is found', () => {
  renameSync(join(copy, 'src/checks/no-staff.ts'), join(copy, 'src/checks/nobody.ts'));
  expect(checkFaults(copy)).toHaveLength(3);
});
