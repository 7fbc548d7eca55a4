import type { Page } from '@playwright/test';
import type { RecordsTold } from '../../src/records/told.ts';
import { GALLERY } from '../gallery/build.ts';
import { expect, test } from '../harness/one-window.ts';
import { openGallery, show } from './show.ts';

/** The incident log in the panel: what each press and each key asks of the records, and what is never shown. */
test.use({ viewport: { width: 360, height: 1_400 } });
test.beforeEach(({ page }) => openGallery(page));

const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`);
const told = <Kind extends RecordsTold['kind']>(page: Page, kind: Kind) =>
  page.evaluate((wanted) => window.gallery.told.filter((one) => one.kind === wanted), kind) as Promise<
    Extract<RecordsTold, { kind: Kind }>[]
  >;
const answer = (page: Page, answers: object) =>
  page.evaluate((given) => {
    window.gallery.answers = given;
  }, answers);
/** Neither to the eye nor to what reads the page aloud, nor in any box. */
async function expectNothing(page: Page): Promise<void> {
  const main = page.locator('main');
  for (const text of [await main.innerText(), await main.ariaSnapshot(), (await main.textContent()) ?? ''])
    expect(text).not.toMatch(/incident|Typed a moment|999|To be done/i);
  await expect(page.locator('[data-incident], textarea, [data-task]')).toHaveCount(0);
}
const NO_PHASE_WITHOUT = [
  'no-teams',
  'silent-gone',
  'phase-prejoin',
  'phase-lobby',
  'phase-lost',
  'ended-for-all',
  'clear',
] as const;

test('one press away in every phase, and the first key typed is in the draft', async ({ page }) => {
  for (const state of NO_PHASE_WITHOUT) {
    await show(page, state);
    await expect(act(page, 'quick-note')).toBeVisible();
    await act(page, 'log-incident').click();
    // No waiting for the box: whoever presses may type at once.
    await expect(field(page, 'facts')).toBeFocused();
    await page.keyboard.type('I saw');
    await expect(field(page, 'facts')).toHaveValue('I saw');
    await expect(page.locator('.verdict h1')).toBeInViewport();
    await expect.poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.facts).toBe('I saw');
  }
});

/** The form's own script, which does not come before it is let. It may be asked for twice: ahead, and to be run. */
async function withheld(page: Page) {
  let come = () => {};
  let asked = false;
  const released = new Promise<void>((done) => {
    come = done;
  });
  await page.route(/\/parts-[^/]*\.js$/, async (route) => {
    asked = true;
    await released;
    await route.fallback();
  });
  return { come: () => come(), asked: () => asked };
}

test('a part that cannot be fetched is said, once, in both languages, and the verdict stays @deep', async ({
  page,
}) => {
  await page.goto(`${GALLERY}?late#clear/en`);
  await act(page, 'open-options').waitFor();
  await expect(page.locator('[data-notice="reopen"]')).toHaveCount(0);
  await page.route(/\/parts-[^/]*\.js$/, (route) => route.abort());
  await act(page, 'log-incident').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-notice="reopen"]')).toHaveCount(1);
  await expect(page.locator('[data-notice="reopen"] p')).toHaveCount(2);
  await expect(page.locator('.verdict h1')).toBeInViewport();
  // Nobody is held before an empty box: what is one press away at all times is there again, and has the focus.
  await expect(page.locator('textarea.early')).toHaveCount(0);
  await expect(page.locator('footer [data-danger]')).toBeVisible();
  await expect(act(page, 'log-incident')).toBeFocused();
});

test('what is typed before the form has come is in it, and goes on in it @deep', async ({ page }) => {
  const form = await withheld(page);
  await page.goto(`${GALLERY}?late#clear/en`);
  await act(page, 'log-incident').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('I saw a mess');
  // It has not come yet: there is a box, and nothing else of it.
  await expect.poll(form.asked).toBe(true);
  await expect(page.locator('[data-incident]')).toHaveCount(0);
  await expect(page.locator('textarea')).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await expect(page.locator('textarea')).toBeFocused();
  await expect(page.locator('.verdict h1')).toBeInViewport();
  form.come();
  await expect(field(page, 'facts')).toBeFocused();
  await page.keyboard.type('age.');
  await expect(field(page, 'facts')).toHaveValue('I saw a message.');
  await expect.poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.facts).toBe('I saw a message.');
  // Once only.
  await act(page, 'incident-back').click();
  await act(page, 'log-incident').click();
  await expect(field(page, 'facts')).toHaveValue('I saw a message.');
});

test('typed before the form has come and hidden before it has, it is in it once it is shown @deep', async ({
  page,
}) => {
  const form = await withheld(page);
  await page.goto(`${GALLERY}?late#clear/en`);
  await act(page, 'log-incident').click();
  await page.keyboard.type('Typed a moment ago');
  await page.keyboard.press('Escape');
  await expectNothing(page);
  form.come();
  await act(page, 'show-again').click();
  await expect(field(page, 'facts')).toHaveValue('Typed a moment ago');
});

test('999 stands first, in both languages, one’s own before the other', async ({ page }) => {
  for (const [language, first] of [
    ['en', 'en-GB'],
    ['cy', 'cy'],
  ] as const) {
    await show(page, 'incident-empty', language);
    const lines = page.locator('.incident > :first-child p');
    await expect(lines).toHaveCount(2);
    await expect(lines.first()).toHaveAttribute('lang', first);
    for (const line of await lines.allTextContents()) expect(line).toContain('999');
  }
});

test('saved with a name, a time and one line, and the name remembered; then the form is closed', async ({ page }) => {
  await show(page, 'clear');
  await act(page, 'log-incident').click();
  await page.keyboard.type('One line.');
  await field(page, 'reporter').fill('Mair Griffiths');
  await act(page, 'save-incident').click();
  await expect(page.locator('[data-incident="form"]')).toHaveCount(0);
  await expect(act(page, 'log-incident')).toBeFocused();
  const [sent, ...more] = await told(page, 'incident');
  expect(more).toEqual([]);
  expect(sent).toMatchObject({
    entry: {
      kind: 'written',
      account: { facts: 'One line.', reporter: { name: 'Mair Griffiths' }, present: { people: [] } },
    },
  });
  expect(sent?.draft).toBe(sent?.entry.incident);
  expect(await page.evaluate(() => window.gallery.changes)).toEqual([
    { change: 'reporter', to: { name: 'Mair Griffiths', job: '' } },
  ]);
  // No name of the list went in by itself.
  expect(JSON.stringify(sent)).not.toContain('Dafydd');
});

test('what is missing is said beside the button, and the focus goes there; nothing else is in the way @deep', async ({
  page,
}) => {
  await show(page, 'clear');
  await act(page, 'log-incident').click();
  await act(page, 'save-incident').click();
  await expect(page.locator('.save-bar [data-missing="reporter facts"]')).toContainText('your name');
  await expect(field(page, 'reporter')).toBeFocused();
  await page.keyboard.type('Mair');
  await act(page, 'save-incident').click();
  await expect(field(page, 'facts')).toBeFocused();
  expect(await told(page, 'incident')).toEqual([]);
});

test('one that could not be saved stays in the form, says why, and is saved by the next press @deep', async ({
  page,
}) => {
  await show(page, 'incident-filled');
  await answer(page, { incident: { done: false, why: 'damaged' } });
  await act(page, 'save-incident').click();
  await expect(page.locator('[data-trouble="damaged"]')).toContainText('cannot read its own store');
  await expect(field(page, 'facts')).toHaveValue(/^I saw a message/);
  await answer(page, { incident: 'no-answer' });
  await act(page, 'save-incident').click();
  await expect(page.locator('[data-trouble="no-answer"]')).toBeVisible();
  await answer(page, {});
  await act(page, 'save-incident').click();
  await expect(page.locator('[data-incident="form"]')).toHaveCount(0);
});

test('going back keeps the draft, and the next press goes on with it @deep', async ({ page }) => {
  await show(page, 'incident-filled');
  await act(page, 'incident-back').click();
  await expect(page.locator('[data-incident="form"]')).toHaveCount(0);
  await act(page, 'log-incident').click();
  await expect(field(page, 'facts')).toHaveValue(/^I saw a message/);
  expect(new Set((await told(page, 'draft')).map(({ draft }) => draft.id)).size).toBe(1);
});

test('a draft that was left is gone on with; a sealed one is for the page of records; one is discarded after a question', async ({
  page,
}) => {
  await show(page, 'incident-drafts');
  await page.locator('[data-draft="sealed"] [data-act="open-draft"]').click();
  expect(await page.evaluate(() => window.gallery.recordsAt)).toEqual(['incidents']);
  await page.locator('[data-draft="sealed"] [data-act="discard-draft"]').click();
  expect(await told(page, 'drop-draft')).toEqual([]);
  await act(page, 'discard-draft-yes').click();
  expect(await told(page, 'drop-draft')).toEqual([{ kind: 'drop-draft', id: 'sealed' }]);
  await page.locator('[data-draft="draft-1"] [data-act="go-on"]').click();
  await expect(field(page, 'facts')).toHaveValue('One line.');
  await page.keyboard.type('!');
  await expect.poll(async () => (await told(page, 'draft')).at(-1)?.draft.id).toBe('draft-1');
});

for (const how of ['key', 'button'] as const)
  test(`hidden by the ${how}: nothing of it is left in the page, and the draft was kept first${how === 'key' ? '' : ' @deep'}`, async ({
    page,
  }) => {
    await show(page, 'clear');
    await act(page, 'log-incident').click();
    await page.keyboard.type('Typed a moment ago');
    if (how === 'key') await page.keyboard.press('Escape');
    else await act(page, 'hide-incident').click();
    await expect(page.locator('[data-hidden="key"]')).toBeVisible();
    await expectNothing(page);
    expect((await told(page, 'draft')).at(-1)?.draft.fields.facts).toBe('Typed a moment ago');
    await act(page, 'show-again').click();
    await expect(field(page, 'facts')).toHaveValue('Typed a moment ago');
  });

test('hidden while a screen is shared, also what waits; shown again only after, and only when it is asked for', async ({
  page,
}) => {
  await show(page, 'incident-follow-ups');
  await expect(page.locator('[data-task]').first()).toBeVisible();
  await act(page, 'log-incident').click();
  await page.keyboard.type('Typed a moment ago');
  await page.evaluate(() => window.gallery.become('incident-hidden-sharing'));
  await expect(page.locator('[data-hidden="sharing"]')).toBeVisible();
  await expectNothing(page);
  await expect(act(page, 'show-again')).toHaveCount(0);
  await page.evaluate(() => window.gallery.become('incident-follow-ups'));
  await expect(act(page, 'show-again')).toBeVisible();
  await expect(page.locator('[data-incident]')).toHaveCount(0);
  await act(page, 'show-again').click();
  await expect(field(page, 'facts')).toHaveValue('Typed a moment ago');
});

test('shared when the tab was last heard of: hidden until the teacher says that nobody sees the screen; a tab that answers is believed @deep', async ({
  page,
}) => {
  await show(page, 'incident-follow-ups');
  await expect(page.locator('[data-task]').first()).toBeVisible();
  await act(page, 'log-incident').click();
  await page.keyboard.type('Typed a moment ago');
  await page.evaluate(() => window.gallery.become('incident-hidden-sharing'));
  await expect(page.locator('[data-hidden="sharing"]')).toBeVisible();
  // While a tab says that it is shared there is no way on but to stop sharing.
  await expect(act(page, 'nobody-sees')).toHaveCount(0);
  await page.evaluate(() => window.gallery.become('incident-follow-ups-silent'));
  await expect(page.locator('[data-hidden="was-shared"]')).toBeVisible();
  await expectNothing(page);
  await expect(act(page, 'show-again')).toHaveCount(0);
  await act(page, 'nobody-sees').click();
  await expect(field(page, 'facts')).toHaveValue('Typed a moment ago');
  await page.evaluate(() => window.gallery.become('incident-hidden-sharing'));
  await expect(page.locator('[data-hidden="sharing"]')).toBeVisible();
  await expectNothing(page);
});

test('the way on is there also when nothing was being written @deep', async ({ page }) => {
  await show(page, 'incident-follow-ups');
  await page.evaluate(() => window.gallery.become('incident-hidden-sharing'));
  await expect(page.locator('[data-task]')).toHaveCount(0);
  await page.evaluate(() => window.gallery.become('incident-follow-ups-silent'));
  await act(page, 'nobody-sees').click();
  await expect(page.locator('[data-hidden]')).toHaveCount(0);
  await expect(page.locator('[data-task]').first()).toBeVisible();
});

test('what waits and could not be read is said, with what to do; it is asked for again, and shown once it can be', async ({
  page,
}) => {
  await show(page, 'incident-not-read');
  const notRead = page.locator('[data-incident="not-read"]');
  await expect(notRead).toContainText('could not be read');
  await act(page, 'read-again').click();
  await expect(notRead).toBeVisible();
  await page.evaluate(() => window.gallery.become('incident-follow-ups'));
  await act(page, 'read-again').click();
  await expect(page.locator('[data-task]').first()).toBeVisible();
  await expect(notRead).toHaveCount(0);
  await show(page, 'incident-part-not-read');
  await expect(notRead).toContainText('Drafts on this device that could not be read: 2.');
  await expect(notRead).toContainText('Entries about incidents that could not be read: 1.');
  await expect(page.locator('[data-note]')).toHaveCount(1);
});

test('a draft or a note that was not let go of is said to be there still @deep', async ({ page }) => {
  await show(page, 'incident-to-write-up');
  await page.evaluate(() => {
    window.gallery.answers = {
      ...window.gallery.answers,
      'drop-note': 'no-answer',
      'drop-draft': { done: false, why: 'busy' },
    };
  });
  await act(page, 'let-go-yes').first().click();
  await expect(page.locator('[data-not-gone="not-answered"]')).toBeVisible();
  await act(page, 'discard-draft').first().click();
  await act(page, 'discard-draft-yes').click();
  await expect(page.locator('[data-not-gone="busy"]')).toBeVisible();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
});

test('drafts and a timeline that could not be read are not passed off as none', async ({ page }) => {
  await show(page, 'incident-empty');
  await expect(page.locator('[data-unread]')).toHaveCount(0);
  await act(page, 'incident-back').click();
  await page.evaluate(() => {
    window.gallery.answers = { drafts: 'no-answer', lines: { done: false, why: 'damaged' } };
  });
  await act(page, 'log-incident').click();
  await expect(page.locator('[data-unread="drafts"]')).toBeVisible();
  await page.locator('[data-group="field.actions"] summary').click();
  await act(page, 'insert-timeline').click();
  await expect(page.locator('[data-unread="timeline"]')).toBeVisible();
  await act(page, 'read-drafts').click();
  await expect(page.locator('[data-unread="drafts"]')).toBeVisible();
  await page.evaluate(() => {
    window.gallery.answers = { drafts: { done: true, value: [] } };
  });
  await act(page, 'read-drafts').click();
  await expect(page.locator('[data-unread="drafts"]')).toHaveCount(0);
});

test('no picture is taken, pasted or dropped, and it says why; words are', async ({ page }) => {
  await show(page, 'incident-empty');
  const bring = (type: 'paste' | 'drop', what: 'file' | 'words') =>
    page.evaluate(
      ([event, kind]) => {
        const data = new DataTransfer();
        if (kind === 'file') data.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
        else data.setData('text/plain', 'words');
        const init = { bubbles: true, cancelable: true };
        const made =
          event === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: data })
            : new DragEvent('drop', { ...init, dataTransfer: data });
        return document.querySelector('#facts')?.dispatchEvent(made);
      },
      [type, what] as const,
    );
  expect(await bring('paste', 'words')).toBe(true);
  await expect(page.locator('[data-refused]')).toHaveCount(0);
  for (const type of ['paste', 'drop'] as const) expect(await bring(type, 'file')).toBe(false);
  await expect(page.locator('[data-refused]')).toContainText('A picture of a child');
});

test('whom to tell is shown once something is said, and to co-staff only 999 @deep', async ({ page }) => {
  await show(page, 'incident-empty');
  await expect(page.locator('[data-route]')).toHaveCount(0);
  await show(page, 'incident-filled');
  await expect(page.locator('[data-route="emergency"]')).toHaveCount(1);
  expect(await page.locator('[data-route][data-private="true"]').count()).toBeGreaterThan(1);
  await show(page, 'incident-co-staff');
  await expect(page.locator('[data-route]')).toHaveCount(1);
  await expect(page.locator('[data-route="emergency"]')).toBeVisible();
});

test('a concern about an adult leads past the usual contact', async ({ page }) => {
  await show(page, 'incident-filled');
  await expect(page.locator('[data-route="about-adult"]')).toHaveCount(0);
  await field(page, 'about-adult').selectOption('yes');
  await expect(page.locator('[data-route="about-adult"]')).toHaveCount(1);
});

test('a name is put in from the list when that is asked for, and marked so @deep', async ({ page }) => {
  await show(page, 'incident-empty');
  await expect(page.locator('.incident')).not.toContainText('Dafydd');
  await act(page, 'from-roster-concerned').click();
  await field(page, 'concerned-from-roster').selectOption({ index: 3 });
  await expect.poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.concerned?.[0]?.from).toBe('roster');
  await field(page, 'concerned-0').fill('Somebody else');
  await expect
    .poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.concerned)
    .toEqual([{ name: 'Somebody else', from: 'typed' }]);
});

test('a time that is put right keeps the clock’s, and asks why @deep', async ({ page }) => {
  await show(page, 'incident-filled');
  await expect(field(page, 'noticed-reason')).toHaveCount(0);
  await field(page, 'noticed-time').fill('09:15:30');
  await field(page, 'noticed-reason').fill('Seen earlier');
  await expect
    .poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.noticed)
    .toMatchObject({ reason: 'Seen earlier' });
  const noticed = (await told(page, 'draft')).at(-1)?.draft.fields.noticed;
  expect(new Date(noticed?.at ?? 0).toISOString()).toContain('T09:15:30');
  expect(noticed?.stamped).not.toBe(noticed?.at);
});

test('what the lesson noted is put in by a press, with its time and where it is from @deep', async ({ page }) => {
  await show(page, 'incident-empty');
  const facts = { phase: 'in-meeting', level: 'clear', staff: '2', learners: '3', unidentified: '0', lobby: '0..' };
  const rest = { roster: 'complete', recording: 'on', announced: null, kind: 'whole-class', role: 'lead', left: null };
  const line = { at: 1_795_000_000_000, whole: true, missed: 0, facts: { ...facts, ...rest, checks: {}, ticks: {} } };
  await answer(page, { lines: { done: true, value: [line] } });
  await page.locator('[data-group="field.actions"] summary').click();
  await act(page, 'insert-timeline').click();
  await page.locator('[data-act="insert-event"]', { hasText: 'The recording began' }).click();
  await expect
    .poll(async () => (await told(page, 'draft')).at(-1)?.draft.fields.actions)
    .toEqual([{ what: 'The recording began', at: line.at, from: 'timeline' }]);
});

test('a quick note keeps the second and says so; unwritten ones are written up or let go, after a question', async ({
  page,
}) => {
  await show(page, 'incident-to-write-up');
  await act(page, 'quick-note').click();
  await expect(page.locator('[data-noted="true"]')).toHaveText(/^\d\d:\d\d:\d\d noted$/);
  expect(await told(page, 'note')).toHaveLength(1);
  // The state has asked once whether to let the first go.
  expect(await told(page, 'drop-note')).toEqual([]);
  await act(page, 'let-go-yes').click();
  expect((await told(page, 'drop-note')).map(({ id }) => id)).toEqual(['n1']);
  await page.locator('[data-note="n2"] [data-act="write-up"]').click();
  await page.keyboard.type('What it was');
  await expect.poll(async () => (await told(page, 'draft')).at(-1)?.draft.note).toBe('n2');
});

test('a note that could not be kept is said as a time to be written down @deep', async ({ page }) => {
  await show(page, 'incident-note-lost');
  await expect(page.locator('[data-noted="false"]')).toContainText('Write down');
});

test('after the lesson what is unwritten comes first; before, it waits below @deep', async ({ page }) => {
  const above = () =>
    page.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
      return at('[data-incident="notes"]') < at('.moments');
    });
  await show(page, 'incident-to-write-up');
  expect(await above()).toBe(true);
  await show(page, 'incident-noted');
  expect(await above()).toBe(false);
});

test('what is past its time comes first; done needs who, and the reference where there is one @deep', async ({
  page,
}) => {
  await show(page, 'incident-follow-ups');
  const tasks = page.locator('[data-task]');
  await expect(tasks).toHaveCount(4);
  await expect(tasks.first()).toHaveAttribute('data-overdue', 'true');
  const system = page.locator('[data-task="system-entry"]');
  await system.locator('[data-act="task-done"]').click();
  await act(page, 'task-done-yes').click();
  expect(await told(page, 'incident')).toEqual([]);
  await system.locator('input').last().fill('INC-4411');
  await act(page, 'task-done-yes').click();
  const [sent] = await told(page, 'incident');
  expect(sent?.entry).toMatchObject({
    kind: 'done',
    by: 'Mair Griffiths',
    task: 'system-entry',
    reference: 'INC-4411',
  });
  expect(sent?.due?.map(({ id }) => id)).toEqual(['safeguarding-alerted', 'leaders']);
  // As it saw them before: what was closed or added elsewhere meanwhile is put together with that where it lies.
  expect(sent?.was.map(({ id }) => id).toSorted()).toEqual(['leaders', 'safeguarding-alerted', 'system-entry']);
});

test('the language is switched in the middle of a word, which stays', async ({ page }) => {
  await show(page, 'incident-filled');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('#incident-title')).toHaveText('Cofnodi digwyddiad');
  await expect(field(page, 'facts')).toHaveValue(/^I saw a message/);
});
