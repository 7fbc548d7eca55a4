import { browser } from 'wxt/browser';
import { TEAMS_HOSTS } from './platforms/hosts.ts';

/**
 * The only file that names browser APIs. Everything that comes in from here is `unknown` and is parsed by whoever asked
 * for it; everything that could have come from somewhere else than ourselves is dropped here.
 */

/** A wire between a panel and a tab. */
export interface Wire {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

type Port = ReturnType<typeof browser.runtime.connect>;

const wire = (port: Port): Wire => ({
  send: (message) => {
    try {
      port.postMessage(message);
    } catch {
      // The other end has gone; `onClose` tells it.
    }
  },
  onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
  onClose: (listener) => port.onDisconnect.addListener(() => listener()),
  close: () => port.disconnect(),
});

/** False once the extension was updated or removed under a page that still runs the old script. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

const urlOf = (path: string): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
const ownPage = (url: string | undefined): boolean => url?.startsWith(urlOf('')) ?? false;

/** In a tab: takes wires from our own pages and from nobody else. */
export function onWire(name: string, take: (wire: Wire) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id || !ownPage(port.sender.url)) return;
    take(wire(port));
  });
}

/** In a panel: opens a wire to a tab's top frame. */
export const wireTo = (tabId: number, name: string): Wire => wire(browser.tabs.connect(tabId, { name, frameId: 0 }));

/** Opens the page of the school's rules, in a tab of its own; one that is open is brought to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the page of records in a tab of its own, at one of its parts. */
export const openRecords = async (at: string): Promise<void> => {
  await browser.tabs.create({ url: urlOf(`records.html#${at}`) });
};

export interface TeamsTab {
  readonly id: number;
  readonly active: boolean;
  /** Its page is still being loaded: nobody in it can answer yet. */
  readonly loading: boolean;
}

/** Tabs that show Teams, of every window. */
export async function teamsTabs(): Promise<readonly TeamsTab[]> {
  const tabs = await browser.tabs.query({ url: [...TEAMS_HOSTS], discarded: false });
  return tabs.flatMap((tab) =>
    tab.id === undefined ? [] : [{ id: tab.id, active: tab.active, loading: tab.status === 'loading' }],
  );
}

/** Brings a tab and its window to the front. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Tells the background something; resolves with its answer, or undefined when nobody answered. */
export async function tellBackground(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

export interface Sender {
  /** The tab that sent it; null when one of our own pages did. */
  readonly tabId: number | null;
}

const teamsPage = (url: string | undefined): boolean =>
  url !== undefined && TEAMS_HOSTS.some((host) => url.startsWith(host.slice(0, -1)));

/** In the background: takes messages from our own pages and from our script in Teams' top frames. */
export function onTold(take: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (ownPage(sender.url)) return take(message, { tabId: null });
    if (sender.tab?.id === undefined || sender.frameId !== 0 || !teamsPage(sender.url)) return undefined;
    return take(message, { tabId: sender.tab.id });
  });
}

export type Shelf = 'local' | 'session';

export const readShelf = async (shelf: Shelf, key: string): Promise<unknown> =>
  (await browser.storage[shelf].get(key))[key];

export const readWholeShelf = (shelf: Shelf): Promise<Record<string, unknown>> => browser.storage[shelf].get(null);

export const writeShelf = (shelf: Shelf, entries: Record<string, unknown>): Promise<void> =>
  browser.storage[shelf].set(entries);

export const clearShelf = (shelf: Shelf, keys: readonly string[]): Promise<void> =>
  browser.storage[shelf].remove([...keys]);

export function onShelfChange(key: string, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) changed();
  });
}

/** What the school's administrator has set; null where this browser has no such shelf. Empty also before it was fetched. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return (await browser.storage.managed.get(null)) as Record<string, unknown>;
  } catch {
    // Firefox has the shelf only where there is a policy, and says so by an error.
    return null;
  }
}

export const onManagedChange = (changed: () => void): void =>
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });

export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly ink: string;
  readonly title: string;
}

/** Sets the toolbar button's badge for one tab; the browser drops it when that tab goes elsewhere or is closed. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
      browser.action.setTitle({ tabId, title: badge.title }),
    ]);
    const ink = browser.action as { setBadgeTextColor?: (details: { tabId: number; color: string }) => Promise<void> };
    await ink.setBadgeTextColor?.({ tabId, color: badge.ink });
  } catch {
    // The tab was closed while its badge was being set.
  }
}

/** A critical notice stays until it is seen to. Chrome's word for it; the polyfill's types do not have it. */
const STAY: object = { requireInteraction: true };
const SILENT: object = { silent: true };

/** `silent`: it has been sounded before, and is put back as it was. */
export async function notify(id: string, title: string, message: string, silent: boolean): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: urlOf('icon/128.png'),
    title,
    message,
    ...STAY,
    ...(silent && SILENT),
  });
}

export const clearNotification = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};

export const onNotificationPressed = (pressed: (id: string) => void): void =>
  browser.notifications.onClicked.addListener(pressed);

interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}
interface Sidebar {
  toggle(): Promise<void>;
}

/** The toolbar button opens the panel: Chrome's side panel (which the polyfill does not know), or Firefox's sidebar. */
export function panelOnAction(): void {
  const chromeApi = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome;
  if (chromeApi?.sidePanel) {
    void chromeApi.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction) browser.action.onClicked.addListener(() => void sidebarAction.toggle());
}

/** The language the browser speaks, as a tag. */
export const browserLanguage = (): string => globalThis.navigator.language;

/** The product's version, for the health report. */
export const version = (): string => browser.runtime.getManifest().version;
