import type { Page } from '@playwright/test';
import { type LessonDriver, type OpenOptions, openLesson } from '../../stand-in/driver.ts';
import { serveStandIn } from '../../stand-in/serve.ts';
import { expect, loadReader, test } from './page/harness.ts';

/** The stand-in with the reader beside it. */
async function lesson(page: Page, options: OpenOptions = {}): Promise<LessonDriver> {
  await serveStandIn(page);
  const driver = await openLesson(page, options);
  await loadReader(page);
  return driver;
}

const names = (page: Page) => page.evaluate(() => window.teams.hands['load-all-names'](new AbortController().signal));
const presses = async (driver: LessonDriver) =>
  (await driver.presses()).map(({ what, trusted }) => `${what}${trusted ? '!' : ''}`);

test.describe('opening People', () => {
  for (const lang of ['en', 'cy', 'fr', 'ja'] as const) {
    test(`presses the People button and not the app's own, in ${lang}${lang === 'cy' ? '' : ' @deep'}`, async ({
      page,
    }) => {
      const driver = await lesson(page, { lang });
      expect(await page.evaluate(() => window.teams.hands['open-people']())).toEqual({ done: true });
      expect(await presses(driver)).toEqual(['roster-button']);
      expect(await page.evaluate(() => window.teams.look().roster.state)).toBe('open');
      // Open already: nothing is pressed, or it would close.
      expect(await page.evaluate(() => window.teams.hands['open-people']())).toEqual({ done: true });
      expect(await presses(driver)).toEqual(['roster-button']);
    });
  }

  test('says why it could not @deep', async ({ teams }) => {
    const why = await teams.evaluate(async () => {
      const { show, call, showList, inThisMeeting } = window.fixture;
      const open = () => window.teams.hands['open-people']();
      show();
      const results = [await open()];
      show(call());
      document.querySelector('#roster-button')?.remove();
      results.push(await open());
      show(call());
      const from = performance.now();
      results.push(await open());
      const waited = performance.now() - from;
      // Open but unreadable: a press would close it.
      showList(inThisMeeting(3));
      let pressed = 0;
      document.querySelector('#roster-button')?.addEventListener('click', () => pressed++);
      results.push(await open());
      return { results, waited, pressed };
    });
    expect(why.results).toEqual([
      { done: false, why: 'not-in-a-meeting' },
      { done: false, why: 'button-not-found' },
      { done: false, why: 'nothing-changed' },
      { done: false, why: 'nothing-changed' },
    ]);
    expect(why.waited).toBeGreaterThan(2500);
    expect(why.pressed).toBe(0);
  });
});

test.describe('loading all names', () => {
  for (const [count, options, deep = ''] of [
    [24, {}, '@deep'],
    [120, {}, '@deep'],
    [120, { virtual: 'expanded', lang: 'cy' }, '@deep'],
    [120, { virtual: 'always', headers: 'windowed' }, '@deep'],
    // Slower than the first patience: only the last going through has everybody.
    [60, { window: 18, drawAfterMs: 450 }],
    [60, { virtual: 'never', skin: '2024', lang: 'ja' }, '@deep'],
  ] as [number, OpenOptions, string?][]) {
    test(`mounts each of ${count + 1} once: ${JSON.stringify(options)} ${deep}`, async ({ page }) => {
      test.slow();
      const driver = await lesson(page, { panel: true, ...options });
      await driver.join({ name: 'Head of Year', invitedOnly: true, organiser: true });
      await driver.joinMany(count);
      // What a session sees, by looking when told that something changed.
      await page.evaluate(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const note = () => {
          const { roster } = window.teams.look();
          if (roster.state === 'open') for (const { key } of roster.rows) seen.add(key);
        };
        note();
        window.teams.watch(note, new AbortController().signal);
      });
      expect(await names(page)).toEqual({ done: true });
      const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
      expect(new Set(seen)).toEqual(new Set((await driver.truth()).inCall.map(({ id }) => id)));
      expect(await page.evaluate(() => document.querySelector('.roster-scroller')?.scrollTop)).toBe(0);
      expect([...new Set(await presses(driver))]).toEqual(count > 20 ? ['see-more'] : []);
    });
  }

  test('stops early when told to, and says why it cannot @deep', async ({ page, teams }) => {
    const driver = await lesson(page, { panel: true });
    await driver.joinMany(200);
    const stopped = await page.evaluate(async () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 300);
      const late = await window.teams.hands['load-all-names'](stop.signal);
      return [late, await window.teams.hands['load-all-names'](AbortSignal.abort())];
    });
    expect(stopped).toEqual([
      { done: false, why: 'stopped-early' },
      { done: false, why: 'stopped-early' },
    ]);

    const why = await teams.evaluate(async () => {
      const { show, call, showList, people, inThisMeeting, pager } = window.fixture;
      const load = () => window.teams.hands['load-all-names'](new AbortController().signal);
      show();
      const results = [await load()];
      show(call());
      results.push(await load());
      showList(inThisMeeting(30), ...people(20), pager('See more'));
      results.push(await load());
      // Nothing more to press or scroll, and people missing.
      showList(inThisMeeting(30), ...people(20));
      results.push(await load());
      showList(inThisMeeting(20), ...people(20));
      results.push(await load());
      return results;
    });
    expect(why).toEqual([
      { done: false, why: 'not-in-a-meeting' },
      { done: false, why: 'button-not-found' },
      { done: false, why: 'nothing-changed' },
      { done: false, why: 'nothing-changed' },
      { done: true },
    ]);
  });
});

test.describe('ending for all', () => {
  for (const lang of ['en', 'cy'] as const) {
    test(`opens the menu, presses End and leaves the confirmation alone, in ${lang}${lang === 'cy' ? '' : ' @deep'}`, async ({
      page,
    }) => {
      const driver = await lesson(page, { lang });
      expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({ done: true });
      expect(await presses(driver)).toEqual(['hangup-menu', 'end-meeting']);
      await expect(page.locator('[data-tid="endCallConfirmationBtn"]')).toBeVisible();
    });
  }

  test('asked already, it presses nothing; and the question is seen while it stands', async ({ page }) => {
    const driver = await lesson(page);
    const asking = () => page.evaluate(() => window.teams.look().asking);
    expect(await asking()).toBe(false);
    for (let press = 0; press < 2; press += 1)
      expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({ done: true });
    expect(await presses(driver)).toEqual(['hangup-menu', 'end-meeting']);
    expect(await asking()).toBe(true);
    await page.locator('.dialog .plain').click();
    expect(await asking()).toBe(false);
  });

  test('knows the item by its words when its name is gone, never a person of that name', async ({ page }) => {
    const driver = await lesson(page, {});
    await driver.join({ name: 'End meeting' });
    await driver.rot({ drop: ['hangup-end-meeting-btn'] });
    expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({ done: true });
    expect(await presses(driver)).toEqual(['hangup-menu', 'end-meeting']);
  });

  test('presses nothing it does not know', async ({ page }) => {
    const driver = await lesson(page, { lang: 'ja' });
    await driver.rot({ drop: ['hangup-end-meeting-btn', 'hangup-leave-call-btn'] });
    await page.evaluate(() => {
      const rename = new MutationObserver(() => {
        for (const item of document.querySelectorAll('[role="menu"] .item'))
          if (item.textContent !== '?') item.textContent = '?';
      });
      rename.observe(document, { childList: true, subtree: true });
    });
    expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({
      done: false,
      why: 'button-not-found',
    });
    expect(await presses(driver)).toEqual(['hangup-menu']);
  });

  test('is not offered without a caret, nor outside a meeting', async ({ page }) => {
    const driver = await lesson(page, { caret: false });
    expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({ done: false, why: 'not-offered' });
    await driver.end('app');
    expect(await page.evaluate(() => window.teams.hands['end-for-all']())).toEqual({
      done: false,
      why: 'not-in-a-meeting',
    });
    expect(await presses(driver)).toEqual([]);
  });
});

test('leaving presses the real hang-up, in both builds @deep', async ({ page }) => {
  for (const skin of ['2026', '2024'] as const) {
    const driver = await lesson(page, { skin });
    expect(await page.evaluate(() => window.teams.hands.leave())).toEqual({ done: true });
    expect(await presses(driver)).toEqual(['hangup']);
    expect((await driver.truth()).phase).toBe('left');
    expect(await page.evaluate(() => window.teams.hands.leave())).toEqual({ done: false, why: 'not-in-a-meeting' });
  }
});

declare global {
  interface Window {
    answer: 'hold' | 'let-go' | 'throw';
    asked: number;
  }
}

test.describe('the guard', () => {
  async function guarded(page: Page, options: OpenOptions = {}): Promise<LessonDriver> {
    const driver = await lesson(page, options);
    await page.evaluate(() => {
      window.asked = 0;
      window.answer = 'hold';
      window.halt = new AbortController();
      window.teams.guardLeave(() => {
        window.asked += 1;
        if (window.answer === 'throw') throw new Error('ours');
        return window.answer;
      }, window.halt.signal);
    });
    return driver;
  }
  /** How often since it was last asked. */
  const asked = (page: Page) =>
    page.evaluate(() => {
      const times = window.asked;
      window.asked = 0;
      return times;
    });
  const answer = (page: Page, to: Window['answer']) =>
    page.evaluate((given) => {
      window.answer = given;
    }, to);

  for (const skin of ['2026', '2024'] as const) {
    test(`holds every way to leave, and lets go (${skin})${skin === '2026' ? '' : ' @deep'}`, async ({ page }) => {
      const driver = await guarded(page, { skin, lang: 'cy' });
      const leave = page.locator(skin === '2026' ? '#hangup-button' : '#hangup-button button');
      const ways: (() => Promise<unknown>)[] = [
        () => leave.click(),
        () => leave.press('Enter'),
        () => leave.press('Space'),
        () => page.keyboard.press('Control+Shift+KeyH'),
        async () => {
          await page.locator('#hangup-button-more-options').click();
          await page.locator('[data-tid="hangup-leave-call-btn"]').click();
        },
      ];
      for (const way of ways) {
        await way();
        expect(await asked(page)).toBe(1);
        expect((await driver.truth()).phase).toBe('call');
      }
      // The caret is nobody's leaving, and neither is End.
      expect(await presses(driver)).toEqual(['hangup-menu!']);
      await page.locator('[data-tid="hangup-end-meeting-btn"]').click();
      expect(await asked(page)).toBe(0);
      await page.locator('.dialog .plain').click();
      await answer(page, 'let-go');
      await leave.click();
      expect(await asked(page)).toBe(1);
      expect((await driver.truth()).phase).toBe('left');
    });
  }

  test('knows Leave in the menu by its words when its name is gone @deep', async ({ page }) => {
    const driver = await guarded(page, { lang: 'fr' });
    await driver.rot({ drop: ['hangup-leave-call-btn'] });
    await page.locator('#hangup-button-more-options').click();
    await page.getByRole('menuitem', { name: 'Quitter', exact: true }).click();
    expect(await asked(page)).toBe(1);
    expect((await driver.truth()).phase).toBe('call');
  });

  test('lets a script, its own hand included, and everything else through', async ({ page }) => {
    const driver = await guarded(page);
    await page.keyboard.press('Control+KeyH');
    await page.keyboard.press('KeyH');
    await page.locator('#roster-button').click();
    expect(await asked(page)).toBe(0);
    expect(await page.evaluate(() => window.teams.hands.leave())).toEqual({ done: true });
    expect(await asked(page)).toBe(0);
    expect((await driver.truth()).phase).toBe('left');
    await page.keyboard.press('Control+Shift+KeyH');
    expect(await asked(page)).toBe(0);
  });

  test('never traps: a fault of ours, and the end of the guard, let go', async ({ page }) => {
    const driver = await guarded(page);
    await answer(page, 'throw');
    await page.locator('#hangup-button').click();
    expect((await driver.truth()).phase).toBe('left');
    await driver.enterCall();
    await answer(page, 'hold');
    await page.evaluate(() => window.halt.abort());
    await page.locator('#hangup-button').click();
    expect((await driver.truth()).phase).toBe('left');
  });

  test('holds the shortcut while a screen is shared and there is no button', async ({ page }) => {
    const driver = await guarded(page);
    await driver.share('me', { entireScreen: true });
    expect(await page.locator('#hangup-button').count()).toBe(0);
    await page.keyboard.press('Control+Shift+KeyH');
    expect(await asked(page)).toBe(1);
    expect((await driver.truth()).phase).toBe('call');
  });

  test('a key held down is one press', async ({ page }) => {
    const driver = await guarded(page);
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.down('KeyH');
    await answer(page, 'let-go');
    await page.keyboard.down('KeyH');
    expect(await asked(page)).toBe(1);
    expect((await driver.truth()).phase).toBe('call');
    await page.keyboard.up('KeyH');
    await page.keyboard.down('KeyH');
    expect((await driver.truth()).phase).toBe('left');
  });
});
