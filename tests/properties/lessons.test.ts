import { expect, test } from 'vitest';
import { EVENTS } from './events.ts';
import { MUTANTS } from './mutants.ts';
import { CORE } from './pipeline.ts';
import { playRandom } from './run.ts';
import { addStats, noStats } from './stats.ts';

const DEEP = process.env.DEEP === '1';
/** The same lessons each time, unless asked for others: a red test comes from a change, and can be played again. */
const SEED = Number(process.env.SEED ?? (DEEP ? Date.now() % 2 ** 31 : 20_261_122));
const CHUNK = 10_000;
const RUNS = Number(process.env.RUNS ?? (DEEP ? 1_000_000 : CHUNK));

test(`P1 to P4 hold in ${RUNS} random lessons (SEED=${SEED})`, { timeout: 4 * 3_600_000 }, () => {
  const stats = noStats();
  for (let done = 0, seed = SEED; done < RUNS; done += CHUNK, seed++) {
    const outcome = playRandom(CORE, seed, Math.min(CHUNK, RUNS - done));
    expect(outcome.found?.report ?? null, outcome.found?.report).toBeNull();
    addStats(stats, outcome.stats);
  }
  const { events, breached, ...rest } = stats;
  console.log(`SEED=${SEED}`, JSON.stringify(rest), JSON.stringify(breached), JSON.stringify(events));

  // A property that never meets its case proves nothing.
  const share = (n: number, of: number) => n / of;
  expect(share(stats.clear, stats.judged)).toBeGreaterThanOrEqual(0.05);
  expect(share(stats.fewStaffBreached, stats.judged)).toBeGreaterThanOrEqual(0.02);
  expect(share(stats.outOfView, stats.looks)).toBeGreaterThanOrEqual(0.1);
  expect(share(stats.ranged, stats.looks)).toBeGreaterThanOrEqual(0.5);
  expect(stats.dueClear).toBeGreaterThanOrEqual(RUNS / 10);
  expect(stats.dueBreach).toBeGreaterThanOrEqual(RUNS / 10);
  for (const { name } of EVENTS) expect(events[name] ?? 0, name).toBeGreaterThanOrEqual(100);
  for (const check of [
    'one-adult-left',
    'one-to-one',
    'unknown-person',
    'recording-unannounced',
    'recording-late-joiner',
    'leave-not-end',
    'still-there-after-end',
  ])
    expect(breached[check] ?? 0, check).toBeGreaterThanOrEqual(100);
});

test.each(MUTANTS)('a planted bug is caught: $name', { timeout: 120_000 }, ({ core }) => {
  const { found, stats } = playRandom(core, SEED, CHUNK, false);
  expect(found, `${stats.lessons} lessons and not caught`).not.toBeNull();
  expect(found?.property).not.toBe('exception');
  console.log(`${found?.property}, in lesson ${stats.lessons}`);
});
