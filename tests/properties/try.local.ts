import { playRandom } from '/work/main/tests/properties/run.ts';
import { CORE } from '/work/main/tests/properties/pipeline.ts';
const seed = Number(process.env.SEED ?? 1), runs = Number(process.env.RUNS ?? 1000);
const t0 = performance.now();
const { stats, found } = playRandom(CORE, seed, runs);
console.log(found?.report ?? 'ok', ((performance.now() - t0) / 1000).toFixed(1) + ' s');
console.log(JSON.stringify({ ...stats, events: process.env.EV ? stats.events : undefined }));
