import { expect, test } from 'vitest';
import { holdsBack, SECOND_PRESS_MS } from '../../src/leave-guard/decide.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, SIONED } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const begun = (policy = {}) => lesson(policy, [SIONED.key]).look({ rows }).everyoneElse();
const press = (told: Lesson, heldAgo: number | null = null) => {
  const { now } = told.session;
  return holdsBack(
    told.session,
    told.policy,
    heldAgo === null ? null : { mono: now.mono - heldAgo, utc: now.utc - heldAgo },
    now,
  );
};
const free = { 'end.for-all': false };

test.each([
  ['learners would be left', begun, true],
  ['learners may be left: names not read', () => begun().look({ rows: [ME], total: 2 }), true],
  ['learners may be left: list closed', () => begun().look({ list: 'closed' }), true],
  ['one not identified may be a learner', () => lesson().look({ rows: [ME, guest('X')] }), true],
  ['with colleagues too, who could stay', () => begun().look({ rows: [...rows, SIONED] }), true],
  ['nobody else is there', () => begun().look({ rows: [ME] }), false],
  ['only a colleague is', () => begun().look({ rows: [ME, SIONED] }), false],
  ['list closed, and the badge counts oneself alone', () => begun().look({ list: 'closed', badge: 1 }), false],
  ['list closed, and the badge counts one more', () => begun().look({ list: 'closed', badge: 2 }), true],
  ['not in a meeting', () => lesson().look(away({ screen: 'prejoin' })), false],
  [
    'the meeting is over',
    () =>
      begun()
        .say({ deed: 'leaving', how: 'leave' })
        .look(away({ screen: 'ended' })),
    false,
  ],
  ['the school does not ask for it', () => begun(free), false],
  ['a meeting of staff', () => begun().say({ deed: 'kind', as: 'not-a-lesson' }), false],
  ['a small group', () => begun().say({ deed: 'kind', as: 'small-group' }), true],
  [
    'it was just ended for all',
    () =>
      begun()
        .say({ deed: 'leaving', how: 'end-for-all' })
        .wait(SECOND_PRESS_MS - 1)
        .look(),
    false,
  ],
  [
    'it was ended for all a while ago, and goes on',
    () => begun().say({ deed: 'leaving', how: 'end-for-all' }).wait(SECOND_PRESS_MS).look(),
    true,
  ],
  ['leaving was chosen before, and nothing came of it', () => begun().say({ deed: 'leaving', how: 'leave' }), true],
] as const)('%s: held back %s', (_, told, held) => expect(press(told())).toBe(held));

test.each([
  [0, false],
  [SECOND_PRESS_MS - 1, false],
  [SECOND_PRESS_MS, true],
] as const)('a press %i ms after one that was held back: held back %s', (ago, held) => {
  expect(press(begun(), ago)).toBe(held);
  expect(press(begun())).toBe(true);
});
