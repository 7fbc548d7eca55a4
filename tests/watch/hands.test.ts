import { expect, test } from 'vitest';
import { useHand } from '../../src/watch/hands.ts';
import { FakeTab } from '../support/tab.ts';

const HANDS = ['open-people', 'load-all-names', 'end-for-all'] as const;

test.each(HANDS)('%s: done, and looked at again before it is said', async (hand) => {
  const tab = new FakeTab().start();
  const { looks } = tab.page;
  expect(await useHand(tab.watch, tab.page.hands, hand, tab.stopped.signal)).toBeNull();
  expect(tab.page.pressed).toEqual([hand]);
  // Once when it is begun, and again with every word on how it went.
  expect(tab.page.looks).toBe(looks + (hand === 'end-for-all' ? 3 : 2));
  expect(tab.watch.report().lastHand).toMatchObject({ hand, fault: null });
});

test.each(HANDS)('%s: not done, and why', async (hand) => {
  const tab = new FakeTab().start();
  tab.page.result = { done: false, why: 'button-not-found' };
  expect(await useHand(tab.watch, tab.page.hands, hand, tab.stopped.signal)).toBe('button-not-found');
  expect(tab.watch.report().lastHand).toMatchObject({ hand, fault: 'button-not-found' });
  expect(tab.watch.session().leaving).toBeNull();
});

test('only ending for all, when it took, is the end of the meeting', async () => {
  for (const hand of HANDS) {
    const tab = new FakeTab().start();
    await useHand(tab.watch, tab.page.hands, hand, tab.stopped.signal);
    expect(tab.watch.session().leaving?.how).toBe(hand === 'end-for-all' ? 'end-for-all' : undefined);
  }
});
