/**
 * `npm start`: builds, opens Chromium with the extension beside a lesson in the stand-in for Teams, and plays it.
 *   --fast   tells the lesson in 25 s, without the minute of waiting for the colleague
 *   --real   opens Teams itself instead
 */
import { join } from 'node:path';
import { guardOn } from '../tests/harness/guard.ts';
import { hudOn } from '../tests/harness/hud.ts';
import { type Harness, launch } from '../tests/harness/launch.ts';
import { until } from '../tests/harness/until.ts';
import { LESSON, type Stage } from './demo-lesson.ts';
import { type Reporter, tell } from './demo-reporter.ts';
import { openRealTeams } from './real-teams.ts';
import { ROOT, runTool } from './tools.ts';

const fast = process.argv.includes('--fast');
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const built = await runTool('wxt', ['build']);
if (!built.ok) {
  console.error(`The extension did not build:\n${built.output}`);
  process.exit(1);
}
if (process.argv.includes('--real')) await openRealTeams();
else await demonstrate().catch(failed);

async function demonstrate(): Promise<void> {
  const gw = await launch({ headed: hasScreen });
  try {
    const { page, lesson } = await gw.openLesson({ controls: hasScreen });
    const panel = await gw.openPanel(page);
    for (const one of [page, panel]) one.setDefaultTimeout(8_000);
    const folder = hasScreen ? null : join(ROOT, 'demo');
    const reporter = await tell(page, panel, folder);
    await play({ page, lesson, hud: hudOn(panel), guard: guardOn(page) }, reporter);
    const pictures = await reporter.done();
    if (folder) console.log(`\nThe lesson went as told. ${pictures} pairs of pictures are in demo/.`);
    else await stayOpen(gw);
  } finally {
    await gw.close();
  }
}

async function play(stage: Stage, reporter: Reporter): Promise<void> {
  const began = performance.now();
  for (const scene of LESSON) {
    const at = fast ? scene.fast : scene.at;
    if (at === undefined) continue;
    await until(
      () => performance.now() - began,
      (passed) => passed >= at * 1000,
      { what: 'the clock', timeout: 120_000 },
    );
    console.log(`\n${reporter.clock()}  — ${scene.says}`);
    await scene.play(stage);
    if (scene.shows) await stage.hud.waitFor(scene.shows, 8_000);
    reporter.picture('scene');
  }
}

async function stayOpen(gw: Harness): Promise<void> {
  console.log(`
The browser stays open: play on. The strip "Stand-in" in the page has buttons for what can happen; the console takes
the same as lesson.join({ name: 'Gwen' }), lesson.record('other'), lesson.leave('Gwen') … Close the browser to end.`);
  await new Promise((resolve) => gw.browser.once('disconnected', resolve));
}

function failed(error: unknown): void {
  console.error(`\nThe lesson did not go as told: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
