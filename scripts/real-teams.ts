/** Opens Teams itself with the extension: a plain Chromium, not driven by anything, with a profile that it keeps. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromiumPath } from './chromium.ts';
import { ROOT } from './tools.ts';

export async function openRealTeams(): Promise<void> {
  console.log(`Opening Teams. Sign in and join your meeting in the browser, then press Gwarchod's button in the toolbar (it may be
behind the puzzle piece). The sign-in is kept in .output/real-profile, on this machine only. Close the browser to end.`);
  const child = spawn(
    chromiumPath(),
    [
      `--user-data-dir=${join(ROOT, '.output', 'real-profile')}`,
      `--load-extension=${join(ROOT, '.output', 'chrome-mv3')}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'https://teams.microsoft.com/v2/',
    ],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code === 0) return;
  console.error(`Chromium ended with code ${code}; does this machine have a screen?`);
  process.exitCode = 1;
}
