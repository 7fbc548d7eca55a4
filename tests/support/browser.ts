import type { Badge, Sender, Shelf } from '../../src/browser.ts';

/** A browser in memory, in the place of `src/browser.ts`: slow enough for two things at once to get in each other's way. */
export const store: Record<Shelf, Map<string, unknown>> = { local: new Map(), session: new Map() };
export const badges = new Map<number, Badge>();
export const notices = new Map<string, { readonly title: string; readonly body: string; readonly silent: boolean }>();
export const shown: number[] = [];
export const writes: (readonly string[])[] = [];
let listeners: { readonly key: string; readonly changed: () => void }[] = [];
let taker: ((message: unknown, sender: Sender) => Promise<unknown>) | null = null;
let pressed: ((id: string) => void) | null = null;
let speaks = 'en-GB';
/** What the school's administrator has set; null where there is no such shelf. */
let managed: Readonly<Record<string, unknown>> | null = null;
let managedChanged: (() => void) | null = null;

export function reset(language = 'en-GB'): void {
  for (const shelf of Object.values(store)) shelf.clear();
  badges.clear();
  notices.clear();
  shown.length = 0;
  writes.length = 0;
  listeners = [];
  speaks = language;
  managed = null;
  managedChanged = null;
}

/** Says something to the background, as a tab or as a page of ours. */
export const tell = (message: unknown, tabId: number | null = null): Promise<unknown> =>
  taker?.(message, { tabId }) ?? Promise.reject(new Error('nobody listens'));
export const press = (id: string): void => pressed?.(id);

const slowly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const noticed = (keys: readonly string[]) => {
  for (const { key, changed } of listeners) if (keys.includes(key)) changed();
};

export const readShelf = async (shelf: Shelf, key: string): Promise<unknown> => {
  await slowly();
  return structuredClone(store[shelf].get(key));
};
export const readWholeShelf = async (shelf: Shelf): Promise<Record<string, unknown>> => {
  await slowly();
  return structuredClone(Object.fromEntries(store[shelf]));
};
export const writeShelf = async (shelf: Shelf, entries: Record<string, unknown>): Promise<void> => {
  await slowly();
  writes.push(Object.keys(entries));
  for (const [key, value] of Object.entries(entries)) store[shelf].set(key, structuredClone(value));
  if (shelf === 'local') noticed(Object.keys(entries));
};
export const clearShelf = async (shelf: Shelf, keys: readonly string[]): Promise<void> => {
  await slowly();
  for (const key of keys) store[shelf].delete(key);
  if (shelf === 'local') noticed(keys);
};
export const onShelfChange = (key: string, changed: () => void): void => {
  listeners.push({ key, changed });
};
/** The administrator sets something; `quietly` is how a browser fetches it for the first time, without a word. */
export function manage(raw: Readonly<Record<string, unknown>> | null, quietly = false): void {
  managed = raw;
  if (!quietly) managedChanged?.();
}
export const readManaged = async (): Promise<typeof managed> => {
  await slowly();
  // A background of a test that is over asks for some seconds yet: it must not write into the next one's store.
  return managedChanged === null ? new Promise(() => {}) : managed;
};
export const onManagedChange = (changed: () => void): void => {
  managedChanged = changed;
};
export const browserLanguage = (): string => speaks;
export const onTold = (take: typeof taker): void => {
  taker = take;
};
export const onNotificationPressed = (run: (id: string) => void): void => {
  pressed = run;
};
export const panelOnAction = (): void => {};
export const setBadge = async (tabId: number, badge: Badge): Promise<void> => {
  await slowly();
  badges.set(tabId, badge);
};
export const notify = async (id: string, title: string, body: string, silent: boolean): Promise<void> => {
  notices.set(id, { title, body, silent });
};
export const clearNotification = async (id: string): Promise<void> => {
  notices.delete(id);
};
export const showTab = async (tabId: number): Promise<void> => {
  shown.push(tabId);
};
