/** Incidents on the page of records, in the real extension: unlocked, read, put right, taken out and let go. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { readIncidents } from '../../src/incidents/export/json.ts';
import { ROLES } from '../../src/incidents/plain.ts';
import { axeFaults } from '../harness/axe.ts';
import { expect, test } from '../harness/fixtures.ts';
import type { Harness } from '../harness/launch.ts';
import {
  account,
  ask,
  blank,
  DAY,
  entering,
  incident,
  open,
  put,
  setPassphrase,
  three,
  toIncidents,
  unlock,
  WORDS,
  written,
} from './incident-log.ts';
import { store, stored } from './outside.ts';

const MINUTE = 60_000;
const FACTS = 'Gwenno wrote “=1+1” in the chat';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is copied is kept in the page: the browser's clipboard belongs to whoever else is at work. */
function keepCopies(): void {
  const copies: string[] = [];
  const blobs = new Map<string, Blob>();
  Object.assign(window, { copies, blobs, printed: 0 });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copies.push(text) },
  });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  window.print = () => {
    Object.assign(window, { printed: 1 });
  };
}
interface Kept {
  copies: string[];
  blobs: Map<string, Blob>;
  printed: number;
}

/** In the page: time that a test can move on. Playwright's own clock is the whole browser's, and stays for the tests to come. */
function ownClock(): void {
  const now = Date.now;
  let ahead = 0;
  Date.now = () => now() + ahead;
  Object.assign(window, {
    later: (ms: number) => {
      ahead += ms;
      // The page looks at the time when it is shown again, besides every second.
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
}
const later = (at: Page, ms: number) =>
  at.evaluate((by) => (window as unknown as { later: (ms: number) => void }).later(by), ms);

async function page(gw: Harness, { clock = false } = {}): Promise<Page> {
  const opened = await blank(gw);
  await opened.addInitScript(keepCopies);
  if (clock) await opened.addInitScript(ownClock);
  await toIncidents(gw, opened);
  return opened;
}
async function withThree(gw: Harness): Promise<Page> {
  const opened = await page(gw);
  await three(opened);
  await toIncidents(gw, opened);
  await opened.locator('[data-body=open]').first().waitFor();
  return opened;
}
/** What a press has the browser keep as a file: its name and what is in it. */
async function saved(at: Page, act: string): Promise<{ name: string; text: string }> {
  const link = at.locator(`[data-act=${act}]`);
  const url = (await link.getAttribute('href')) ?? '';
  const text = await at.evaluate(async (of) => (window as unknown as Kept).blobs.get(of)?.text() ?? '', url);
  const name = (await link.getAttribute('download')) ?? '';
  // Two lines lead into the one browser, and either may have it put a download where the other does not look.
  const download = at.waitForEvent('download');
  await link.click();
  await download;
  return { name, text };
}

test('written, locked, opened again, put right, taken out and deleted', async ({ gw }) => {
  const at = await page(gw);
  await expect(at.locator('.incidents')).toContainText('anyone who can use this account on this device can read them');
  await at.locator('[data-act=log-incident]').click();
  await expect(at.locator('.danger-lines')).toContainText('call 999 first');
  await expect(at.locator('.danger-lines')).toContainText('ffoniwch 999');
  await at.locator('[data-act=save-incident]').click();
  await expect(at.locator('.draft [role=alert]')).toContainText('your name, one line of what happened');
  await at.getByLabel('Your full name').fill('Siân Puw');
  await at.getByLabel('What happened').fill(FACTS);
  await at.getByLabel('Category').selectOption({ label: 'Messages in the chat' });
  await at.locator('[data-kept]').waitFor();
  await at.locator('[data-act=save-incident]').click();
  await at.locator('[data-body=open]').waitFor();
  await setPassphrase(at);

  await toIncidents(gw, at);
  await at.locator('[data-box=protect][data-key=locked]').waitFor();
  await expect(at.locator('[data-incident]')).toHaveCount(1);
  await expect(at.locator('.incidents')).not.toContainText('Gwenno');
  await expect(at.locator('[data-due=system-entry]')).toContainText('Enter it in CPOMS');
  expect(await axeFaults(at)).toEqual([]);
  await at.locator('#unlock-words').fill('not the right passphrase');
  await at.keyboard.press('Enter');
  await expect(at.locator('#unlock-said')).toHaveText('That is not the passphrase. Nothing has been changed.');
  await unlock(at);
  await at.locator('[data-act=open]').click();
  await expect(at.locator('[data-field=facts]')).toContainText(FACTS);

  await at.locator('#correct-field').selectOption('facts');
  await at.locator('[data-act=put-correction]').click();
  await expect(at.locator('.correct-form [role=alert]')).toHaveText('That is what it says already.');
  await at.locator('.correct-form textarea').fill('Gwenno wrote it; Rhys was there');
  await at.locator('[data-act=put-correction]').click();
  await expect(at.locator('.correct-form [role=alert]')).toHaveText('Give your name.');
  await at.getByLabel('Your name').fill('Ann Rees');
  await at.locator('[data-act=put-correction]').click();
  await expect(at.locator('.correct-form [role=alert]')).toHaveText('Say why.');
  await at.getByLabel('Why it is corrected').fill('Told since');
  await at.locator('[data-act=put-correction]').click();
  const change = at.locator('[data-change=facts]');
  await expect(change.locator('[data-when=was]')).toContainText(FACTS);
  await expect(change.locator('[data-when=is]')).toContainText('Rhys was there');
  await expect(change).toContainText('Ann Rees');

  const system = at.locator('[data-task=system-entry]');
  await system.locator('[data-act=tick]').click();
  await expect(system.getByLabel('Your name')).toBeFocused();
  await expect(system.getByLabel('Your name')).toHaveValue('Ann Rees');
  await system.locator('[data-act=put-done]').click();
  await expect(system.getByRole('alert')).toHaveText('Enter the number that it has in the system: that closes this.');
  await system.getByLabel('Reference in the school’s system').fill('INC-4711');
  await system.locator('[data-act=put-done]').click();
  await expect(system).toHaveAttribute('data-state', 'done');
  await expect(system).toContainText('INC-4711');
  expect(await axeFaults(at)).toEqual([]);

  await expect(at.locator('[data-box=delete]')).toHaveCount(0);
  await at.locator('[data-act=copy-cpoms]').click();
  await expect(at.locator('[data-box=delete]')).toContainText('still open');
  const [copied] = await at.evaluate(() => (window as unknown as Kept).copies);
  expect(copied).toMatch(/^I, Siân Puw, noticed this on/);
  expect(copied).toContain('Rhys was there');
  await at.locator('[data-act=delete]').click();
  await expect(at.locator('[data-box=delete]')).toContainText('The school’s system is the record');
  await at.locator('[data-act=keep]').click();
  await at.locator('[data-act=delete]').click();
  await at.locator('[data-act=delete-sure]').click();
  await expect(at.locator('[data-incident]')).toHaveCount(0);
  await expect(at.locator('[data-box=refused]')).toHaveCount(0);
});

test('locking takes from the page what was read, by the button and by itself @deep', async ({ gw }) => {
  const at = await page(gw, { clock: true });
  await put(at, written('i1', Date.now(), { facts: FACTS }));
  await toIncidents(gw, at);
  await setPassphrase(at);
  await open(at, 'i1');
  await at.locator('#correct-field').selectOption('facts');
  const seen = () => at.evaluate(() => document.documentElement.outerHTML + JSON.stringify(document.title));
  expect(await seen()).toContain('Gwenno');
  // A key now and then is use; nothing at all for five minutes is none.
  for (let minute = 0; minute < 7; minute += 1) {
    await later(at, MINUTE);
    await at.keyboard.press('Shift');
  }
  await expect(at.locator('[data-one]')).toHaveCount(1);
  await later(at, 5 * MINUTE + 2_000);
  await at.locator('[data-key=locked]').waitFor();
  await expect(at.locator('.protect')).toContainText('Locked because it was not used for a while.');
  expect(await seen()).not.toContain('Gwenno');
  expect(await at.locator('textarea').count()).toBe(0);

  await unlock(at);
  await at.locator('[data-body=open]').waitFor();
  expect(await seen()).toContain('Gwenno');
  await at.locator('[data-act=lock]').click();
  await at.locator('[data-key=locked]').waitFor();
  expect(await seen()).not.toContain('Gwenno');
});

test('a passphrase is asked for twice, long enough, with its one danger agreed to; and can be changed @deep', async ({
  gw,
}) => {
  const at = await withThree(gw);
  const wrong = at.locator('.passphrase [role=alert]');
  await at.locator('[data-act=set-passphrase]').click();
  await expect(at.locator('#passphrase-next')).toBeFocused();
  await at.locator('#passphrase-next').fill('short');
  await at.keyboard.press('Enter');
  await expect(wrong).toHaveText('At least 12 characters.');
  await at.locator('#passphrase-next').fill(WORDS);
  await at.locator('#passphrase-again').fill(`${WORDS} `);
  await at.keyboard.press('Enter');
  await expect(wrong).toHaveText('The two are not the same.');
  await at.locator('#passphrase-again').fill(WORDS);
  await at.keyboard.press('Enter');
  await expect(wrong).toHaveText('Tick that you understand this first.');
  await at.locator('input[name=known]').check();
  await at.locator('[data-act=put-passphrase]').click();
  await at.locator('[data-key=unlocked]').waitFor();

  await at.locator('[data-act=change-passphrase]').click();
  await at.locator('#passphrase-current').fill('not the right one');
  await at.locator('#passphrase-next').fill('another long passphrase');
  await at.locator('#passphrase-again').fill('another long passphrase');
  await at.locator('input[name=known]').check();
  await at.locator('[data-act=put-passphrase]').click();
  await expect(wrong).toContainText('That is not the passphrase');
  await at.locator('#passphrase-current').fill(WORDS);
  await at.locator('[data-act=put-passphrase]').click();
  await expect(at.locator('.passphrase')).toHaveCount(0);
  await at.locator('[data-act=lock]').click();
  await unlock(at, 'another long passphrase');
  await expect(at.locator('[data-body=open]')).toHaveCount(3);
});

test('found by day, by category, by words and by what is still to be done @deep', async ({ gw }) => {
  const at = await withThree(gw);
  const ids = () =>
    at.locator('[data-incident]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.incident));
  expect(await ids()).toEqual(['i3', 'i2', 'i1']);
  expect(
    await at.locator('[data-due]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.due)),
  ).toEqual(['parents', 'safeguarding-alerted', 'system-entry', 'leaders']);
  await at.getByLabel('Words in them').fill('CHAT ẃ'.replace('ẃ', 'W\u0302'));
  expect(await ids()).toEqual(['i1']);
  await at.locator('[data-act=find-all]').click();
  await at.getByLabel('Category').selectOption('disclosure');
  expect(await ids()).toEqual(['i3']);
  await at.locator('[data-act=find-all]').click();
  await at.getByLabel('Only with open follow-ups').check();
  expect(await ids()).toEqual(['i3', 'i1']);
  await at.locator('[data-act=find-all]').click();
  const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
  await at.getByLabel('From', { exact: true }).fill(day(2));
  await at.getByLabel('Up to').fill(day(2));
  expect(await ids()).toEqual(['i2']);
  // Known once the school's rules have come, which a new device waits some seconds for.
  await expect(incident(at, 'i2').locator('[data-goes]')).toContainText('will not be deleted by itself until', {
    timeout: 10_000,
  });
  expect(await at.evaluate(() => location.href)).toMatch(/#incidents$/);
});

test('several at once, as a table and whole; what was saved can be looked into, and what was altered says where @deep', async ({
  gw,
}) => {
  const at = await withThree(gw);
  await at.locator('[data-act=choose-all]').click();
  const table = await saved(at, 'save-csv');
  expect(table.name).toMatch(/^gwarchod-incidents-\d{4}-\d\d-\d\d-\d{4}\.csv$/);
  expect(table.text).toMatch(/^"Record",/);
  await at.locator('[data-act=saved]').click();
  await expect(at.locator('[data-mark=exported]')).toHaveCount(3);
  await expect(at.locator('#export-title')).toBeFocused();
  const whole = await saved(at, 'save-json');
  const read = readIncidents(whole.text);
  expect('kept' in read && read.kept.map(({ standing }) => standing.id)).toEqual(['i3', 'i2', 'i1']);
  await expect(at.locator('[data-box=delete]')).toBeVisible();

  const file = (buffer: string | Buffer) => ({
    ...{ name: 'a file.json', mimeType: 'application/json' },
    buffer: Buffer.from(buffer as string),
  });
  const pick = (buffer: string | Buffer) => at.locator('#incident-file').setInputFiles(file(buffer));
  await pick(whole.text);
  await expect(at.locator('[data-box=read] h4')).toHaveText('3 incidents in the file');
  await expect(at.locator('[data-box=read] h4')).toBeFocused();
  await at.locator('[data-in-file=i1] summary').click();
  await expect(at.locator('[data-in-file=i1]')).toContainText('A message in the chat');
  const refused = at.locator('[data-box=refused]');
  const faults: readonly (readonly [string | Buffer, string])[] = [
    [whole.text.slice(0, -40), 'damaged or not complete'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'damaged or not complete'],
    ['{}', 'holds no incidents'],
    [whole.text.replace('"version": 1', '"version": 2'), 'newer version'],
    [whole.text.replace('"version": 1', '"version": 0'), 'no longer reads'],
    [whole.text.replace('What a child said', 'What a child did'), 'Record 1 in the file does not say'],
    [
      whole.text.replace('"category": "unknown-person"', '"category": 7'),
      'Record 2 in the file cannot be read: stands.category',
    ],
    [whole.text.replace('"kind": "written"', '"kind": "done"'), 'Record 1 in the file'],
  ];
  for (const [content, why] of faults) {
    await pick(content);
    await expect(refused).toContainText(why);
    await expect(at.locator('[data-in-file]')).toHaveCount(0);
  }
  // Looked into, and nothing more.
  await toIncidents(gw, at);
  await expect(at.locator('[data-incident]')).toHaveCount(3);
});

test('a file counts as taken out once the teacher says that it was saved, and only as it was then @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  await put(at, written('i1', Date.now() - DAY, { facts: FACTS }));
  await toIncidents(gw, at);
  const marked = incident(at, 'i1').locator('[data-mark=exported]');
  const goes = at.locator('[data-box=delete]');
  await open(at, 'i1');
  // Called off in the browser's own window, of which a page is told nothing.
  await saved(at, 'save-csv');
  await expect(at.locator('[data-box=saved] p')).toBeFocused();
  await at.locator('[data-act=not-saved]').click();
  await expect(at.locator('[data-box=saved]')).toHaveCount(0);
  await expect(goes).toHaveCount(0);
  await saved(at, 'save-json');
  await toIncidents(gw, at);
  await expect(incident(at, 'i1')).toBeVisible();
  await expect(marked).toHaveCount(0);
  // Saved; but something was added to it in the panel before that was said.
  await open(at, 'i1');
  await saved(at, 'save-csv');
  const corrected = {
    kind: 'corrected',
    incident: 'i1',
    at: Date.now(),
    by: 'Ann Rees',
    reason: 'Told since',
  } as const;
  await put(at, { ...corrected, changes: { facts: 'Put right' } });
  await at.locator('[data-act=saved]').click();
  await expect(at.locator('.export [role=alert]').first()).toContainText('Something was added to it meanwhile');
  await expect(goes).toHaveCount(0);
  await saved(at, 'save-csv');
  await at.locator('[data-act=saved]').click();
  await expect(goes).toBeVisible();
  await at.locator('[data-act=close]').click();
  await expect(marked).toHaveCount(1);
});

test('drafts and quick notes wait, locked ones too; one is finished, one thrown away after asking', async ({ gw }) => {
  const at = await page(gw);
  const noticed = { at: Date.now() - MINUTE, stamped: Date.now() - MINUTE, reason: '' };
  const draft = (id: string) => ({
    ...{ id, begun: Date.now(), touched: Date.now(), lesson: null, note: null },
    fields: { noticed, facts: `${FACTS} ${id}` },
  });
  for (const id of ['d1', 'd2']) await ask(at, { kind: 'draft', draft: draft(id) });
  for (const id of ['n1', 'n2'])
    await ask(at, { kind: 'note', note: { id, at: Date.now() - 60 * MINUTE, lesson: null } });
  await toIncidents(gw, at);
  await setPassphrase(at);
  await toIncidents(gw, at);
  await expect(at.locator('[data-draft]')).toHaveCount(2);
  await expect(at.locator('.incidents')).not.toContainText('Gwenno');
  await expect(at.locator('[data-draft=d1]')).toContainText('Unlock to go on with it.');
  await unlock(at);
  await at.locator('[data-draft=d1] [data-act=go-on]').click();
  await expect(at.getByLabel('What happened')).toHaveValue(`${FACTS} d1`);
  await at.getByLabel('Your full name').fill('Siân Puw');
  await at.locator('[data-act=save-incident]').click();
  await incident(at, 'd1').waitFor();
  await expect(at.locator('[data-draft=d1]')).toHaveCount(0);

  await at.locator('[data-draft=d2] [data-act=discard]').click();
  await at.locator('[data-draft=d2] [data-act=keep-draft]').click();
  await at.locator('[data-draft=d2] [data-act=discard]').click();
  await at.locator('[data-draft=d2] [data-act=discard-sure]').click();
  await expect(at.locator('[data-draft]')).toHaveCount(0);

  await at.locator('[data-note=n1] [data-act=drop-note]').click();
  await expect(at.locator('[data-note=n1]')).toHaveCount(0);
  await at.locator('[data-note=n2] [data-act=write-up]').click();
  await at.getByLabel('Your full name').fill('Siân Puw');
  await at.getByLabel('What happened').fill('Written up');
  await at.locator('[data-act=save-incident]').click();
  await expect(at.locator('[data-note]')).toHaveCount(0);
  await expect(at.locator('[data-incident]')).toHaveCount(2);
});

test('what is for afterwards is written in the draft here: referral, decision, own follow-ups, reference; and who writes is known @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  const reporter = { name: 'Mair Griffiths', job: 'Teacher' };
  await at.evaluate(
    (to) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(told: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ kind: 'settings', change: { change: 'reporter', to } }),
    reporter,
  );
  await at.locator('[data-act=log-incident]').click();
  await expect(at.getByLabel('Your full name')).toHaveValue(reporter.name);
  await at.getByLabel('What happened').fill(FACTS);
  await at.locator('.draft summary').last().click();
  const part = (field: string) => at.locator(`[data-editor=${field}]`);
  await part('referral').getByLabel('Agency').fill('Children’s Services');
  await part('referral').getByLabel('Phoned at').fill('2026-11-27T10:50:00');
  await part('decision').getByLabel('Decision and reason').fill('Referred');
  await part('decision').getByLabel('Reason', { exact: true }).fill('As the policy has it');
  await part('tasks').locator('[data-act=add]').click();
  await part('tasks').getByLabel('What is to be done').fill('Speak to the form tutor');
  await part('tasks').getByLabel('By whom').fill('Ann Rees');
  await part('reference').getByLabel('Reference in the school’s system').fill('INC-4411');
  // In which part somebody was told is for the teacher to say, as in the panel.
  await part('told').locator('[data-act=add]').click();
  await expect(part('told').getByLabel('Role')).toHaveValue(String(ROLES.indexOf('other')));
  await at.locator('[data-act=save-incident]').click();
  await at.locator('[data-body=open]').waitFor();
  const answer = (await ask(at, { kind: 'outstanding' })) as { value: { incidents: { due: { task: string }[] }[] } };
  const due = answer.value.incidents.flatMap((one) => one.due.map(({ task }) => task));
  expect(due).toEqual(expect.arrayContaining(['own', 'written-confirm', 'acknowledgement']));
  expect(due).not.toContain('system-entry');
  await at.locator('[data-act=open]').click();
  for (const [field, says] of [
    ['referral', 'Children’s Services'],
    ['decision', 'As the policy has it'],
    ['tasks', 'Speak to the form tutor'],
    ['reference', 'INC-4411'],
    ['reporter', reporter.name],
  ] as const)
    await expect(at.locator(`.said [data-field=${field}]`)).toContainText(says);
});

test('a page that was left open neither brings back what was closed meanwhile nor counts as an export of what it has not seen @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  const now = Date.now();
  const due = [
    { id: 'parents', task: 'parents', due: now + DAY },
    { id: 'system-entry', task: 'system-entry', due: now + DAY },
  ] as const;
  await put(at, written('i1', now, { facts: FACTS }), [...due]);
  await toIncidents(gw, at);
  await open(at, 'i1');
  // In another place: one is closed, and something is put right.
  const elsewhere = { ...{ incident: 'i1', by: 'Ann Rees' } } as const;
  const done = { kind: 'done', ...elsewhere, at: now + 1, task: 'parents', reference: '' } as const;
  await ask(at, entering(done, [due[1]], [...due]));
  const changes = { facts: 'Put right in another place' };
  const corrected = { kind: 'corrected', ...elsewhere, at: now + 2, reason: 'Told since', changes } as const;
  await ask(at, entering(corrected, [due[1]], [due[1]]));
  await at.locator('[data-act=copy-cpoms]').click();
  await expect(at.locator('.export .wrong')).toContainText('Something was added to it meanwhile');
  await expect(at.locator('.said [data-field=facts]')).toContainText('Put right in another place');
  const stands = async () => {
    const answer = (await ask(at, { kind: 'outstanding' })) as {
      value: { incidents: { due: { id: string }[]; exported: number | null }[] };
    };
    return answer.value.incidents.map((one) => [one.due.some(({ id }) => id === 'parents'), one.exported !== null]);
  };
  expect(await stands()).toEqual([[false, false]]);
  // Now it has seen all of it.
  await at.locator('[data-act=copy-cpoms]').click();
  await expect(at.locator('[data-box=delete]')).toBeVisible();
  expect(await stands()).toEqual([[false, true]]);
});

test('without a passphrase a draft’s words are there again after the browser’s memory is gone @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  const draft = { ...{ id: 'd1', begun: 1, touched: 1, lesson: null, note: null }, fields: { facts: FACTS } };
  await ask(at, { kind: 'draft', draft });
  await (await gw.worker()).evaluate('chrome.storage.session.clear()');
  expect(await ask(at, { kind: 'drafts' })).toMatchObject({ value: [{ id: 'd1', draft }] });
  // Behind one they are not (control).
  await setPassphrase(at);
  expect(await ask(at, { kind: 'drafts' })).toMatchObject({ value: [{ id: 'd1', draft: null }] });
});

test('the blank key and the button take everything off the screen, and nothing is lost', async ({ gw }) => {
  const at = await withThree(gw);
  await at.locator('[data-body=open]').first().waitFor();
  await open(at, 'i3');
  const shown = () => at.locator('main').ariaSnapshot();
  const before = await shown();
  expect(before).toContain('Written');
  await at.keyboard.press('Escape');
  await expect(at.locator('[data-one]')).toBeHidden();
  expect(await shown()).not.toContain('Written');
  await at.locator('[data-act=show-again]').click();
  await expect(at.locator('[data-one=i3]')).toBeVisible();
  await at.locator('[data-act=hide]').click();
  await expect(at.locator('[data-one]')).toBeHidden();
});

test('no picture goes into a field, pasted or dropped; words do @deep', async ({ gw }) => {
  const at = await page(gw);
  await at.locator('[data-act=log-incident]').click();
  const box = at.getByLabel('What happened');
  const give = (type: 'paste' | 'drop', picture: boolean) =>
    box.evaluate(
      (element, [kind, withPicture]) => {
        const data = new DataTransfer();
        if (withPicture) data.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
        else data.setData('text/plain', 'words');
        const options = { bubbles: true, cancelable: true };
        return element.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent(kind, { ...options, clipboardData: data })
            : new DragEvent(kind, { ...options, dataTransfer: data }),
        );
      },
      [type, picture] as const,
    );
  for (const type of ['paste', 'drop'] as const) {
    expect(await give(type, true)).toBe(false);
    await expect(at.locator('[data-refused=picture]')).toContainText('must not be looked at again');
    expect(await give(type, false)).toBe(true);
    await expect(at.locator('[data-refused=picture]')).toHaveCount(0);
  }
});

test('what was typed is nowhere but sealed: not in the address, the title, storage, names or the console', async ({
  gw,
}) => {
  const at = await page(gw);
  const heard: string[] = [];
  at.on('console', (message) => heard.push(message.text()));
  at.on('pageerror', (error) => heard.push(String(error)));
  await setPassphrase(at);
  await at.locator('[data-act=log-incident]').click();
  await at.getByLabel('Your full name').fill('Siân Puw');
  await at.getByLabel('What happened').fill(FACTS);
  await at.locator('[data-act=save-incident]').click();
  await at.locator('[data-body=open]').waitFor();
  await at.getByLabel('Words in them').fill('Gwenno');
  await at.locator('[data-act=open]').click();
  const { name } = await saved(at, 'save-csv');
  await at.locator('[data-act=saved]').click();
  await expect(at.locator('[data-box=delete]')).toBeVisible();
  const kept = await stored(await gw.worker());
  const rows = await at.evaluate(
    () =>
      new Promise<string>((done) => {
        const asked = indexedDB.open('gwarchod-records');
        asked.onsuccess = () => {
          const all = asked.result.transaction(['entries', 'drafts', 'heads']);
          const texts: string[] = [];
          for (const store of ['entries', 'drafts', 'heads'])
            all.objectStore(store).getAll().onsuccess = (event) =>
              texts.push(
                JSON.stringify((event.target as IDBRequest).result, (_, value) =>
                  value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
                ),
              );
          all.oncomplete = () => done(texts.join());
        };
      }),
  );
  expect(rows).toContain('"written"');
  for (const place of [at.url(), await at.title(), name, kept.local, kept.session, rows, ...heard])
    for (const typed of ['Gwenno', 'Siân', 'Puw']) expect(place).not.toContain(typed);
  // Where it is to be seen, it is (control).
  expect(await at.content()).toContain('Gwenno');
});

test('what was to be deleted of one incident is asked anew of two @deep', async ({ gw }) => {
  const at = await blank(gw);
  const now = Date.now();
  for (const id of ['i1', 'i2']) {
    await put(at, written(id, now - 2 * DAY, { facts: id }));
    await put(at, { kind: 'exported', incident: id, at: now - DAY, format: 'csv' });
  }
  await toIncidents(gw, at);
  await incident(at, 'i2').locator('input[type=checkbox]').check();
  await at.locator('[data-act=delete]').click();
  await expect(at.locator('[data-act=delete-sure]')).toBeVisible();
  await incident(at, 'i1').locator('input[type=checkbox]').check();
  await expect(at.locator('[data-act=delete-sure]')).toHaveCount(0);
  await expect(at.locator('[data-act=delete]')).toBeVisible();
});

/** Rows of the store, put there or taken out by other hands than ours. */
const tamper = (at: Page, seq: number, how: 'remove' | 'alter' | 'seal' | 'clear' | 'nonsense') =>
  at.evaluate(
    ([number, what]) =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open('gwarchod-records');
        asked.onsuccess = () => {
          const tx = asked.result.transaction('entries', 'readwrite');
          const entries = tx.objectStore('entries');
          entries.get(['incidents', number]).onsuccess = (event) => {
            const row = (event.target as IDBRequest).result;
            if (what === 'remove') entries.delete(['incidents', number]);
            else if (what === 'alter') entries.put({ ...row, at: row.at + 1 });
            else if (what === 'clear') entries.put({ ...row, clear: { ...row.clear, kind: 'else' } });
            else if (what === 'nonsense') entries.put({ book: 'incidents', seq: number, nonsense: true });
            else {
              const secret = new Uint8Array(row.secret);
              secret[secret.length - 1] = (secret[secret.length - 1] ?? 0) ^ 1;
              entries.put({ ...row, secret });
            }
          };
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
          tx.onerror = failed;
        };
        asked.onerror = failed;
      }),
    [seq, how] as const,
  );

for (const [how, says, shut] of [
  ['alter', 'belongs to the incident written on', null],
  ['seal', 'belongs to the incident written on', 'changed or damaged, and cannot be opened'],
  ['nonsense', 'Entry 1 is not as it was entered, or cannot be read', null],
  ['remove', 'missing: 1', null],
] as const)
  test(`damaged by ${how}: said with which one and what it means, and the rest is read @deep`, async ({ gw }) => {
    const at = await withThree(gw);
    await tamper(at, 0, how);
    // The second copy still has them, and puts back what is not there at all: what is said then is that.
    await at.reload();
    await at.locator('[data-body=open]').first().waitFor();
    const mended = how === 'remove';
    if (!mended) await expect(at.locator('[data-box=refused]')).toContainText(says);
    if (shut !== null) await expect(incident(at, 'i1')).toContainText(shut);
    await open(at, 'i3');
    await expect(at.locator('[data-field=facts]')).toContainText('What a child said');
  });

test('entries put back from the second copy, and those too large for it, are told by number (control: none) @deep', async ({
  gw,
}) => {
  const at = await withThree(gw);
  await expect(at.locator('[data-chain], [data-box=restored], [data-box=once]')).toHaveCount(0);
  await tamper(at, 1, 'remove');
  // The background holds the store against the copy when the page is opened.
  await toIncidents(gw, at);
  await expect(at.locator('[data-mend=mended]')).toContainText('Of incidents: 1. Of lessons: 0.');
  await expect(at.locator('[data-box=restored]')).toContainText('as they were entered: 2.');
  await expect(at.locator('[data-box=once]')).toHaveCount(0);
  await put(
    at,
    written('i4', Date.now(), { facts: 'x'.repeat(19_000), opinion: { text: 'y'.repeat(19_000), evidence: '' } }),
  );
  await toIncidents(gw, at);
  await expect(at.locator('[data-box=once]')).toContainText('there was no room: 5.');
  // Said once at the time; the mark of what came back stays.
  await expect(at.locator('[data-mend]')).toHaveCount(0);
  await expect(at.locator('[data-box=restored]')).toContainText('as they were entered: 2.');
});

test('what is past its time stays while the clock is not sure, and goes when the teacher says that the date is right @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  // A device that no school manages, known as such: without rules nothing has a time to be past.
  await store(await gw.worker(), { 'managed-policy': { raw: {} } });
  const then = Date.now() - 30 * DAY;
  for (const id of ['i1', 'i2']) await put(at, written(id, then));
  await put(at, { kind: 'exported', incident: 'i1', at: then, format: 'csv' });
  await toIncidents(gw, at);
  await expect(at.locator('[data-box=held]')).toContainText('incidents that were exported 1');
  await expect(incident(at, 'i1')).toBeVisible();
  // Seen on five days: taken out without asking, and of what was not exported nothing is.
  await store(await gw.worker(), { 'records/clock': { last: Date.now() - DAY, days: 4 } });
  await toIncidents(gw, at);
  await expect(incident(at, 'i2')).toBeVisible();
  await expect(incident(at, 'i1')).toHaveCount(0);
  await expect(at.locator('[data-box=held]')).toHaveCount(0);
  // Gone by, a day is promised; the clock that is not has none promised.
  await put(at, { kind: 'exported', incident: 'i2', at: Date.now(), format: 'csv' });
  await toIncidents(gw, at);
  await expect(incident(at, 'i2').locator('[data-goes]')).toContainText('goes from this device by itself on');
  // A clock that leapt by a year: everything is past its time, and stays.
  await put(at, { kind: 'exported', incident: 'i2', at: then, format: 'csv' });
  await store(await gw.worker(), { 'records/clock': { last: Date.now() - 365 * DAY, days: 5 } });
  await toIncidents(gw, at);
  await expect(at.locator('[data-box=held]')).toHaveAttribute('data-held', '1');
  await expect(incident(at, 'i2').locator('[data-goes=held]')).toContainText('will not be deleted by itself until');
  await at.locator('[data-act=date-right]').click();
  await expect(at.locator('[data-box=held]')).toHaveCount(0);
  await toIncidents(gw, at);
  await expect(at.locator('.incidents[data-ready=true]')).toBeVisible();
  await expect(incident(at, 'i2')).toHaveCount(0);
});

test('a store of a newer version, and one that is not there: said, and the second copy’s newest are read @deep', async ({
  gw,
}) => {
  const at = await withThree(gw);
  await gw.stopWorker();
  await at.goto('about:blank');
  const empty = await gw.newPage();
  await empty.goto(`chrome-extension://${gw.extensionId}/icon/48.png`);
  await empty.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('gwarchod-records', 99);
        asked.onsuccess = () => {
          asked.result.close();
          done();
        };
      }),
  );
  await toIncidents(gw, at);
  await expect(at.locator('[data-fault=newer]')).toContainText('A newer version of Gwarchod has written here');
  await expect(at.locator('[data-fault=newer]')).toContainText('Shown are 3 incidents from the second copy');
  await expect(at.locator('[data-incident]')).toHaveCount(3);
  await expect(at.locator('[data-due=parents]')).toHaveCount(1);
});

test('a damaged key: plain words, the rest is there, and it comes back from its second copy @deep', async ({ gw }) => {
  const at = await withThree(gw);
  await setPassphrase(at);
  await at.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('gwarchod-records');
        asked.onsuccess = () => {
          const tx = asked.result.transaction('keys', 'readwrite');
          tx.objectStore('keys').put({ nonsense: true }, 'device');
          tx.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      }),
  );
  await toIncidents(gw, at);
  await expect(at.locator('[data-key=damaged]')).toContainText('Nothing was deleted');
  await expect(at.locator('[data-incident]')).toHaveCount(3);
  await at.locator('[data-act=mend-key]').click();
  await at.locator('[data-box=protect][data-key=locked]').waitFor();
  await unlock(at);
  await expect(at.locator('[data-body=open]')).toHaveCount(3);
});

test('unlock, open, correct and take out by the keyboard alone @deep', async ({ gw }) => {
  const at = await page(gw);
  await put(at, written('i1', Date.now(), { facts: FACTS }));
  await toIncidents(gw, at);
  await setPassphrase(at);
  await toIncidents(gw, at);
  const focused = () =>
    at.evaluate(() => {
      const { activeElement: one } = document;
      return one instanceof HTMLElement ? (one.dataset.act ?? one.id) : '';
    });
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if ((await focused()) === wanted) return;
      await at.keyboard.press('Tab');
    }
    throw new Error(`${wanted} was not reached; the focus is on ${await focused()}`);
  };
  await tabTo('unlock-words');
  await at.keyboard.type(WORDS);
  await at.keyboard.press('Enter');
  await expect(at.locator('#protect-title')).toBeFocused();
  await tabTo('open');
  await at.keyboard.press('Enter');
  await expect(at.locator('[data-one] > h3')).toBeFocused();
  await tabTo('correct-field');
  await at.keyboard.type('What happened');
  await at.keyboard.press('Tab');
  await at.keyboard.press('Control+A');
  await at.keyboard.type('Written by keys');
  await tabTo('correct-reason');
  await at.keyboard.type('It was wrong');
  await tabTo('correct-by');
  await at.keyboard.type('Siân Puw');
  await at.keyboard.press('Enter');
  await expect(at.locator('#history-title')).toBeFocused();
  await expect(at.locator('[data-change=facts]')).toContainText('Written by keys');
  await tabTo('copy-cpoms');
  await at.keyboard.press('Enter');
  await expect(at.locator('[data-box=delete]')).toBeVisible();
  expect((await at.evaluate(() => (window as unknown as Kept).copies)).join()).toContain('Written by keys');
  await tabTo('delete');
  await at.keyboard.press('Shift+Tab');
  await at.keyboard.press('Shift+Tab');
  await at.locator('[data-act=close]').focus();
  await at.keyboard.press('Enter');
  await expect(incident(at, 'i1').locator('[data-act=open]')).toBeFocused();
});

test('the printed page: both languages, what it was written with, its corrections; entered only once it came out @deep', async ({
  gw,
}) => {
  const at = await page(gw);
  await put(at, written('i1', Date.now() - DAY, { facts: FACTS }));
  const changes = { facts: 'Put right' };
  await put(at, {
    ...({ kind: 'corrected', incident: 'i1', at: Date.now() } as const),
    by: 'Ann Rees',
    reason: 'Told since',
    changes,
  });
  await toIncidents(gw, at);
  await open(at, 'i1');
  await at.locator('#export-language').selectOption('cy');
  await at.locator('[data-act=print-page]').click();
  const sheet = at.locator('.sheet');
  await expect(at.locator('.printed')).toHaveAttribute('lang', 'cy');
  for (const text of [
    'ffoniwch 999',
    'call 999 first',
    'Cofnod digwyddiad',
    'Put right',
    FACTS,
    'Told since',
    'Ann Rees',
    '0.1.0',
    'fersiwn 3',
    'Nid yw at werthuso',
  ])
    await expect(sheet).toContainText(text);
  await at.locator('[data-print-in=en]').click();
  await expect(sheet).toContainText('It is not for judging how anybody teaches.');
  await at.emulateMedia({ media: 'print' });
  const shown = await at.evaluate(() => document.body.innerText);
  expect(shown).toContain('Put right');
  for (const chrome of ['Pilot summary', 'Back to the list', 'Records', 'Cymraeg']) expect(shown).not.toContain(chrome);
  await at.emulateMedia({ media: 'screen' });
  await at.locator('[data-act=print]').click();
  expect(await at.evaluate(() => (window as unknown as Kept).printed)).toBe(1);
  await at.locator('[data-act=not-printed]').click();
  await at.locator('[data-act=close-print]').click();
  await expect(at.locator('[data-box=delete]')).toHaveCount(0);
  await at.locator('[data-act=print-page]').click();
  await at.locator('[data-act=print]').click();
  await at.locator('[data-act=printed]').click();
  await expect(at.locator('[data-box=delete]')).toBeVisible();
});

// The page's looks (records-looks.spec) are gone through by axe as well.
test('axe finds nothing in any state, in either language, light and dark @deep', async ({ gw }) => {
  test.slow();
  const at = await withThree(gw);
  const found: string[] = [];
  const look = async (state: string) => {
    // Colours do not depend on the language: twice is enough to have each language and each theme in every state.
    for (const [language, colorScheme] of [
      ['cy', 'dark'],
      ['en', 'light'],
    ] as const) {
      await at.locator(`.languages [data-to=${language}]`).click();
      await expect(at.locator('html')).toHaveAttribute('lang', language === 'cy' ? 'cy' : 'en-GB');
      await at.emulateMedia({ colorScheme });
      const violations = await at.evaluate(
        async ({ source, tags }) => {
          if (!('axe' in window)) Object.assign(window, { axe: new Function(`${source}; return axe;`)() });
          const { axe: run } = window as unknown as { axe: typeof import('axe-core') };
          const { violations: all } = await run.run(document, { runOnly: tags });
          return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
        },
        { source: axe.source, tags: TAGS },
      );
      found.push(...violations.map((one) => `${state} ${language} ${colorScheme}: ${one}`));
    }
  };
  await look('open to all');
  await at.locator('[data-act=set-passphrase]').click();
  await look('setting a passphrase');
  await at.locator('[data-act=cancel]').click();
  await setPassphrase(at);
  await at.locator('[data-act=choose-all]').click();
  await look('unlocked, all chosen');
  await at.locator('[data-act=save-csv]').click();
  await at.locator('[data-box=saved]').waitFor();
  await look('asked whether the file was saved');
  await at.locator('[data-act=not-saved]').click();
  await open(at, 'i1');
  await at.locator('[data-task=system-entry] [data-act=tick]').click();
  await at.locator('#correct-field').selectOption('told');
  await at.locator('[data-act=add]').click();
  await look('one, being corrected');
  await at.locator('#correct-field').selectOption('parents');
  await look('one, cases');
  await at.locator('[data-act=print-page]').click();
  await look('to be printed');
  await at.locator('[data-act=close-print]').click();
  await at.locator('[data-act=close]').click();
  await at.locator('[data-act=log-incident]').click();
  await at.locator('.draft summary').last().click();
  await at.locator('[data-act=save-incident]').click();
  await look('a draft');
  await at.getByLabel('What happened').fill('a');
  await at.locator('[data-act=leave-draft]').click();
  await at.locator('[data-draft]').waitFor();
  await at.locator('[data-act=lock]').click();
  await look('locked');
  expect(found).toEqual([]);
});

test('an account that is told by other rules than it was written by keeps what it says @deep', async ({ gw }) => {
  const at = await page(gw);
  const now = Date.now();
  await put(at, {
    ...({ kind: 'written', incident: 'i1', at: now } as const),
    account: account(now, { category: 'dress' }),
  });
  await toIncidents(gw, at);
  await open(at, 'i1');
  await at.locator('#correct-field').selectOption('category');
  await at.locator('.correct-form select').selectOption({ label: 'Behaviour' });
  await at.getByLabel('Why it is corrected').fill('Nearer');
  await at.getByLabel('Your name').fill('Ann Rees');
  await at.locator('[data-act=put-correction]').click();
  await expect(at.locator('[data-change=category] [data-when=was]')).toContainText('Dress');
  await expect(at.locator('[data-field=category]')).toContainText('Behaviour');
});
