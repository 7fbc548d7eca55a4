import { describe, expect, test } from 'vitest';
import type { Lesson } from '../support/lesson.ts';
import { lesson } from '../support/lesson.ts';
import { away, guest, ME, pupils, row, SIONED } from '../support/sighting.ts';

const LEAD = row('Carys Lead', { organiser: true });
const ME_TOO = { ...ME, organiser: false };
const CLASS = pupils(30);
const told = (lesson: Lesson) => lesson.session.comings.map(({ name, came }) => `${came ? '+' : '-'}${name}`);
const self = { selfKey: ME.key };

const whole = () => lesson().look({ rows: [ME_TOO, LEAD, ...pupils(3)], ...self });

describe('who came and went', () => {
  test('those there when the list is first read have not come', () => {
    expect(told(whole())).toEqual([]);
    expect(told(whole().look({ rows: [ME_TOO, LEAD, ...pupils(2)], ...self }))).toEqual(['-Pupil 3']);
  });
  test('a newcomer, one who goes, and one who is back, each with its time', () => {
    const rows = [ME_TOO, LEAD, ...pupils(3)];
    const all = whole()
      .wait(1_000)
      .look({ rows: [...rows, SIONED], ...self })
      .wait(60_000)
      .look({ rows, ...self })
      .wait(60_000)
      .look({ rows: [...rows, SIONED], ...self });
    expect(told(all)).toEqual(['+Sioned Pugh', '-Sioned Pugh', '+Sioned Pugh']);
    expect(all.session.comings.map(({ at }) => at.mono)).toEqual([1_000, 61_000, 121_000]);
  });
  test('out of view by scrolling is not gone, and read for the first time is not come', () => {
    const all = lesson()
      .look({ rows: CLASS.slice(0, 20), total: 30, ...self })
      .wait(500)
      .look({ rows: CLASS.slice(10), total: 30, ...self })
      .wait(500)
      .look({ rows: CLASS.slice(0, 20), total: 30, ...self });
    expect(told(all)).toEqual([]);
  });
  test('the total falls with a name out of view: who it was is not said', () => {
    const all = lesson()
      .look({ rows: CLASS, total: 30, ...self })
      .look({ rows: CLASS.slice(10), total: 30, ...self })
      .look({ rows: CLASS.slice(10), total: 29, ...self });
    expect(told(all)).toEqual([]);
  });
  test('the list closed and opened again: who came in between is not told from who was there', () => {
    const all = whole()
      .wait(10_000)
      .look({ list: 'closed', ...self })
      .wait(10_000)
      .look({ rows: [ME_TOO, LEAD, SIONED], ...self });
    expect(told(all)).toEqual([]);
  });
  test('the last fifty are kept, and none of them into another meeting', () => {
    const all = whole();
    for (let i = 0; i < 60; i += 1)
      all.wait(1_000).look({ rows: i % 2 ? [ME_TOO, LEAD] : [ME_TOO, LEAD, SIONED], ...self });
    expect(all.session.comings).toHaveLength(50);
    all
      .wait(1_000)
      .look(away({ screen: 'ended' }))
      .wait(5_000)
      .look(away({ screen: 'prejoin' }));
    expect(all.wait(1_000).look({ rows: [ME_TOO], title: 'Welsh 9B', ...self }).session.comings).toEqual([]);
  });
});

describe('the lead', () => {
  const known = () => whole().name(LEAD, 'staff');
  const without = [ME_TOO, ...pupils(3)];
  test('has gone once proved, and is back once seen', () => {
    const all = known();
    expect(all.session.leadGone).toBeNull();
    all.wait(5_000).look({ rows: without, ...self });
    expect(all.session.leadGone).toMatchObject({ name: 'Carys Lead', at: { mono: 5_000 } });
    all.wait(5_000).look({ rows: [...without, LEAD], ...self });
    expect(all.session.leadGone).toBeNull();
  });
  test('a mark that is missing while a row is drawn is not lost', () => {
    const drawn = { ...LEAD, organiser: false };
    const all = known().look({ rows: [ME_TOO, drawn, ...pupils(3)], ...self });
    expect(all.wait(1_000).look({ rows: without, ...self }).session.leadGone).not.toBeNull();
  });
  test('is no learner who was made organiser, no guest, not oneself, and not the only one of two', () => {
    expect(
      whole()
        .name(LEAD, 'learner')
        .look({ rows: without, ...self }).session.leadGone,
    ).toBeNull();
    const visitor = { ...guest('Visitor'), organiser: true };
    const asked = lesson().look({ rows: [ME_TOO, visitor, ...pupils(2)], ...self });
    expect(asked.look({ rows: [ME_TOO, ...pupils(2)], ...self }).session.leadGone).toBeNull();
    const second = { ...SIONED, organiser: true };
    const two = lesson()
      .look({ rows: [ME_TOO, LEAD, second, ...pupils(2)], ...self })
      .name(LEAD, 'staff')
      .name(second, 'staff');
    two.look({ rows: [ME_TOO, second, ...pupils(2)], ...self });
    expect(two.session.leadGone).toBeNull();
    expect(two.look({ rows: [ME_TOO, ...pupils(2)], ...self }).session.leadGone).toMatchObject({ name: SIONED.name });
  });
});
