/**
 * `npm test`: lint, types and builds side by side; then the tests without a browser, the gates among them; then those
 * in Chromium, which need the machine to themselves. Whatever does not build or lint stops the run there.
 */
import { finish, playwrightCount, runStage, type Stage, sum, type Tally, vitestCount } from './stage.ts';
import { runTool } from './tools.ts';

const began = performance.now();

/** Two lanes for two cores. */
const LANES: readonly (readonly Stage[])[] = [
  [
    { name: 'build for Chromium', run: () => runTool('wxt', ['build']) },
    { name: 'build for Firefox', run: () => runTool('wxt', ['build', '-b', 'firefox']) },
  ],
  [
    { name: 'lint (biome)', run: () => runTool('biome', ['check', '--colors=off']) },
    { name: 'types (tsc)', run: () => runTool('tsc', ['--noEmit']) },
  ],
];

const vitestReport = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestCount.file}`];
const TESTS: readonly Stage[] = [
  { name: 'unit, properties, gates', run: () => runTool('vitest', ['run', ...vitestReport]), count: vitestCount },
  // Shown as they go: they take minutes, and silence would look like a hang.
  { name: 'in Chromium', run: () => runTool('playwright', ['test'], { show: true }), count: playwrightCount },
];

async function inTurn(stages: readonly Stage[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(await runStage(stage));
  return tallies;
}

const ready = (await Promise.all(LANES.map(inTurn))).flat();
const tallies = sum(ready).failed === 0 ? await inTurn(TESTS) : [];
finish([...ready, ...tallies], began);
