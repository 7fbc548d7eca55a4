import { expect, test } from 'vitest';
import { badgeOf, titleOf } from '../../src/background/badge.ts';
import type { Standing } from '../../src/protocol/standing.ts';

const standing = (level: Standing['level'], phase: Standing['phase'] = 'in-meeting', calm = false): Standing => ({
  level,
  phase,
  check: null,
  calm,
  notice: null,
  called: null,
  at: 0,
  shown: false,
});

test.each([
  ['clear', 'in-meeting', '✓', 'badge.clear'],
  ['unknown', 'in-meeting', '?', 'badge.unknown'],
  ['advice', 'in-meeting', 'i', 'badge.advice'],
  ['warning', 'in-meeting', '!', 'badge.warning'],
  ['critical', 'in-meeting', '!!', 'badge.critical'],
  ['idle', 'none', '', 'badge.idle'],
  ['idle', 'ended', '', 'badge.idle'],
  ['critical', 'ended', '!!', 'badge.critical'],
  ['unknown', 'lost', '?', 'badge.lost'],
  ['warning', 'lost', '?', 'badge.lost'],
  ['idle', 'lost', '?', 'badge.lost'],
  ['clear', 'lost', '?', 'badge.lost'],
  ['critical', 'lost', '!!', 'badge.critical'],
] as const)('%s, %s: %s', (level, phase, text, title) => {
  expect(badgeOf(standing(level, phase)).text).toBe(text);
  expect(titleOf(standing(level, phase))).toBe(title);
});

test('no two levels look alike to somebody who sees no colour, nor to somebody who sees only that', () => {
  const badges = (['clear', 'unknown', 'advice', 'warning', 'critical'] as const).map((level) =>
    badgeOf(standing(level)),
  );
  expect(new Set(badges.map(({ text }) => text)).size).toBe(5);
  expect(new Set(badges.map(({ colour }) => colour)).size).toBe(5);
});

test('what has been answered keeps its sign and is an outline, and nobody takes it for in order', () => {
  for (const level of ['critical', 'warning', 'advice'] as const) {
    const [loud, calm] = [badgeOf(standing(level)), badgeOf(standing(level, 'in-meeting', true))];
    expect(calm.text).toBe(loud.text);
    expect([calm.colour, calm.ink]).not.toEqual([loud.colour, loud.ink]);
    expect(calm.colour).toBe('#ffffff');
  }
});
