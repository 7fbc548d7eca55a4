import { expect, test } from 'vitest';
import { useHands } from '../../src/watch/hands.ts';
import { FakeTab } from '../support/tab.ts';

const HANDS = ['open-people', 'load-all-names', 'end-for-all'] as const;

test.each(HANDS)('%s: done, and looked at again before it is said', async (hand) => {
  const tab = new FakeTab().start();
  const { looks } = tab.page;
  expect(await useHands(tab.watch, tab.page.hands, tab.stopped.signal)(hand)).toBeNull();
  expect(tab.page.pressed).toEqual([hand]);
  // Once when it is begun, and again with every word on how it went.
  expect(tab.page.looks).toBe(looks + (hand === 'end-for-all' ? 3 : 2));
  expect(tab.watch.report().lastHand).toMatchObject({ hand, fault: null });
});

test.each(HANDS)('%s: not done, and why', async (hand) => {
  const tab = new FakeTab().start();
  tab.page.result = { done: false, why: 'button-not-found' };
  expect(await useHands(tab.watch, tab.page.hands, tab.stopped.signal)(hand)).toBe('button-not-found');
  expect(tab.watch.report().lastHand).toMatchObject({ hand, fault: 'button-not-found' });
  expect(tab.watch.session().leaving).toBeNull();
});

test('only ending for all, when it took, is the end of the meeting', async () => {
  for (const hand of HANDS) {
    const tab = new FakeTab().start();
    await useHands(tab.watch, tab.page.hands, tab.stopped.signal)(hand);
    expect(tab.watch.session().leaving?.how).toBe(hand === 'end-for-all' ? 'end-for-all' : undefined);
  }
});

test('a hand that breaks is told as one that did nothing, and the next one works', async () => {
  const tab = new FakeTab().start();
  const use = useHands(
    tab.watch,
    { ...tab.page.hands, 'open-people': () => Promise.reject(new Error('broken')) },
    tab.stopped.signal,
  );
  expect(await use('open-people')).toBe('nothing-changed');
  expect(tab.watch.session().working).toBeNull();
  expect(await use('end-for-all')).toBeNull();
});

test('ending for all stops a sweep and is done; any other press in the meantime is told that one is at work', async () => {
  const tab = new FakeTab().start();
  const swept: string[] = [];
  const loadAllNames = (signal: AbortSignal) =>
    new Promise<{ done: false; why: 'stopped-early' }>((resolve) =>
      signal.addEventListener('abort', () => {
        swept.push('stopped');
        resolve({ done: false, why: 'stopped-early' });
      }),
    );
  const use = useHands(tab.watch, { ...tab.page.hands, 'load-all-names': loadAllNames }, tab.stopped.signal);
  const sweep = use('load-all-names');
  expect(await use('open-people')).toBe('busy');
  expect(await use('end-for-all')).toBeNull();
  expect(await sweep).toBe('stopped-early');
  expect(swept).toEqual(['stopped']);
  expect(tab.page.pressed).toEqual(['end-for-all']);
  expect(tab.watch.session().leaving?.how).toBe('end-for-all');
});

test('ending for all pressed twice is done once', async () => {
  const tab = new FakeTab().start();
  const use = useHands(tab.watch, tab.page.hands, tab.stopped.signal);
  expect(await Promise.all([use('end-for-all'), use('end-for-all')])).toEqual([null, null]);
  expect(tab.page.pressed).toEqual(['end-for-all']);
});
