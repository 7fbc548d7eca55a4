/** Installs the npm packages when they are not those that package-lock.json names. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GaveUp } from './gave-up.mjs';
import { alone } from './lock.mjs';
import { lastLines, MODULES, ROOT, run } from './run.mjs';

const STAMP = join(MODULES, '.cache', 'gwarchod', 'packages');

export async function ensurePackages() {
  if (isCurrent()) return;
  await alone(async () => {
    // Another run may have done it while this one waited.
    if (isCurrent()) return;
    if (!agree()) await install();
    mkdirSync(join(STAMP, '..'), { recursive: true });
    writeFileSync(STAMP, wanted());
  });
}

async function install() {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (done.ok) return;
  throw new GaveUp(
    `The packages could not be installed. npm said:\n\n${lastLines(done.output)}\n\n` +
      'Check that this machine can reach the npm registry (npm ping), then run the command again.',
  );
}

/** The lockfile and the sort of machine: a folder copied from another one has the wrong binaries. */
function wanted() {
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function isCurrent() {
  try {
    return readFileSync(STAMP, 'utf8') === wanted();
  } catch {
    return false;
  }
}

/** Packages that npm installed by itself, and rightly: its own record against the lockfile. Nothing to do then. */
function agree() {
  const record = read(join(MODULES, '.package-lock.json'));
  if (!record) return false;
  const lockfile = read(join(ROOT, 'package-lock.json'));
  const strayed = Object.entries(lockfile?.packages ?? {}).some(([path, { version, optional }]) => {
    if (path === '') return false;
    const installed = record.packages[path];
    return installed ? installed.version !== version : !optional;
  });
  return !strayed;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
