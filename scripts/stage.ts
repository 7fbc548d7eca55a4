/** One stage of a run of the tests: its line when it is over, what it printed when it failed, and its count of tests. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { complaints } from './complaints.ts';
import { type Ran, ROOT } from './tools.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const sum = (all: readonly Tally[]): Tally =>
  all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  );

export interface Stage {
  name: string;
  run(): Promise<Ran>;
  /** Where the stage leaves its count; a stage without one that fails counts as one failure. */
  count?: { file: string; read(report: unknown): Tally; complaints?(report: unknown): readonly string[] };
}

export async function runStage({ name, run, count }: Stage): Promise<Tally> {
  const began = performance.now();
  // The count of an earlier run must not stand in for one that never came.
  if (count) rmSync(join(ROOT, count.file), { force: true });
  const { ok, output } = await run();
  const tally = count ? read(count) : NOTHING;
  const missing = count !== undefined && sum([tally]).passed + tally.failed === 0;
  const good = ok && tally.failed === 0 && !missing;
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  console.log(
    `${good ? 'ok    ' : 'FAILED'} ${name.padEnd(28)}${seconds} s${count ? `   ${tally.passed} passed` : ''}`,
  );
  if (good) return tally;
  if (output.trim()) console.log(`\n${output.trim()}\n`);
  if (count?.complaints)
    for (const said of count.complaints(reportOf(count.file) ?? { suites: [] })) console.log(`\n${said}`);
  return tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function read({ file, read: readReport }: NonNullable<Stage['count']>): Tally {
  const report = reportOf(file);
  return report === null ? NOTHING : readReport(report);
}

/** What the stage's tool reported; null when it wrote nothing, or was stopped while it wrote. */
function reportOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return null;
  }
}

/** As Vitest's and as Playwright's JSON reporters count. A suite that did not even load is a failure too. */
export const vitestCount = {
  file: 'test-results/vitest.json',
  read: (report: unknown): Tally => {
    const r = report as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number> & {
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const unloaded = r.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = r.numFailedTests + unloaded.length;
    return { passed: r.numPassedTests, failed, skipped: r.numPendingTests + r.numTodoTests };
  },
};
export const playwrightCount = {
  file: 'test-results/playwright.json',
  complaints,
  read: (report: unknown): Tally => {
    const { stats, errors } = report as {
      stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
      errors: unknown[];
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
  },
};

/** The last line of a run, and its exit code. */
export function finish(tallies: readonly Tally[], began: number): void {
  const { passed, failed, skipped } = sum(tallies);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
