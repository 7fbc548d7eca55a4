/** Every state of the page of records, one after another in one store, in the built extension. */
import type { Page } from '@playwright/test';
import {
  blank,
  DAY,
  open,
  put,
  setPassphrase,
  three,
  toIncidents,
  unlock,
  WORDS,
  written,
} from '../../e2e/incident-log.ts';
import type { Harness } from '../../harness/launch.ts';
import { CUT_OFF, EVENTFUL, manySummaries, moved, QUIET } from '../../records-page/stage/lessons.ts';
import { bound, putBooks } from './store.ts';

/** Called at each state, with its name; the page stands as it should be looked at. */
export type Look = (name: string, page: Page) => Promise<void>;

export const FACTS =
  'A learner wrote in the meeting chat, at about 10:40, that she did not want to go home. I asked the class to close ' +
  'the chat and told her that I would speak with her.';

const at = async (gw: Harness, page: Page, hash: string, ready: string) => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${gw.extensionId}/records.html#${hash}`);
  await page.locator(ready).first().waitFor();
};

export async function lessonStates(gw: Harness, look: Look): Promise<void> {
  const page = await blank(gw);
  const list = () => at(gw, page, 'lessons', '.count:not(:text("…")), .none');
  await list();
  await look('lessons-none', page);
  // This morning at nine, so that nothing is past the time that it is kept for.
  const since = Math.floor((Date.now() - (EVENTFUL[0]?.at ?? 0)) / DAY) * DAY;
  const books = await Promise.all([
    bound(moved(EVENTFUL, since - DAY)),
    bound(moved(QUIET, since - 2 * DAY)),
    bound(moved(CUT_OFF, since - 3 * DAY)),
    bound(moved(EVENTFUL, since - 4 * DAY)),
  ]);
  await putBooks(page, books);
  await list();
  await look('lessons-list', page);
  await page.locator('.find summary').click();
  if (!(await page.locator('select[name=kind]').isVisible())) await page.locator('.find summary').click();
  await page.locator('select[name=kind]').selectOption('therapy');
  await look('lessons-none-found', page);
  const [eventful] = books;
  const lesson = async (ready: string) => at(gw, page, `lessons/${encodeURIComponent(eventful.head.book)}`, ready);
  await lesson('figure svg');
  await look('lesson', page);
  for (const summary of await page.locator('main details:not([open]) > summary').all()) await summary.click();
  await look('lesson-tables', page);
  await page.locator('[data-act=delete]').click();
  await look('lesson-delete', page);
  const [first, second, ...rest] = eventful.entries;
  if (!first || !second) throw new Error('no second entry');
  await putBooks(page, [{ ...eventful, entries: [first, { ...second, at: second.at + 1 }, ...rest] }]);
  await lesson('[data-damage]');
  await look('lesson-damaged', page);
  await at(gw, page, 'lessons/lesson%3A1-1', '.none');
  await look('lesson-gone', page);
  await page.close();
}

export async function incidentStates(gw: Harness, look: Look): Promise<void> {
  const page = await blank(gw);
  await toIncidents(gw, page);
  await look('incidents-none', page);
  await three(page);
  await put(page, written('i4', Date.now(), { facts: FACTS, category: 'disclosure' }), [
    { id: 'safeguarding-alerted', task: 'safeguarding-alerted', due: Date.now() + DAY / 24 },
  ]);
  await toIncidents(gw, page);
  await page.locator('[data-body=open]').first().waitFor();
  await look('incidents-no-passphrase', page);
  await page.locator('[data-act=set-passphrase]').click();
  await look('incidents-setting-passphrase', page);
  await page.locator('[data-act=cancel]').click();
  await setPassphrase(page);
  await look('incidents-unlocked', page);
  await page.locator('[data-act=choose-all]').click();
  await page.locator('[data-act=choose-none]').waitFor();
  await look('incidents-export', page);
  await page.locator('[data-act=hide]').click();
  await look('incidents-blank-key', page);
  await page.locator('[data-act=show-again]').click();
  await open(page, 'i4');
  await look('incident', page);
  await page.locator('#correct-field').selectOption('told');
  await page.locator('[data-act=add]').click();
  await look('incident-correction', page);
  await page.locator('[data-act=print-page]').click();
  await page.locator('.sheet').waitFor();
  await look('incident-to-print', page);
  await page.locator('[data-act=close-print]').click();
  await page.locator('[data-act=close]').click();
  await page.locator('[data-act=log-incident]').click();
  await page.locator('.draft').first().waitFor();
  await look('incident-draft', page);
  await page.locator('[data-act=leave-draft]').click();
  await page.locator('[data-act=lock]').click();
  await page.locator('#unlock-words').waitFor();
  await look('incidents-locked', page);
  await page.locator('#unlock-words').fill(`${WORDS} not`);
  await page.locator('[data-act=unlock]').click();
  await page.locator('[data-box=protect] [role=alert]').waitFor();
  await look('incidents-wrong-passphrase', page);
  await unlock(page);
  await page.close();
}

export async function pilotStates(gw: Harness, look: Look): Promise<void> {
  const page = await blank(gw);
  await at(gw, page, 'pilot', '[data-act=make-pilot]');
  await look('pilot-none', page);
  const lessons = manySummaries(30);
  const file = {
    ...{ format: 'gwarchod-pilot', version: 1, lessons },
    incidents: [{ id: 'i1', at: lessons[0]?.startedAt ?? 0, category: 'behaviour' }],
  };
  const given = (content: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await page.locator('#pilot-pick').setInputFiles([given(JSON.stringify(file)), given('{')]);
  await page.locator('[data-period=whole]').waitFor();
  await look('pilot-summary', page);
  await page.close();
}
