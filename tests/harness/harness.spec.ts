/** The harness proved on an extension of its own: what it says of the product is worth as much as this. */
import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hudOn, rangeOf } from './hud.ts';
import { type Harness, type LaunchOptions, launch } from './launch.ts';
import { miniExtension } from './mini.ts';
import { until } from './until.ts';

async function withMini(
  files: Parameters<typeof miniExtension>[0],
  options: LaunchOptions,
  work: (gw: Harness) => Promise<void>,
): Promise<void> {
  const extension = miniExtension(files);
  try {
    const gw = await launch({ extension, ...options });
    await work(gw).finally(gw.close);
  } finally {
    rmSync(extension, { recursive: true });
  }
}

const widthOf = (page: Page) => page.evaluate(() => innerWidth);

test('the toolbar button opens the real side panel, which closes, opens again and is gone after a reset @deep', () =>
  withMini({}, {}, async (gw) => {
    const { page, lesson } = await gw.openLesson();
    expect((await lesson.truth()).phase).toBe('call');
    expect(await widthOf(page)).toBe(1366);
    const panel = await gw.openPanel(page);
    expect(await widthOf(panel)).toBe(360);
    await until(
      () => widthOf(page),
      (width) => width < 1100,
      { what: 'the page to make room' },
    );
    await gw.closePanel(panel);
    const again = await gw.openPanel(page);
    expect(await hudOn(again).read()).toMatchObject({ level: 'idle', learners: '0..3' });
    await (await gw.worker()).evaluate('chrome.storage.local.set({ kept: 1 })');
    await gw.reset();
    expect([again.isClosed(), page.isClosed()]).toEqual([true, true]);
    expect(gw.context.pages().map((left) => left.url())).toEqual(['about:blank']);
    const tab = await gw.openPanelTab();
    expect(await tab.evaluate('chrome.storage.local.get()')).toEqual({});
    expect(gw.requests).toEqual([]);
  }));

test('a tab and its panel are taken over by the next test without anything of the last; whoever opens pages has none @deep', () =>
  withMini({}, {}, async (gw) => {
    const mark = () => {
      sessionStorage.setItem('of', 'the last test');
      Object.assign(window, { of: 'the last test' });
    };
    const marks = () => [sessionStorage.length, 'of' in window];
    const first = await gw.openBoth();
    for (const page of [first.page, first.panel]) await page.evaluate(mark);
    await (await gw.worker()).evaluate('chrome.storage.local.set({ kept: 1 })');
    await gw.resetForNext();
    const second = await gw.openBoth();
    expect([second.page === first.page, second.panel === first.panel]).toEqual([true, true]);
    for (const page of [second.page, second.panel]) expect(await page.evaluate(marks)).toEqual([0, false]);
    expect(await (await gw.worker()).evaluate('chrome.storage.local.get()')).toEqual({});
    expect((await second.lesson.truth()).inCall).toHaveLength(1);
    await gw.resetForNext();
    await gw.newPage();
    expect([first.page.isClosed(), first.panel.isClosed()]).toEqual([true, true]);

    const kept = await gw.openBoth({ keep: true });
    await gw.resetForNext();
    expect(kept.page.isClosed()).toBe(true);
  }));

test('two tabs: the button is pressed in the one that is meant @deep', () =>
  withMini({}, {}, async (gw) => {
    const first = await gw.openLesson();
    const second = await gw.openLesson();
    const panel = await gw.openPanel(first.page);
    const active = await panel.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.index)');
    expect(active).toBe(0);
    await second.page.close();
    expect(await widthOf(panel)).toBe(360);
  }));

test('the worker is stopped, stays stopped, and is woken by a message or on request @deep', () =>
  withMini({}, {}, async (gw) => {
    const { page } = await gw.openLesson();
    const panel = await gw.openPanel(page);
    await (await gw.worker()).evaluate('globalThis.mark = 1');
    await gw.stopWorker();
    expect(await gw.isWorkerRunning()).toBe(false);
    expect(await panel.evaluate("chrome.runtime.sendMessage('hello')")).toBe('awake');
    await gw.stopWorker();
    expect(await (await gw.worker()).evaluate('globalThis.mark ?? null')).toBeNull();
  }));

for (const honest of [true, false])
  test(
    honest ? 'honest: a tab behind another is hidden @deep' : 'as Playwright has it, every tab is in front @deep',
    () =>
      withMini({}, { honest }, async (gw) => {
        const { page } = await gw.openLesson();
        await gw.openPanel(page);
        await gw.openLesson();
        const state = () => page.evaluate(() => document.visibilityState);
        await until(state, (now) => now === (honest ? 'hidden' : 'visible'), { what: `visibility, honest: ${honest}` });
      }),
  );

test('every way out is seen: content script, panel and worker', () => {
  const leak = (from: string) => `fetch('https://leak.example/${from}-fetch').catch(() => {});`;
  const files = {
    'content.js': `${leak('content')} navigator.sendBeacon('/content-beacon', 'x'); new Image().src = '/content-image';
      setTimeout(() => fetch('/content-later').catch(() => {}), 50);`,
    'panel.js': `${leak('panel')} new Image().src = 'https://leak.example/panel-image';
      open('https://leak.example/panel-window');`,
    'worker.js': `chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
      chrome.runtime.onMessage.addListener(() => { ${leak('worker')} });`,
  };
  return withMini(files, {}, async (gw) => {
    const { page } = await gw.openLesson();
    const panel = await gw.openPanel(page);
    await panel.evaluate("void chrome.runtime.sendMessage('go')");
    const wanted = [
      'content-fetch',
      'content-beacon',
      'content-image',
      'content-later',
      'panel-fetch',
      'panel-image',
      'panel-window',
      'worker-fetch',
    ];
    const missed = () => wanted.filter((name) => !gw.requests.some(({ url }) => url.endsWith(name)));
    await until(missed, (names) => names.length === 0, { what: 'every leak to be seen' });
  });
});

test('ranges are read as written', () => {
  expect(['2', '2..5', '2..'].map(rangeOf)).toEqual([
    { least: 2, most: 2 },
    { least: 2, most: 5 },
    { least: 2, most: null },
  ]);
  expect(() => rangeOf('unknown')).toThrow('not a range');
});
