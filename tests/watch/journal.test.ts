import { describe, expect, test } from 'vitest';
import { type Journal, journalSchema } from '../../src/protocol/journal.ts';
import { newcomers } from '../../src/session/newcomers.ts';
import { whoIs } from '../../src/session/people.ts';
import { journalOf, revive } from '../../src/watch/journal.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { moment, T0 } from '../support/moment.ts';
import { away, guest, ME, pupils, row, SIONED, type Spec } from '../support/sighting.ts';

const NIA = row('Nia', { byName: true });
const PARENT = guest('Parent');
const rows = [ME, SIONED, ...pupils(2), PARENT, NIA];

const begun = (): Lesson =>
  lesson()
    .look({ rows })
    .name(SIONED, 'staff')
    .name(PARENT, 'parent')
    .name(NIA, 'staff')
    .everyoneElse()
    .say({ deed: 'announced' })
    .say({ deed: 'plan-end', utc: T0 + 3_600_000 })
    .wait(60_000)
    .look({ rows });

/** Through the wire to the background and back, as a reload does it. */
const kept = (told: Lesson): Journal => {
  const journal = journalOf(told.session);
  if (!journal) throw new Error('nothing was kept');
  return journalSchema.parse(JSON.parse(JSON.stringify(journal)));
};
const reloaded = (told: Lesson, gap: number, spec: Spec = { rows }): Lesson => {
  const after = lesson().wait(gap);
  const remembered = told.session.remembered;
  return after.from(revive(kept(told), { mono: gap, utc: told.session.now.utc + gap }, remembered)).look(spec);
};

test('without a meeting there is nothing to keep', () => {
  expect(journalOf(lesson().session)).toBeNull();
  expect(journalOf(lesson().look(away({ screen: 'prejoin' })).session)).toBeNull();
  expect(journalOf(lesson().look({}).session)).not.toBeNull();
});

describe('before a meeting', () => {
  const atTheDoor = () =>
    lesson()
      .look(away({ screen: 'prejoin' }))
      .say({ deed: 'tick', item: 'before.device', on: true })
      .say({ deed: 'kind', as: 'small-group' })
      .say({ deed: 'own-room', adults: 1, learners: false });

  test('what is ticked, the kind and the room are kept, and outlive a reload of that page and the entering', () => {
    expect(kept(atTheDoor())).toMatchObject({ startedAt: null, said: [], announcement: null, title: null });
    const again = reloaded(atTheDoor(), 4_000, away({ screen: 'prejoin' }));
    expect(again.session).toMatchObject({ phase: 'prejoin', startedAt: null, kind: { as: 'small-group' } });
    again.wait(60_000).look({ rows });
    expect([...again.session.ticks.keys()]).toEqual(['before.device']);
    expect(again.session).toMatchObject({ phase: 'in-meeting', ownRoom: { adults: 1 }, kind: { as: 'small-group' } });
  });
  test('while the page is still loading it is kept on', () => {
    const loading = reloaded(atTheDoor(), 4_000, away());
    expect(loading.session.phase).toBe('none');
    expect(journalOf(loading.session)?.ticks).toHaveProperty(['before.device']);
  });
  test('after a lesson long over, only what was ticked since is kept of it', () => {
    const next = begun()
      .say({ deed: 'tick', item: 'before.device', on: true })
      .wait(20 * 60_000)
      .look(away({ screen: 'prejoin' }))
      .wait(5_000)
      .look()
      .say({ deed: 'tick', item: 'before.lobby', on: true });
    expect(kept(next)).toMatchObject({ startedAt: null, said: [], everyoneElse: null });
    expect(Object.keys(kept(next).ticks)).toEqual(['before.lobby']);
  });
});

describe('what is kept', () => {
  test('holds what the teacher said of accounts', () => {
    expect(kept(begun())).toMatchObject({
      title: 'Maths 9B',
      lastIn: T0 + 60_000,
      startedAt: T0,
      everyoneElse: T0,
      endedForAll: null,
    });
    expect(kept(begun()).said).toContainEqual({ key: SIONED.key, account: 'school', as: 'staff' });
    expect(kept(begun()).said).toContainEqual({ key: PARENT.key, account: 'guest', as: 'parent' });
  });
  test('holds no name of anybody, though names are what some rows are keyed by', () => {
    const told = begun().name(NIA, 'self');
    const text = JSON.stringify(kept(told));
    const names = [...told.session.people.values()].map(({ name }) => name);
    expect(names).toHaveLength(6);
    for (const name of names) expect(text).not.toContain(name);
    expect(text).not.toContain('name:');
    expect(text).toContain(SIONED.key);
  });
});

describe('after a reload', () => {
  test('the lesson goes on: nothing has to be said again', () => {
    const told = reloaded(begun(), 8_000);
    const { session } = told;
    expect(session.phase).toBe('in-meeting');
    expect(whoIs(session, SIONED.key)).toBe('staff');
    expect(whoIs(session, PARENT.key)).toBe('parent');
    expect(session.everyoneElse?.utc).toBe(T0);
    expect(session.startedAt?.utc).toBe(T0);
    expect(session.announcement?.at.utc).toBe(T0);
    expect(session.plannedEnd).toBe(T0 + 3_600_000);
    expect(told.counts).toMatchObject({ staff: '2..3', learners: '2..3', others: 1 });
  });
  test('but of a row without an account it has to be', () => {
    expect(whoIs(begun().session, NIA.key)).toBe('staff');
    expect(whoIs(reloaded(begun(), 8_000).session, NIA.key)).toBeNull();
  });
  test('until the call is seen again, nothing is known', () => {
    const session = revive(kept(begun()), moment(0), new Set());
    expect(session).toMatchObject({ phase: 'lost', counts: { complete: false, staff: { least: 0, most: null } } });
    expect(reloaded(begun(), 8_000, away({ callLike: true })).attention.level).toBe('unknown');
  });
  test('times are on the new clock, and say how long ago', () => {
    const { startedAt, lastIn } = revive(kept(begun()), { mono: 100, utc: T0 + 90_000 }, new Set());
    expect(startedAt).toEqual({ mono: 100 - 90_000, utc: T0 });
    expect(lastIn).toEqual({ mono: 100 - 30_000, utc: T0 + 60_000 });
  });
  test('it has gone on for as long as it has: from when a learner was there', () => {
    expect(reloaded(begun(), 8_000).session.begun?.utc).toBe(T0);
    expect(reloaded(lesson().look({}), 8_000, {}).session.begun).toBeNull();
  });
  test('another meeting does not take over what was said', () => {
    expect(reloaded(begun(), 8_000, { rows, title: 'Welsh 9B' }).session).toMatchObject({
      everyoneElse: null,
      announcement: null,
    });
    expect(whoIs(reloaded(begun(), 8_000, { rows, title: 'Welsh 9B' }).session, SIONED.key)).toBeNull();
  });
  test('nor does the same one a quarter of an hour later', () => {
    expect(reloaded(begun(), 15 * 60_000).session.everyoneElse).not.toBeNull();
    expect(reloaded(begun(), 15 * 60_000 + 1).session.everyoneElse).toBeNull();
  });
  test('those who heard the announcement still have; who else is there may have come since', () => {
    const came = (told: Lesson) => told.session.announcement && newcomers(told.session, told.session.announcement);
    const noNames = rows.slice(0, 5);
    const before = lesson().look({ rows: noNames }).say({ deed: 'announced' });
    expect(came(reloaded(before, 5_000, { rows: noNames }))).toEqual({ least: 0, most: 0 });
    expect(came(reloaded(before, 5_000, { rows: [...noNames, row('Late')] }))).toEqual({ least: 1, most: 1 });
    expect(came(reloaded(before, 5_000, { rows: noNames, total: 6 }))).toEqual({ least: 0, most: 1 });
    // Nia heard it, and her name was not kept: that she is new is possible, and not said.
    expect(came(reloaded(begun(), 5_000))).toEqual({ least: 0, most: 1 });
  });
  test('own row, where the teacher had to point it out', () => {
    const before = lesson().look({ rows, selfKey: null }).name(ME, 'self');
    expect(reloaded(before, 5_000, { rows, selfKey: null }).session.selfKey).toBe(ME.key);
  });
  test('that it had been ended for everyone', () => {
    const asked = begun().say({ deed: 'leaving', how: 'end-for-all' });
    // Teams' own question may stand: then nothing is ended yet.
    expect(reloaded(asked, 5_000).session.reentered).toBeNull();
    const over = away({ screen: 'ended' });
    const ended = asked.look(over).wait(3_000).look(over);
    expect(ended.session.phase).toBe('ended');
    const still = reloaded(ended, 5_000, over);
    expect(still.session.phase).toBe('ended');
    expect(still.find('leave-not-end')).toMatchObject({
      verdict: 'met',
      message: { key: 'check.leave-not-end.ended' },
    });
    expect(reloaded(ended, 5_000).session.reentered).toMatchObject({ ended: { utc: T0 + 60_000 } });
    const twice = reloaded(reloaded(ended, 5_000), 5_000);
    expect(twice.session.reentered).toMatchObject({ ended: { utc: T0 + 60_000 } });
    expect(reloaded(begun(), 5_000).session.reentered).toBeNull();
  });
  test('of a second reload nothing more is lost', () => {
    const twice = reloaded(reloaded(begun(), 5_000), 5_000);
    expect(whoIs(twice.session, SIONED.key)).toBe('staff');
    const refs = [...twice.session.people.values()].map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });
});

test.each([
  ['nothing', null],
  ['another version', { version: 2 }],
  ['a said that there is not', { said: [{ key: 'k', account: 'school', as: 'self' }] }],
  ['no time', { lastIn: 'now' }],
])('does not take for a journal: %s', (_, over) => {
  const journal = kept(begun());
  expect(journalSchema.safeParse(over === null ? null : { ...journal, ...over }).success).toBe(false);
  expect(journalSchema.safeParse(journal).success).toBe(true);
});

test('of a lesson that was slept through nothing is kept for after a reload', () => {
  const told = lesson()
    .look({ rows: [ME, ...pupils(1)] })
    .everyoneElse()
    .say({ deed: 'announced' });
  expect(journalOf(told.session)?.announcement).not.toBeNull();
  const woken = told.wait(16 * 60_000).look();
  expect(woken.session.phase).toBe('in-meeting');
  expect(journalOf(woken.session)).toBeNull();
});
