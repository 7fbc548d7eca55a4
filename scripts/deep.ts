/** `npm run test:deep`: the same properties over far more cases, and every case of the tests in Chromium. Half an hour. */
import { finish, playwrightCount, runStage, type Stage, type Tally, vitestCount } from './stage.ts';
import { runTool } from './tools.ts';

const began = performance.now();
const env = { DEEP: '1' };
const vitestReport = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestCount.file}`];

const STAGES: readonly Stage[] = [
  { name: 'build for Chromium', run: () => runTool('wxt', ['build']) },
  {
    name: 'everything without a browser',
    run: () => runTool('vitest', ['run', ...vitestReport], { show: true, env }),
    count: vitestCount,
  },
  {
    name: 'in Chromium, whole',
    run: () => runTool('playwright', ['test'], { show: true, env }),
    count: playwrightCount,
  },
];

const tallies: Tally[] = [];
for (const stage of STAGES) tallies.push(await runStage(stage));
finish(tallies, began);
