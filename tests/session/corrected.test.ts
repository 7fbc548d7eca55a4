import { expect, test } from 'vitest';
import type { Row } from '../../src/meeting/sighting.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { away, ME, pupils, row, SIONED } from '../support/sighting.ts';

const rows = [ME, ...pupils(2)];
const FORGET = { deed: 'remembered', accounts: new Set<string>() } as const;
const [first] = pupils(1);
const GRACE = 61_000;

test('a pupil taken for a colleague for a moment was never the colleague who came', () => {
  const told = lesson({ 'kind.whole-class.min-present': 2, 'level.colleague-not-here': 'warning' }).look({ rows });
  if (!first) throw new Error('no pupil');
  told.name(first, 'staff').wait(2_000).look();
  expect(told.session.mostStaff).toBe(2);
  told.name(first, 'learner').everyoneElse();
  expect(told.session.mostStaff).toBe(1);
  told.wait(GRACE).look();
  expect([told.find('one-adult-left').verdict, told.find('colleague-not-here').verdict]).toEqual(['off', 'unknown']);
});

test('a colleague who had come stays so when another is said to be none', () => {
  const told = lesson({ 'kind.whole-class.min-present': 2 }).look({ rows: [SIONED, ...rows] });
  if (!first) throw new Error('no pupil');
  told.name(SIONED, 'staff').name(first, 'staff').name(first, 'learner');
  expect(told.session.mostStaff).toBe(2);
});

test('a colleague called a learner for a moment did not begin the lesson; a pupil who is there did', () => {
  const told = lesson({ 'script.within': 2 }).look({ rows: [ME, SIONED] });
  told.name(SIONED, 'learner').wait(1_000).look();
  expect(told.session.begun).not.toBeNull();
  told
    .name(SIONED, 'staff')
    .wait(60 * 60_000)
    .look();
  expect(told.session.begun).toBeNull();
  told.look({ rows: [SIONED, ...rows] }).everyoneElse();
  const { begun } = told.session;
  expect(begun).not.toBeNull();
  told.wait(1_000).name(SIONED, 'learner').name(SIONED, 'staff');
  expect(told.session.begun).toEqual(begun);
});

test('nor is a lesson begun anew that learners in the own room began, whoever is said to be who', () => {
  const told = lesson()
    .look({ rows: [ME, SIONED] })
    .say({ deed: 'own-room', adults: 0, learners: true });
  const { begun } = told.session;
  expect(begun).not.toBeNull();
  told.wait(60_000).name(SIONED, 'staff');
  expect(told.session.begun).toEqual(begun);
});

test('who has gone and is corrected leaves the lesson begun by those who were there with them', () => {
  const told = lesson()
    .look({ rows: [...rows, SIONED] })
    .name(SIONED, 'learner')
    .everyoneElse();
  const { begun } = told.session;
  told
    .wait(1_000)
    .look({ rows: [ME] })
    .name(SIONED, 'external');
  expect(told.session.begun).toEqual(begun);
});

test('nor does it make a colleague who came and has gone one who never came', () => {
  const told = lesson({ 'kind.whole-class.min-present': 2, 'level.colleague-not-here': 'warning' })
    .look({ rows: [SIONED, ...rows] })
    .name(SIONED, 'staff')
    .everyoneElse()
    .wait(10_000)
    .look({ rows });
  if (!first) throw new Error('no pupil');
  told.name(first, 'staff').wait(1_000).name(first, 'learner');
  expect(told.session.mostStaff).toBe(2);
  told.wait(GRACE).look();
  expect(told.find('one-adult-left')).toMatchObject({ verdict: 'breached', level: 'critical' });
});

test.each([
  ['said to be nobody, and forgotten', (told: Lesson, who: Row) => told.name(who, 'nobody').wait(300).say(FORGET)],
  ['forgotten in the settings', (told: Lesson) => told.say(FORGET)],
])('a pupil remembered for a colleague by mistake and %s was none all along', (_, corrected) => {
  if (!first) throw new Error('no pupil');
  const invited = { 'kind.whole-class.min-present': 1, 'kind.whole-class.min-invited': 2 } as const;
  const told = lesson({ ...invited, 'level.colleague-not-here': 'warning' }, [first.key])
    .look({ rows })
    .wait(2_000)
    .look();
  expect(told.session.mostStaff).toBe(2);
  corrected(told, first).wait(500).everyoneElse();
  expect(told.session.mostStaff).toBe(1);
  for (let minute = 0; minute < 11; minute += 1) told.wait(60_000).look();
  expect(told.find('colleague-not-here').verdict).toBe('breached');
});

test('a meeting asked to end, and out of sight for a moment, is not said to have been ended', () => {
  const told = lesson().look({ rows }).everyoneElse().say({ deed: 'leaving', how: 'end-for-all' }).wait(1_000);
  // The teacher says no to Teams' question, and the connection drops: something of a call is still on the page.
  told
    .look(away({ callLike: true }))
    .wait(4_000)
    .look();
  expect(told.session.phase).toBe('lost');
  told.wait(1_000).look({ rows });
  expect(told.find('still-there-after-end').verdict).toBe('off');
  expect(told.session.reentered).toBeNull();
});

test('what was true of one lesson in the own room is not taken along into the next', () => {
  const two = [ME, row('Pupil 1')];
  const told = lesson({ 'kind.whole-class.one-to-one': 'forbid' })
    .look({ rows: two })
    .everyoneElse()
    .say({ deed: 'own-room', adults: 0, learners: true })
    .say({ deed: 'kind', as: 'therapy' })
    .say({ deed: 'leaving', how: 'end-for-all' })
    .look(away({ screen: 'ended' }))
    .wait(10_000)
    .look({ rows: two })
    .say({ deed: 'new-lesson' });
  expect(told.session).toMatchObject({ ownRoom: null, kind: null });
});

test('nor do names said of others make a colleague none who came without an account, left, and is forgotten', () => {
  const nameless = row('Sioned Pugh', { byName: true });
  const told = lesson({ 'kind.whole-class.min-present': 2, 'level.colleague-not-here': 'warning' })
    .look({ rows: [nameless, ...rows] })
    .name(nameless, 'staff')
    .wait(1_000)
    .look({ rows });
  // What was said of somebody known by name alone goes with them.
  expect(told.session.people.get(nameless.key)?.said).toBeNull();
  expect(told.session.mostStaff).toBe(2);
  if (!first) throw new Error('no pupil');
  told.name(first, 'learner').everyoneElse();
  expect(told.session.mostStaff).toBe(2);
  told.wait(GRACE).look();
  expect(told.find('one-adult-left')).toMatchObject({ verdict: 'breached', level: 'critical' });
});
