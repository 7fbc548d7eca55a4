/** The extension's service worker: found, stopped as the browser stops it when idle, and woken. */
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { until } from './until.ts';

export interface WorkerControl {
  /** The running worker; one that was stopped is started first. */
  worker(): Promise<Worker>;
  stopWorker(): Promise<void>;
  isRunning(): Promise<boolean>;
}

interface Version {
  versionId: string;
  scriptURL: string;
  runningStatus: string;
}

export function workerOf(context: BrowserContext, extensionId: string): WorkerControl {
  const scope = `chrome-extension://${extensionId}/`;
  const sessions = new WeakMap<Page, Watched>();

  interface Watched {
    session: CDPSession;
    version(): Version | undefined;
  }

  /** Any open page can be asked about workers; the answer comes as events, the first ones right after enabling. */
  async function watched(): Promise<Watched> {
    const page = context.pages()[0];
    if (!page) throw new Error('Open a page first: the state of the worker is asked through one');
    const known = sessions.get(page);
    if (known) return known;
    const session = await context.newCDPSession(page);
    const versions = new Map<string, Version>();
    session.on('ServiceWorker.workerVersionUpdated', (event) => {
      for (const version of event.versions)
        if (version.scriptURL.startsWith(scope)) versions.set(version.versionId, version);
    });
    await session.send('ServiceWorker.enable');
    const fresh = { session, version: () => [...versions.values()].at(-1) };
    sessions.set(page, fresh);
    return fresh;
  }

  const settled = async (status: string, timeout = 10_000) => {
    const { version } = await watched();
    return until(version, (now) => now?.runningStatus === status, { what: `the worker to be ${status}`, timeout });
  };

  async function stopWorker(): Promise<void> {
    const { session, version } = await watched();
    // One that had not heard yet of what was just stored is woken again at once to hear it, and has to be stopped again.
    for (let tries = 1; ; tries += 1) {
      const known = await until(version, (now) => now !== undefined, { what: 'the worker to be known' });
      if (known?.runningStatus === 'stopped') return;
      await session.send('ServiceWorker.stopWorker', { versionId: (known as Version).versionId });
      try {
        await settled('stopped', 2_000);
        return;
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
  }

  /** A script evaluated in a stopped worker hangs, and has taken Chromium down with it: hence the look first. */
  async function worker(): Promise<Worker> {
    const { session, version } = await watched();
    const known = await until(version, (now) => now !== undefined, { what: 'the worker to be known' });
    if (known?.runningStatus !== 'running') {
      await session.send('ServiceWorker.startWorker', { scopeURL: scope });
      await settled('running');
    }
    const isOurs = (found: Worker | undefined) => found !== undefined;
    const found = await until(() => context.serviceWorkers().find((one) => one.url().startsWith(scope)), isOurs, {
      what: 'the worker to be listed',
    });
    return found as Worker;
  }

  const isRunning = async () => (await watched()).version()?.runningStatus === 'running';
  return { worker, stopWorker, isRunning };
}
