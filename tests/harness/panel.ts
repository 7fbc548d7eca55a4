/** The real side panel, opened as a teacher does it: by the toolbar button. */
import type { Browser, Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

const PANEL = 'sidepanel.html';

export interface Panels {
  /** Notes which tab a page is in: to be called while `open` makes the page. */
  inTab(open: () => Promise<Page>): Promise<Page>;
  open(page: Page): Promise<Page>;
  close(panel: Page): Promise<void>;
  closeAll(): Promise<void>;
  /** As a tab of its own: the second screen. */
  address: string;
}

export function panelsOf({ command, connect, extensionId }: Chromium): Panels {
  const address = `chrome-extension://${extensionId}/${PANEL}`;
  const tabs = new WeakMap<Page, string>();
  const lines = new Map<Page, Browser>();

  /** All targets, the `tab` around each page too, which Chromium leaves out unless asked. */
  const targets = async (type: string) =>
    (await command.send('Target.getTargets', { filter: [{}] })).targetInfos.filter((target) => target.type === type);
  const panelIds = async () =>
    (await targets('page')).filter(({ url }) => url.startsWith(address)).map((t) => t.targetId);

  async function inTab(open: () => Promise<Page>): Promise<Page> {
    const before = new Set((await targets('tab')).map(({ targetId }) => targetId));
    const page = await open();
    const fresh = (await targets('tab')).find(({ targetId }) => !before.has(targetId));
    if (fresh) tabs.set(page, fresh.targetId);
    return page;
  }

  async function open(page: Page): Promise<Page> {
    const targetId = tabs.get(page) ?? (await targets('tab')).find(({ url }) => url === page.url())?.targetId;
    if (!targetId) throw new Error(`No tab is known for ${page.url()}`);
    const before = new Set(await panelIds());
    await page.bringToFront();
    await command.send('Extensions.triggerAction', { id: extensionId, targetId });
    const isNew = (id: string) => !before.has(id);
    const ids = await until(panelIds, (now) => now.some(isNew), { what: 'the side panel to open' });
    const panel = await attach(ids.find(isNew) as string);
    await panel.locator('main').waitFor({ state: 'attached' });
    return panel;
  }

  async function attach(targetId: string): Promise<Page> {
    const line = await connect();
    for (const page of line.contexts().flatMap((context) => context.pages())) {
      if (!page.url().startsWith(address)) continue;
      const session = await page.context().newCDPSession(page);
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.detach();
      if (targetInfo.targetId !== targetId) continue;
      lines.set(page, line);
      page.once('close', () => void drop(page));
      return page;
    }
    await line.close();
    throw new Error('The side panel opened and cannot be reached');
  }

  /** A line is kept only as long as its panel: it would go on listening to every page. */
  async function drop(panel: Page): Promise<void> {
    const line = lines.get(panel);
    lines.delete(panel);
    await line?.close().catch(() => undefined);
  }

  async function close(panel: Page): Promise<void> {
    if (panel.isClosed()) return drop(panel);
    const gone = panel.waitForEvent('close');
    await panel.evaluate(() => window.close()).catch(() => undefined);
    await gone;
    await drop(panel);
  }

  const closeAll = async () => {
    for (const panel of lines.keys()) await close(panel);
  };

  return { address, inTab, open, close, closeAll };
}
