import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { visits } from '../../scripts/gate/ast.ts';
import { networkFaults } from '../../scripts/gate/no-network.ts';
import { builtFiles } from '../../scripts/gate.ts';
import { ROOT } from '../../scripts/tools.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the build holds no way to reach the network', () => {
  const files = builtFiles();

  test('there is something to look at: every bundle, and code in each', () => {
    expect(files).toContain('.output/chrome-mv3/content-scripts/teams.js');
    expect(files).toContain('.output/chrome-mv3/background.js');
    expect(files.some((file) => /chunks\/sidepanel-.*\.js$/.test(file))).toBe(true);
    expect(files.some((file) => /chunks\/records-.*\.js$/.test(file))).toBe(true);
    // Vite's empty stand-in for a module that only Node has: sealing asks for it where a browser has no crypto of its own.
    // And the few lines that join the parts of a page.
    const empty = /__vite-browser-external|rolldown-runtime/;
    for (const file of files.filter((name) => name.endsWith('.js') && !empty.test(name)))
      expect(visits(file, read(file)).length, file).toBeGreaterThan(500);
  });

  test.each(files)('%s', (file) => {
    expect(networkFaults(file, read(file))).toEqual([]);
  });
});

/** The gate is proved able to fail: each of these, planted, is found. */
const PLANTED = [
  'fetch("/x")',
  'window.fetch(u)',
  'self["fetch"](u)',
  'const f = fetch; f(u)',
  'const { fetch: f } = globalThis',
  'Reflect.get(window, "sendBeacon")',
  'navigator.sendBeacon(u, d)',
  'navigator?.sendBeacon?.(u)',
  'new XMLHttpRequest()',
  'new WebSocket(u)',
  'new window.WebSocket(u)',
  'new EventSource(u)',
  'new RTCPeerConnection()',
  'new WebTransport(u)',
  'importScripts(u)',
  'import("https://a.example/x.js")',
  'import(u)',
  'new Image()',
  'new window.Image()',
  'img.src = u',
  'img.srcset = u',
  'link.href = u',
  'form.action = u',
  'img.setAttribute("src", u)',
  'document.createElement("iframe")',
  'document.createElementNS(ns, "image")',
  'window.open(u)',
  'open(u)',
  'location = u',
  'window.location = u',
  'location.href = u',
  'document.location.assign(u)',
  'location.replace(u)',
  'browser.tabs.create({ url: u })',
  'browser.tabs.create({ url: f(u) })',
  'browser.tabs.create({ url: f("//a.example/records.html") })',
  'browser.tabs.create({ url: f("records.html", u) })',
  'browser.tabs.create({ url: f("records.html"), ...more })',
  'browser.windows.create({ url: f("records.html") })',
  'chrome.runtime.setUninstallURL(u)',
  'go("https://a.example/collect")',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  'go(`https://a.example/${name}`)',
  'new Worker(u)',
];

/** What looks like it and is not. */
const INNOCENT = [
  'indexedDB.open("records", 1)',
  'class A { open(x) {} go() { this.open(1) } }',
  'dialog.open = true',
  'const plan = { fetch: 1 }',
  'document.createElement("style")',
  'el.setAttribute("aria-label", name)',
  'document.createElementNS("http://www.w3.org/2000/svg", "svg")',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  'browser.tabs.create({ url: f(`records.html#${at}`) })',
  'browser.tabs.query({ url: ["https://teams.microsoft.com/*"] })',
  'text.replace("a", "b")',
  'if (location.href === other) go()',
  'import("./chunk.js")',
  'say("Nothing leaves this device: https is not spoken here")',
];

describe('the gate itself', () => {
  test.each(PLANTED)('finds %s', (code) => expect(networkFaults('x.js', code)).not.toEqual([]));
  test.each(INNOCENT)('lets %s be', (code) => expect(networkFaults('x.js', code)).toEqual([]));

  test('finds a planted call in a real bundle', () => {
    const file = '.output/chrome-mv3/content-scripts/teams.js';
    const before = networkFaults(file, read(file)).length;
    expect(networkFaults(file, `${read(file)};fetch("/planted");`)).toHaveLength(before + 1);
  });

  test.each([
    ['a.html', '<script src="https://a.example/x.js"></script>'],
    ['a.html', '<link rel=stylesheet href=//a.example/x.css>'],
    ['a.css', '@import "x.css"'],
    ['a.css', 'a { background: url(https://a.example/x.png) }'],
  ])('finds it in %s: %s', (name, code) => expect(networkFaults(name, code)).toHaveLength(1));

  test.each([
    ['a.html', '<script type="module" src="/chunks/x.js"></script>'],
    ['a.css', 'a { background: url(data:image/svg+xml,x) }'],
  ])('lets %s be: %s', (name, code) => expect(networkFaults(name, code)).toEqual([]));
});
