import { expect, test } from 'vitest';
import { attend } from '../../src/attention/attend.ts';
import type { Finding } from '../../src/checks/define.ts';
import { runChecks } from '../../src/checks/index.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { CORE, type Pipeline } from './pipeline.ts';
import { playRandom } from './run.ts';

const SEED = Number(process.env.SEED ?? 1);
const RUNS = 2_000;

/** The school invites a colleague: too few staff may then be spoken of by another rule than in the other properties. */
const invited = (rules: Rules): Rules => ({
  ...rules,
  'level.colleague-not-here': 'warning',
  'grace.late-adult': rules['grace.adult-drop'],
});
const of = (findings: readonly Finding[], check: string) => findings.find((f) => f.check === check)?.verdict;

/** The core, held at every look to saying of too few staff what it says without the second rule, and by one voice. */
const held = (seen: { spoken: number; clear: number }): Pipeline => ({
  ...CORE,
  judge(session, now, policy) {
    const judged = CORE.judge(session, now, policy);
    const rules = invited(policy);
    const findings = runChecks({ session, rules, now });
    const enough = of(judged.findings, 'one-adult-left');
    const left = of(findings, 'one-adult-left');
    const late = of(findings, 'colleague-not-here');
    const { level } = attend(session, findings, now);
    if (level === 'clear') seen.clear++;
    if (late === 'breached') seen.spoken++;
    if (level === 'clear' && enough !== 'met') throw new Error(`in order, and enough staff: ${enough}`);
    if (left === 'breached' && late === 'breached') throw new Error('one situation, two alarms');
    if (enough === 'breached' && left !== 'breached' && late !== 'breached' && late !== 'unknown')
      throw new Error(`too few staff, and nobody speaks: ${left}, ${late}`);
    return judged;
  },
});

test('a colleague who has not come and one who has gone: never two alarms, never none', { timeout: 120_000 }, () => {
  const seen = { spoken: 0, clear: 0 };
  const { found } = playRandom(held(seen), SEED, RUNS);
  expect(found?.report ?? null).toBeNull();
  expect(seen.spoken).toBeGreaterThan(100);
  expect(seen.clear).toBeGreaterThan(100);
});
