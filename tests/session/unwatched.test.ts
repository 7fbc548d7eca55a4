import { describe, expect, test } from 'vitest';
import { attend } from '../../src/attention/attend.ts';
import { runChecks } from '../../src/checks/index.ts';
import { see } from '../../src/session/fold.ts';
import type { Session } from '../../src/session/session.ts';
import { lesson } from '../support/lesson.ts';
import { DEFAULT_RULES } from '../support/rules.ts';
import { away, ME, pupils, SIONED, type Spec, sighting } from '../support/sighting.ts';

const rows = [ME, SIONED, ...pupils(2)];
const MINUTE = 60_000;

/** Looks `ms` later by the running clock and `asleep` more by the calendar: the first stands still while a computer sleeps. */
const look = (session: Session, spec: Spec, ms: number, asleep = 0): Session => {
  const { mono, utc } = session.now;
  return see(session, sighting(spec), { mono: mono + ms, utc: utc + ms + asleep }, DEFAULT_RULES);
};
const held = () =>
  lesson()
    .look({ rows })
    .name(SIONED, 'staff')
    .everyoneElse()
    .say({ deed: 'announced' })
    .say({ deed: 'tick', item: 'before.agreement', on: true }).session;

describe('the next day, in a tab that slept', () => {
  const NIGHT = 23 * 60 * MINUTE;
  test('a lesson that had been left is not gone on with', () => {
    const left = look(look(held(), away({ screen: 'ended' }), 5_000), away({ screen: 'ended' }), 5_000);
    const next = look(left, { rows }, 10_000, NIGHT);
    expect(next).toMatchObject({ announcement: null, everyoneElse: null, startedAt: next.now });
    expect([...next.ticks.keys()]).toEqual([]);
    const same = look(left, { rows }, 10_000, 4 * MINUTE);
    expect(same.announcement).not.toBeNull();
  });
  test('nor one that nobody had left: the page still shows it for a while', () => {
    const woken = look(held(), { rows }, 1_000, NIGHT);
    const gone = look(look(woken, away({ screen: 'ended' }), 5_000), away({ screen: 'ended' }), 5_000);
    const next = look(gone, { rows }, 10_000);
    expect(next).toMatchObject({ announcement: null, everyoneElse: null, startedAt: next.now });
  });
});

describe('who is out of view while nobody watches', () => {
  const others = pupils(2);
  const listed = () => look(held(), { rows: [ME, ...others], total: 4 }, 1_000);
  test.each([
    ['is there as long as the list is watched', 1_000, 0, '2'],
    ['may be another after a computer slept', 1_000, MINUTE, '1..2'],
    ['and after a tab was frozen', 4 * MINUTE, 0, '1..2'],
    ['a clock put right by a second is no sleep', 1_000, 1_000, '2'],
  ])('%s', (_, ms, asleep, staff) => {
    const { counts } = look(listed(), { rows: [ME, ...others], total: 4 }, ms, asleep);
    const { least, most } = counts.staff;
    expect(least === most ? `${least}` : `${least}..${most}`).toBe(staff);
    expect(counts.complete).toBe(staff === '2');
  });
});

test('a grace time does not run out while nobody watches', () => {
  const alone = { rows: [ME, ...pupils(2)] };
  const short = () =>
    lesson({ 'kind.whole-class.min-present': 2 })
      .look({ rows })
      .name(SIONED, 'staff')
      .everyoneElse()
      .wait(1_000)
      .look(alone);
  const grace = DEFAULT_RULES['grace.adult-drop'] * 1_000;
  expect(short().find('one-adult-left').verdict).toBe('unknown');
  const verdicts = (told: ReturnType<typeof lesson>) => told.find('one-adult-left').verdict;
  const woken = short()
    .wait(10 * MINUTE)
    .look(alone);
  expect(verdicts(woken)).toBe('unknown');
  // For a minute the page may be of before; then the grace time begins.
  expect(verdicts(woken.wait(MINUTE).look(alone))).toBe('unknown');
  expect(verdicts(woken.wait(grace - 1))).toBe('unknown');
  expect(verdicts(woken.wait(1))).toBe('breached');
  // Watched all the while it runs out as ever.
  const watched = short();
  for (let ms = 0; ms <= grace; ms += MINUTE) watched.wait(MINUTE).look(alone);
  expect(verdicts(watched)).toBe('breached');
});

describe('a page that may be of before', () => {
  const FULL = [ME, SIONED, ...pupils(3)];
  const told = () =>
    lesson({ 'kind.whole-class.min-present': 2 })
      .look({ rows: FULL })
      .name(SIONED, 'staff')
      .everyoneElse()
      .say({ deed: 'announced' })
      .wait(1_000)
      .look();
  const level = (session: Session) => {
    const findings = runChecks({ session, rules: told().policy, now: session.now });
    const { level, headline } = attend(session, findings, session.now);
    return [level, headline?.message.key];
  };
  const OLD = ['unknown', 'check.cant-see.old'];
  const CLEAR = ['clear', undefined];

  test('for a minute after waking it proves nothing: Teams has not missed its connection yet', () => {
    const woken = look(told().session, { rows: FULL }, 1_000, 10 * MINUTE);
    expect(level(woken)).toEqual(OLD);
    expect(level(look(woken, { rows: FULL }, MINUTE - 1))).toEqual(OLD);
    expect(level(look(woken, { rows: FULL }, MINUTE))).toEqual(CLEAR);
    // Nobody slept.
    expect(level(look(told().session, { rows: FULL }, MINUTE))).toEqual(CLEAR);
  });

  test('nor under another title: Teams had gone on to another call before the page slept', () => {
    const staff = [ME, SIONED];
    const held = told().say({ deed: 'remembered', accounts: new Set([SIONED.key]) }).session;
    const other = { rows: staff, title: 'Staff meeting' };
    const woken = look(held, other, 1_000, 10 * MINUTE);
    expect(woken.startedAt).toEqual(woken.now);
    expect(level(woken)).toEqual(OLD);
    expect(level(look(woken, other, MINUTE))).toEqual(CLEAR);
    // Nobody slept.
    expect(level(look(held, other, 1_000))).toEqual(CLEAR);
  });

  test.each(['ended', 'removed'] as const)('nor while Teams says over it that the call is over: %s', (screen) => {
    expect(level(look(told().session, { rows: FULL, screen }, 1_000))).toEqual(OLD);
    expect(level(look(told().session, { rows: FULL, screen: 'prejoin' }, 1_000))).toEqual(CLEAR);
  });
});

test('a page that has just woken raises no alarm: the call on it may be over (control: one that never slept does)', () => {
  const two = { rows: [ME, ...pupils(1)] };
  const told = () => lesson().look(two).everyoneElse().wait(1_000).look(two);
  const grace = DEFAULT_RULES['grace.one-to-one'] * 1_000;
  const slept = told()
    .wait(10 * MINUTE)
    .look(two)
    .wait(grace + 1_000)
    .look(two);
  expect(slept.find('one-to-one').verdict).toBe('unknown');
  expect(slept.wait(MINUTE).look(two).wait(grace).look(two).find('one-to-one').verdict).toBe('breached');
  expect(
    told()
      .wait(grace + 1_000)
      .look(two)
      .find('one-to-one').verdict,
  ).toBe('breached');
});
