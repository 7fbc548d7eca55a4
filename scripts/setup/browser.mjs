/**
 * Makes sure that there is a Chromium, and writes down where. Not Google Chrome or Edge: the branded browsers no
 * longer load an unpacked extension from the command line.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GaveUp } from './gave-up.mjs';
import { alone } from './lock.mjs';
import { lastLines, MODULES, run, which } from './run.mjs';

/** Read by scripts/chromium.ts. */
const RECORD = join(MODULES, '.cache', 'gwarchod', 'chromium');
const MAC_APP = '/Applications/Chromium.app/Contents/MacOS/Chromium';

export async function chromiumReady(node) {
  const chosen = process.env.CHROMIUM;
  if (chosen && !existsSync(chosen)) throw new GaveUp(`CHROMIUM names ${chosen}, and there is nothing there.`);
  if (chosen || isRecorded()) return;
  await alone(async () => {
    if (isRecorded()) return;
    const path = (await present(node)) ?? (await fromDebian()) ?? (await fromPlaywright(node));
    mkdirSync(dirname(RECORD), { recursive: true });
    writeFileSync(RECORD, path);
    console.log(`Chromium: ${path}`);
  });
}

function isRecorded() {
  try {
    return existsSync(readFileSync(RECORD, 'utf8'));
  } catch {
    return false;
  }
}

async function present(node) {
  const candidates = [which('chromium'), which('chromium-browser'), MAC_APP, await playwrightPath(node)];
  for (const path of candidates) if (path && existsSync(path) && (await starts(path))) return path;
  return null;
}

/** Ubuntu's chromium-browser is a script that asks for a snap: there, and not a browser. */
async function starts(path) {
  // On Windows the browser does not answer --version on the console; that it is there has to do.
  if (process.platform === 'win32') return true;
  const { ok, output } = await run(path, ['--version'], { timeout: 20_000 });
  return ok && /\b\d+\.\d+\.\d+/.test(output);
}

async function playwrightPath(node) {
  const print = "console.log(require('playwright-core').chromium.executablePath())";
  const { ok, output } = await run(node, ['-e', print]);
  return ok ? output.trim() : null;
}

/** Debian packages the real thing; Ubuntu and its kin a stub for a snap, which cannot read a profile in /tmp. */
async function fromDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const isDebian = /^ID(_LIKE)?=.*debian/m.test(release) && !/ubuntu/i.test(release);
  if (!isDebian || process.getuid?.() !== 0 || !which('apt-get')) return null;
  console.log('Installing Chromium (apt-get install chromium) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-qq'];
  const listed = await run('apt-get', [...patient, 'update'], { env });
  const packages = ['chromium', 'fonts-noto-core'];
  const got = await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], { env });
  const path = which('chromium');
  if (got.ok && path && (await starts(path))) return path;
  console.log(`That did not work; trying Playwright's own. apt-get said:\n${lastLines(listed.output + got.output)}`);
  return null;
}

async function fromPlaywright(node) {
  console.log("Fetching Playwright's Chromium …");
  const got = await run(node, [join(MODULES, 'playwright-core', 'cli.js'), 'install', 'chromium']);
  const path = await playwrightPath(node);
  if (got.ok && path && existsSync(path) && (await starts(path))) return path;
  throw new GaveUp(
    `No Chromium was found and none could be fetched.\n\n${lastLines(got.output)}\n\n` +
      'Install Chromium by hand (on Debian: apt install chromium) or point the CHROMIUM variable at one. If it was\n' +
      'fetched and only did not start, its libraries are missing: npx playwright install-deps chromium (as root).',
  );
}
