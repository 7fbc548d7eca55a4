/** A browser with a profile that outlives it: to be killed, started again, and to have its files read. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';
import { BUILT } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

export interface Running {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

/** With the same profile each time, in a group of processes of its own, so that all of them can be killed at once. */
export async function start(profile: string): Promise<Running> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    chromiumPath(),
    [
      ...[`--user-data-dir=${profile}`, '--remote-debugging-port=0', '--headless=new', '--no-sandbox', '--disable-gpu'],
      ...['--no-first-run', '--no-default-browser-check', '--password-store=basic', '--use-mock-keychain'],
      ...[`--load-extension=${BUILT}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const file = join(profile, 'DevToolsActivePort');
  const port = await until(
    () => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0),
    (found) => found > 0,
    { what: 'Chromium to listen', timeout: 30_000 },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no ordinary profile');
  const worker = await until(
    () => context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension://')),
    (found) => found !== undefined,
    { what: 'the worker', timeout: 30_000 },
  );
  const page = await context.newPage();
  await page.goto(new URL('/records.html#incidents', worker?.url()).href);
  await page.locator('.incidents[data-ready=true]').waitFor({ timeout: 30_000 });
  return { process: child, browser, page };
}

export async function kill({ process: child, browser }: Running): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.pid === undefined) throw new Error('Chromium was not started');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}
