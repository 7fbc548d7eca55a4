import { beforeEach, expect, test, vi } from 'vitest';
import type { TeamsTab } from '../../src/browser.ts';
import type { Link } from '../../src/hud/state.ts';
import { PanelLink } from '../../src/panel/link.ts';
import { ASK_MS, LEASE_MS, WATCH_PORT } from '../../src/protocol/to-tab.ts';
import { T0 } from '../support/moment.ts';
import { fullReport, reportIn } from '../support/report.ts';
import { FakeWire } from '../support/wire.ts';

vi.mock('../../src/browser.ts', () => ({
  wireTo: () => expect.unreachable('the link is given its own way to connect'),
}));

const LESSON = fullReport();
let mono: number;
let tabs: TeamsTab[];
let wires: { tabId: number; name: string; wire: FakeWire }[];
let told: Link[];
let tick: () => void;
let panel: PanelLink;
let seen: boolean;
let ask: () => Promise<TeamsTab[]>;
let all: { answered: number | null | undefined; mono: number }[];

const link = () => told.at(-1);
const wire = (i = -1) => wires.at(i)?.wire ?? new FakeWire();
const settle = () => new Promise((resolve) => setTimeout(resolve));
const go = async (ms: number) => {
  mono += ms;
  tick();
  await settle();
};

beforeEach(async () => {
  [mono, tabs, wires, told, seen] = [0, [{ id: 1, active: true, loading: false }], [], [], true];
  ask = async () => tabs;
  all = [];
  panel = new PanelLink({
    tabs: () => ask(),
    connect: (tabId, name) => {
      wires.push({ tabId, name, wire: new FakeWire() });
      return wire();
    },
    seen: () => seen,
    clock: () => ({ mono, utc: T0 + mono }),
    told: (next) => told.push(next),
    all: (seen, mono) => all.push({ answered: seen[0]?.answered, mono }),
  });
  panel.start((run, ms) => {
    expect(ms).toBe(ASK_MS);
    tick = run;
  });
  await settle();
});

test('says with each ask whether it is in sight', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  wire().take();
  await go(ASK_MS);
  seen = false;
  panel.refresh();
  await settle();
  expect(wire().take()).toEqual([
    { kind: 'ask', n: 2, seen: true },
    { kind: 'ask', n: 3, seen: false },
  ]);
});

test('only the tab whose lesson is shown is in sight: a call in another has been told to nobody', async () => {
  tabs = [...tabs, { id: 2, active: false, loading: false }];
  await go(ASK_MS);
  for (const { wire } of wires) wire.says({ kind: 'report', n: 1, report: LESSON });
  const asked = () => wires.map(({ wire }) => (wire.take().at(-1) as { seen: boolean }).seen);
  await go(ASK_MS);
  expect(asked()).toEqual([true, false]);
  tabs = [
    { id: 1, active: false, loading: false },
    { id: 2, active: true, loading: false },
  ];
  for (const { wire } of wires) wire.says({ kind: 'alive', n: 2 });
  await go(ASK_MS);
  await go(ASK_MS);
  expect(asked()).toEqual([false, true]);
});

test('asks every tab at once, then every second, by one wire each', async () => {
  expect(wires.map(({ tabId, name }) => [tabId, name])).toEqual([[1, WATCH_PORT]]);
  // Of none of them anything is shown yet.
  expect(wire().take()).toEqual([{ kind: 'ask', n: 1, seen: false }]);
  expect(link()).toEqual({ kind: 'searching' });
  tabs = [...tabs, { id: 2, active: false, loading: false }];
  await go(ASK_MS);
  expect(wires.map(({ tabId }) => tabId)).toEqual([1, 2]);
  expect(wire(0).take()).toEqual([{ kind: 'ask', n: 2, seen: false }]);
  expect(wire(1).take()).toEqual([{ kind: 'ask', n: 1, seen: false }]);
});

test.each([
  ['is never answered', () => new Promise<TeamsTab[]>(() => {})],
  ['fails', () => Promise.reject(new Error('No window'))],
])('a question for the tabs that %s keeps nothing old in force', async (_, asked) => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  expect(link()?.kind).toBe('live');
  ask = asked;
  await go(LEASE_MS);
  expect(link()?.kind).toBe('live');
  await go(1);
  expect(link()?.kind).toBe('silent');
});

test('who asks something of all tabs goes by the clock by which they answered', async () => {
  mono = 5_000_000;
  wire().says({ kind: 'alive', n: 1 });
  wire().says({ kind: 'report', n: null, report: { ...LESSON, at: T0 + mono } });
  expect(all.at(-1)).toEqual({ answered: mono, mono });
});

test('where no tab shows Teams that is said at the first round', async () => {
  tabs = [];
  const said: Link[] = [];
  const none = new PanelLink({
    tabs: async () => [],
    seen: () => true,
    clock: () => ({ mono, utc: T0 + mono }),
    told: (next) => said.push(next),
  });
  none.start(() => {});
  await settle();
  expect(said.at(-1)).toEqual({ kind: 'no-teams' });
});

test('an answer is shown at once, and for as long as the lease', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  expect(link()).toEqual({ kind: 'live', report: LESSON });
  await go(LEASE_MS);
  expect(link()?.kind).toBe('live');
  await go(1);
  expect(link()).toMatchObject({ kind: 'silent', why: 'silent', last: LESSON });
});

test('“alive” renews what was reported', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  await go(ASK_MS);
  wire().says({ kind: 'alive', n: 2 });
  await go(LEASE_MS);
  expect(link()).toEqual({ kind: 'live', report: LESSON });
});

test('“alive” before any report shows nothing', () => {
  wire().says({ kind: 'alive', n: 1 });
  expect(link()?.kind).toBe('searching');
});

test('an answer is as old as its question', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  await go(LEASE_MS + 1);
  expect(link()?.kind).toBe('silent');
  // The tab was stuck: it answers now what was asked at the start, and that proves nothing of now.
  wire().says({ kind: 'alive', n: 1 });
  expect(link()?.kind).toBe('silent');
  wire().says({ kind: 'alive', n: 2 });
  expect(link()?.kind).toBe('live');
});

test('the age of a late answer is that of its own question, not of the last one', async () => {
  await go(2_000);
  await go(2_000);
  wire().says({ kind: 'report', n: 1, report: LESSON });
  expect(link()?.kind).not.toBe('live');
  wire().says({ kind: 'report', n: 2, report: LESSON });
  expect(link()?.kind).toBe('live');
  await go(LEASE_MS - 2_000 + 1);
  expect(link()?.kind).toBe('silent');
});

test('an answer to a question that was never asked renews nothing', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  await go(LEASE_MS + 1);
  wire().says({ kind: 'alive', n: 99 });
  expect(link()?.kind).toBe('silent');
});

test('a change that the tab tells by itself is shown, and renews', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  await go(2_000);
  const next = { ...LESSON, others: 9 };
  wire().says({ kind: 'report', n: null, report: next });
  expect(link()).toEqual({ kind: 'live', report: next });
  await go(LEASE_MS);
  expect(link()?.kind).toBe('live');
});

test.each([
  ['nothing', undefined],
  ['a string', 'report'],
  ['a kind that there is not', { kind: 'clear', n: 2 }],
  ['no report', { kind: 'report', n: 2 }],
  ['a report with a level that there is not', { kind: 'report', n: 2, report: { ...LESSON, level: 'fine' } }],
  ['a report with a broken count', { kind: 'report', n: 2, report: { ...LESSON, staff: { least: '2', most: 2 } } }],
])('what does not parse is passed over, and renews nothing: %s', async (_, message) => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  await go(LEASE_MS);
  wire().says(message);
  expect(link()).toEqual({ kind: 'live', report: LESSON });
  await go(1);
  expect(link()?.kind).toBe('silent');
  // It may have been a newer report: what stands there from before is not renewed by an answer that has none.
  wire().says({ kind: 'alive', n: 2 });
  expect(link()?.kind).toBe('silent');
  wire().says({ kind: 'report', n: 2, report: LESSON });
  expect(link()?.kind).toBe('live');
});

test('a broken wire is said at once, and mended at the next round', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  wire().breaks();
  expect(link()).toMatchObject({ kind: 'silent', why: 'gone', last: LESSON });
  await go(ASK_MS);
  expect(wires).toHaveLength(2);
  expect(wire().take()).toEqual([{ kind: 'ask', n: 1, seen: true }]);
  wire().says({ kind: 'report', n: 1, report: LESSON });
  expect(link()?.kind).toBe('live');
});

test('what comes late over a wire that broke is not taken for the new one’s', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  wire().breaks();
  await go(ASK_MS);
  wire(0).says({ kind: 'report', n: null, report: LESSON });
  expect(link()?.kind).toBe('silent');
});

test('a tab that is gone is let go', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  tabs = [];
  await go(ASK_MS);
  expect(wire().closed).toBe(true);
  expect(link()).toMatchObject({ kind: 'silent', why: 'gone' });
});

test('a tab that never answers is said not to be running, however often it is tried', async () => {
  for (let i = 0; i < 4; i++) {
    wire().breaks();
    await go(ASK_MS);
  }
  expect(link()).toMatchObject({ kind: 'silent', why: 'silent' });
  for (let i = 0; i < 7; i++) {
    wire().breaks();
    await go(ASK_MS);
  }
  expect(link()).toMatchObject({ kind: 'silent', why: 'not-running' });
});

test('one whose page is still being loaded is not, until it is there and still does not answer', async () => {
  tabs = [{ id: 1, active: true, loading: true }];
  for (let i = 0; i < 4; i++) {
    wire().breaks();
    await go(ASK_MS);
  }
  expect(link()).toEqual({ kind: 'searching' });
  tabs = [{ id: 1, active: true, loading: false }];
  await go(ASK_MS);
  expect(link()).toMatchObject({ kind: 'silent', why: 'silent' });
});

test('after the panel was hidden, the old verdict falls before anything is asked', async () => {
  wire().says({ kind: 'report', n: 1, report: LESSON });
  told = [];
  mono += LEASE_MS + 1;
  panel.refresh();
  expect(told.map(({ kind }) => kind)).toEqual(['silent']);
  await settle();
  expect(wire().take()).toContainEqual({ kind: 'ask', n: 2, seen: true });
});

test('an act goes to the tab that is shown, and to no other', async () => {
  tabs = [...tabs, { id: 2, active: false, loading: false }];
  await go(ASK_MS);
  wire(0).says({ kind: 'report', n: 2, report: reportIn('none') });
  wire(1).says({ kind: 'report', n: 1, report: LESSON });
  wire(0).take();
  wire(1).take();
  panel.send({ act: 'say', deed: { deed: 'announced' } });
  expect(wire(0).take()).toEqual([]);
  const of = LESSON.startedAt;
  expect(wire(1).take()).toEqual([{ kind: 'act', act: { act: 'say', deed: { deed: 'announced' } }, of }]);
});

test('of two lessons the one whose tab is in front is shown, as they change places', async () => {
  const [here, there] = [
    { ...LESSON, others: 1 },
    { ...LESSON, others: 2 },
  ];
  tabs = [
    { id: 1, active: true, loading: false },
    { id: 2, active: false, loading: false },
  ];
  await go(ASK_MS);
  wire(0).says({ kind: 'report', n: 2, report: here });
  wire(1).says({ kind: 'report', n: 1, report: there });
  expect(link()).toEqual({ kind: 'live', report: here });
  tabs = [
    { id: 1, active: false, loading: false },
    { id: 2, active: true, loading: false },
  ];
  await go(1);
  expect(link()).toEqual({ kind: 'live', report: there });
});

test('with no tab shown, an act goes nowhere', () => {
  wire().take();
  panel.send({ act: 'say', deed: { deed: 'announced' } });
  expect(wire().take()).toEqual([]);
});

test('the health report is the shown tab’s, or none when it does not answer', async () => {
  expect(await panel.health(() => {})).toBeNull();
  wire().says({ kind: 'report', n: 1, report: LESSON });
  wire().take();
  const answered = panel.health(() => {});
  expect(wire().take()).toEqual([{ kind: 'health' }]);
  wire().says({ kind: 'health', text: 'well' });
  expect(await answered).toBe('well');
  let late = () => {};
  const silent = panel.health((run) => {
    late = run;
  });
  late();
  expect(await silent).toBeNull();
});
