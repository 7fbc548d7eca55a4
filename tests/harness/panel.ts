/** The real side panel, opened as a teacher does it: by the toolbar button. */
import type { Page } from '@playwright/test';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

const PANEL = 'sidepanel.html';

export interface Panels {
  /** Notes which tab a page is in: to be called while `open` makes the page. */
  inTab(open: () => Promise<Page>): Promise<Page>;
  open(page: Page): Promise<Page>;
  close(panel: Page): Promise<void>;
  /** But those. */
  closeAll(but: readonly Page[]): Promise<void>;
  /** As a tab of its own: the second screen. */
  address: string;
}

export function panelsOf({ command, context, extensionId }: Chromium): Panels {
  const address = `chrome-extension://${extensionId}/${PANEL}`;
  const tabs = new WeakMap<Page, string>();
  const panels = new Set<Page>();

  /** All targets, the `tab` around each page too, which Chromium leaves out unless asked. */
  const targets = async (type: string) =>
    (await command.send('Target.getTargets', { filter: [{}] })).targetInfos.filter((target) => target.type === type);

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
    const before = new Set(context.pages());
    await page.bringToFront();
    await command.send('Extensions.triggerAction', { id: extensionId, targetId });
    const find = () => context.pages().find((one) => !before.has(one) && one.url().startsWith(address));
    const panel = (await until(find, (found) => found !== undefined, { what: 'the side panel to open' })) as Page;
    panels.add(panel);
    panel.once('close', () => panels.delete(panel));
    await panel.locator('main').waitFor({ state: 'attached' });
    return panel;
  }

  async function close(panel: Page): Promise<void> {
    if (panel.isClosed()) return;
    const gone = panel.waitForEvent('close');
    await panel.evaluate(() => window.close()).catch(() => undefined);
    await gone;
  }

  const closeAll = async (but: readonly Page[]) => {
    for (const panel of panels) if (!but.includes(panel)) await close(panel);
  };

  return { address, inTab, open, close, closeAll };
}
