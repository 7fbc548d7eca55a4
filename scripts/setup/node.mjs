/**
 * The Node that runs the tools. They need 22.18 or newer (it reads TypeScript as it is); machines often have 20.
 * Where the registry has a Node for the platform it is one of our packages, and npm puts node_modules/.bin first in PATH.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { GaveUp } from './gave-up.mjs';
import { MODULES } from './run.mjs';

const BIN = join(MODULES, '.bin');
const PACKAGED = ['linux-x64', 'linux-arm64', 'win-x64', 'darwin-x64', 'bin-darwin-arm64'].flatMap((name) =>
  ['bin/node', 'bin/node.exe'].map((file) => join(MODULES, `node-${name}`, file)),
);

/** Ours is preferred: the one that the tests were run on. */
export function ensureNode() {
  const ours = PACKAGED.find((path) => existsSync(path));
  if (ours && runs(ours)) return ours;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new GaveUp(
    `Node 24 is needed, and this is Node ${process.versions.node}. There is no ready-made one for ` +
      `${process.platform} on ${process.arch} among our packages: install Node 24, then run the command again.`,
  );
}

/** A binary built for another libc is there and does not start. */
function runs(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** PATH as npm makes it, for those who run the script without npm. */
export function pathWithOurs() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = process.env[key] ?? '';
  return { [key]: path.split(delimiter).includes(BIN) ? path : BIN + delimiter + path };
}
