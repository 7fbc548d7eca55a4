/** What the extension shows outside its panel: toolbar badge, its title, system notifications; and what it keeps. */
import type { Page, Worker } from '@playwright/test';
import type { Harness } from '../harness/launch.ts';

/** The little of the extension API that is read here, in the worker. */
interface Chrome {
  tabs: { query(what: object): Promise<{ id: number; url: string }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    create(id: string, options: object, ...rest: unknown[]): unknown;
  };
  storage: Record<'local' | 'session', { get(): Promise<object>; set(entries: object): Promise<void> }>;
}
declare const chrome: Chrome;

export interface Toolbar {
  text(): Promise<string>;
  title(): Promise<string>;
  /** Ids of the notifications that stand. */
  notices(): Promise<string[]>;
}

export async function toolbar(gw: Harness, page: Page): Promise<Toolbar> {
  const url = page.url().split('#')[0] as string;
  const tabId = await (await gw.worker()).evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(wanted))?.id as number;
  }, url);
  return {
    text: async () => (await gw.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    title: async () => (await gw.worker()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId),
    notices: async () => (await gw.worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll())),
  };
}

/** Writes down, in the worker, the words of every notification from now on; Chromium itself tells only their ids. */
export const overhearNotices = async (gw: Harness): Promise<() => Promise<string[]>> => {
  const worker = await gw.worker();
  await worker.evaluate(() => {
    const { create } = chrome.notifications;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.notifications.create = (id, options, ...rest) => {
      heard.push(JSON.stringify(options));
      return create.call(chrome.notifications, id, options, ...rest);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
};

/** All that is stored, as text. */
export const stored = async (worker: Worker): Promise<{ local: string; session: string }> =>
  worker.evaluate(async () => ({
    local: JSON.stringify(await chrome.storage.local.get()),
    session: JSON.stringify(await chrome.storage.session.get()),
  }));

/** All that lies in the database of records, as text; bytes by their numbers. */
export const recorded = async (worker: Worker): Promise<string> =>
  worker.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('gwarchod-records');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const tx = database.transaction(names, 'readonly');
          const asked = names.map((name) => tx.objectStore(name).getAll());
          tx.oncomplete = () => {
            database.close();
            resolve(JSON.stringify(names.map((name, i) => [name, asked[i]?.result])));
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
  );

export const store = (worker: Worker, entries: object): Promise<void> =>
  worker.evaluate((given) => chrome.storage.local.set(given), entries);
