/**
 * What goes over the network: the stand-in's pages are answered here, everything else is refused, and every request
 * that the extension had a hand in is written down. There must be none (design, promise 3).
 */
import type { BrowserContext, CDPSession, Page, Request, Route } from '@playwright/test';
import { serveStandIn } from '../stand-in/serve.ts';

export interface LoggedRequest {
  url: string;
  from: 'content script' | 'extension page' | 'worker' | 'nobody known';
}

export interface Network {
  readonly requests: LoggedRequest[];
  /** Watches a page from before its first address is opened: only then is a content script's first breath seen. */
  watchPage(page: Page): Promise<void>;
  /** Watches a side panel, which is already there when it can first be seen. */
  watchPanel(panel: Page): Promise<void>;
  forget(): void;
}

export async function guardNetwork(context: BrowserContext, extensionId: string, online: boolean): Promise<Network> {
  const ours = `chrome-extension://${extensionId}/`;
  const requests: LoggedRequest[] = [];
  const log = (url: string, from: LoggedRequest['from']): void => {
    const seen = requests.some((known) => known.url === url && (known.from === from || from === 'nobody known'));
    if (!seen && !isLocal(url)) requests.push({ url, from });
  };
  const sessions = new WeakMap<Page, CDPSession>();

  const refuse = (route: Route): Promise<void> => {
    const request = route.request();
    if (isLocal(request.url())) return route.continue();
    log(request.url(), sender(request, ours));
    return route.abort();
  };

  async function watchPage(page: Page): Promise<void> {
    if (sessions.has(page)) return;
    const session = await page.context().newCDPSession(page);
    sessions.set(page, session);
    session.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
      const frames = [initiator.url, ...(initiator.stack?.callFrames.map((frame) => frame.url) ?? [])];
      if (documentURL.startsWith(ours)) log(request.url, 'extension page');
      else if (frames.some((url) => url?.startsWith(ours))) log(request.url, 'content script');
    });
    await session.send('Network.enable');
  }

  async function watchPanel(panel: Page): Promise<void> {
    await watchPage(panel);
    const before = await panel.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    for (const url of before) log(url, 'extension page');
  }

  context.on('request', (request) => {
    if (request.serviceWorker()?.url().startsWith(ours)) log(request.url(), 'worker');
    // A content script's picture carries no trace of who asked for it; the stand-in asks for none.
    else if (!online && !STAND_IN_ASKS_FOR.has(request.resourceType()) && !request.url().endsWith('/favicon.ico'))
      log(request.url(), 'nobody known');
  });
  // A page that the harness did not open (a pop-up of the panel's) is watched as soon as it is known.
  context.on('page', (page) => void watchPage(page).catch(() => undefined));
  if (!online) {
    // The route made last is asked first: the stand-in answers for Teams, this one has the rest.
    await context.route('**/*', refuse);
    await serveStandIn(context);
  }
  return { requests, watchPage, watchPanel, forget: () => void requests.splice(0) };
}

const STAND_IN_ASKS_FOR = new Set(['document', 'script', 'stylesheet']);

/** Not the network: the browser's own pages, the package's own files, and what a page made itself. */
const isLocal = (url: string): boolean => /^(?:chrome|chrome-extension|data|blob|about|devtools):/.test(url);

function sender(request: Request, ours: string): LoggedRequest['from'] {
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith(ours) ? 'worker' : 'nobody known';
  // A page that is only being opened has no frame yet to ask.
  if (request.isNavigationRequest()) return 'nobody known';
  return request.frame().url().startsWith(ours) ? 'extension page' : 'nobody known';
}
