/**
 * Makes a fresh clone ready, then runs what it was asked to run:
 *
 *   node scripts/setup.mjs [--browser] [command or script.ts] [its arguments]
 *
 * Plain JavaScript for any Node from 20 on, with nothing installed. The command is started from here, not with `&&`
 * in package.json, because a shell that has looked up `node` once keeps the old one for the rest of its line: on the
 * first run of all the Node of our own packages appears only while this runs.
 */
import { spawn } from 'node:child_process';
import { chromiumReady } from './setup/browser.mjs';
import { GaveUp } from './setup/gave-up.mjs';
import { ensureNode, pathWithOurs } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';

const args = process.argv.slice(2);
const wantsBrowser = args[0] === '--browser';
const [command, ...rest] = wantsBrowser ? args.slice(1) : args;

try {
  await ensurePackages();
  const node = ensureNode();
  if (wantsBrowser) await chromiumReady(node);
  if (command) await hand(node, command, rest);
} catch (error) {
  if (!(error instanceof GaveUp)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** Runs the command in our place: same terminal, same signals, same exit code. */
function hand(node, name, given) {
  const script = /\.m?[jt]s$/.test(name);
  // Node's own word on reading TypeScript as it is says nothing to the person who runs this.
  const quiet = `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim();
  const env = { ...process.env, ...pathWithOurs(), NODE_OPTIONS: quiet };
  // Only Windows needs a shell to find the .cmd files of node_modules/.bin; elsewhere it would eat quotes.
  const child = script
    ? spawn(node, [name, ...given], { stdio: 'inherit', env })
    : spawn(name, given, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
