import { expect, test } from 'vitest';
import { putInSight } from './events.ts';
import { CORE } from './pipeline.ts';
import { Play, Violation } from './play.ts';
import { type Kind, ME, SMALL_SCALE } from './teams-model.ts';

/**
 * What no reader of this page could know: kept out of the random lessons, each written down here with its bound. A test
 * that fails here is good news: then the blind spot is gone, and the random lessons can have it.
 */
function lesson(learners: number, colleagues = 1): Play {
  const play = new Play({ scale: SMALL_SCALE, keys: 'account', minStaff: 2, remembered: [] }, CORE, null, null);
  const add = (id: string, kind: Kind) => play.add({ id, kind, name: `Person ${id}`, account: 'school' });
  add(ME, 'staff');
  for (let i = 1; i <= learners; i++) add(`l${i}`, 'learner');
  for (let i = 1; i <= colleagues; i++) add(`c${i}`, 'staff');
  add('late', 'learner');
  for (const id of play.model.people.keys()) if (id !== ME && id !== 'late') play.model.join(id, 99);
  play.enter(0);
  play.model.order = [...play.model.people.keys()].filter((id) => id !== 'late');
  putInSight(play);
  play.everyoneElse();
  return play;
}

const level = (play: Play) => CORE.judge(play.session, play.now(), play.policy).attention.level;
const topOfList = (play: Play) => play.page('the top of the list', (model) => (model.scroll = 0), true);

test('a colleague out of view and a newcomer change places in one single update: seen after the row’s memory at the latest', () => {
  const play = lesson(6);
  topOfList(play);
  expect(level(play)).toBe('clear');
  play.model.swapAtOnce('c1', 'late');
  expect(() => play.look()).toThrow(Violation);
  expect(level(play)).toBe('clear');

  // The bound: rows out of view count on the total's word for so long and no longer.
  play.model.swapAtOnce('late', 'c1');
  play.look();
  play.advance(play.policy['grace.row-memory'] * 1_000 + 1_000);
  play.model.swapAtOnce('c1', 'late');
  expect(() => play.look()).toThrow('P4');
  expect(level(play)).not.toBe('clear');
});

test('the same, once her place in the list is scrolled to: seen at once', () => {
  const play = lesson(6);
  topOfList(play);
  play.model.swapAtOnce('c1', 'late');
  play.model.scroll = 99;
  play.look();
  expect(level(play)).not.toBe('clear');
});

test('the same with each step shown by the total: seen at once', () => {
  const play = lesson(6);
  topOfList(play);
  play.leave('c1', false);
  play.join('late', 7, true);
  expect(level(play)).not.toBe('clear');
});

test('a list re-rendered for less than 2 s hides a swap: for rows out of view, and for no longer than their memory', () => {
  const play = lesson(6);
  topOfList(play);
  play.showList(false);
  play.t += 1_000;
  play.model.leave('c1');
  play.model.join('late', 7);
  play.oracle.note(play.t);
  expect(() => play.showList(true)).toThrow(Violation);

  const longer = lesson(6);
  topOfList(longer);
  longer.showList(false);
  longer.leave('c1', false);
  longer.join('late', 7, true);
  longer.showList(true);
  expect(level(longer)).not.toBe('clear');
});

test('a namesake’s tile, with the list closed, is taken for the one member of staff of that name: never "in order"', () => {
  const play = lesson(1);
  play.panel('closed');
  play.model.leave('c1');
  play.add({ id: 'namesake', kind: 'learner', name: 'Person c1', account: 'school' });
  play.model.join('namesake', 0);
  play.model.cameras.add('namesake');
  const blind = CORE.look(play.model, () => false);
  const session = CORE.see(play.session, blind, play.now(), play.policy);
  expect(session.counts.staff.least).toBe(2);
  expect(CORE.judge(session, play.now(), play.policy).attention.level).not.toBe('clear');
});
