import { expect, test } from 'vitest';
import { lesson } from '../support/lesson.ts';
import { ME, pupils, row, SIONED } from '../support/sighting.ts';

const CLASS = pupils(3);
const STRANGERS = [row('Alun Rees'), row('Beti Wyn')];
const begun = () =>
  lesson()
    .look({ rows: [ME, SIONED, ...CLASS] })
    .name(SIONED, 'staff')
    .everyoneElse()
    .say({ deed: 'announced' })
    .wait(1_000);
const ANEW = { everyoneElse: null, announcement: null, title: 'Parents’ evening' };

// Teams may go from one call to the next within the time in which a look waits for the throttle.
test('a call that follows without a gap is another, though the colleague comes along', () => {
  const told = begun().look({ rows: [ME, SIONED, ...STRANGERS], title: 'Parents’ evening' });
  expect(told.session).toMatchObject({ ...ANEW, startedAt: told.now });
  expect(told.counts.unidentified).toBe('3');
});

test('also when its list is opened later', () => {
  const told = begun().look({ list: 'closed', title: 'Parents’ evening' }).wait(9_000);
  told.look({ rows: [ME, ...STRANGERS], title: 'Parents’ evening' });
  expect(told.session).toMatchObject(ANEW);
});

test('the same class under a new title is the same meeting', () => {
  const told = begun().look({ rows: [ME, ...CLASS], title: 'Maths 9B, second half' });
  expect(told.session.everyoneElse).not.toBeNull();
  expect(told.session).toMatchObject({ title: 'Maths 9B, second half', startedAt: { mono: 0 } });
});

test('a meeting renamed before anything was said of everybody in it is the same', () => {
  const told = lesson()
    .look({ rows: [ME, SIONED] })
    .name(SIONED, 'staff')
    .say({ deed: 'tick', item: 'before.device', on: true })
    .wait(1_000)
    .look({ rows: [ME, SIONED], title: 'Maths 9B, room 4' });
  expect(told.session).toMatchObject({ title: 'Maths 9B, room 4', startedAt: { mono: 0 } });
  expect([told.counts.staff, told.session.ticks.size]).toEqual(['2', 1]);
});
