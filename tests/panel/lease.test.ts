import { describe, expect, test } from 'vitest';
import { choose, linkNow, type Seen, type TabSeen, type Watched } from '../../src/panel/lease.ts';
import type { Report } from '../../src/protocol/report.ts';
import { LEASE_MS } from '../../src/protocol/to-tab.ts';
import { T0 } from '../support/moment.ts';
import { reportIn } from '../support/report.ts';

const LESSON = reportIn('in-meeting');
const LOST = reportIn('lost');
const IDLE = reportIn('none');
const clock = (mono: number) => ({ mono, utc: T0 + mono });

const tab = (over: Partial<TabSeen> = {}): TabSeen => ({
  tabId: 1,
  active: false,
  loading: false,
  report: LESSON,
  answered: 0,
  since: 0,
  closed: false,
  ...over,
});
const tell = (tabs: readonly TabSeen[], mono: number, watched: Watched | null = null): Seen =>
  linkNow(tabs, watched, clock(mono));
const watching = (report: Report = LESSON, tabId = 1): Watched => ({ tabId, report, lostAt: null });

describe('which tab is shown', () => {
  const table: readonly (readonly [string, readonly TabSeen[], number | null, number | null])[] = [
    ['none', [], null, null],
    ['one', [tab()], null, 1],
    ['one that has not answered yet', [tab({ answered: null, report: null })], null, null],
    ['one that was closed', [tab({ closed: true })], null, null],
    [
      'the one in a meeting, though another is in front',
      [tab({ report: IDLE, active: true }), tab({ tabId: 2 })],
      null,
      2,
    ],
    ['and though another was shown before', [tab({ report: IDLE }), tab({ tabId: 2 })], 1, 2],
    ['in a meeting before lost', [tab({ report: LOST, active: true }), tab({ tabId: 2 })], null, 2],
    [
      'lost before the lobby',
      [tab({ report: reportIn('lobby'), active: true }), tab({ tabId: 2, report: LOST })],
      null,
      2,
    ],
    [
      'the lobby before an end',
      [tab({ report: reportIn('ended'), active: true }), tab({ tabId: 2, report: reportIn('lobby') })],
      null,
      2,
    ],
    [
      'pre-join before nothing',
      [tab({ report: IDLE, active: true }), tab({ tabId: 2, report: reportIn('prejoin') })],
      null,
      2,
    ],
    ['of two meetings the one in front', [tab(), tab({ tabId: 2, active: true })], 1, 2],
    ['of two in front the one shown before', [tab({ active: true }), tab({ tabId: 2, active: true })], 2, 2],
    ['of equals the first', [tab(), tab({ tabId: 2 })], null, 1],
    [
      'not one in a meeting that has fallen silent',
      [tab({ answered: -LEASE_MS - 1 }), tab({ tabId: 2, report: IDLE })],
      1,
      2,
    ],
  ];
  test.each(table)('%s', (_, tabs, before, chosen) => expect(choose(tabs, before, 0)?.tabId ?? null).toBe(chosen));
});

describe('the lease', () => {
  test.each([
    [0, 'live'],
    [LEASE_MS, 'live'],
    [LEASE_MS + 1, 'silent'],
    [60_000, 'silent'],
  ] as const)('%i ms after the ask that was answered: %s', (mono, kind) => {
    expect(tell([tab()], mono, watching()).link.kind).toBe(kind);
  });
  test('an answer renews it', () => {
    expect(tell([tab({ answered: 5_000 })], 5_000 + LEASE_MS, watching()).link.kind).toBe('live');
  });
  test('a live link shows the report, and is what is watched from now on', () => {
    expect(tell([tab({ tabId: 7 })], 0)).toEqual({
      link: { kind: 'live', report: LESSON },
      watched: { tabId: 7, report: LESSON, lostAt: null },
    });
  });
});

describe('a lesson lost', () => {
  const MINUTES = 10 * 60_000;
  const lost = (why: 'gone' | 'silent', mono: number) => ({
    link: { kind: 'silent', why, sinceUtc: T0 + mono, last: LESSON },
  });

  test.each([
    ['the tab does not answer', [tab()], 'silent'],
    ['the tab was closed', [], 'gone'],
    ['the tab was reloaded: the wire broke', [tab({ closed: true })], 'gone'],
    [
      'the tab was reloaded, and its new script has not answered',
      [tab({ report: null, answered: null, since: 3_900 })],
      'silent',
    ],
    ['another tab is there, without a lesson', [tab({ tabId: 2, report: IDLE, answered: 4_000 })], 'gone'],
    [
      'another tab is there, at the pre-join screen',
      [tab(), tab({ tabId: 2, report: reportIn('prejoin'), answered: 4_000 })],
      'silent',
    ],
  ] as const)('%s', (_, tabs, why) => expect(tell(tabs, 4_000, watching())).toMatchObject(lost(why, 4_000)));

  test('is lost since the first moment, for the reason there is now', () => {
    const first = tell([tab()], 4_000, watching());
    expect(first).toMatchObject(lost('silent', 4_000));
    expect(tell([], 9_000, first.watched)).toMatchObject(lost('gone', 4_000));
  });
  test('is found when its tab answers', () => {
    const first = tell([tab()], 4_000, watching());
    expect(tell([tab({ answered: 5_000 })], 5_000, first.watched)).toMatchObject({
      link: { kind: 'live' },
      watched: { lostAt: null },
    });
  });
  test('is found when its tab answers, whatever it shows now', () => {
    const first = tell([tab()], 4_000, watching());
    expect(tell([tab({ answered: 5_000, report: IDLE })], 5_000, first.watched).link).toEqual({
      kind: 'live',
      report: IDLE,
    });
  });
  test('gives way to a lesson in another tab', () => {
    const other = tab({ tabId: 2, report: LOST, answered: 4_000 });
    expect(tell([tab(), other], 4_000, watching()).link).toEqual({ kind: 'live', report: LOST });
  });
  test('is not spoken of for ever', () => {
    const first = tell([], 4_000, watching());
    const idle = (mono: number) => tab({ tabId: 2, report: IDLE, answered: mono, since: mono });
    expect(tell([idle(4_000 + MINUTES - 1)], 4_000 + MINUTES - 1, first.watched).link.kind).toBe('silent');
    expect(tell([idle(4_000 + MINUTES)], 4_000 + MINUTES, first.watched).link).toEqual({ kind: 'live', report: IDLE });
    expect(tell([], 4_000 + MINUTES, first.watched)).toEqual({ link: { kind: 'no-teams' }, watched: null });
  });
  test('a tab that showed no lesson and closes is no loss', () => {
    expect(tell([], 4_000, watching(IDLE)).link).toEqual({ kind: 'no-teams' });
    expect(tell([], 4_000, watching(reportIn('ended'))).link).toEqual({ kind: 'no-teams' });
    expect(tell([], 4_000, watching(LOST)).link.kind).toBe('silent');
  });
});

describe('no lesson yet', () => {
  const mute = (since: number) => tab({ report: null, answered: null, since });
  test.each([
    ['no tab with Teams', [], 0, { kind: 'no-teams' }],
    ['a tab just found', [mute(0)], 3_000, { kind: 'searching' }],
    [
      'a tab that has never answered',
      [mute(0)],
      3_001,
      { kind: 'silent', why: 'silent', sinceUtc: T0 + 3_001, last: null },
    ],
    [
      'one that still has not is older than we are',
      [mute(0)],
      10_001,
      { kind: 'silent', why: 'not-running', sinceUtc: T0 + 10_001, last: null },
    ],
    [
      'one that was only just found beside it may yet answer, and be the lesson',
      [mute(0), { ...mute(7_000), tabId: 2 }],
      10_001,
      { kind: 'silent', why: 'silent', sinceUtc: T0 + 10_001, last: null },
    ],
    ['one whose page is still being loaded', [{ ...mute(0), loading: true }], 20_000, { kind: 'searching' }],
    [
      'one that is being loaded for longer than that takes',
      [{ ...mute(0), loading: true }],
      20_001,
      { kind: 'silent', why: 'not-running', sinceUtc: T0 + 20_001, last: null },
    ],
    [
      'one that answered, is being loaded anew, and answers no more',
      [tab({ report: IDLE, loading: true })],
      3_001,
      { kind: 'silent', why: 'silent', sinceUtc: T0 + 3_001, last: null },
    ],
    [
      'a tab that answered once, with no lesson, and no more',
      [tab({ report: IDLE })],
      3_001,
      { kind: 'silent', why: 'silent', sinceUtc: T0 + 3_001, last: null },
    ],
    [
      'a tab without a lesson, beside one that never answers',
      [tab({ report: IDLE, answered: 3_001 }), { ...mute(0), tabId: 2 }],
      3_001,
      { kind: 'silent', why: 'silent', sinceUtc: T0 + 3_001, last: null },
    ],
    [
      'the same, while that one may still answer',
      [tab({ report: IDLE, answered: 3_000 }), { ...mute(0), tabId: 2 }],
      3_000,
      { kind: 'live', report: IDLE },
    ],
    [
      'a lesson, beside one that never answers',
      [tab({ answered: 3_001 }), { ...mute(0), tabId: 2 }],
      3_001,
      { kind: 'live', report: LESSON },
    ],
  ] as const)('%s', (_, tabs, mono, link) => expect(tell(tabs, mono).link).toEqual(link));
});
