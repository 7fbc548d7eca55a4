import { describe, expect, test, vi } from 'vitest';
import { playwrightCount, runStage, vitestCount } from '../../scripts/stage.ts';

const vitest = (changes: object) =>
  vitestCount.read({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
    ...changes,
  });
const playwright = (changes: object, errors: unknown[] = []) =>
  playwrightCount.read({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...changes }, errors });

describe('what a run of the tests counts', () => {
  test('passed, failed and skipped, as each runner reports them', () => {
    expect(vitest({ numFailedTests: 2 })).toEqual({ passed: 3, failed: 2, skipped: 1 });
    expect(playwright({ unexpected: 2, skipped: 1 })).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  test('a file that did not load is a failure', () => {
    expect(vitest({ testResults: [{ status: 'failed', assertionResults: [] }] }).failed).toBe(1);
    expect(playwright({}, [{ message: 'cannot find module' }]).failed).toBe(1);
  });

  test('a flaky test is a failure', () => expect(playwright({ flaky: 1 }).failed).toBe(1));

  test('a stage whose count never came has failed, whatever its exit code', async () => {
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const count = { ...vitestCount, file: 'test-results/never-written.json' };
    const tally = await runStage({ name: 'silent', run: async () => ({ ok: true, output: '' }), count });
    expect(tally.failed).toBe(1);
    expect(said.mock.calls.join()).toContain('FAILED silent');
    said.mockRestore();
  });
});
