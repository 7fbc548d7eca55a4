import { expect, it } from 'vitest';
import { lessonName, startedAt } from '../../../src/hud/incident/lesson.ts';

const NOW = 1_000_000;

it('a lesson is named by when it began, and found again by its name', () => {
  expect(lessonName(null)).toBeNull();
  expect(startedAt(lessonName(NOW))).toBe(NOW);
  expect([null, '', 'lesson:', 'another:12'].map(startedAt)).toEqual([null, null, null, null]);
});
