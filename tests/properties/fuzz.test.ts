import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moment } from '../../src/meeting/moment.ts';
import { type CountRange, rangeText } from '../../src/meeting/range.ts';
import type { RosterSeen, Row, Seen, Sighting } from '../../src/meeting/sighting.ts';
import type { Deed } from '../../src/session/acts.ts';
import { IDENTITIES } from '../../src/session/person.ts';
import type { Session } from '../../src/session/session.ts';
import { DEFAULT_RULES } from '../support/rules.ts';
import { CORE } from './pipeline.ts';

const SEED = Number(process.env.SEED ?? 20_261_122);
const RUNS = process.env.DEEP === '1' ? 200_000 : 3_000;
const policy = DEFAULT_RULES;

// ---- sightings of no page there is: any field may contradict any other

const KEYS = ['8:orgid:a', '8:orgid:b', '8:orgid:c', '8:live:d', 'name:Nia#1', 'name:Nia#2'] as const;
const NAMES = ['Nia', 'Siân ŵ', '', '<img src=x onerror=1>', 'Nia (Guest) 2'] as const;
const count = fc.integer({ min: 0, max: 7 });
const seen = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Seen<T>> =>
  fc.oneof(
    fc.constant<Seen<T>>({ seen: false }),
    value.map((v): Seen<T> => ({ seen: true, value: v })),
  );
const keyed = fc
  .constantFrom(...KEYS)
  .map((key) => ({ key, keyedBy: key.startsWith('name:') ? 'name' : 'account' }) as const);
const row: fc.Arbitrary<Row> = fc
  .tuple(
    keyed,
    fc.record({
      name: fc.constantFrom(...NAMES),
      account: fc.constantFrom('school', 'school', 'guest', 'unknown'),
      organiser: fc.boolean(),
      muted: fc.constantFrom(null, true, false),
      camera: fc.boolean(),
    }),
  )
  .map(([key, rest]) => ({ ...key, ...rest }));
const open: fc.Arbitrary<RosterSeen> = fc.record({
  state: fc.constant('open' as const),
  rows: fc.array(row, { maxLength: 6 }),
  doubtful: fc.constantFrom(0, 0, 0, 2),
  total: seen(count),
  trail: fc.array(count, { maxLength: 3 }),
  pager: fc.boolean(),
});
const sighting: fc.Arbitrary<Sighting> = fc.record({
  platform: fc.constantFrom(null, 'teams-web', 'teams-web', 'teams-personal'),
  controls: fc.constantFrom('both', 'both', 'both', 'one', 'none'),
  screen: fc.constantFrom(...Array.from({ length: 12 }, () => null), 'prejoin', 'lobby', 'ended', 'removed', 'app'),
  callLike: fc.boolean(),
  title: fc.constantFrom(null, 'A', 'A', 'B'),
  roster: fc.oneof(
    { weight: 4, arbitrary: open },
    fc.constantFrom<RosterSeen>({ state: 'closed' }, { state: 'unreadable' }),
  ),
  badge: seen(fc.record({ count, capped: fc.boolean() })),
  tiles: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  selfKey: fc.constantFrom(null, ...KEYS),
  lobby: seen(count),
  recording: fc.constantFrom('on', 'off', 'unknown'),
  mayEnd: seen(fc.boolean()),
  asking: fc.boolean(),
  sharing: seen(fc.boolean()),
  signals: fc.constant([]),
});

type Step = {
  readonly ms: number;
  readonly utc: number;
  readonly sighting: Sighting | null;
  readonly deed: Deed | null;
};
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    deed: fc.constant('identify' as const),
    ref: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'nobody'),
    as: fc.constantFrom(...IDENTITIES, 'self' as const, 'nobody' as const),
  }),
  fc.constantFrom<Deed>(
    { deed: 'everyone-else' },
    { deed: 'everyone-else' },
    { deed: 'not-everyone-else' },
    { deed: 'announced' },
    { deed: 'stayed' },
    { deed: 'leaving', how: 'leave' },
    { deed: 'leaving', how: 'end-for-all' },
    { deed: 'remembered', accounts: new Set(['8:orgid:b', '8:live:d', 'name:Nia#1']) },
  ),
);
const step: fc.Arbitrary<Step> = fc.record({
  ms: fc.constantFrom(0, 50, 1_000, 3_001, 61_000),
  // Seldom: after a step of the clock that reads like a sleep, nothing is in order for a minute.
  utc: fc.constantFrom(...Array.from({ length: 48 }, () => 0), 3_600_000, -3_600_000),
  sighting: fc.option(sighting, { freq: 4 }),
  deed: fc.option(deed, { freq: 2 }),
});

/** Plays the steps, and calls `after` with the session after each. */
function play(
  steps: readonly Step[],
  after: (session: Session, now: Moment, looked: Sighting | null) => void,
): Session {
  let now: Moment = { mono: 0, utc: Date.UTC(2026, 10, 23) };
  let session = CORE.begin(now, new Set());
  for (const { ms, utc, sighting, deed } of steps) {
    now = { mono: now.mono + ms, utc: now.utc + ms + utc };
    session = sighting ? CORE.see(session, sighting, now, policy) : CORE.pass(session, now, policy);
    after(session, now, sighting);
    if (!deed) continue;
    session = CORE.act(session, deed, now, policy);
    after(session, now, null);
  }
  return session;
}

const levelOf = (session: Session, now: Moment) => CORE.judge(session, now, policy).attention.level;
const isCount = (n: number | null) => n === null || (Number.isInteger(n) && n >= 0);
/** As `expect`, a hundred times as fast. */
function assert(holds: boolean, why: string, what: unknown): void {
  if (!holds) throw new Error(`${why}: ${JSON.stringify(what)}`);
}
const steps = fc.array(step, { minLength: 1, maxLength: 14, size: 'max' });
const hold = <T>(arbitrary: fc.Arbitrary<T>, run: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, run), { seed: SEED, numRuns: RUNS });

test('P5: whatever is seen, the counts are counts', { timeout: 3_600_000 }, () => {
  hold(steps, (all) => {
    play(all, ({ counts, lobby }) => {
      const ranges: CountRange[] = [counts.staff, counts.learners, counts.unidentified, counts.unread, lobby];
      for (const range of ranges) {
        assert(isCount(range.least) && isCount(range.most), 'a bound that is no count', range);
        assert(range.most === null || range.least <= range.most, 'bounds the wrong way round', range);
        assert(/^\d+(\.\.(\d+)?)?$/.test(rangeText(range)), 'not n, n..m or n..', range);
      }
      assert(isCount(counts.read) && isCount(counts.others) && isCount(counts.total), 'not a count', counts);
    });
  });
});

test('P5: never "in order" without the call, the open list, and all of its names', { timeout: 3_600_000 }, () => {
  let clear = 0;
  hold(steps, (all) => {
    let last: Sighting | null = null;
    play(all, (session, now, looked) => {
      last = looked ?? last;
      if (levelOf(session, now) !== 'clear') return;
      clear++;
      expect(last?.controls).not.toBe('none');
      expect(['ended', 'removed']).not.toContain(last?.screen);
      const roster = last?.roster;
      expect(roster?.state).toBe('open');
      if (roster?.state !== 'open') return;
      expect(roster.total.seen).toBe(true);
      expect(roster.doubtful).toBe(0);
      expect(roster.rows.every(({ keyedBy }) => keyedBy === 'account')).toBe(true);
      // Whom the list does not show now, an earlier look has shown, and no fall of the total has put in doubt.
      const { presence } = session;
      const shown = roster.rows.length + presence.pool.length - presence.falls;
      const self = presence.visible.includes(session.selfKey ?? '') ? 0 : 1;
      expect(shown + self).toBeGreaterThanOrEqual(roster.total.seen ? roster.total.value : 0);
    });
  });
  expect(clear).toBeGreaterThan(RUNS / 100);
});

// ---- P6

const words = fc.uniqueArray(
  fc.record({ ref: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'), as: fc.constantFrom(...IDENTITIES) }),
  { selector: ({ ref }) => ref, minLength: 2, maxLength: 6 },
);

test('P6: the order in which people are identified does not matter', { timeout: 3_600_000 }, () => {
  hold(fc.tuple(steps, words, fc.nat(719)), ([all, said, turn]) => {
    const before = play(all, () => {});
    const now = before.now;
    const sayAll = (list: typeof said) =>
      list.reduce((session, { ref, as }) => CORE.act(session, { deed: 'identify', ref, as }, now, policy), before);
    const other = [...said].sort((a, b) => ((a.ref.charCodeAt(1) * turn) % 7) - ((b.ref.charCodeAt(1) * turn) % 7));
    const [one, two] = [sayAll(said), sayAll(other)];
    expect(two.counts).toEqual(one.counts);
    expect(levelOf(two, now)).toBe(levelOf(one, now));
  });
});

test('P6: the same sighting again changes nothing', { timeout: 3_600_000 }, () => {
  // In a call: out of one, the first look says that it ended and the next, where one is now.
  const inCall = sighting.map((s): Sighting => ({ ...s, controls: 'both' }));
  hold(fc.tuple(steps, inCall), ([all, seenOnce]) => {
    const before = play(all, () => {});
    const now = before.now;
    const once = CORE.see(before, seenOnce, now, policy);
    const { roster } = seenOnce;
    // What was shown since the last look, when nothing has changed since: nothing.
    const again: Sighting = roster.state === 'open' ? { ...seenOnce, roster: { ...roster, trail: [] } } : seenOnce;
    const twice = CORE.see(once, again, now, policy);
    expect(twice.counts).toEqual(once.counts);
    expect(twice.presence.pool.length).toBe(once.presence.pool.length);
    expect(twice.phase).toBe(once.phase);
    expect(levelOf(twice, now)).toBe(levelOf(once, now));
  });
});

test('P6: time alone never makes it "in order"', { timeout: 3_600_000 }, () => {
  hold(fc.tuple(steps, fc.constantFrom(1, 500, 2_900, 3_100, 16_000, 121_000)), ([all, ms]) => {
    const before = play(all, () => {});
    const now = { mono: before.now.mono + ms, utc: before.now.utc + ms };
    // A meeting ended and entered again is looked at for some minutes and no longer: that alone runs out.
    if (before.reentered !== null) return;
    if (levelOf(before, before.now) !== 'clear') expect(levelOf(CORE.pass(before, now, policy), now)).not.toBe('clear');
  });
});
