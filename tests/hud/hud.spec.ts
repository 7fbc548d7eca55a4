import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { STATE_NAMES } from '../gallery/states.ts';
import { expect, test } from '../harness/one-window.ts';
import { findings, LOOKS_OF_A_READER, openGallery, show } from './show.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What any state has to be, whatever it says: accessible, and within its width, in both languages and both themes. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Seconds where nothing else runs; a laptop that builds something else at the time is given longer. */
const SLOW_MS = 180_000;
const DEEP = process.env.DEEP === '1';
/** The narrowest a side panel gets, where all is tightest; the wider ones are for the deep run. */
const WIDTHS = DEEP ? [180, 360, 600, 900] : [180];

/** So tall that nothing lies under the footer: axe would call what can be scrolled from under it obscured. */
test.use({ viewport: { width: 360, height: 2_400 } });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/**
 * What axe finds wrong, in words. Put into the page once: a fresh copy for each state takes minutes. To look at every
 * word's contrast takes longer than all the rest, and every colour is one of the tokens.
 */
async function faults(page: Page, contrast = true): Promise<string[]> {
  return page.evaluate(
    async ({ values, contrast }) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast': { enabled: contrast } },
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
    },
    { values: TAGS, contrast },
  );
}

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['en', 'cy'] as const).map((language) => ({ colorScheme, language })),
);

/**
 * Each state in one of the four looks, each look in as many states, and in every third of them its contrast; the deep run
 * has all of every state in every look.
 */
for (const turn of DEEP ? [0, 1, 2, 3] : [0]) {
  test(`axe finds nothing in any state, in a language and a theme in turn (${turn})`, async ({ page }) => {
    test.setTimeout(SLOW_MS);
    await openGallery(page);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const [i, state] of STATE_NAMES.entries()) {
      const { colorScheme, language } = LOOKS[(i + turn) % LOOKS.length] as (typeof LOOKS)[number];
      await page.emulateMedia({ colorScheme });
      await show(page, state, language);
      for (const fault of await faults(page, DEEP || i % 3 === 0))
        found.push(`${state} ${language} ${colorScheme}: ${fault}`);
    }
    expect(found.slice(0, 12)).toEqual([]);
  });
}

const UNFOLDED = ['clear', 'who-is-this', 'no-staff', 'silent-gone', 'incident-filled-more'] as const;

test('axe finds nothing with everything unfolded, in high contrast and with more contrast @deep', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 6_000 });
  test.setTimeout(SLOW_MS);
  await openGallery(page);
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const state of DEEP ? UNFOLDED : (['incident-filled-more'] as const))
    for (const look of LOOKS_OF_A_READER) {
      await page.emulateMedia(look);
      await show(page, state, 'cy');
      await page.evaluate(() => window.gallery.unfold());
      for (const fault of await faults(page)) found.push(`${state} ${JSON.stringify(look)}: ${fault}`);
    }
  expect(found.slice(0, 12)).toEqual([]);
});

test('in high contrast no words have the colour of what lies under them, be it the browser’s or ours @deep', async ({
  page,
}) => {
  test.setTimeout(SLOW_MS);
  await page.emulateMedia({ forcedColors: 'active' });
  await openGallery(page);
  const lost = await findings(page, true, () => {
    const under = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((element) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
        return color === (forcedColorAdjust === 'none' ? backgroundColor : under);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(lost.slice(0, 12)).toEqual([]);
});

for (const width of WIDTHS)
  test(`nothing is wider than a panel of ${width} px, with everything unfolded and text spaced out @deep`, async ({
    page,
  }) => {
    test.setTimeout(SLOW_MS);
    await page.setViewportSize({ width, height: 633 });
    await openGallery(page);
    // WCAG 1.4.12: without and with a reader's own spacing, in one going through the states. By way of a sheet of the
    // page's own: it takes no other style.
    const wide = await findings(page, true, () => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}');
      const found = [[], [spacing]].flatMap((sheets) => {
        document.adoptedStyleSheets = sheets;
        const { scrollWidth, clientWidth } = document.documentElement;
        const over = [...document.querySelectorAll('main *, header *, footer *')].find(
          (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.unseen, svg'),
        );
        const how = sheets.length > 0 ? 'spaced out' : 'as it is';
        return over || scrollWidth > clientWidth ? [`${how}: ${over?.outerHTML.slice(0, 160) ?? 'the page'}`] : [];
      });
      document.adoptedStyleSheets = [];
      return found;
    });
    expect(wide.slice(0, 12)).toEqual([]);
  });

test('the verdict and its button are in sight at once, and what is pressed is large enough', async ({ page }) => {
  test.setTimeout(SLOW_MS);
  await page.setViewportSize({ width: 360, height: 633 });
  await openGallery(page);
  const found = await findings(page, false, () => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          box: element.getBoundingClientRect(),
          html: element.outerHTML.slice(0, 120),
        }));
    const far = boxes('.verdict').filter(({ box }) => box.bottom > 240);
    const small = boxes('button, summary, input').filter(
      ({ box }) => box.width > 0 && Math.min(box.height, box.width) < 24,
    );
    const thin = boxes('.button.main, .foot .button').filter(({ box }) => box.height < 44);
    return [...far, ...small, ...thin].map(({ box, html }) => `${box.width}x${box.height} to ${box.bottom}: ${html}`);
  });
  expect(found.filter((one) => !one.startsWith('hostile-gone')).slice(0, 12)).toEqual([]);
});

test('so many rules kept are counted while the lesson goes on, and not of one that has ended @deep', async ({
  page,
}) => {
  await openGallery(page);
  const rules = page.locator('details.part summary', { hasText: 'rules' });
  const count = rules.locator('small');
  await show(page, 'clear');
  await expect(count).toHaveText(/kept/);
  await show(page, 'ended-for-all');
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'ended');
  await expect(rules).toHaveCount(1);
  await expect(count).toHaveCount(0);
});
