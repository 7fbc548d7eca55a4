/** The page of the school's rules, in the real extension: what is chosen on it is what a lesson goes by. */
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../harness/fixtures.ts';
import type { Harness } from '../harness/launch.ts';
import { store, stored } from './outside.ts';
import { settle } from './steps.ts';

const MIN = 'kind.whole-class.min-present';
/** A change of policy is live in a lesson within this (ms). */
const LIVE_MS = 6_000;

interface Blobs {
  blobs: Map<string, Blob>;
}
/** Two lines lead into the one browser, and either may have it put a download where the other does not look. */
function keepBlobs(): void {
  const blobs = new Map<string, Blob>();
  Object.assign(window, { blobs });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
}

async function openOptions(gw: Harness, first?: () => void): Promise<Page> {
  const page = await gw.newPage();
  if (first) await page.addInitScript(first);
  await page.goto(`chrome-extension://${gw.extensionId}/options.html`);
  await page.locator('main').waitFor();
  return page;
}

const row = (page: Page, knob: string) => page.locator(`[data-knob="${knob}"]`);
const group = (page: Page, name: string) => page.locator(`#group-${name} > summary`);
const kept = async (gw: Harness) => JSON.parse((await stored(await gw.worker())).local).policy;
const file = (content: object | string | Buffer, name = 'rules.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const POLICY = { format: 'gwarchod-policy', version: 1 };

test('a preset, a number and back: the lesson follows within six seconds', async ({ gw, open }) => {
  const { panel, hud } = await settle(open);
  const page = await openOptions(gw);
  await page.locator('input[value=hwb]').check();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'hwb');
  await hud.waitForFinding('one-adult-left', { verdict: 'unknown' }, LIVE_MS);

  await group(page, 'kinds').click();
  await page.locator('[data-kind=whole-class] > summary').click();
  await expect(row(page, MIN)).toContainText('Left to the school');
  await row(page, MIN).locator('input').fill('3');
  await row(page, MIN).locator('input').press('Enter');
  await expect(row(page, MIN)).toContainText('Set here');
  await expect(panel.locator('[data-check="one-adult-left"]').first()).toContainText('asks for 3', {
    timeout: LIVE_MS,
  });

  await row(page, MIN).locator('[data-act=back]').click();
  await expect(row(page, MIN)).toContainText('Left to the school');
  await page.locator('input[value=st-josephs]').check();
  await hud.waitForFinding('one-adult-left', { verdict: 'met' }, LIVE_MS);
});

test('confirmed with a name and a day; a value that is changed needs it anew @deep', async ({ gw }) => {
  const page = await openOptions(gw);
  await page.locator('input[value=elfed]').check();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  await group(page, 'staffing').click();
  const grace = row(page, 'grace.adult-drop');
  const left = page.locator('p[data-left]');
  const before = Number(await left.getAttribute('data-left'));
  await grace.locator('[data-act=confirm]').click();
  await expect(page.locator('#signature-lacks')).toHaveText('Give your name first.');
  await expect(page.locator('input[name=by]')).toBeFocused();
  await page.keyboard.type('Siân <b>');
  await grace.locator('[data-act=confirm]').click();
  await expect(page.locator('#signature-lacks')).toContainText('without');
  await page.locator('input[name=by]').fill('Siân Puw');
  await page.locator('input[name=on]').fill('2026-11-20');
  await grace.locator('[data-act=confirm]').click();
  await expect(grace).toContainText('Siân Puw');
  await expect(grace).toContainText('20/11/2026');
  await expect(left).toHaveAttribute('data-left', `${before - 1}`);
  expect((await kept(gw)).confirmed['grace.adult-drop']).toEqual({ by: 'Siân Puw', on: '2026-11-20', value: '60' });

  await grace.locator('input').fill('90');
  await grace.locator('input').press('Tab');
  await expect(grace).toContainText('Set here');
  await grace.locator('[data-act=back]').click();
  await expect(grace).toContainText('Siân Puw');
  await page.locator('input[value=none]').check();
  await expect(grace).toContainText('Siân Puw');
});

test('a number out of bounds is said to be, and not taken @deep', async ({ gw }) => {
  const page = await openOptions(gw);
  await group(page, 'staffing').click();
  const field = row(page, 'grace.adult-drop').locator('input');
  for (const wrong of ['601', '-1', '2.5', '']) {
    await field.fill(wrong);
    await field.press('Tab');
    await expect(row(page, 'grace.adult-drop').getByRole('alert')).toContainText('from 0 to 600');
  }
  expect(await kept(gw)).toBeUndefined();
  await field.fill('30');
  await field.press('Tab');
  await expect(row(page, 'grace.adult-drop').getByRole('alert')).toHaveText('');
  await expect.poll(async () => (await kept(gw))?.values).toEqual({ 'grace.adult-drop': 30 });
});

test('every sort of value can be set, and stands after the page was closed @deep', async ({ gw }) => {
  const page = await openOptions(gw);
  for (const name of ['school', 'recording', 'lesson', 'incident']) await group(page, name).click();
  await row(page, 'school-device').locator('input').check();
  await row(page, 'recording.mode').locator('select').selectOption('forbidden');
  await row(page, 'platforms').getByLabel('Google Meet').uncheck();
  await row(page, 'school.review-due').locator('input').fill('2027-09-01');
  await row(page, 'contacts.leader').locator('input').fill(' Head of Year 7 ');
  await row(page, 'contacts.leader').locator('input').press('Tab');
  const staff = row(page, 'school.staff').locator('textarea');
  await staff.fill('<script>');
  await staff.press('Tab');
  await expect(row(page, 'school.staff').getByRole('alert')).not.toHaveText('');
  await staff.fill('Ann Rees\n8:orgid:b0b0');
  await staff.press('Tab');
  await expect
    .poll(async () => (await kept(gw))?.values)
    .toEqual({
      'school-device': true,
      'recording.mode': 'forbidden',
      platforms: ['teams-web'],
      'school.review-due': '2027-09-01',
      'contacts.leader': 'Head of Year 7',
      'school.staff': [
        { account: '', name: 'Ann Rees' },
        { account: '8:orgid:b0b0', name: '' },
      ],
    });
  await page.reload();
  await group(page, 'school').click();
  await expect(row(page, 'school.staff').locator('textarea')).toHaveValue('Ann Rees\n8:orgid:b0b0');
});

test('contradictions are put to the school, and settled by a reading or in words @deep', async ({ gw }) => {
  const page = await openOptions(gw);
  await expect(page.locator('#traps')).toHaveCount(0);
  await page.locator('input[value=elfed]').check();
  await expect(page.locator('#traps > summary')).toContainText('8 to settle');
  await page.locator('#traps > summary').click();
  const trap = page.locator('[data-trap=deleting]');
  await trap.locator('[data-act=settle]').click();
  await expect(trap.getByRole('alert')).toHaveText('Pick one, or write what holds.');
  await page.locator('input[name=by]').fill('Siân Puw');
  await trap.getByLabel('Recordings are deleted by the school’s retention schedule.').check();
  await trap.locator('[data-act=settle]').click();
  await expect(trap.locator('[data-box=settled]')).toContainText('retention schedule');
  await expect(page.locator('#traps > summary')).toContainText('7 to settle');
  await trap.locator('[data-act=settle-again]').click();
  await trap.getByLabel('Something else:').check();
  await trap.getByLabel('In your own words').fill('Two <b>years</b>.');
  await trap.locator('[data-act=settle]').click();
  await expect(trap.locator('[data-box=settled]')).toContainText('Two <b>years</b>.');
  await trap.getByRole('link', { name: 'Deleting recordings' }).click();
  await expect(row(page, 'recording.delete')).toBeInViewport();
});

test('what was stored and does not parse is kept aside, and said to be', async ({ gw }) => {
  await store(await gw.worker(), { policy: { version: 99, note: 'keep me' } });
  const page = await openOptions(gw);
  await expect(page.locator('[data-box=aside]')).toBeVisible();
  await page.locator('input[value=elfed]').check();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  await expect(page.locator('[data-box=aside]')).toBeVisible();
  expect((await stored(await gw.worker())).local).toContain('keep me');
  await page.locator('[data-act=seen-policy-aside]').click();
  await expect(page.locator('[data-box=aside]')).toHaveCount(0);
});

test('saved as a file, and taken from one after a look at what would change', async ({ gw }) => {
  const page = await openOptions(gw, keepBlobs);
  await page.locator('input[value=elfed]').check();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  const saved = page.waitForEvent('download');
  await page.locator('[data-act=export]').click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^gwarchod-\d{4}-\d\d-\d\d\.json$/);
  const text = await page.evaluate((url) => (window as unknown as Blobs).blobs.get(url)?.text() ?? '', download.url());
  expect(JSON.parse(text)).toEqual({ ...POLICY, preset: 'elfed', values: {}, confirmed: {}, settled: {} });

  const other = { ...POLICY, preset: 'st-josephs', values: { [MIN]: 4, 'grace.adult-drop': 30 } };
  await page.locator('input[type=file]').setInputFiles(file(other));
  const preview = page.locator('[data-box=preview]');
  await expect(preview.locator('h3')).toBeFocused();
  await expect(
    preview.locator('[data-change]').filter({ hasText: 'Whole class: Staff who must be present' }),
  ).toContainText('4 people');
  expect((await kept(gw)).preset).toBe('elfed');
  await preview.locator('[data-act=keep]').click();
  expect((await kept(gw)).preset).toBe('elfed');
  await page.locator('input[type=file]').setInputFiles(file(other));
  await preview.locator('[data-act=take]').click();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'st-josephs');
  expect((await kept(gw)).values).toEqual(other.values);
  await page.locator('input[type=file]').setInputFiles(file(text));
  await preview.locator('[data-act=take]').click();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  expect((await kept(gw)).values).toEqual({});
});

/** A file of so many spaces, made in the page: to send ten million bytes into it by the debugger takes half a minute. */
const chooseSpaces = (input: Locator, bytes: number, name: string): Promise<void> =>
  input.evaluate(
    (element: HTMLInputElement, [size, title]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(size).fill(0x20)], title, { type: 'application/json' }));
      element.files = chosen.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [bytes, name] as const,
  );

/** Each with the line at fault, and a word of why; a number is that many spaces. */
const BAD: readonly (readonly [string, object | string | Buffer | number, number, string])[] = [
  ['not JSON', '{\n  "format": "gwarchod-policy"\n  "version": 1\n}', 3, 'a comma is missing'],
  ['older', { ...POLICY, version: 0 }, 1, 'older version'],
  ['newer', '{\n"format": "gwarchod-policy",\n"version": 2\n}', 3, 'newer version'],
  ['an unknown key', { ...POLICY, colour: 'red' }, 1, '“colour”'],
  [
    'a wrong value',
    '{\n"format": "gwarchod-policy",\n"version": 1,\n"values": {\n"grace.adult-drop": 900\n}\n}',
    5,
    'from 0 to 600',
  ],
  ['a prototype', '{"format": "gwarchod-policy", "version": 1,\n"__proto__": {"preset": "hwb"}}', 2, '“__proto__”'],
  ['10 MB', 10_000_000, 1, 'larger than 1 MB'],
  ['deeply nested', '['.repeat(500_000), 1, 'brackets within brackets'],
  ['something else', { format: 'else' }, 1, 'not a file of rules'],
  ['a byte-order mark', `\uFEFF${JSON.stringify(POLICY)}`, 1, 'byte-order mark'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), 1, 'not plain text'],
  [
    'markup for a name',
    { ...POLICY, values: { 'school.staff': [{ name: '<img src=x onerror=alert(1)>' }] } },
    1,
    'without < and >',
  ],
];

test('a bad file is refused with its line, in both languages, and the rules are as they were', async ({ gw }) => {
  const page = await openOptions(gw);
  await page.locator('input[value=elfed]').check();
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  const refused = page.locator('[data-box=refused]');
  for (const [what, content, line, why] of BAD) {
    const input = page.locator('input[type=file]');
    const name = `<b>${what}</b>.json`;
    await (typeof content === 'number' ? chooseSpaces(input, content, name) : input.setInputFiles(file(content, name)));
    await expect(refused.locator('h3'), what).toContainText(`<b>${what}</b>.json`);
    await expect(refused.locator('[data-line]').first(), what).toHaveAttribute('data-line', `${line}`);
    await expect(refused, what).toContainText(`Line ${line}:`);
    await expect(refused, what).toContainText(why);
    await expect(page.locator('[data-box=preview]')).toHaveCount(0);
  }
  await expect(refused.locator('h3')).toBeFocused();
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(refused).toContainText('Llinell 1:');
  expect(await kept(gw)).toMatchObject({ preset: 'elfed', values: {}, confirmed: {} });
});

test('by keyboard alone, from the first word to the last', async ({ gw }) => {
  const page = await openOptions(gw);
  const active = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return `${at.tagName} ${at.getAttribute('name') ?? at.dataset.act ?? at.parentElement?.id ?? ''}`;
    });
  const tabTo = async (wanted: string) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if ((await active()) === wanted) return;
    }
    throw new Error(`${wanted} is not reached by Tab`);
  };
  await tabTo('INPUT preset');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('main')).toHaveAttribute('data-preset', 'elfed');
  await tabTo('INPUT by');
  await page.keyboard.type('Siân Puw');
  await tabTo('INPUT only');
  await page.keyboard.press('Space');
  const rows = page.locator('[data-knob]:visible');
  const before = await rows.count();
  expect(before).toBe(Number(await page.locator('p[data-left]').getAttribute('data-left')));
  // Confirmed, the row goes; the next one has the focus, and the next "Confirm" is a few presses away.
  for (let i = 1; i <= 3; i += 1) {
    await tabTo('BUTTON confirm');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(before - i);
    expect(await active()).not.toBe('BODY ');
  }
  await tabTo('INPUT only').catch(() => page.locator('input[name=only]').focus());
  await page.keyboard.press('Space');
  await expect(page.locator('#traps')).toBeVisible();
  await tabTo('SUMMARY traps');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-trap]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo('SUMMARY group-log');
  await tabTo('A export');
});

test('axe finds nothing, in both languages, both themes @deep', async ({ gw }) => {
  test.setTimeout(120_000);
  const page = await fullest(gw);
  await page.evaluate(`${axe.source}`);
  const faults = (runOnly: axe.RunOnly) =>
    page.evaluate(async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: options,
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
    }, runOnly);
  for (const language of process.env.DEEP ? ['English', 'Cymraeg'] : ['Cymraeg']) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.getByRole('button', { name: language }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en-GB' : 'cy');
    expect(await faults({ type: 'tag', values: TAGS }), `${language}, light`).toEqual([]);
    // A theme changes colours and nothing else, so in the dark only they are looked at again, as in the panel.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await faults({ type: 'rule', values: ['color-contrast'] }), `${language}, dark`).toEqual([]);
  }
});

test('nothing is wider than the page, at 400 and 1280 px, with everything unfolded @deep', async ({ gw }) => {
  const page = await fullest(gw);
  for (const width of [320, 400, 1280])
    for (const language of ['English', 'Cymraeg']) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('button', { name: language }).click();
      const over = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const wide = [...document.querySelectorAll('body *')].find(
          (element) => element.getBoundingClientRect().right > clientWidth + 1,
        );
        return wide || scrollWidth > clientWidth ? (wide?.outerHTML.slice(0, 160) ?? 'the page') : null;
      });
      expect(over, `${width} ${language}`).toBeNull();
    }
});

/** Everything that the page can show at once, unfolded. */
async function fullest(gw: Harness): Promise<Page> {
  const word = { by: 'Siân Puw', on: '2026-11-20' };
  await store(await gw.worker(), {
    policy: {
      version: 1,
      preset: 'elfed',
      values: { 'grace.blind': 240, 'school.staff': [{ account: `8:orgid:${'b0'.repeat(40)}`, name: '' }] },
      confirmed: { 'grace.adult-drop': { ...word, value: '60' } },
      settled: { deleting: { ...word, value: `reading:schedule` }, sharing: { ...word, value: 'x'.repeat(300) } },
    },
    'managed-policy': { raw: { 'recording.mode': 'sometimes', colour: 'red', 'grace.no-staff': 5 } },
  });
  const page = await openOptions(gw);
  await page.locator('input[type=file]').setInputFiles(file({ ...POLICY, colour: 1, values: { script: ['sing'] } }));
  await page.locator('[data-box=refused]').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}
