/** An incident written down beside a lesson that goes on: the built extension, its worker and its store. */
import type { Page } from '@playwright/test';
import { draftSchema } from '../../src/incidents/draft.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { Harness } from '../harness/launch.ts';
import { emptied, toIncidents } from './incident-log.ts';
import { overhearNotices, stored, toolbar } from './outside.ts';
import { BEN, settle } from './steps.ts';

const field = (panel: Page, name: string) => panel.locator(`[data-field="${name}"]`);
const act = (panel: Page, name: string) => panel.locator(`[data-act="${name}"]`);

/** A press, and the box has the focus: whoever writes need not look for it. */
async function openForm(panel: Page): Promise<void> {
  await act(panel, 'log-incident').click();
  await expect(field(panel, 'facts')).toBeFocused();
}

/** What the background says when a page of ours asks it. */
const ask = (panel: Page, message: object): Promise<{ done: boolean; value: unknown }> =>
  panel.evaluate(
    (told) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(told: object): Promise<never> } } }
      ).chrome.runtime.sendMessage(told),
    message,
  );
interface Outstanding {
  incidents: { id: string; due: { task: string }[] }[];
  notes: { id: string; at: number }[];
  drafts: { id: string }[];
}
const outstanding = async (panel: Page) => (await ask(panel, { kind: 'outstanding' })).value as Outstanding;
const kept = async (panel: Page): Promise<(string | undefined)[]> => {
  const { value } = (await ask(panel, { kind: 'drafts' })) as { value: { draft: unknown }[] };
  return value.map(({ draft }) => draftSchema.parse(draft).fields.facts);
};
/** Only what lies sealed on the disk: the browser's memory is emptied, as when it is started anew. */
const forgetLive = async (gw: Harness) =>
  (await gw.worker()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );

// Another test may have left a passphrase, and the worker what it remembers of a store that was emptied under it.
test.beforeEach(async ({ gw }) => (await emptied(gw)).close());

test('from the press to the first letter in a draft in under five seconds, while the verdict goes on beside it', async ({
  open,
}) => {
  const { panel, lesson, hud } = await settle(open);
  const began = Date.now();
  await openForm(panel);
  await panel.keyboard.type('I');
  await expect(field(panel, 'facts')).toHaveValue('I');
  expect(Date.now() - began).toBeLessThan(5_000);
  await panel.keyboard.type(' saw a message in the chat.');
  await expect(panel.locator('[data-kept="kept"]')).toBeVisible();
  await expect(panel.locator('.verdict h1')).toHaveText('In order');
  await lesson.leave(BEN);
  await hud.waitFor({ staff: '1' });
  await expect(panel.locator('.verdict h1')).not.toHaveText('In order');
  await expect(panel.locator('.verdict')).toBeInViewport();
  // Nobody is taken from where they write.
  await expect(field(panel, 'facts')).toBeFocused();
  await expect(field(panel, 'facts')).toHaveValue('I saw a message in the chat.');

  await field(panel, 'about-adult').selectOption('yes');
  await act(panel, 'save-incident').click();
  await expect(field(panel, 'reporter')).toBeFocused();
  await panel.keyboard.type('Mair Griffiths');
  await act(panel, 'save-incident').click();
  await expect(panel.locator('[data-incident="form"]')).toHaveCount(0);
  const { incidents, drafts } = await outstanding(panel);
  expect(incidents.map(({ due }) => due.map(({ task }) => task))).toEqual([['other-alerted']]);
  expect(drafts).toEqual([]);
  // What is to be done stands in the panel until it is done.
  const tasks = panel.locator('[data-task]');
  await expect(tasks).toHaveCount(1);
  await act(panel, 'task-done').click();
  await act(panel, 'task-done-yes').click();
  await expect(tasks).toHaveCount(0);
  expect((await outstanding(panel)).incidents[0]?.due).toEqual([]);
});

test('the draft is there when the panel is closed and opened, and when the page or the worker was gone meanwhile', async ({
  open,
  gw,
}) => {
  const { page, panel } = await settle(open);
  await openForm(panel);
  await panel.keyboard.type('First words');
  await expect.poll(() => kept(panel)).toEqual(['First words']);

  // The worker is stopped while typing goes on.
  await gw.stopWorker();
  await panel.keyboard.type(' and more');
  await expect.poll(() => kept(panel)).toEqual(['First words and more']);
  await panel.keyboard.type(', to the last key');
  await gw.closePanel(panel);

  await page.reload();
  const again = await gw.openPanel(page);
  await act(again, 'go-on').click();
  await expect(field(again, 'facts')).toHaveValue('First words and more, to the last key');
  await again.keyboard.press('End');
  await again.keyboard.type('!');
  await expect(again.locator('[data-kept="kept"]')).toBeVisible();
  await again.reload();
  await forgetLive(gw);
  await expect.poll(() => kept(again)).toEqual(['First words and more, to the last key!']);
});

test('what is written leaves no word outside the panel, and none on the disk that is not sealed @deep', async ({
  open,
  gw,
}) => {
  const { page, panel } = await settle(open);
  const heard = await overhearNotices(gw);
  const bar = await toolbar(gw, page);
  const words = ['Zugzwang', 'Quetzal', 'Xylophon'];
  await openForm(panel);
  await panel.keyboard.type(`${words[0]} was said.`);
  await field(panel, 'spoken').fill(`${words[1]}!`);
  await field(panel, 'concerned-0').fill(`${words[2]} Jones`);
  await field(panel, 'reporter').fill('Mair Griffiths');
  await expect(panel.locator('[data-kept="kept"]')).toBeVisible();
  const outside = async () => {
    const { local } = await stored(await gw.worker());
    const rows = await panel.evaluate(async () => {
      const read = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => failed(asked.error);
        });
      const all: string[] = [];
      for (const { name } of await indexedDB.databases()) {
        const db = await read(indexedDB.open(name ?? ''));
        for (const store of db.objectStoreNames) {
          const found: unknown[] = await read(db.transaction(store).objectStore(store).getAll());
          const written = (_: string, value: unknown) =>
            value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
          all.push(...found.map((row) => JSON.stringify(row, written)));
        }
        db.close();
      }
      return all;
    });
    return [local, ...rows, await bar.title(), await bar.text(), ...(await heard()), page.url(), await panel.title()];
  };
  const during = await outside();
  // There is something to look through: the draft lies there, sealed.
  expect(during.length).toBeGreaterThan(5);
  await act(panel, 'save-incident').click();
  await expect(panel.locator('[data-incident="form"]')).toHaveCount(0);
  const after = await outside();
  for (const word of words) expect([...during, ...after].join('\n')).not.toContain(word);
  expect(after.join('\n')).not.toContain('Jones');
  // The live draft goes from the browser's memory with the record that took its place.
  expect((await stored(await gw.worker())).session).not.toContain(words[0]);
  expect(gw.requests).toEqual([]);
});

test('a screen that is shared in Teams hides all of it at once; the last key is kept', async ({ open }) => {
  const { page, panel } = await settle(open);
  await openForm(panel);
  await panel.keyboard.type('Before the screen');
  const share = (state: string) =>
    page.evaluate((shown) => {
      const button =
        document.querySelector('#share-button') ?? document.body.appendChild(document.createElement('button'));
      button.id = 'share-button';
      button.setAttribute('data-state', shown);
    }, state);
  await share('call-control-stop-presenting-new');
  await expect(panel.locator('[data-hidden="sharing"]')).toBeVisible();
  expect(await panel.locator('main').innerText()).not.toContain('Before the screen');
  await expect.poll(() => kept(panel)).toEqual(['Before the screen']);
  await share('call-control-present-new');
  await act(panel, 'show-again').click();
  await expect(field(panel, 'facts')).toHaveValue('Before the screen');
});

test('a second that was noted is asked for when the lesson is over, in Welsh too, and written up @deep', async ({
  open,
}) => {
  const { panel, lesson, hud } = await settle(open);
  const before = Date.now();
  await act(panel, 'quick-note').click();
  await expect(panel.locator('[data-noted="true"]')).toBeVisible();
  const [note] = (await outstanding(panel)).notes;
  expect(note?.at).toBeGreaterThanOrEqual(before);
  await panel.getByRole('button', { name: 'Cymraeg' }).click();
  await lesson.end('ended');
  await hud.waitFor({ phase: 'ended' });
  await expect(panel.locator('.pressing h2')).toHaveText('I’w ysgrifennu');
  await act(panel, 'write-up').click();
  await expect(panel.locator('#incident-title')).toHaveText('Cofnodi digwyddiad');
  await expect(field(panel, 'facts')).toBeFocused();
  await panel.keyboard.type('Gwelais neges.');
  await field(panel, 'reporter').fill('Mair Griffiths');
  await act(panel, 'save-incident').click();
  await expect(panel.locator('[data-incident="form"]')).toHaveCount(0);
  const left = await outstanding(panel);
  expect(left.notes).toEqual([]);
  expect(left.incidents).toHaveLength(1);
});

test('one account in the panel and on the page of records: both say so, neither writes over the other, and the newer is taken up @deep', async ({
  open,
  gw,
}) => {
  const { panel } = await settle(open);
  await openForm(panel);
  await panel.keyboard.type('Begun in the panel.');
  await expect(panel.locator('[data-kept="kept"]')).toBeVisible();
  await expect(panel.locator('[data-elsewhere]')).toHaveCount(0);

  const page = await gw.newPage();
  await toIncidents(gw, page);
  await act(page, 'go-on').click();
  const facts = page.getByLabel('What happened');
  await expect(facts).toHaveValue('Begun in the panel.');
  for (const at of [panel, page]) await expect(at.locator('[data-elsewhere="open"]')).toContainText('in another place');
  await page.getByLabel('Your full name').fill('Mair Griffiths');
  await facts.fill('Begun in the panel. Gone on with on the page.');
  await expect(page.locator('[data-kept="kept"]')).toBeVisible();

  // Older here: said, with the way to the newer; and what is typed all the same is lost in neither place.
  await expect(panel.locator('[data-elsewhere="newer"]')).toBeVisible();
  await panel.bringToFront();
  await field(panel, 'facts').fill('Begun in the panel. More of it.');
  await expect(panel.locator('[data-elsewhere="parted"]')).toContainText('draft of its own');
  await expect(page.locator('[data-elsewhere="other-parted"]')).toContainText('draft of its own');
  const both = ['Begun in the panel. Gone on with on the page.', 'Begun in the panel. More of it.'];
  await expect.poll(async () => (await kept(panel)).toSorted()).toEqual(both);
  await forgetLive(gw);
  expect((await kept(panel)).toSorted()).toEqual(both);

  await act(panel, 'take-up').click();
  await expect(field(panel, 'facts')).toHaveValue(both[0] ?? '');
  await field(panel, 'facts').fill('Finished in the panel.');
  await expect(page.locator('[data-elsewhere="newer"]')).toBeVisible();
  // Saved from the older words, it is no record yet: first it is said.
  await act(page, 'save-incident').click();
  await expect(page.locator('[data-elsewhere="parted"]')).toBeVisible();
  expect((await outstanding(panel)).incidents).toEqual([]);
  await expect.poll(async () => (await kept(panel)).toSorted()).toEqual([...both, 'Finished in the panel.'].toSorted());
});
