import { beforeEach, expect, test, vi } from 'vitest';
import type { Standing } from '../../src/protocol/standing.ts';
import { toldSchema } from '../../src/protocol/to-background.ts';
import { standingTeller, tellAway } from '../../src/watch/tell-standing.ts';
import { fullReport, reportIn } from '../support/report.ts';

const said: Standing[] = [];
vi.mock('../../src/browser.ts', () => ({
  tellBackground: async (message: unknown) => {
    const told = toldSchema.parse(message);
    if (told.kind === 'standing') said.push(told.standing);
    return heard;
  },
}));
let heard: true | undefined;
beforeEach(() => {
  heard = true;
  said.length = 0;
});

const report = fullReport();

test('how the lesson stands is told, and nothing besides', () => {
  standingTeller()(report, false);
  const { phase, level, headline, calm, notice, at } = report;
  expect(said).toEqual([{ phase, level, check: headline, calm, notice, called: null, at, shown: false }]);
});

test('it is told again only when it has changed, or when a panel has been opened or closed', () => {
  const tell = standingTeller();
  tell(report, false);
  tell({ ...report, at: report.at + 1_000, read: report.read + 1 }, false);
  expect(said).toHaveLength(1);
  tell(report, true);
  tell({ ...report, headline: 'no-staff' }, true);
  tell(reportIn('ended'), true);
  expect(said.map(({ phase, check, shown }) => [phase, check, shown])).toEqual([
    ['in-meeting', report.headline, false],
    ['in-meeting', report.headline, true],
    ['in-meeting', 'no-staff', true],
    ['ended', report.headline, true],
  ]);
});

test('what a worker that was being stopped has not taken is told again, and no more once it was', async () => {
  const tell = standingTeller();
  heard = undefined;
  tell(report, false);
  await Promise.resolve();
  heard = true;
  tell(report, false);
  await Promise.resolve();
  tell(report, false);
  expect(said).toHaveLength(2);
});

test('it is told again when the teacher is called, and when the teacher has answered', () => {
  const tell = standingTeller();
  tell(report, false);
  const called = { ...report, interruption: { check: 'no-staff', kind: 'raise', at: 42 }, notice: 'no-staff' } as const;
  tell(called, false);
  tell({ ...called, notice: null, calm: true }, false);
  expect(said.map(({ called, notice, calm }) => [called, notice, calm])).toEqual([
    [null, null, false],
    [42, 'no-staff', false],
    [null, null, true],
  ]);
});

test('a call of something else is not told as one of what the notice speaks of', () => {
  standingTeller()(
    { ...report, interruption: { check: 'duration', kind: 'raise', at: 42 }, notice: 'no-staff' },
    false,
  );
  expect(said).toMatchObject([{ called: null, notice: 'no-staff' }]);
});

test('it is told as it was when the words for it may be others: the language was set', () => {
  const tell = standingTeller();
  tell(report, false);
  tell(report, false, true);
  expect(said).toHaveLength(2);
  expect(said[1]).toEqual(said[0]);
});

test('a tab that goes says that nobody watches it', () => {
  tellAway(1);
  expect(said).toEqual([{ phase: 'lost', level: 'idle', check: null, at: 1, shown: false }]);
});
