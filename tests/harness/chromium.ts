/**
 * Starts Chromium with one unpacked extension. Two lines into the same browser: a pipe, over which alone an extension
 * may be loaded and its toolbar button pressed, and a port, over which Playwright sees the ordinary profile's pages
 * and the side panel (evidence, engineering 9).
 */
import { createServer } from 'node:net';
import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';
import { SWITCHES } from './switches.ts';

export interface ChromiumOptions {
  extension: string;
  headed?: boolean;
  /** The window; the side panel takes 360 of its width. A school Chromebook's by default. */
  size?: { width: number; height: number };
  /**
   * A tab behind another is really hidden and its timers really slow down, as for a teacher; Playwright otherwise
   * pretends that every tab is in front (evidence, quality 2).
   */
  honest?: boolean;
  /** Lets the browser look up names; off, nothing but this machine can be reached even where no route catches it. */
  online?: boolean;
  args?: readonly string[];
}

export interface Chromium {
  /** The pipe. */
  pipe: Browser;
  command: CDPSession;
  /** The port. */
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/**
 * A side panel is announced as something "other" before it becomes a page, and Playwright lets go of such a thing unless
 * told not to. The way round this, a connection of its own for each panel, costs more than opening the panel does.
 */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** Playwright's own switches that keep hidden tabs at full speed. */
const PRETENCES = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  // The port is free when picked; should another process take it first, the identity check below says so.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryStart(options);
    } catch (error) {
      if (attempt === 3 || !(error instanceof PortLost)) throw error;
    }
  }
}

class PortLost extends Error {}

async function tryStart(options: ChromiumOptions): Promise<Chromium> {
  const { headed = false, honest = false, online = false, size = { width: 1366, height: 768 } } = options;
  const port = await freePort();
  const pipe = await chromium.launch({
    executablePath: chromiumPath(),
    // Playwright's own headless mode has no extensions; --headless=new is the whole browser without a screen.
    headless: false,
    args: [
      ...(headed ? [] : ['--headless=new']),
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
      `--window-size=${size.width},${size.height}`,
      '--enable-unsafe-extension-debugging',
      ...SWITCHES,
      `--remote-debugging-port=${port}`,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(honest ? PRETENCES : [])],
  });
  try {
    const command = await pipe.newBrowserCDPSession();
    const extensionId = await load(command, options.extension);
    const over = await chromium
      .connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: honest })
      .catch((error: unknown) => {
        throw new PortLost(`Chromium's port ${port} does not answer: ${error}`);
      });
    await assertSameBrowser(command, over);
    const context = over.contexts()[0];
    if (!context) throw new Error('Chromium has no ordinary profile');
    const close = async () => {
      await over.close().catch(() => undefined);
      await pipe.close();
    };
    return { pipe, command, context, extensionId, close };
  } catch (error) {
    await pipe.close();
    throw error;
  }
}

async function load(command: CDPSession, path: string): Promise<string> {
  try {
    return (await command.send('Extensions.loadUnpacked', { path })).id;
  } catch (error) {
    throw new Error(
      `Chromium would not load the extension at ${path} (is it built, and is this Chromium recent?): ${error}`,
    );
  }
}

/** By the number of its process: of two browsers, each could have no page and no worker yet. */
async function assertSameBrowser(command: CDPSession, over: Browser): Promise<void> {
  const processOf = async (session: CDPSession) =>
    (await session.send('SystemInfo.getProcessInfo')).processInfo.find(({ type }) => type === 'browser')?.id;
  const [ours, theirs] = [await processOf(command), await processOf(await over.newBrowserCDPSession())];
  if (ours !== undefined && ours === theirs) return;
  await over.close();
  throw new PortLost('another browser answers at the port that was picked');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
