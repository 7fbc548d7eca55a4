import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { manySummaries } from '../records-page/stage/lessons.ts';

export interface FirstScreen {
  /** From the navigation until the frame that shows the rows was drawn (ms), in the page's own time. */
  readonly ms: number;
  readonly rows: number;
  /** What the page's own thread worked for it (ms): others at work on the machine do not lengthen that. */
  readonly worked: number;
}

const LESSONS = 2_000;
const INCIDENTS = 500;
/** So many lines of each of the newest lessons lie there too, as on a device in use. */
const WITH_LINES = 300;
const LINES = 40;

/** Fills the database of the extension, as the browser has it: thousands through the writer would take minutes. */
export async function fillRecords(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/records.html`);
  await page.locator('main').waitFor();
  await page.evaluate(putAll, {
    summaries: manySummaries(LESSONS),
    incidents: INCIDENTS,
    withLines: WITH_LINES,
    lines: LINES,
  });
  await page.close();
}

interface Filling {
  readonly summaries: readonly { readonly id: string; readonly startedAt: number; readonly lastAt: number }[];
  readonly incidents: number;
  readonly withLines: number;
  readonly lines: number;
}

async function putAll({ summaries, incidents, withLines, lines }: Filling): Promise<void> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const db = await asked(indexedDB.open('gwarchod-records'));
  const tx = db.transaction(['heads', 'entries'], 'readwrite');
  const ended = new Promise<void>((done, failed) => {
    tx.oncomplete = () => done();
    tx.onabort = () => failed(tx.error);
  });
  const [heads, entries] = [tx.objectStore('heads'), tx.objectStore('entries')];
  const hash = 'a'.repeat(64);
  // Within the time that they are kept for, or the background would take them out while the page is being opened.
  const every = (20 * 86_400_000) / summaries.length;
  for (const [i, summary] of summaries.entries()) {
    const at = Date.now() - 3_600_000 - i * every;
    const book = summary.id;
    heads.put({
      book,
      seq: lines,
      hash,
      begun: at,
      last: at,
      removed: null,
      summary: { ...summary, startedAt: at, lastAt: at },
    });
    for (let seq = 0; i < withLines && seq < lines; seq += 1)
      entries.put({
        book,
        seq,
        at: at + seq,
        clear: {
          kind: 'line',
          line: { at: at + seq, whole: seq === 0, missed: 0, facts: { staff: '2', learners: `${seq}` } },
        },
        secret: null,
        source: { from: book, n: seq },
        prev: hash,
        hash,
        restored: null,
      });
  }
  for (let seq = 0; seq < incidents; seq += 1)
    entries.put({
      book: 'incidents',
      seq,
      at: Date.now(),
      clear: { kind: 'written', incident: `i${seq}`, due: [], note: null, lesson: null, format: null },
      secret: crypto.getRandomValues(new Uint8Array(3_000)),
      source: null,
      prev: hash,
      hash,
      restored: null,
    });
  heads.put({ book: 'incidents', seq: incidents - 1, hash, begun: 0, last: Date.now(), removed: null, summary: null });
  await ended;
  db.close();
}

/** What the page says when its list is painted, ahead of the figures. */
export const DRAWN = 'drawn ';

/** Opens the page as a teacher does, with the processor slowed. */
export async function firstScreen(page: Page, address: string, rate: number): Promise<FirstScreen> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const before = await taskDuration(session);
  // Asked meanwhile, the page would be given the harness' own script to read first (55 ms at 4x): it tells of itself.
  const told = page.waitForEvent('console', (said) => said.text().startsWith(DRAWN));
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = JSON.parse((await told).text().slice(DRAWN.length)) as Omit<FirstScreen, 'worked'>;
  const worked = ((await taskDuration(session)) - before) * 1_000;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { ...drawn, worked };
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('Chromium gives no TaskDuration');
  return found.value;
}

/** To be put into the page before its own scripts: notes when the list was first painted. */
export function watchDrawn(drawn: string): void {
  const look = () => {
    const rows = document.querySelectorAll('.lesson-list > li').length;
    if (rows === 0 && document.querySelector('.none') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => console.debug(drawn + JSON.stringify({ ms: performance.now(), rows }));
      channel.port2.postMessage(null);
    });
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { childList: true, subtree: true });
}
