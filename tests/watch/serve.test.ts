import { beforeEach, describe, expect, test } from 'vitest';
import type { Act } from '../../src/protocol/to-tab.ts';
import { useHands } from '../../src/watch/hands.ts';
import { type Panels, servePanels } from '../../src/watch/serve.ts';
import { away, guest, ME, pupils, row, SIONED } from '../support/sighting.ts';
import { FakeTab } from '../support/tab.ts';
import { FakeWire } from '../support/wire.ts';

const PARENT = guest('Parent');
const NIA = row('Nia', { byName: true });
const NON = row('Non', { keyedBy: 'name' });
const [PUPIL = ME] = pupils(1);
let tab: FakeTab;
let panels: Panels;
let remembered: [string, boolean][];
let counted: number;
let wire: FakeWire;

const settle = () => new Promise((resolve) => setTimeout(resolve));
const kinds = (sent: readonly unknown[]) => sent.map((message) => (message as { kind: string }).kind);
const act = (act: Act, of = tab.watch.report().startedAt) => wire.says({ kind: 'act', act, of });
const identify = (who: { readonly key: string }, as: Extract<Act, { act: 'identify' }>['as']) =>
  act({ act: 'identify', ref: tab.watch.session().people.get(who.key)?.ref ?? '?', as });

beforeEach(() => {
  tab = new FakeTab();
  [remembered, counted, wire] = [[], 0, new FakeWire()];
  tab.page.show({ rows: [ME, SIONED, PUPIL, PARENT, NIA, NON] });
  panels = servePanels(
    {
      watch: tab.watch,
      useHand: useHands(tab.watch, tab.page.hands, tab.stopped.signal),
      health: () => 'well',
      remember: (account, known) => remembered.push([account, known]),
    },
    () => counted++,
  );
  tab.start();
  panels.take(wire);
});

describe('an ask', () => {
  test('is answered with a report the first time, and with “alive” after that', () => {
    wire.says({ kind: 'ask', n: 1, seen: true });
    expect(wire.take()).toEqual([{ kind: 'report', n: 1, report: tab.watch.report() }]);
    wire.says({ kind: 'ask', n: 2, seen: true });
    expect(wire.take()).toEqual([{ kind: 'alive', n: 2 }]);
  });
  test('is never answered without a look at the page', () => {
    for (const n of [1, 2, 3]) {
      const { looks } = tab.page;
      wire.says({ kind: 'ask', n, seen: true });
      expect(tab.page.looks).toBe(looks + 1);
    }
  });
  test('of one panel is no answer to another', () => {
    const second = new FakeWire();
    panels.take(second);
    wire.says({ kind: 'ask', n: 1, seen: true });
    expect(second.take()).toEqual([]);
    second.says({ kind: 'ask', n: 1, seen: true });
    expect(kinds(second.take())).toEqual(['report']);
  });
});

test('every panel that has had a report is told of a change', () => {
  const second = new FakeWire();
  panels.take(second);
  wire.says({ kind: 'ask', n: 1, seen: true });
  wire.take();
  const report = tab.watch.report();
  panels.tell(report);
  expect(wire.take()).toEqual([{ kind: 'report', n: null, report }]);
  expect(second.take()).toEqual([]);
});

test('panels in sight are counted, one behind another page is not, and one that closes is told nothing more', () => {
  expect([panels.open(), counted]).toEqual([false, 0]);
  wire.says({ kind: 'ask', n: 1, seen: true });
  expect([panels.open(), counted]).toEqual([true, 1]);
  wire.says({ kind: 'ask', n: 2, seen: false });
  wire.says({ kind: 'ask', n: 3, seen: false });
  expect([panels.open(), counted]).toEqual([false, 2]);
  wire.says({ kind: 'ask', n: 4, seen: true });
  wire.take();
  wire.breaks();
  expect([panels.open(), counted]).toEqual([false, 4]);
  panels.tell(tab.watch.report());
  expect(wire.take()).toEqual([]);
});

test('what is found by the look for an ask is found with the panel in sight, or out of it, as that ask says', () => {
  const inSight: boolean[] = [];
  const { look } = tab.page;
  tab.page.look = () => {
    inSight.push(panels.open());
    return look.call(tab.page);
  };
  wire.says({ kind: 'ask', n: 1, seen: true });
  wire.says({ kind: 'ask', n: 2, seen: false });
  expect(inSight).toEqual([true, false]);
});

describe('acts', () => {
  const session = () => tab.watch.session();
  test('what was meant for one lesson is not done in another that the page shows by now', () => {
    const of = tab.watch.report().startedAt;
    const [stranger] = pupils(1, 50);
    tab.wait(500).page.show(away({ callLike: true }));
    tab.watch.look();
    const rows = [ME, ...(stranger ? [stranger] : [])];
    tab.wait(1_500).page.show({ rows, title: 'Room 2' });
    act({ act: 'identify', ref: 'p1', as: 'staff' }, of);
    act({ act: 'say', deed: { deed: 'announced' } }, of);
    act({ act: 'end-for-all' }, of);
    expect([...session().people.values()].map(({ said }) => said)).toEqual([null, null]);
    expect([session().announcement, tab.page.pressed]).toEqual([null, []]);
    // Said of the one that is there (control).
    act({ act: 'say', deed: { deed: 'announced' } });
    expect(session().announcement).not.toBeNull();
  });
  test('“everyone else”, and taking it back', () => {
    act({ act: 'say', deed: { deed: 'everyone-else' } });
    expect(session().everyoneElse).not.toBeNull();
    act({ act: 'say', deed: { deed: 'not-everyone-else' } });
    expect(session().everyoneElse).toBeNull();
  });
  test('an announcement', () => {
    act({ act: 'say', deed: { deed: 'announced' } });
    expect(session().announcement).not.toBeNull();
  });
  test('a planned end', () => {
    act({ act: 'say', deed: { deed: 'plan-end', utc: 42 } });
    expect(session().plannedEnd).toBe(42);
  });
  test('what is said to a finding reaches it', () => {
    tab.page.show({ rows: [ME, PUPIL], recording: 'on' }).changed();
    const state = () =>
      tab.watch.report().findings.find(({ check }) => check === 'recording-unannounced')?.attention.state;
    act({ act: 'acknowledge', check: 'recording-unannounced', reason: 'seen-to' });
    expect(state()).toBe('acknowledged');
    act({ act: 'unsnooze', check: 'recording-unannounced' });
    expect(state()).toBe('raised');
    act({ act: 'snooze', check: 'recording-unannounced' });
    expect(state()).toBe('snoozed');
  });
  test('who somebody is', () => {
    identify(PARENT, 'parent');
    expect(session().people.get(PARENT.key)?.said).toBe('parent');
  });
  test.each(['open-people', 'load-all-names', 'end-for-all'] as const)('a hand: %s', async (hand) => {
    act({ act: hand });
    await settle();
    expect(tab.page.pressed).toEqual([hand]);
    expect(session().lastHand).toMatchObject({ hand, fault: null });
  });
  test('no hand moves but by an act', async () => {
    act({ act: 'say', deed: { deed: 'announced' } });
    wire.says({ kind: 'ask', n: 1, seen: true });
    await settle();
    expect(tab.page.pressed).toEqual([]);
  });
});

test('the health report', () => {
  wire.says({ kind: 'health' });
  expect(wire.take()).toEqual([{ kind: 'health', text: 'well' }]);
});

describe('for the next meeting', () => {
  test.each([
    ['a colleague under a school account is remembered', SIONED, 'staff', [[SIONED.key, true]]],
    ['a guest is not', PARENT, 'staff', []],
    ['nor is a name without an account', NIA, 'staff', []],
    ['nor is a name, whatever its account', NON, 'staff', []],
    ['nor is oneself', ME, 'self', []],
    ['nor is a learner', PUPIL, 'learner', []],
    ['nor is a practitioner', SIONED, 'practitioner', []],
    ['nor is somebody unsaid', SIONED, 'nobody', []],
  ] as const)('%s', (_, who, as, expected) => {
    identify(who, as);
    expect(remembered).toEqual(expected);
  });
  test.each(['learner', 'parent', 'nobody'] as const)('a remembered colleague now called %s is forgotten', (as) => {
    tab.watch.deed({ deed: 'remembered', accounts: new Set([SIONED.key]) });
    identify(SIONED, 'staff');
    expect(remembered).toEqual([]);
    identify(SIONED, as);
    expect(remembered).toEqual([[SIONED.key, false]]);
  });
  test('nobody is remembered who is not there', () => {
    act({ act: 'identify', ref: 'p99', as: 'staff' });
    expect(remembered).toEqual([]);
  });
});
