import { describe, expect, test } from 'vitest';
import { ENDED_MS, FORGOTTEN_MS, GONE_MS } from '../../src/session/phase.ts';
import type { Phase } from '../../src/session/session.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { minimum } from '../support/rules.ts';
import { away, ME, pupils, type Spec } from '../support/sighting.ts';

const ONE: Spec = { controls: 'one' };
const BLANK = away();
const TOOLBAR = away({ callLike: true });
const ENDED = away({ screen: 'ended' });
const ASKING: Spec = { asking: true };
const PREJOIN = away({ screen: 'prejoin', callLike: true });
const LOBBY = away({ screen: 'lobby' });
const APP = away({ screen: 'app' });

type Step = Spec | number | 'leave' | 'end';
const play = (steps: readonly Step[], told: Lesson = lesson()): Lesson =>
  steps.reduce<Lesson>((l, step) => {
    if (typeof step === 'number') return l.wait(step);
    if (step === 'leave') return l.say({ deed: 'leaving', how: 'leave' });
    return step === 'end' ? l.say({ deed: 'leaving', how: 'end-for-all' }) : l.look(step);
  }, told);

const IN: Spec = {};
const table: readonly (readonly [string, readonly Step[], Phase])[] = [
  ['nothing of a meeting', [BLANK], 'none'],
  ['the app', [APP], 'none'],
  ['the pre-join screen', [PREJOIN], 'prejoin'],
  ['the lobby', [PREJOIN, LOBBY], 'lobby'],
  ['both controls', [IN], 'in-meeting'],
  ['one control begins no meeting', [ONE], 'lost'],
  ['nor does it at the second look', [ONE, 500, ONE, 60_000, ONE], 'lost'],
  ['nor after a toolbar', [TOOLBAR, 500, ONE], 'lost'],
  ['both do, after one', [ONE, 500, IN], 'in-meeting'],
  ['a toolbar and then the pre-join screen', [TOOLBAR, 500, PREJOIN], 'prejoin'],
  ['one control keeps a meeting', [IN, 60_000, ONE, 60_000, ONE], 'in-meeting'],
  ['both gone for a moment', [IN, 500, BLANK, GONE_MS - 1, BLANK], 'in-meeting'],
  ['both gone with another screen, for a moment', [IN, 500, ENDED, GONE_MS - 1, ENDED], 'in-meeting'],
  ['both gone, with another screen', [IN, 500, ENDED, GONE_MS, ENDED], 'ended'],
  ['both gone, with the app', [IN, 500, APP, GONE_MS, APP], 'ended'],
  ['both gone, with nothing', [IN, 500, BLANK, GONE_MS, BLANK], 'lost'],
  [
    'gone and back for a moment: the time starts anew',
    [IN, 500, BLANK, 2_000, ONE, 500, BLANK, 2_000, BLANK],
    'in-meeting',
  ],
  ['lost, then a screen', [IN, 500, BLANK, GONE_MS, BLANK, 500, ENDED], 'ended'],
  ['lost, then one control again', [IN, 500, BLANK, GONE_MS, BLANK, 500, ONE], 'in-meeting'],
  ['lost, with a toolbar still there', [IN, 500, TOOLBAR, FORGOTTEN_MS, TOOLBAR], 'lost'],
  ['lost for minutes with nothing of a call', [IN, 500, BLANK, FORGOTTEN_MS, BLANK], 'ended'],
  ['lost for nearly as long', [IN, 500, BLANK, FORGOTTEN_MS - 1, BLANK], 'lost'],
  ['left by the teacher: the end screen at once', [IN, 'leave', 500, ENDED], 'ended'],
  ['left by the teacher: an end nobody has captured', [IN, 'leave', 500, BLANK, GONE_MS, BLANK], 'ended'],
  ['left by the teacher: but not while a call is there', [IN, 'leave', 500, TOOLBAR, GONE_MS, TOOLBAR], 'lost'],
  ['left by the teacher: nor for a moment', [IN, 'leave', 500, BLANK, GONE_MS - 1, BLANK], 'in-meeting'],
  ['ended is spoken of for a while', [IN, 'end', ENDED, ENDED_MS - 1, ENDED], 'ended'],
  ['and no longer', [IN, 'end', ENDED, ENDED_MS, ENDED], 'none'],
  ['nor is the same screen spoken of anew', [IN, 'end', ENDED, ENDED_MS, ENDED, 1_000, ENDED], 'none'],
  ['one control after an end begins no meeting', [IN, 'end', ENDED, 1_000, ONE, 1_000, ONE], 'lost'],
  ['turned away at the door', [LOBBY, away({ screen: 'removed' })], 'ended'],
  ['from an end to the pre-join screen', [IN, 'end', ENDED, 1_000, PREJOIN], 'prejoin'],
];
test.each(table)('%s', (_, steps, phase) => expect(play(steps).session.phase).toBe(phase));

test('how long a phase has stood', () => {
  const told = play([IN, 5_000, IN]);
  expect(told.session.phaseSince.mono).toBe(0);
  play([1_000, ENDED, GONE_MS, ENDED], told);
  expect(told.session.phaseSince.mono).toBe(6_000 + GONE_MS);
});

test('nothing is known of who is there while the controls are gone, and nothing is proved', () => {
  const told = play([{ rows: [ME] }]);
  expect(told.attention.level).not.toBe('idle');
  expect(told.counts.complete).toBe(true);
  play([500, { ...BLANK, rows: [ME], total: 1 }], told);
  expect(told.session.phase).toBe('in-meeting');
  expect(told.counts).toMatchObject({ complete: false, staff: '0..', total: null });
});

describe('entered again', () => {
  const rows = [ME, ...pupils(2)];
  const again = (title: string | null, titleNow: string | null, gap: number, how: Step = 'leave') => {
    const told = lesson({}, ['8:orgid:x']).look({ rows, title }).everyoneElse().say({ deed: 'announced' });
    play([how, 1_000, ENDED, gap, { rows, title: titleNow }], told);
    return told.session;
  };
  const QUARTER = 15 * 60_000;
  test.each([
    ['same title, soon', 'Maths 9B', 'Maths 9B', 60_000, true],
    ['same title, just in time', 'Maths 9B', 'Maths 9B', QUARTER - 1_000, true],
    ['same title, too late', 'Maths 9B', 'Maths 9B', QUARTER - 999, false],
    ['another title, at once', 'Maths 9B', 'Welsh 9B', 1_000, false],
    ['no title before, one now, soon', null, 'Maths 9B', 59_000, false],
    ['no title on either side, soon', null, null, 59_000, true],
    ['no title now, soon', 'Maths 9B', null, 59_000, true],
    ['no title now, later', 'Maths 9B', null, 59_001, false],
    ['no title on either side, later', null, null, 59_001, false],
  ] as const)('%s', (_, title, titleNow, gap, same) => {
    const session = again(title, titleNow, gap);
    expect(session.phase).toBe('in-meeting');
    expect(session.everyoneElse !== null).toBe(same);
    expect(session.announcement !== null).toBe(same);
    expect(session.startedAt?.mono === 0).toBe(same);
    expect(session.leaving).toBeNull();
    expect([...session.remembered]).toEqual(['8:orgid:x']);
  });
  test('another title after the controls were gone for a moment is another meeting', () => {
    const told = (gap: Spec) =>
      lesson().look({ rows }).everyoneElse().wait(500).look(gap).wait(500).look({ rows, title: 'Welsh 9B' }).session;
    expect(told(BLANK).everyoneElse).toBeNull();
    expect(told({ rows }).everyoneElse).not.toBeNull();
  });
  test('nothing is proved of a meeting entered again until its title is seen', () => {
    const told = lesson()
      .look({ rows })
      .everyoneElse()
      .say({ deed: 'announced' })
      .say({ deed: 'leaving', how: 'leave' });
    const one = { ...minimum(1) };
    const back = lesson(one).from(told.session).look(ENDED).wait(5_000).look({ rows, title: null });
    expect(back.counts).toMatchObject({ staff: '1', learners: '2', complete: true });
    expect(back.attention.level).toBe('unknown');
    expect(back.look({ rows }).attention.level).toBe('clear');
  });
  test('a press of Leave is taken back by being there again', () => {
    const told = lesson().look({ rows }).say({ deed: 'leaving', how: 'leave' }).wait(500);
    expect(told.look({ rows }).session.leaving).not.toBeNull();
    expect(told.look(BLANK).look({ rows }).session.leaving).toBeNull();
  });
  test('after an end for all, it is known that it had been ended', () => {
    expect(again('Maths 9B', 'Maths 9B', 60_000, 'end').reentered).toMatchObject({ ended: { mono: 0 } });
    expect(again('Maths 9B', 'Maths 9B', 60_000, 'leave').reentered).toBeNull();
    expect(again('Maths 9B', 'Welsh 9B', 60_000, 'end').reentered).toBeNull();
  });
});

describe('what became of "End for all"', () => {
  const ended = (...steps: readonly Step[]) => play([IN, 'end', 500, ...steps]).session;
  test('somebody else removed the teacher: that is what took them out, and nothing was ended for all', () => {
    const removed = ended(away({ screen: 'removed' }), GONE_MS, away({ screen: 'removed' }));
    expect([removed.phase, removed.leaving]).toEqual(['ended', null]);
    expect(ended(ENDED).leaving?.how).toBe('end-for-all');
  });
  test.each(['end', 'leave'] as const)('asked to %s, and still whole half a minute after: it was called off', (how) => {
    const left = (wait: number) => play([IN, how, wait, IN]).session.leaving;
    expect([left(30_000)?.how, left(30_001)]).toEqual([how === 'end' ? 'end-for-all' : 'leave', null]);
  });
  test('seen in part for long, or out of sight with something of a call there, it was called off too', () => {
    for (const spec of [ONE, TOOLBAR]) expect(play([IN, 'end', 30_001, spec, 100, ENDED]).session.leaving).toBeNull();
    expect(play([IN, 'end', 1_000, TOOLBAR, 4_000, TOOLBAR, 30_000, TOOLBAR, 100, ENDED]).session.leaving).toBeNull();
  });
  test('asleep over the question, nobody knows what came of it', () => {
    expect(play([ASKING, 'end', 100, ASKING, 40 * 60_000, ENDED]).session.leaving).toBeNull();
  });
  test('asleep after the end, what ended the call stands', () => {
    const over = [IN, 'end', 500, ENDED, GONE_MS, ENDED, 40 * 60_000] as const;
    expect(play([...over, ENDED]).session.leaving?.how).toBe('end-for-all');
  });
  test('at another door, what ended the last meeting stands', () => {
    const over = [IN, 'end', 500, ENDED, GONE_MS, ENDED, 5_000, PREJOIN, 1_000, LOBBY, 1_000] as const;
    expect(play([...over, away({ screen: 'removed' })]).session.leaving?.how).toBe('end-for-all');
  });

  const asked = (...steps: readonly Step[]) => play([ASKING, 'end', 100, ASKING, ...steps]).session.leaving?.how;
  const minutes = (n: number): Step[] => Array.from({ length: n }, () => [60_000, ASKING]).flat();
  test.each<[string, readonly Step[], boolean]>([
    ['the question stands, for however long', minutes(12), true],
    ['yes, after two minutes', [120_000, ASKING, 100, IN, 4_000, BLANK, GONE_MS, BLANK], true],
    ['yes, and the call is slow to go', [100, IN, 10_000, BLANK, GONE_MS, BLANK], true],
    ['no, seen soon after', [100, IN, 10_000 + GONE_MS + 1, IN], false],
    ['no, and the call drops before another look', [100, IN, 10_001, BLANK, GONE_MS, BLANK], false],
    ['no, and the call drops to another screen', [100, IN, 10_000 + GONE_MS + 1, ENDED], false],
    ['no, and asked again', [100, IN, 5_000, ASKING, 'end', 100, IN, 6_000, ENDED], true],
    ['the question was open at the last look, and the call has gone with it', [90_000, ENDED], true],
    ['the controls flicker while the call goes', [100, IN, 500, BLANK, 500, IN, 8_000, ENDED], true],
  ])('Teams’ own question: %s', (_, steps, ended) => {
    expect(asked(...steps)).toBe(ended ? 'end-for-all' : undefined);
  });
});
