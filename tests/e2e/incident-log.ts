/** The page of records at its incidents, in the real extension, over stores that begin empty. */
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/incidents/entry.ts';
import type { Incident } from '../../src/incidents/incident.ts';
import type { RecordsTold } from '../../src/records/told.ts';
import type { Harness } from '../harness/launch.ts';
import { INCIDENT } from '../incidents/support.ts';
import { store } from './outside.ts';

/** The little of the extension API that is called in the page. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export const WORDS = 'y ddraig goch 1536';
const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const address = (gw: Pick<Harness, 'extensionId'>, page: string) =>
  `chrome-extension://${gw.extensionId}/${page}`;

/** A page of the extension with nothing running in it, all stores empty and the worker stopped, under Elfed's rules. */
export const blank = (gw: Harness): Promise<Page> =>
  emptied(gw, { policy: { version: 1, preset: 'elfed', values: {}, confirmed: {}, settled: {} } });

/** The same, under no rules of any school. What the worker remembers of the stores, and the key's file, go with them. */
export async function emptied(gw: Harness, local: object = {}): Promise<Page> {
  // A lesson's tab that was kept for the next test would wake the worker again.
  await gw.reset();
  const page = await gw.newPage();
  await page.goto(address(gw, 'icon/48.png'));
  await store(await gw.worker(), local);
  await gw.stopWorker();
  await page.evaluate(async () => {
    await new Promise((done, failed) => {
      const asked = indexedDB.deleteDatabase('gwarchod-records');
      asked.onsuccess = done;
      asked.onerror = failed;
    });
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('device-key.json').catch(() => undefined);
  });
  return page;
}

export async function toIncidents(gw: Harness, page: Page): Promise<void> {
  // Twice to the same address would only turn to another part of it.
  await page.goto('about:blank');
  await page.goto(address(gw, 'records.html#incidents'));
  await page.locator('.incidents[data-ready=true]').waitFor();
}

export const ask = (page: Page, told: RecordsTold): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), told as object);

type Entering = Extract<RecordsTold, { kind: 'incident' }>;

/** As a page sends it that has seen all there is. */
export const entering = (entry: Entry, due: Entering['due'] = [], was: Entering['was'] = []): Entering => ({
  ...{ kind: 'incident', entry, due, was },
  ...{ draft: null, mark: null, seen: null },
});

export async function put(page: Page, entry: Entry, due: Entering['due'] = []) {
  const answer = await ask(page, entering(entry, due));
  if (!(answer as { done?: boolean } | undefined)?.done) throw new Error(`not entered: ${JSON.stringify(answer)}`);
}

export const account = (at: number, over: Partial<Incident> = {}): Incident => ({
  ...INCIDENT,
  noticed: { at: at - 20 * MINUTE, stamped: at - 20 * MINUTE, reason: '' },
  recorded: { at, stamped: at, reason: '' },
  ...over,
});
export const written = (id: string, at: number, over: Partial<Incident> = {}): Entry => ({
  ...({ kind: 'written', incident: id, at } as const),
  account: account(at, over),
});

/** Three, of which one is late, one was taken out, and one has nothing left to be done. */
export async function three(page: Page, now = Date.now()): Promise<void> {
  await put(page, written('i1', now - 3 * DAY, { facts: 'A message in the chat, ŵ' }), [
    { id: 'parents', task: 'parents', due: now - 2 * DAY },
    { id: 'system-entry', task: 'system-entry', due: now + DAY },
  ]);
  await put(page, written('i2', now - 2 * DAY, { facts: 'A stranger at the door', category: 'unknown-person' }));
  await put(page, { kind: 'exported', incident: 'i2', at: now - DAY, format: 'csv' });
  await put(page, written('i3', now - DAY, { facts: 'What a child said', category: 'disclosure' }), [
    { id: 'safeguarding-alerted', task: 'safeguarding-alerted', due: now - 60 * MINUTE },
    { id: 'leaders', task: 'leaders', due: null },
  ]);
}

export async function setPassphrase(page: Page, words = WORDS): Promise<void> {
  await page.locator('[data-act=set-passphrase]').click();
  await page.locator('#passphrase-next').fill(words);
  await page.locator('#passphrase-again').fill(words);
  await page.locator('input[name=known]').check();
  await page.locator('[data-act=put-passphrase]').click();
  await page.locator('[data-box=protect][data-key=unlocked]').waitFor();
}
export async function unlock(page: Page, words = WORDS): Promise<void> {
  await page.locator('#unlock-words').fill(words);
  await page.locator('[data-act=unlock]').click();
  await page.locator('[data-box=protect][data-key=unlocked]').waitFor();
}
export const incident = (page: Page, id: string) => page.locator(`[data-incident="${id}"]`);
export const open = async (page: Page, id: string): Promise<void> => {
  await incident(page, id).locator('[data-act=open]').click();
  await page.locator(`[data-one="${id}"]`).waitFor();
};
