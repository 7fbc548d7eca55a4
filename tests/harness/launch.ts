/** A whole Chromium with the built extension, the stand-in for Teams behind the real addresses, and the real side panel. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page, Worker } from '@playwright/test';
import { type LessonDriver, type OpenOptions, openLesson } from '../stand-in/driver.ts';
import { type ChromiumOptions, startChromium } from './chromium.ts';
import { guardNetwork, type LoggedRequest } from './network.ts';
import { keeperOf } from './pair.ts';
import { panelsOf } from './panel.ts';
import { workerOf } from './worker.ts';

export const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions extends Partial<ChromiumOptions> {}

export interface Harness {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Every request attributable to the extension or made to anywhere but the stand-in. Must stay empty. */
  readonly requests: readonly LoggedRequest[];
  newPage(): Promise<Page>;
  openLesson(options?: OpenOptions): Promise<{ page: Page; lesson: LessonDriver }>;
  /** A lesson with the panel beside it: those of the test before, where they were left whole (`pair.ts`). */
  openBoth(options?: OpenOptions): Promise<{ page: Page; lesson: LessonDriver; panel: Page }>;
  /** Presses the toolbar button in the page's tab and gives the side panel that opens. */
  openPanel(page: Page): Promise<Page>;
  closePanel(panel: Page): Promise<void>;
  /** The panel's page in a tab of its own, as on a second screen. */
  openPanelTab(): Promise<Page>;
  worker(): Promise<Worker>;
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /**
   * Closes every page and panel but one blank tab and empties the extension's storage: as good as new, in a tenth of
   * the time. The blank tab keeps the window, which costs more to open than anything that is opened in it.
   */
  reset(): Promise<void>;
  /** The same, but leaves the first lesson's tab, blank, and its panel for the next `openBoth`. */
  resetForNext(): Promise<void>;
  close(): Promise<void>;
}

export async function launch(options: LaunchOptions = {}): Promise<Harness> {
  const extension = options.extension ?? BUILT;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No built extension at ${extension}: run npm run build`);
  const chromium = await startChromium({ ...options, extension });
  const { context, extensionId, pipe } = chromium;
  try {
    const network = await guardNetwork(context, extensionId, options.online ?? false);
    const panels = panelsOf(chromium);
    const { worker, stopWorker, isRunning } = workerOf(context, extensionId);
    const keeper = keeperOf(panels.close);
    let blank: Page | null = null;

    const newPage = async () => {
      await keeper.drop();
      const page = await panels.inTab(() => context.newPage());
      await network.watchPage(page);
      return page;
    };
    const openNew = async (lessonOptions?: OpenOptions) => {
      const page = await newPage();
      return { page, lesson: await openLesson(page, lessonOptions) };
    };
    const openPanel = async (page: Page) => {
      const panel = await panels.open(page);
      await network.watchPanel(panel);
      return panel;
    };
    const openBoth = async (lessonOptions?: OpenOptions) => {
      const kept = await keeper.take(lessonOptions);
      if (kept) return kept;
      const opened = await openNew(lessonOptions);
      return { ...opened, panel: await openPanel(opened.page) };
    };
    const empty = async (stay: readonly Page[]) => {
      blank ??= await context.newPage();
      const all = [blank, ...stay];
      await panels.closeAll(stay);
      await Promise.all(context.pages().map((page) => !all.includes(page) && page.close()));
      await (await worker()).evaluate(emptyStorage);
      network.forget();
    };
    return {
      browser: pipe,
      context,
      extensionId,
      requests: network.requests,
      newPage,
      worker,
      stopWorker,
      isWorkerRunning: isRunning,
      openLesson: openNew,
      openPanel,
      openBoth: async (lessonOptions) => {
        const opened = await openBoth(lessonOptions);
        keeper.offer(opened);
        return opened;
      },
      closePanel: panels.close,
      openPanelTab: async () => {
        const page = await newPage();
        await page.goto(panels.address);
        await page.locator('main').waitFor({ state: 'attached' });
        return page;
      },
      reset: async () => {
        await keeper.drop();
        await empty([]);
      },
      resetForNext: async () => empty(await keeper.park()),
      close: chromium.close,
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

/** Runs in the worker, where the extension's API is. */
async function emptyStorage(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { clear(): Promise<void> }> } })
    .chrome;
  for (const area of ['local', 'session', 'sync']) await storage[area]?.clear();
  // The records' own store stays open in the worker, so it is emptied and not thrown away; its versions are not ours here.
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  for (const name of names)
    await new Promise<void>((done, failed) => {
      const asked = indexedDB.open(name);
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => {
        const stores = [...asked.result.objectStoreNames];
        const close = () => {
          asked.result.close();
          done();
        };
        if (stores.length === 0) return close();
        const emptied = asked.result.transaction(stores, 'readwrite');
        for (const store of stores) emptied.objectStore(store).clear();
        emptied.oncomplete = close;
        emptied.onabort = () => failed(emptied.error);
      };
    });
}
