/** What is typed behind a passphrase is on the disk only as it lies sealed: not in a file of the browser's own either. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { setPassphrase } from './incident-log.ts';
import { kill, start } from './own-profile.ts';

/** In each box its own, so that what is found says where it was typed. None of them is a word. */
const TYPED = { page: 'qxzjvkfacts', words: 'qxzjvkwords', name: 'qxzjvkname', panel: 'qxzjvkpanel' };
const CONTROL = 'qxzjvkcontrol';
/** The browser writes down what its tabs show some seconds after it has changed. */
const WRITTEN_MS = 6_000;

/** The files in which any of these stands, as bytes or in two bytes to a letter. */
function filesWith(folder: string, marks: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const found = marks.filter((mark) => bytes.includes(mark, 0, 'utf8') || bytes.includes(mark, 0, 'utf16le'));
    return found.map((mark) => `${mark} in ${join(entry.parentPath, entry.name).slice(folder.length)}`);
  });
}

test('behind a passphrase, what is typed into a draft is in no file of the profile, before saving or after @deep', async () => {
  test.skip(process.platform === 'win32', 'groups of processes are killed as POSIX has it');
  test.setTimeout(55_000);
  const profile = mkdtempSync(join(tmpdir(), 'gwarchod-disk-'));
  const running = await start(profile);
  try {
    const { page, browser } = running;
    await setPassphrase(page);
    const panel = (await browser.contexts()[0]?.newPage()) ?? page;
    await panel.goto(new URL('/sidepanel.html', page.url()).href);
    await panel.locator('[data-act=log-incident]').click();
    await panel.locator('[data-field=facts]').pressSequentially(TYPED.panel);
    await panel.locator('[data-kept=kept]').waitFor();
    await page.bringToFront();
    await page.locator('[data-act=log-incident]').click();
    await page.getByLabel('What happened').pressSequentially(TYPED.page);
    await page.getByRole('textbox', { name: 'Exact words' }).first().pressSequentially(TYPED.words);
    await page.getByLabel('Your full name').pressSequentially(TYPED.name);
    await page.evaluate(
      (mark) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } }
        ).chrome.storage.local.set({ control: mark }),
      CONTROL,
    );
    await pause(WRITTEN_MS);
    // Left, as a tab is left: then the browser notes how its boxes stood.
    for (const one of [panel, page]) await one.goto('about:blank');
    await pause(WRITTEN_MS);
  } finally {
    await kill(running);
  }
  try {
    expect(filesWith(profile, Object.values(TYPED))).toEqual([]);
    expect(filesWith(profile, [CONTROL]).length).toBeGreaterThan(0);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
