import { beforeEach, expect, test, vi } from 'vitest';
import { CLOCK_KEY, clockIsSure } from '../../src/background/clock.ts';
import { SURE_DAYS } from '../../src/records/clock.ts';
import { reset, store } from '../support/browser.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));
beforeEach(reset);

const DAY = 86_400_000;
const T0 = Date.UTC(2026, 10, 23, 9);
const on = (day: number, said = false) => clockIsSure(T0 + day * DAY, said);

test('what was seen is kept from one day to the next, though the worker was stopped between', async () => {
  for (let day = 0; day < SURE_DAYS - 1; day++) expect(await on(day)).toBe(false);
  expect(await on(SURE_DAYS - 1)).toBe(true);
  expect(await on(400)).toBe(false);
  expect(await on(SURE_DAYS)).toBe(false);
});

test('what cannot be read of it begins anew', async () => {
  for (let day = 0; day < SURE_DAYS; day++) await on(day);
  store.local.set(CLOCK_KEY, { last: 'x' });
  expect(await on(SURE_DAYS)).toBe(false);
});

test('the teacher’s word is enough, from then on; a leap after it is one again', async () => {
  expect(await on(0)).toBe(false);
  expect(await on(0, true)).toBe(true);
  expect(await on(1)).toBe(true);
  expect(await on(300)).toBe(false);
});
