/** The page of records from one end to the other, and no mouse. */
import type { Page } from '@playwright/test';
import { bound, putBooks } from '../gallery/records/store.ts';
import { expect, test } from '../harness/fixtures.ts';
import { EVENTFUL, moved } from '../records-page/stage/lessons.ts';
import { address, blank, DAY, put, setPassphrase, toIncidents, WORDS, written } from './incident-log.ts';

/** What has the focus, by the first of these that it has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (!(one instanceof HTMLElement)) return '';
    return one.dataset.act ?? one.dataset.book ?? (one.id || one.getAttribute('href') || one.tagName);
  });

async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} was not reached; the focus is on ${await focused(page)}`);
}
async function press(page: Page, wanted: string): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

test('list, lesson and back; incidents, unlocked, opened, put right and taken out: by the keyboard alone @deep', async ({
  gw,
}) => {
  const page = await blank(gw);
  await page.addInitScript(() => {
    const copies: string[] = [];
    Object.assign(window, { copies });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copies.push(text) },
    });
  });
  await toIncidents(gw, page);
  await put(page, written('i1', Date.now(), { facts: 'What was seen' }));
  await setPassphrase(page);
  const days = Math.floor((Date.now() - (EVENTFUL[0]?.at ?? 0)) / DAY) - 1;
  const lesson = await bound(moved(EVENTFUL, days * DAY));
  await putBooks(page, [lesson]);

  // From here on nothing is pressed but keys.
  await page.goto('about:blank');
  await page.goto(address(gw, 'records.html'));
  await page.locator('.count:not(:text("…"))').waitFor();
  await press(page, lesson.head.book);
  await expect(page.locator('article.lesson h2')).toBeFocused();
  await press(page, 'SUMMARY');
  await expect(page.locator('[data-table=counts] table').first()).toBeVisible();
  for (let presses = 0; presses < 80 && (await focused(page)) !== '#lessons'; presses += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(`a[data-book="${lesson.head.book}"]`)).toBeFocused();

  for (let presses = 0; presses < 80 && (await focused(page)) !== '#incidents'; presses += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('#unlock-words').waitFor();
  await tabTo(page, 'unlock-words');
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.locator('#protect-title')).toBeFocused();
  await press(page, 'open');
  await expect(page.locator('[data-one] > h3')).toBeFocused();
  await tabTo(page, 'correct-field');
  await page.keyboard.type('What happened');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Put right by keys');
  await tabTo(page, 'correct-reason');
  await page.keyboard.type('It was wrong');
  await tabTo(page, 'correct-by');
  await page.keyboard.type('Ann Rees');
  await page.keyboard.press('Enter');
  await expect(page.locator('#history-title')).toBeFocused();
  await press(page, 'copy-cpoms');
  await expect(page.locator('[data-box=delete]')).toBeVisible();
  const copies = await page.evaluate(() => (window as unknown as { copies: string[] }).copies);
  expect(copies.join()).toContain('Put right by keys');
});
