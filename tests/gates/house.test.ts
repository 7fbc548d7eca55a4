import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { houseFaults } from '../../scripts/gate/house.ts';
import { sourceFiles } from '../../scripts/gate.ts';
import { ROOT } from '../../scripts/tools.ts';

const files = sourceFiles();

test('the rules are asked of every folder that they name', () => {
  for (const folder of ['meeting', 'session', 'checks', 'attention', 'platforms', 'hud', 'watch'])
    expect(files.filter((file) => file.startsWith(`src/${folder}/`)).length, folder).toBeGreaterThan(0);
  expect(files.length).toBeGreaterThan(40);
});

test('no source file breaks a rule of the house', () => {
  expect(files.flatMap((file) => houseFaults(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

/** Each of these, planted, is found. */
const PLANTED: readonly (readonly [string, string])[] = [
  ['src/session/fold.ts', 'const now = Date.now()'],
  ['src/session/fold.ts', 'const at = new Date()'],
  ['src/checks/x.ts', 'setTimeout(go, 1)'],
  ['src/meeting/x.ts', 'export const f = (e: Element) => e'],
  ['src/meeting/x.ts', 'document.title'],
  ['src/attention/x.ts', 'Math.random()'],
  ['src/session/x.ts', "import { find } from '../platforms/teams/find.ts'"],
  ['src/session/x.ts', "import { type A, b } from '../watch/tab.ts'"],
  ['src/incidents/x.ts', 'const at = Date.now()'],
  ['src/incidents/x.ts', 'const at = new Date()'],
  ['src/incidents/x.ts', 'crypto.randomUUID()'],
  ['src/incidents/x.ts', 'Math.random()'],
  ['src/incidents/export/x.ts', 'navigator.clipboard.writeText(text)'],
  ['src/watch/x.ts', 'chrome.runtime.id'],
  ['src/watch/x.ts', 'browser.storage.local.get()'],
  ['src/watch/x.ts', "import { browser } from 'wxt/browser'"],
  ['src/hud/x.tsx', "import polyfill from 'webextension-polyfill'"],
  ['src/watch/x.ts', "root.querySelector('p')"],
  ['src/leave-guard/x.ts', "event.target.closest('button')"],
  ['src/watch/x.ts', 'const name = \'[data-tid="x"]\''],
  ['src/hud/x.tsx', "document.querySelector('#hangup-button')"],
  ['src/hud/x.tsx', 'element.innerHTML = name'],
  ['src/hud/x.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: name }} />'],
  ['src/hud/x.tsx', 'document.write(name)'],
  ['src/platforms/teams/x.ts', 'row.insertAdjacentHTML("beforeend", name)'],
  ['src/watch/x.ts', 'new Function(text)()'],
];

/** What looks like it and is not. */
const INNOCENT: readonly (readonly [string, string])[] = [
  ['src/session/x.ts', "import type { Sighting } from '../platforms/platform.ts'"],
  ['src/session/x.ts', 'const at = { history: 1, performance: 2 }; at.history'],
  ['src/session/x.ts', 'export const f = (history: number[]) => history.at(-1)'],
  ['src/checks/x.ts', 'check.evaluate(input)'],
  ['src/incidents/x.ts', 'new Date(at).getUTCDay() + Date.parse(day)'],
  ['src/browser.ts', "import { browser } from 'wxt/browser'; browser.runtime.id"],
  ['src/hud/x.tsx', "list.querySelectorAll('[data-person]')"],
  ['src/watch/x.ts', 'element.textContent = name'],
  ['src/platforms/teams/x.ts', "root.querySelector('[data-tid]')"],
];

describe('the gate itself', () => {
  test.each(PLANTED)('%s: finds %s', (file, code) => expect(houseFaults(file, code)).not.toEqual([]));
  test.each(INNOCENT)('%s: lets %s be', (file, code) => expect(houseFaults(file, code)).toEqual([]));
});
