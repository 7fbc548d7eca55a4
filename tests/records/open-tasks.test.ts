import { expect, it } from 'vitest';
import { tell } from '../../src/incidents/export/telling.ts';
import { nextSessionAfter } from '../../src/incidents/next-session.ts';
import { dueOf } from '../../src/records/due.ts';
import { openTasks } from '../../src/records/open-tasks.ts';
import { AT, incident as incidentOf, RULES, standing } from '../incidents/support.ts';

const NOW = 1_000_000;
const HOUR = 3_600_000;
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
    [],
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
  const late = (...began: number[]) => openTasks([incident('a', 500, leaders)], NOW, began)[0]?.overdue;
  expect([late(), late(400), late(600), late(400, NOW + 9, 600)]).toEqual([false, false, true, true]);
});

it('the list and what is taken out count from when it was noticed, also where it was written after the next session', () => {
  const noticed = { at: AT, stamped: AT, reason: '' };
  const account = incidentOf({ category: 'technical', concerned: [], noticed });
  const rules = { ...RULES, 'incident.follow-ups': ['leaders'] } as typeof RULES;
  const sessions = [AT - HOUR, AT + HOUR];
  const now = AT + 3 * HOUR;
  const due = dueOf({ incident: account, done: [] }, rules, now);
  const listed = (from: readonly number[]) =>
    openTasks([incident('a', AT + 2 * HOUR, ...due)], now, from).map(({ one, overdue }) => [one.id, overdue]);
  const toldAs = (from: readonly number[]) =>
    tell(standing(account), rules, { now, sessions: from, zone: 'Europe/London' }).followUps.map(
      ({ followUp, state }) => [followUp.id, state.as === 'overdue'],
    );
  expect([listed(sessions), toldAs(sessions)]).toEqual([[['leaders', true]], [['leaders', true]]]);
  // In the lesson in which it was noticed nothing is late (control).
  expect([listed([AT - HOUR]), toldAs([AT - HOUR])]).toEqual([[['leaders', false]], [['leaders', false]]]);
});

it.each([
  [NOW, [], null],
  [NOW, [NOW - 1, NOW], null],
  [NOW, [NOW + 9, NOW - 1, NOW + 5], NOW + 5],
])('the next session after %d among %j is %j', (at, sessions, is) => expect(nextSessionAfter(at, sessions)).toBe(is));
