import { describe, expect, test } from 'vitest';
import { whoIs } from '../../src/session/people.ts';
import { lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, row, SIONED } from '../support/sighting.ts';

const PARENT = guest('Parent');
const NIA = row('Nia', { byName: true });
const said = (told: ReturnType<typeof lesson>) =>
  Object.fromEntries([...told.session.people.values()].map(({ name, said }) => [name, said]));

describe('who somebody is', () => {
  test('is said of one person and of no other', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED, NIA] })
      .name(SIONED, 'external');
    expect(said(told)).toEqual({ 'Mair Evans': null, 'Sioned Pugh': 'external', Nia: null });
  });
  test('can be said anew, and taken back', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED] })
      .name(SIONED, 'learner')
      .name(SIONED, 'staff');
    expect(told.counts.staff).toBe('2');
    expect(told.name(SIONED, 'nobody').counts).toMatchObject({ staff: '1..2', unidentified: '1' });
  });
  test('is not said of nobody', () => {
    const told = lesson().look({ rows: [ME, SIONED] });
    const before = told.session.people;
    expect(told.say({ deed: 'identify', ref: 'p99', as: 'staff' }).session.people).toEqual(before);
  });
});

describe('which row is oneself', () => {
  test('by the teacher’s word, above what the page shows later', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED], selfKey: null })
      .name(SIONED, 'self');
    expect(told.session).toMatchObject({ selfKey: SIONED.key, selfSaid: SIONED.key });
    expect(told.look({ rows: [ME, SIONED], selfKey: ME.key }).session.selfKey).toBe(SIONED.key);
  });
  test('by the page, as long as the teacher has said nothing', () => {
    const told = lesson().look({ rows: [ME, SIONED], selfKey: SIONED.key });
    expect(told.look({ rows: [ME, SIONED], selfKey: ME.key }).session.selfKey).toBe(ME.key);
    expect(told.look({ rows: [ME, SIONED], selfKey: null }).session.selfKey).toBe(ME.key);
  });
  test('whoever is oneself is not what was said of the row before', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED], selfKey: null })
      .name(ME, 'learner')
      .name(ME, 'self');
    expect(whoIs(told.session, ME.key)).toBe('staff');
  });
});

describe('everyone else is a learner', () => {
  test('is said of the rows read, guests and colleagues excepted', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED, NIA, PARENT] })
      .name(SIONED, 'staff')
      .everyoneElse();
    expect(said(told)).toEqual({ 'Mair Evans': null, 'Sioned Pugh': 'staff', Nia: 'learner', Parent: null });
    expect(told.session.everyoneElse).toEqual(told.now);
  });
  test('is said of those out of view too, but of nobody who has left', () => {
    const six = [ME, ...pupils(5)];
    const scrolled = lesson()
      .look({ rows: six })
      .look({ rows: six.slice(0, 3), total: 6 })
      .everyoneElse();
    expect(Object.values(said(scrolled)).filter((as) => as === 'learner')).toHaveLength(5);
    const left = lesson()
      .look({ rows: six })
      .look({ rows: six.slice(0, 3) })
      .everyoneElse();
    expect(Object.values(said(left)).filter((as) => as === 'learner')).toHaveLength(2);
  });
  test('before one’s own row is known, nothing is said of any row, or one would be a learner oneself', () => {
    const told = lesson()
      .look({ rows: [ME, ...pupils(3)], selfKey: null })
      .everyoneElse();
    expect(told.find('no-staff').verdict).toBe('met');
    told.look({ rows: [ME, ...pupils(3)], selfKey: ME.key });
    expect(told.counts).toMatchObject({ staff: '1', learners: '3' });
    expect(told.find('no-staff').verdict).toBe('met');
  });
  test('taken back, what was said of those who were there stands', () => {
    const told = lesson()
      .look({ rows: [ME, ...pupils(2)] })
      .everyoneElse()
      .say({ deed: 'not-everyone-else' });
    expect(told.session.everyoneElse).toBeNull();
    expect(told.look({ rows: [ME, ...pupils(3)] }).counts).toMatchObject({ learners: '2..3', unidentified: '1' });
  });
});

test('a recording said to be announced by mistake was not announced', () => {
  const told = lesson()
    .look({ rows: [ME, ...pupils(2)], recording: 'on' })
    .say({ deed: 'announced' });
  expect(told.find('recording-unannounced').verdict).toBe('met');
  expect(told.say({ deed: 'not-announced' }).session.announcement).toBeNull();
  expect(told.wait(61_000).look({ recording: 'on' }).find('recording-unannounced').verdict).toBe('breached');
});

test('what else the teacher does is kept, with its time', () => {
  const told = lesson()
    .look({ rows: [ME, ...pupils(2)] })
    .everyoneElse()
    .wait(5_000);
  expect(told.say({ deed: 'plan-end', utc: 123 }).session.plannedEnd).toBe(123);
  expect(told.say({ deed: 'plan-end', utc: null }).session.plannedEnd).toBeNull();
  expect(told.say({ deed: 'hand', hand: 'open-people', fault: 'nothing-changed' }).session.lastHand).toEqual({
    hand: 'open-people',
    fault: 'nothing-changed',
    at: told.now,
  });
  expect(told.say({ deed: 'leaving', how: 'leave' }).session.leaving).toEqual({
    how: 'leave',
    at: told.now,
    learners: { least: 2, most: 2 },
    staff: { least: 1, most: 1 },
    unclear: false,
    question: null,
  });
  expect(told.say({ deed: 'stayed' }).session.leaving).toBeNull();
});

test('what the page shows now and then is remembered while the meeting lasts', () => {
  const told = lesson().look({ mayEnd: false }).look({ mayEnd: null });
  expect(told.session.mayEnd).toBe(false);
  expect(told.look({ mayEnd: true }).session.mayEnd).toBe(true);
  expect(told.say({ deed: 'leaving', how: 'leave' }).look(away({ screen: 'ended' })).session.mayEnd).toBe(true);
  expect(lesson().look({ mayEnd: null }).session.mayEnd).toBeNull();
});
