/** Which words a page fetches, and what it says when they are no longer there to be fetched. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { firstWords, scriptsOf } from '../../scripts/gate/size.ts';
import { expect, test } from '../harness/fixtures.ts';
import { keyed } from '../harness/keyed.ts';
import { BUILT, type Harness, launch } from '../harness/launch.ts';
import { store } from './outside.ts';

const WELSH = { version: 1, language: 'cy', colleagues: [], mode: 'lead', reporter: { name: '', job: '' } };

const words = (files: readonly string[], language: 'en' | 'cy') =>
  files.filter((file) => new RegExp(`[/.]${language}-`).test(file));

interface Opened {
  readonly page: Page;
  /** What it has parsed by now, and what it had in the moment in which it was first drawn. */
  readonly parsed: readonly string[];
  readonly first: readonly string[];
}

async function openAt(gw: Harness, kind: 'sidepanel' | 'records'): Promise<Opened> {
  const page = await gw.newPage();
  const session = await page.context().newCDPSession(page);
  const parsed: string[] = [];
  let first: readonly string[] | null = null;
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) parsed.push(new URL(url).pathname.slice(1));
  });
  session.on('Runtime.bindingCalled', () => {
    first ??= [...parsed];
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'drawn' });
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('main') === null) return;
      look.disconnect();
      (window as unknown as { drawn: (what: string) => void }).drawn('');
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${gw.extensionId}/${kind}.html`);
  await page.locator('main').waitFor();
  await expect.poll(() => first).not.toBeNull();
  return { page, parsed, first: first ?? [] };
}

for (const kind of ['sidepanel', 'records'] as const)
  test(`${kind}: before it is drawn it has the words of its language alone, and those of the other when it turns${kind === 'sidepanel' ? '' : ' @deep'}`, async ({
    gw,
  }) => {
    for (const [language, other, button] of [
      ['en', 'cy', 'Cymraeg'],
      ['cy', 'en', 'English'],
    ] as const) {
      await store(await gw.worker(), { settings: { ...WELSH, language } });
      const { page, parsed, first } = await openAt(gw, kind);
      // These, and no more: the gate counts them.
      const counted = [...scriptsOf(BUILT, `${kind}.html`), ...firstWords(BUILT, kind, language)];
      expect([...first].sort()).toEqual(counted.sort());
      expect(words(parsed, other)).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'cy' ? 'cy' : 'en-GB');
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other === 'cy' ? 'cy' : 'en-GB');
      expect(words(parsed, other)).toEqual(expect.arrayContaining([...firstWords(BUILT, kind, other)]));
      await page.close();
    }
  });

test('taken from under the page, the other language is said not to be there, and the page stays as it is @deep', async () => {
  const copy = keyed(BUILT);
  const gw = await launch({ extension: copy.folder });
  const takeAway = (language: 'en' | 'cy') => {
    const chunks = join(copy.folder, 'chunks');
    const gone = words(
      readdirSync(chunks).map((file) => `chunks/${file}`),
      language,
    );
    expect(gone.length).toBeGreaterThan(2);
    for (const file of gone) rmSync(join(copy.folder, file));
  };
  try {
    const { page: panel } = await openAt(gw, 'sidepanel');
    const { page: records } = await openAt(gw, 'records');
    takeAway('cy');
    await panel.getByRole('button', { name: 'Cymraeg' }).click();
    for (const page of [panel, records]) {
      await expect(page.locator('[data-notice="reopen"] p')).toHaveCount(2);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
    }
    await expect(panel.locator('main')).toHaveAttribute('data-phase', 'none');
    // Back to the one that is there, and nothing is wrong any more.
    await panel.getByRole('button', { name: 'English' }).click();
    for (const page of [panel, records]) await expect(page.locator('[data-notice]')).toHaveCount(0);

    // Incidents are written out in either language, so that part has both or is not shown.
    await records.evaluate(() => {
      location.hash = '#incidents';
    });
    await expect(records.locator('[data-notice="reopen"]')).toBeVisible();

    takeAway('en');
    for (const [language, first] of [
      ['en', 'en-GB'],
      ['cy', 'cy'],
    ] as const) {
      await store(await gw.worker(), { settings: { ...WELSH, language } });
      for (const kind of ['sidepanel', 'records'] as const) {
        const { page } = await openAt(gw, kind);
        await expect(page.locator('main p')).toHaveCount(2);
        await expect(page.locator('main p[lang="cy"]')).toContainText('Gwarchod');
        await expect(page.locator('main p[lang="en-GB"]')).toContainText('open it again');
        // One's own language comes first.
        await expect(page.locator('main p').first()).toHaveAttribute('lang', first);
        await page.close();
      }
    }
  } finally {
    await gw.close();
    copy.remove();
  }
});
