import { describe, expect, test } from 'vitest';
import { type Answering, answer, NO_SNOOZE } from '../../src/attention/answer.ts';
import { follow, RATE_MS } from '../../src/attention/follow.ts';
import { type Heed, NOTHING_RAISED, REASONS, stateOf } from '../../src/attention/heed.ts';
import { attendTo } from '../../src/attention/standing.ts';
import type { Finding, Level, Verdict } from '../../src/checks/define.ts';
import { lesson } from '../support/lesson.ts';
import { moment } from '../support/moment.ts';
import { DEFAULT_RULES } from '../support/rules.ts';
import { ME } from '../support/sighting.ts';

const { session: SESSION } = lesson().look({ rows: [ME] });
const ON = DEFAULT_RULES['attention.on-delay'] * 1_000;
const OFF = DEFAULT_RULES['attention.off-delay'] * 1_000;
const AGAIN = DEFAULT_RULES['attention.again'] * 60_000;
const SNOOZE = DEFAULT_RULES['attention.snooze'] * 60_000;

interface Over extends Partial<Omit<Finding, 'since' | 'message'>> {
  readonly since?: number | null;
  readonly with?: Finding['message']['with'];
}
/** A breach that has stood since the test began. */
const breached = ({ since = 0, with: words = {}, ...over }: Over = {}): Finding => ({
  check: 'one-adult-left',
  verdict: 'breached',
  level: 'warning',
  remedy: null,
  message: { key: 'check.off', with: words },
  since: since === null ? null : moment(since),
  ...over,
});
const kept = (check = 'one-adult-left'): Finding => breached({ check, verdict: 'met', level: 'clear', since: null });

/** Findings told at each moment, and what is said to them; remembers every interruption. */
class Told {
  heed: Heed = NOTHING_RAISED;
  ms = 0;
  readonly rung: string[] = [];
  private findings: readonly Finding[] = [];
  private session = SESSION;

  at(ms: number, ...findings: readonly Finding[]): this {
    this.ms = ms;
    if (findings.length > 0) this.findings = findings;
    const before = this.heed.last;
    this.heed = follow(this.heed, this.session, this.findings, DEFAULT_RULES, moment(ms));
    const { last } = this.heed;
    if (last && last !== before) this.rung.push(`${last.kind} ${last.check} ${last.at.mono}`);
    return this;
  }
  /** The same findings, looked at whenever something is due, until then. */
  until(ms: number): this {
    for (let guard = 0; this.ms + this.heed.dueMs <= ms && guard < 1_000; guard++) this.at(this.ms + this.heed.dueMs);
    return this.at(ms);
  }
  say(act: Answering['act'], check = 'one-adult-left'): this {
    const said: Answering = act === 'acknowledge' ? { act, check, reason: 'seen-to' } : { act, check };
    this.heed = answer(this.heed, said, moment(this.ms));
    return this;
  }
  state(check = 'one-adult-left') {
    return stateOf(this.heed.raised.get(check));
  }
  get standing() {
    return attendTo(this.heed, this.session, this.findings, DEFAULT_RULES, moment(this.ms)).standing;
  }
  another(): this {
    this.session = { ...SESSION, startedAt: moment(9_999_999) };
    return this;
  }
}
const told = () => new Told();

// ---- the table: state × event → state, and whether it interrupts

const T = 60_000;
const bad = (over: Over = {}) => breached({ with: { n: 2, staff: 1, gone: 'Ben' }, ...over });
/** Each state, entered so that it stands at T. */
const STATES = {
  quiet: () => told().at(T, kept()),
  waiting: () => told().at(T, bad({ since: T })),
  raised: () =>
    told()
      .at(T - 20_000, bad({ since: 0 }))
      .at(T),
  acknowledged: () => STATES.raised().say('acknowledge'),
  snoozed: () => STATES.raised().say('snooze'),
} as const;
type State = keyof typeof STATES;

const later = (ms: number) => (on: Told) => on.at(T + ms);
const becomes =
  (over: Over, ms = 1_000) =>
  (on: Told) =>
    on.at(T + ms, bad(over));
const goes =
  (ms: number, back = true) =>
  (on: Told) => {
    on.at(T + 1_000, kept()).at(T + 1_000 + ms);
    return back ? on.at(T + 1_000 + ms, bad({ since: T + 1_000 + ms })) : on;
  };

/** What each event makes of each state: `!` where it calls. In the order of STATES. */
const TABLE: Readonly<Record<string, readonly [(on: Told) => Told, string, string, string, string, string]>> = {
  'nothing happens': [later(1_000), 'quiet', 'waiting', 'raised', 'acknowledged', 'snoozed'],
  'the on-delay has run': [later(ON), 'quiet', 'raised!', 'raised', 'acknowledged', 'snoozed'],
  'it is found': [
    (on) => on.at(T + 1_000, bad({ since: T })),
    'waiting',
    'waiting',
    // Since another moment than before: another breach.
    'waiting',
    'waiting',
    'waiting',
  ],
  'it is found, having stood for long': [becomes({}), 'raised!', 'raised!', 'raised', 'acknowledged', 'snoozed'],
  'it is gone': [goes(0, false), 'quiet', 'quiet', 'quiet', 'quiet', 'quiet'],
  'it flickers within the off-delay': [goes(OFF), 'waiting', 'waiting', 'raised', 'acknowledged', 'snoozed'],
  'it is gone for longer': [goes(OFF + 1), 'waiting', 'waiting', 'waiting', 'waiting', 'waiting'],
  'its level rises': [
    (on) => becomes({ level: 'critical' })(on).until(T + 1_000 + ON),
    'raised!',
    'raised!',
    'raised!',
    'raised!',
    'raised!',
  ],
  'its level falls': [becomes({ level: 'advice' }), 'quiet', 'waiting', 'raised', 'acknowledged', 'snoozed'],
  'more people': [becomes({ with: { n: 3, staff: 1 } }), 'raised!', 'waiting', 'waiting', 'waiting', 'waiting'],
  'fewer staff': [becomes({ with: { n: 2, staff: 0 } }), 'raised!', 'waiting', 'waiting', 'waiting', 'waiting'],
  'fewer people': [becomes({ with: { n: 1, staff: 1 } }), 'raised!', 'raised!', 'raised', 'acknowledged', 'snoozed'],
  'more learners': [
    becomes({ with: { n: 2, staff: 1, learners: 31 } }),
    'raised!',
    'raised!',
    'raised',
    'acknowledged',
    'snoozed',
  ],
  'another person': [
    becomes({ with: { n: 2, staff: 1, gone: 'Nia' } }),
    'raised!',
    'waiting',
    'waiting',
    'waiting',
    'waiting',
  ],
  'a moment before “again”': [later(AGAIN - 20_001), 'quiet', 'raised!', 'raised', 'acknowledged', 'snoozed'],
  '“again” has run': [later(AGAIN), 'quiet', 'raised!', 'raised!', 'acknowledged', 'raised!'],
  'the snooze has run': [later(SNOOZE), 'quiet', 'raised!', 'raised!', 'acknowledged', 'raised!'],
  'the teacher acknowledges': [
    (on) => on.say('acknowledge').until(T + 3 * AGAIN),
    'quiet',
    'acknowledged',
    'acknowledged',
    'acknowledged',
    'acknowledged',
  ],
  'the teacher snoozes': [
    (on) => on.say('snooze').until(T + SNOOZE - 1),
    'quiet',
    'snoozed',
    'snoozed',
    'snoozed',
    'snoozed',
  ],
  'the teacher takes it back': [(on) => on.say('unsnooze'), 'quiet', 'waiting', 'raised', 'raised', 'raised'],
  'another meeting': [(on) => on.another().at(T + 1_000, kept()), 'quiet', 'quiet', 'quiet', 'quiet', 'quiet'],
};

describe.each(Object.entries(TABLE))('%s', (_, [event, ...cells]) => {
  const rows = (Object.keys(STATES) as State[]).map((state, i) => [state, cells[i]] as const);
  test.each(rows)('%s → %s', (state, cell) => {
    const on = STATES[state]();
    expect(on.state()).toBe(state);
    const before = on.rung.length;
    event(on);
    expect(on.state() + (on.rung.length > before ? '!' : '')).toBe(cell);
  });
});

// ---- what the table does not show

describe('an interruption', () => {
  test('comes when the breach has stood for the on-delay, by its own time where it has one', () => {
    expect(
      told()
        .at(0, breached({ since: null }))
        .until(ON).rung,
    ).toEqual([`raise one-adult-left ${ON}`]);
    expect(told().at(ON - 1, breached({ since: 0 })).rung).toEqual([]);
    expect(told().at(ON, breached({ since: 0 })).rung).toEqual([`raise one-adult-left ${ON}`]);
  });
  test('of a critical whose grace time has run comes with the very look that says so', () => {
    const on = told().at(60_000, breached({ level: 'critical', since: 0 }));
    expect(on.rung).toEqual(['raise one-adult-left 60000']);
    expect(on.standing.notice).toBe('one-adult-left');
  });
  test('of a meeting that has just been left waits for nothing', () => {
    const left = { ...SESSION, phase: 'ended' } as const;
    const heed = follow(NOTHING_RAISED, left, [breached({ level: 'critical', since: 0 })], DEFAULT_RULES, moment(0));
    expect(heed.last?.check).toBe('one-adult-left');
  });
  test('is never of advice, which can be acknowledged all the same', () => {
    const on = told()
      .at(0, breached({ level: 'advice' }))
      .until(AGAIN * 3);
    expect([on.state(), on.rung.length]).toEqual(['quiet', 0]);
    expect(on.say('acknowledge').state()).toBe('acknowledged');
  });
  test('comes again while nobody answers, and says that it does', () => {
    const on = told()
      .at(ON, breached())
      .until(ON + 2 * AGAIN);
    expect(on.rung).toEqual(
      [ON, ON + AGAIN, ON + 2 * AGAIN].map((ms, i) => `${i === 0 ? 'raise' : 'again'} one-adult-left ${ms}`),
    );
  });
  test('says that a breach is another', () => {
    const on = told()
      .at(ON, breached({ with: { n: 1 } }))
      .at(ON + 1, breached({ with: { n: 2 } }))
      .until(3 * ON);
    expect(on.rung.at(-1)).toBe(`changed one-adult-left ${ON + 1 + ON}`);
  });
  test('never comes within ten seconds of another, criticals first, and none is lost', () => {
    const all = [
      breached({ check: 'a' }),
      breached({ check: 'b', level: 'critical' }),
      breached({ check: 'c' }),
      breached({ check: 'd', level: 'critical' }),
    ];
    const on = told()
      .at(ON, ...all)
      .until(ON + 4 * RATE_MS);
    expect(on.rung).toEqual(['b', 'd', 'a', 'c'].map((check, i) => `raise ${check} ${ON + i * RATE_MS}`));
  });
  test('of what is not known is one for all of it, and half as often: nothing was proved', () => {
    const blind = (check: string) => breached({ check, verdict: 'unknown' });
    const on = told()
      .at(ON, blind('a'), blind('b'))
      .until(ON + 4 * AGAIN - 1);
    expect(on.rung).toEqual([`raise a ${ON}`, `again a ${ON + 2 * AGAIN}`]);
    // What is answered answers for itself alone, and a breach waits for nothing that is not known.
    on.say('acknowledge', 'a').until(ON + 4 * AGAIN);
    expect(on.rung.at(-1)).toBe(`raise b ${ON + 4 * AGAIN}`);
    on.until(ON + 4 * AGAIN + RATE_MS).at(ON + 4 * AGAIN + RATE_MS, breached());
    expect(on.rung.at(-1)).toBe(`raise one-adult-left ${ON + 4 * AGAIN + RATE_MS}`);
    // In another meeting it has not called yet.
    const next = told().at(ON, blind('a')).another();
    expect(
      next
        .at(2 * ON, kept('a'))
        .at(3 * ON, blind('a'))
        .until(5 * ON).rung,
    ).toEqual([`raise a ${ON}`, `raise a ${3 * ON}`]);
    // Gone and back again is no reason to call sooner.
    const gone = told()
      .at(ON, blind('a'))
      .at(2 * ON, kept('a'))
      .at(3 * ON, kept('a'));
    expect(gone.at(4 * ON, blind('a')).until(ON + 2 * AGAIN).rung).toEqual([
      `raise a ${ON}`,
      `raise a ${ON + 2 * AGAIN}`,
    ]);
  });
});

describe('an answer', () => {
  test('touches no other finding', () => {
    const on = told()
      .at(ON, breached({ check: 'a' }), breached({ check: 'b' }))
      .until(ON + RATE_MS);
    for (const act of ['acknowledge', 'snooze'] as const) {
      const before = on.heed.raised.get('b');
      on.say(act, 'a');
      expect(on.heed.raised.get('b')).toBe(before);
      expect(on.state('b')).toBe('raised');
    }
  });
  test('to nothing is none', () => {
    const on = told().at(0, kept());
    for (const act of ['acknowledge', 'snooze', 'unsnooze'] as const) expect(on.say(act).heed.raised.size).toBe(0);
  });
  test('cannot put off learners without any staff', () => {
    const on = told()
      .at(ON, breached({ check: NO_SNOOZE, level: 'critical' }))
      .say('snooze', NO_SNOOZE);
    expect(on.state(NO_SNOOZE)).toBe('raised');
    expect(on.say('acknowledge', NO_SNOOZE).state(NO_SNOOZE)).toBe('acknowledged');
  });
  test('that snoozes is not made longer by another press, and an acknowledgement stands above it', () => {
    const on = told()
      .at(ON, breached())
      .say('snooze')
      .until(ON + SNOOZE - 1)
      .say('snooze');
    expect(on.at(ON + SNOOZE).state()).toBe('raised');
    on.say('snooze').say('acknowledge');
    expect(on.until(ON + 5 * SNOOZE).state()).toBe('acknowledged');
  });
  test.each(REASONS)('has the reason %s', (reason) => {
    const on = told().at(ON, breached());
    on.heed = answer(on.heed, { act: 'acknowledge', check: 'one-adult-left', reason }, moment(ON));
    expect(on.heed.raised.get('one-adult-left')?.answer).toEqual({ at: moment(ON), reason });
  });
});

describe('the headline', () => {
  const level = (check: string, of: Level, verdict: Verdict = 'breached') => breached({ check, level: of, verdict });
  const named = (on: Told) => [on.standing.headline, on.standing.calm];
  const two = () =>
    told()
      .at(ON, level('a', 'critical'), level('b', 'critical'), level('c', 'warning'))
      .until(ON + 30_000);
  test('gives way to one of its own level that is open, and never to a quieter one', () => {
    const on = two();
    expect(named(on)).toEqual(['a', false]);
    expect(named(on.say('acknowledge', 'a'))).toEqual(['b', false]);
    expect(named(on.say('snooze', 'b'))).toEqual(['a', true]);
    expect(on.standing.level).toBe('critical');
    expect(named(on.say('unsnooze', 'b'))).toEqual(['b', false]);
  });
  test('and the notice speaks of what called last and is open, of nothing else', () => {
    const on = two();
    expect(on.standing).toMatchObject({ interruption: { check: 'c' }, notice: 'a' });
    expect(on.say('acknowledge', 'a').standing.notice).toBe('b');
    expect(on.say('acknowledge', 'b').standing.notice).toBeNull();
    const late = told()
      .at(ON, level('b', 'critical'))
      .at(ON + RATE_MS, level('a', 'critical'), level('b', 'critical'));
    expect(late.standing).toMatchObject({ interruption: { check: 'a' }, notice: 'a' });
  });
});
