import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './run.mjs';

const LOCK = join(tmpdir(), `gwarchod-setup-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);
const OWNER = join(LOCK, 'pid');

/** Two set-ups of one folder at a time would pull the packages from under each other. */
export async function alone(work) {
  for (let waited = 0; !taken(); waited += 1) {
    if (waited === 5) console.log('Waiting for another set-up of this folder …');
    await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function taken() {
  try {
    mkdirSync(LOCK);
  } catch {
    if (!isAlive(owner())) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
  writeFileSync(OWNER, String(process.pid));
  return true;
}

/** The folder exists a moment before its owner is written in it. */
function owner() {
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      return Number(readFileSync(OWNER, 'utf8'));
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  return 0;
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
