/** `npm run test:deep`: the same properties over far more cases, and the long runs in Chromium. Minutes to hours. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finish, playwrightCount, runStage, type Stage, type Tally, vitestCount } from './stage.ts';
import { ROOT, runTool } from './tools.ts';

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
  ...(existsSync(join(ROOT, 'tests/deep'))
    ? [
        {
          name: 'long runs in Chromium',
          run: () => runTool('playwright', ['test', '--project=deep'], { show: true, env }),
          count: playwrightCount,
        },
      ]
    : []),
];

const tallies: Tally[] = [];
for (const stage of STAGES) tallies.push(await runStage(stage));
finish(tallies, began);
