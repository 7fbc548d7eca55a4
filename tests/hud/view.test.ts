import { describe, expect, it } from 'vitest';
import { contractOf } from '../../src/hud/contract.ts';
import { nextTime } from '../../src/hud/next-time.ts';
import { spoken } from '../../src/hud/tools.ts';
import { viewOf } from '../../src/hud/view.ts';
import { reportSchema } from '../../src/protocol/report.ts';
import { ago, NOW } from '../gallery/make.ts';
import { STATE_NAMES, STATES, type StateName } from '../gallery/states.ts';
import { panelWords } from '../support/words.ts';

const view = (name: StateName) => viewOf(STATES[name].link, NOW);

describe('the verdict', () => {
  it.each([
    ['no-teams', 'verdict.idle', 'idle', 'none'],
    ['searching', 'verdict.searching', 'idle', 'none'],
    ['phase-none', 'verdict.idle', 'idle', 'none'],
    ['phase-prejoin', 'verdict.prejoin', 'idle', 'prejoin'],
    ['phase-lobby', 'verdict.lobby', 'idle', 'lobby'],
    ['ended-for-all', 'verdict.ended', 'idle', 'ended'],
    ['ended-left-learners', 'verdict.act', 'critical', 'ended'],
    ['phase-lost', 'verdict.unknown', 'unknown', 'lost'],
    ['silent-gone', 'verdict.lost', 'unknown', 'lost'],
    ['clear', 'verdict.clear', 'clear', 'in-meeting'],
    ['who-is-this', 'verdict.check', 'advice', 'in-meeting'],
    ['recording-unannounced', 'verdict.check', 'warning', 'in-meeting'],
    ['list-closed-long', 'verdict.unknown', 'warning', 'in-meeting'],
    ['no-staff', 'verdict.act', 'critical', 'in-meeting'],
  ] as const)('of %s is %s', (name, word, level, phase) => {
    expect(view(name)).toMatchObject({ word, level, phase });
  });

  it('of no other state looks like "in order"', () => {
    for (const name of STATE_NAMES) {
      const { link } = STATES[name];
      const clear = link.kind === 'live' && link.report.level === 'clear';
      expect(view(name).word === 'verdict.clear', name).toBe(clear);
      expect(view(name).shape === 'tick', name).toBe(clear);
    }
  });

  it('has a shape for each level, and two for none', () => {
    const shapes = new Map(STATE_NAMES.map((name) => [view(name).shape, view(name).tone]));
    expect([...shapes.keys()].sort()).toEqual([
      'eye',
      'info',
      'octagon',
      'question',
      'rest',
      'tick',
      'triangle',
      'triangle-question',
    ]);
  });

  it('says how long, and what the school allows', () => {
    expect(view('one-adult-left').age).toEqual({ key: 'age.for-grace', with: { time: 72_000, grace: 60_000 } });
    const began = STATES['who-is-this'].link;
    if (began.kind !== 'live') throw new Error('no lesson');
    const since = began.report.findings.find(({ check }) => check === began.report.headline)?.since ?? Number.NaN;
    expect(viewOf(began, since + 999).age).toEqual({ key: 'age.now', with: {} });
    expect(viewOf(began, since + 1_000).age).toEqual({ key: 'age.for', with: { time: 1_000 } });
    expect(view('silent-gone').age).toEqual({ key: 'age.silent', with: { at: ago(8) } });
  });

  it('calls for help where the teacher may not end the meeting', () => {
    expect(view('no-staff').remedy).toBe('end-for-all');
    expect(view('no-staff-cannot-end').remedy).toBe('copy-call-for-help');
  });

  it('owns up to words that it does not have', () => {
    const say = panelWords('en');
    expect(spoken(say, view('other-version').sentence)).toBe(say('say.unknown-message'));
    // What is known is said as it is (control).
    expect(spoken(say, view('clear').sentence)).toMatch(/Every name read/);
  });
});

describe('the contract', () => {
  it('shows nothing of a report that is no longer current', () => {
    for (const name of ['silent-gone', 'silent-no-answer', 'silent-not-running', 'no-teams', 'searching'] as const) {
      const attributes = contractOf(view(name));
      for (const count of ['staff', 'learners', 'unidentified', 'lobby'] as const)
        expect(attributes[`data-${count}`]).toBe('0..');
      expect(attributes['data-recording']).toBe('unknown');
    }
  });
  it('writes ranges as n, n..m and n..', () => {
    expect(contractOf(view('clear'))).toMatchObject({ 'data-staff': '2', 'data-roster': 'complete' });
    expect(contractOf(view('list-partial'))).toMatchObject({ 'data-staff': '2..13', 'data-roster': 'partial' });
    expect(contractOf(view('no-total'))).toMatchObject({ 'data-learners': '14..' });
  });
});

describe('the fixtures', () => {
  it.each(STATE_NAMES)('%s is a report that the panel would accept', (name) => {
    const { link } = STATES[name];
    if (link.kind === 'live') expect(reportSchema.safeParse(link.report).success).toBe(true);
  });
});

describe('the next such time', () => {
  const at = (hours: number, minutes: number, day = 23) => new Date(2026, 10, day, hours, minutes).getTime();
  it.each([
    ['11:00', at(11, 0)],
    ['10:43', at(10, 43)],
    ['10:42', at(10, 42, 24)],
    ['00:00', at(0, 0, 24)],
    ['24:00', null],
    ['', null],
    ['1', null],
  ])('%s', (text, expected) => {
    expect(nextTime(text, at(10, 42) + 12_000)).toBe(expected);
  });
});
