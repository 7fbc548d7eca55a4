import { expect, it } from 'vitest';
import { openTasks } from '../../../src/hud/incident/due.ts';
import { lessonName, startedAt } from '../../../src/hud/incident/lesson.ts';

const NOW = 1_000_000;
const one = (id: string, due: number | null) => ({ id, task: 'parents', due }) as const;
const incident = (id: string, written: number, ...due: Parameters<typeof openTasks>[0][number]['due']) => ({
  id,
  written,
  due,
  exported: null,
});

it('what is past its time comes first, then by when, what has no time last', () => {
  const tasks = openTasks(
    [
      incident('a', 10, one('later', NOW + 5), one('never', null)),
      incident('b', 20, one('late', NOW - 1), one('now', NOW)),
    ],
    NOW,
    null,
  );
  expect(tasks.map((task) => [task.one.id, task.overdue])).toEqual([
    ['late', true],
    ['now', false],
    ['later', false],
    ['never', false],
  ]);
  expect(tasks[0]?.all).toHaveLength(2);
});

it('what was to be done before the next session is late once one began after the incident', () => {
  const leaders = { id: 'leaders', task: 'leaders', due: null } as const;
  const late = (began: number | null) => openTasks([incident('a', 500, leaders)], NOW, began)[0]?.overdue;
  expect([null, 400, 600].map(late)).toEqual([false, false, true]);
});

it('a lesson is named by when it began, and found again by its name', () => {
  expect(lessonName(null)).toBeNull();
  expect(startedAt(lessonName(NOW))).toBe(NOW);
  expect([null, '', 'lesson:', 'another:12'].map(startedAt)).toEqual([null, null, null, null]);
});
