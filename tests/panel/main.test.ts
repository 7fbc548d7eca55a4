import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ASK_MS } from '../../src/protocol/to-tab.ts';
import { fullReport } from '../support/report.ts';
import { FakeWire } from '../support/wire.ts';

let wire: FakeWire;
let read: (() => void)[];
let round: () => void;

/** The settings are read when the test says so; nothing is drawn. */
const browser = () => ({
  teamsTabs: async () => [{ id: 1, active: true }],
  wireTo: () => wire,
  version: () => '1',
  tellBackground: async () => undefined,
  onShelfChange: () => {},
  browserLanguage: () => 'en-GB',
  readShelf: () => new Promise((come) => read.push(() => come(undefined))),
});

// The panel's modules by themselves: other files of tests have them with another browser.
beforeEach(() => {
  [wire, read] = [new FakeWire(), []];
  vi.resetModules();
  vi.doMock('../../src/browser.ts', browser);
  vi.doMock('preact', async (preact) => ({ ...(await preact<typeof import('preact')>()), render: () => {} }));
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: () => {} });
  vi.stubGlobal('setInterval', (run: () => void, ms: number) => {
    if (ms === ASK_MS) round = run;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const module of ['../../src/browser.ts', 'preact']) vi.doUnmock(module);
  vi.resetModules();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const asked = async () => {
  round();
  await settle();
  return wire.take();
};

test('a panel that has no words yet is not in sight: what calls is for a notice to say', async () => {
  const { startPanel } = await import('../../src/panel/main.tsx');
  startPanel({} as HTMLElement);
  await settle();
  wire.says({ kind: 'report', n: 1, report: fullReport() });
  wire.take();
  expect(await asked()).toEqual([{ kind: 'ask', n: 2, seen: false }]);
  for (const come of read) come();
  await vi.waitFor(async () => expect(await asked()).toMatchObject([{ kind: 'ask', seen: true }]));
});
