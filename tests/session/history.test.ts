import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/meeting/answer.ts';
import { exactly } from '../../src/meeting/range.ts';
import { BRIDGE_MS, breachedSince, heldSince, keep } from '../../src/session/history.ts';
import { type Entry, newSession, type Session } from '../../src/session/session.ts';
import { lesson } from '../support/lesson.ts';
import { moment } from '../support/moment.ts';
import { guest, ME, pupils } from '../support/sighting.ts';

const at = (ms: number, others = 0): Session => {
  const session = newSession(moment(ms));
  return { ...session, counts: { ...session.counts, others } };
};
/** A session whose history says what each letter stands for, at the given times (ms). */
const SAYS: Record<string, Answer> = { b: 'breached', m: 'met', u: 'unknown' };
type Letters = readonly (readonly [number, 'b' | 'm' | 'u'])[];
const told = (...entries: Letters): Session => ({
  ...at(0),
  history: entries.flatMap(([ms, letter]) => keep(at(ms, letter.charCodeAt(0)), moment(ms)).history),
});
const answer = ({ counts }: Entry): Answer => SAYS[String.fromCharCode(counts.others)] ?? 'unknown';

describe('since when a rule has been breached', () => {
  const cases: readonly (readonly [string, Letters, number | null])[] = [
    ['never', [], null],
    [
      'it is not',
      [
        [0, 'b'],
        [100, 'm'],
      ],
      null,
    ],
    [
      'only now',
      [
        [0, 'm'],
        [100, 'b'],
      ],
      100,
    ],
    ['from the start', [[0, 'b']], 0],
    [
      'through changes that alter nothing',
      [
        [0, 'm'],
        [100, 'b'],
        [200, 'b'],
        [300, 'b'],
      ],
      100,
    ],
    [
      'not across a time when it was met',
      [
        [0, 'b'],
        [100, 'm'],
        [101, 'b'],
      ],
      101,
    ],
    [
      'across a short gap',
      [
        [0, 'b'],
        [100, 'u'],
        [100 + BRIDGE_MS, 'b'],
      ],
      0,
    ],
    [
      'not across a longer one',
      [
        [0, 'b'],
        [100, 'u'],
        [101 + BRIDGE_MS, 'b'],
      ],
      101 + BRIDGE_MS,
    ],
    [
      'a gap is as long as all its parts',
      [
        [0, 'b'],
        [100, 'u'],
        [2_000, 'u'],
        [101 + BRIDGE_MS, 'b'],
      ],
      101 + BRIDGE_MS,
    ],
    [
      'across two short gaps',
      [
        [0, 'b'],
        [100, 'u'],
        [2_000, 'b'],
        [3_000, 'u'],
        [5_000, 'b'],
      ],
      0,
    ],
    [
      'not across a gap that hides a time when it was met',
      [
        [0, 'b'],
        [100, 'm'],
        [200, 'u'],
        [300, 'b'],
      ],
      300,
    ],
    [
      'a gap before it is no part of it',
      [
        [0, 'u'],
        [100, 'b'],
      ],
      100,
    ],
    [
      'not now, though the gap is short',
      [
        [0, 'b'],
        [100, 'u'],
      ],
      null,
    ],
  ];
  test.each(cases)('%s', (_, entries, since) =>
    expect(breachedSince(told(...entries), answer)?.mono ?? null).toBe(since));
});

test.each([
  ['never', [], null],
  [
    'now',
    [
      [0, 'b'],
      [100, 'u'],
    ],
    100,
  ],
  [
    'through several entries',
    [
      [0, 'b'],
      [100, 'u'],
      [200, 'u'],
    ],
    100,
  ],
  [
    'not now',
    [
      [0, 'u'],
      [100, 'b'],
    ],
    null,
  ],
  [
    'no gap is bridged',
    [
      [0, 'u'],
      [100, 'b'],
      [101, 'u'],
    ],
    101,
  ],
] as const)('since when something has held: %s', (_, entries, since) =>
  expect(heldSince(told(...entries), (entry) => answer(entry) === 'unknown')?.mono ?? null).toBe(since));

describe('what is kept', () => {
  const times = (session: Session) => session.history.map((entry) => entry.at.mono);
  const grow = (session: Session, ms: number, others: number) =>
    keep({ ...session, counts: at(0, others).counts }, moment(ms));

  test('only what differs', () => {
    const first = keep(at(0), moment(0));
    expect(keep(first, moment(1_000))).toBe(first);
    expect(times(grow(first, 1_000, 1))).toEqual([0, 1_000]);
    // No rule asks how long it has been recorded: its own "since" says so.
    expect(keep({ ...first, recording: { ...first.recording, state: 'on' } }, moment(5)).history).toBe(first.history);
    expect(times(keep({ ...first, phase: 'in-meeting' }, moment(5)))).toEqual([0, 5]);
  });
  test('for however long it stood: half an hour of grace is counted from its beginning', () => {
    const session = [0, 60_000, 120_000].reduce((s, ms, i) => grow(s, ms, i + 1), at(0));
    expect(times(grow(session, 90 * 60_000, 9))).toEqual([0, 60_000, 120_000, 90 * 60_000]);
  });
  test('not how many more learners there are than any rule counts', () => {
    const with_ = (learners: number) => ({ ...at(0).counts, learners: exactly(learners), read: learners + 1 });
    const first = keep({ ...at(0), counts: with_(10) }, moment(0));
    expect(keep({ ...first, counts: with_(30) }, moment(5)).history).toBe(first.history);
    for (const n of [0, 1]) expect(times(keep({ ...first, counts: with_(n) }, moment(5)))).toEqual([0, 5]);
  });
  test('but each of them of whom somebody unidentified may have been one: hindsight takes them away', () => {
    const open = (n: number) =>
      lesson()
        .look({ rows: [ME, guest('A'), ...pupils(n)] })
        .everyoneElse();
    const told = open(1).wait(1_000);
    const { history } = told.session;
    // With the guest, two or three of them may be learners.
    expect(told.look({ rows: [ME, guest('A'), ...pupils(2)] }).session.history.length).toBe(history.length + 1);
  });
  test('four hundred changes', () => {
    const session = Array.from({ length: 450 }, (_, i) => i).reduce((s, i) => grow(s, i, i % 2), at(0));
    expect(times(session)).toHaveLength(400);
    expect(times(session).at(-1)).toBe(449);
  });
});

describe('in hindsight', () => {
  const rows = [ME, ...pupils(3)];
  const PARENT = guest('Parent');
  /** Alone with learners for 50 s; a guest comes, and 20 s later the teacher says who it is. */
  const told = () =>
    lesson()
      .look({ rows })
      .everyoneElse()
      .wait(50_000)
      .look({ rows: [...rows, PARENT] })
      .wait(20_000)
      .look();

  test('somebody who turns out to be a parent was one all along: the grace time has run on', () => {
    expect(told().find('one-adult-left').verdict).toBe('unknown');
    expect(told().name(PARENT, 'parent').find('one-adult-left')).toMatchObject({
      verdict: 'breached',
      since: { mono: 0 },
    });
  });
  test('a colleague who was there meanwhile has kept the rule', () => {
    const there = told().name(PARENT, 'staff');
    expect(there.find('one-adult-left').verdict).toBe('met');
    expect(there.look({ rows }).find('one-adult-left')).toMatchObject({
      verdict: 'unknown',
      level: 'advice',
      since: { mono: 70_000 },
    });
  });
});
