import type { Page } from '@playwright/test';
import type { Incident } from '../../src/incidents/incident.ts';
import type { Category } from '../../src/policy/categories.ts';
import { pilotExportSchema } from '../../src/records/lesson/pilot.ts';
import { LARGEST } from '../../src/records/lesson/pilot-file.ts';
import { incident } from '../incidents/support.ts';
import { axeFaults, expect, put, show, test } from './stage/harness.ts';
import { EVENTFUL, manySummaries, QUIET } from './stage/lessons.ts';

const LESSONS = manySummaries(30);
const [FIRST] = LESSONS;
const pilot = (from: number, to: number, more: object = {}) => ({
  format: 'gwarchod-pilot',
  version: 1,
  lessons: LESSONS.slice(from, to),
  incidents: [{ id: `i${from}`, at: FIRST?.startedAt ?? 0, category: 'behaviour' }],
  ...more,
});
const file = (content: unknown, name = 'Ann Rees.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
type Given = ReturnType<typeof file>;
const give = (page: Page, ...files: Given[]) => page.locator('#pilot-pick').setInputFiles(files);
const whole = (page: Page) => page.locator('[data-period=whole]');
const fact = (page: Page, name: string) =>
  whole(page).locator('.figures > div', { hasText: name }).locator('dd').first();
const opened = async (page: Page) => {
  await show(page, '#pilot');
  await expect(page.locator('[data-act=make-pilot]')).toBeVisible();
};

test('the school as one: lessons added up whichever files they came in, and each once', async ({ stage }) => {
  await opened(stage);
  await expect(stage.locator('.pilot')).toContainText('sent nowhere');
  expect(await axeFaults(stage)).toEqual([]);
  await give(stage, file(pilot(0, 10)), file(pilot(8, 30)));
  await expect(fact(stage, 'Lessons')).toHaveText('30');
  await expect(fact(stage, 'Announcements')).toHaveText('10');
  await expect(whole(stage).locator('[data-rule=one-adult-left] td')).toHaveText(['10', '10', '1 h 0 min', '6 min']);
  await expect(whole(stage).locator('[data-table=endings] td')).toHaveText(['10', '10', '0', '10']);
  await expect(whole(stage).locator('[data-table=incidents] tbody tr')).toHaveText([/Behaviour\s*2/]);
  await expect(stage.locator('details[data-period]')).toHaveCount(2);
  await expect(stage.locator('[data-small]')).toContainText('Do not look for the people');
  await stage.locator('details[data-period] > summary').first().click();
  expect(await axeFaults(stage)).toEqual([]);
});

test('the order and the number of the files show nowhere: nobody can be ranked by them', async ({ stage }) => {
  const files = [file(pilot(0, 3)), file(pilot(3, 20)), file(pilot(20, 30)), file(pilot(20, 30))];
  const texts: string[] = [];
  for (const order of [files, files.toReversed()]) {
    await opened(stage);
    await give(stage, ...order);
    await expect(fact(stage, 'Lessons')).toHaveText('30');
    await expect(stage.locator('[data-few]')).toHaveCount(0);
    texts.push(await stage.locator('.pilot').innerText());
  }
  expect(texts[1]).toBe(texts[0]);
  expect(texts[0]).not.toContain('Ann Rees');
});

test('few files are said to be few (control: three are not) @deep', async ({ stage }) => {
  await opened(stage);
  await give(stage, file(pilot(0, 3)), file(pilot(3, 6)));
  await expect(stage.locator('[data-few]')).toBeVisible();
  await give(stage, file(pilot(6, 9)));
  await expect(fact(stage, 'Lessons')).toHaveText('9');
  await expect(stage.locator('[data-few]')).toHaveCount(0);
});

test('hostile files: each refused by its place, none by its words; the good one among them is taken @deep', async ({
  stage,
}) => {
  await opened(stage);
  const named = {
    ...pilot(0, 2),
    teacher: 'Mair Griffiths',
    incidents: [{ id: 'i', at: FIRST?.startedAt ?? 0, category: 'Mair Griffiths', name: 'Mair Griffiths' }],
  };
  await give(
    stage,
    file('{"format":"gwarchod-pilot","version":1,"lessons":[{"Mair'),
    file(named),
    file(pilot(0, 1, { version: 7 })),
    file({ format: 'gwarchod-policy', version: 1 }),
    file(' '.repeat(LARGEST + 1)),
    file(pilot(0, 1, { lessons: [{ ...FIRST, knownMs: 1e15 }] })),
    file(`${'['.repeat(100_000)}`),
  );
  await expect(stage.locator('[data-refused]')).toHaveCount(6);
  expect(
    await stage.locator('[data-refused]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.refused)),
  ).toEqual(['not-json', 'newer', 'not-pilot', 'too-large', 'damaged', 'not-json']);
  await expect(stage.locator('[data-refused=newer]')).toContainText('File 3 of those given');
  await expect(fact(stage, 'Lessons')).toHaveText('2');
  await expect(whole(stage).locator('[data-table=incidents] tbody')).toContainText('Another category');
  expect(await stage.locator('body').innerText()).not.toMatch(/Mair|Ann Rees/);
  expect(await axeFaults(stage)).toEqual([]);
  await stage.locator('[data-act=clear-pilot]').click();
  await expect(stage.locator('[data-refused]')).toHaveCount(0);
  await expect(whole(stage)).toHaveCount(0);
});

test('files are taken by dropping them, too @deep', async ({ stage }) => {
  await opened(stage);
  await stage.locator('.drop').evaluate(
    (drop, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'x.json'));
      drop.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
      drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    JSON.stringify(pilot(0, 4)),
  );
  await expect(fact(stage, 'Lessons')).toHaveText('4');
});

test('the figures as CSV, in both languages', async ({ stage }) => {
  await opened(stage);
  await give(stage, file(pilot(0, 10)));
  const link = stage.locator('a[data-act=save-csv]');
  await expect(link).toHaveAttribute('download', /^gwarchod-pilot-summary-[\d-]+\.csv$/);
  const text = () => link.evaluate(async (a: HTMLAnchorElement) => (await fetch(a.href)).text());
  expect(await text()).toContain('"The whole school","Lessons","","10"');
  await stage.evaluate(() => window.stage.setLanguage('cy'));
  await expect.poll(text).toContain('"Yr ysgol gyfan","Gwersi","","10"');
});

/** Enters an incident as the background does, sealed to the device's key. */
async function enter(page: Page, id: string, category: Category | null, corrected?: Category): Promise<void> {
  const account: Incident = { ...incident(), category };
  const clear = { incident: id, due: [], note: null, lesson: null, format: null };
  const entries = [
    { kind: 'written', incident: id, at: account.noticed.at, account },
    ...(corrected
      ? [
          {
            kind: 'corrected',
            incident: id,
            at: account.noticed.at + 1,
            by: 'x',
            reason: 'y',
            changes: { category: corrected },
          },
        ]
      : []),
  ];
  await page.evaluate(
    async ([all, unsealed]) => {
      for (const entry of all)
        await window.stage.write.append({
          book: 'incidents',
          at: entry.at,
          clear: { ...unsealed, kind: entry.kind },
          secret: JSON.stringify(entry),
        });
    },
    [entries, clear] as const,
  );
}
async function ownFile(page: Page) {
  await page.locator('[data-act=make-pilot]').click();
  const link = page.locator('a[data-act=save-pilot]');
  await link.waitFor();
  const text = await link.evaluate(async (a: HTMLAnchorElement) => (await fetch(a.href)).text());
  return { text, file: pilotExportSchema.parse(JSON.parse(text)) };
}

test('this device’s own file: lessons, and incidents by category alone, as they were put right', async ({ stage }) => {
  await put(stage, EVENTFUL);
  await put(stage, QUIET, { closed: false, tab: 8 });
  await enter(stage, 'one', 'dress', 'behaviour');
  await enter(stage, 'two', null);
  await opened(stage);
  const { text, file: own } = await ownFile(stage);
  expect(own.lessons).toHaveLength(2);
  expect(own.incidents.map(({ category }) => category).sort()).toEqual(['behaviour', 'none']);
  // What was written is in the database, and no word of it in the file.
  const { facts, reporter } = incident();
  expect([facts, reporter.name].every((words) => words.length > 3)).toBe(true);
  for (const words of [facts, reporter.name]) expect(text).not.toContain(words);
  await stage.locator('[data-act=add-own]').click();
  await expect(fact(stage, 'Lessons')).toHaveText('2');
});

test('with a passphrase that is not given, no incident is counted, and that is said @deep', async ({ stage }) => {
  await put(stage, QUIET);
  await enter(stage, 'one', 'dress');
  expect(await stage.evaluate(() => window.stage.vault.setPassphrase('', 'a long enough passphrase'))).toBe('done');
  await stage.evaluate(() => window.stage.vault.lock());
  await opened(stage);
  expect((await ownFile(stage)).file.incidents).toEqual([]);
  await expect(stage.locator('.pilot')).toContainText('is locked, so none is counted');
  expect(await axeFaults(stage)).toEqual([]);
  await stage.evaluate(() => window.stage.vault.unlock('a long enough passphrase'));
  await opened(stage);
  expect((await ownFile(stage)).file.incidents).toMatchObject([{ category: 'dress' }]);
});

test('an incident that cannot be opened is said not to be counted', async ({ stage }) => {
  await enter(stage, 'one', 'dress');
  await enter(stage, 'two', 'chat');
  await stage.evaluate(async () => {
    const db = await window.stage.raw();
    const entry = (await db.get('entries', ['incidents', 0])) as { secret: Uint8Array };
    entry.secret[entry.secret.length - 1] = (entry.secret.at(-1) ?? 0) ^ 1;
    await db.put('entries', entry);
    db.close();
  });
  await opened(stage);
  expect((await ownFile(stage)).file.incidents).toMatchObject([{ category: 'chat' }]);
  await expect(stage.locator('.pilot')).toContainText('1 incident could not be opened');
});
