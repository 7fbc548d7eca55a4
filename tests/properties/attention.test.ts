import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answering, answer } from '../../src/attention/answer.ts';
import { attend } from '../../src/attention/attend.ts';
import { follow, RATE_MS } from '../../src/attention/follow.ts';
import { type Heed, NOTHING_RAISED, REASONS, stateOf } from '../../src/attention/heed.ts';
import { attendTo } from '../../src/attention/standing.ts';
import { badgeOf } from '../../src/background/badge.ts';
import type { Finding } from '../../src/checks/define.ts';
import { viewOf } from '../../src/hud/view.ts';
import { reportSchema } from '../../src/protocol/report.ts';
import { assemble } from '../../src/watch/assemble.ts';
import { lesson } from '../support/lesson.ts';
import { moment } from '../support/moment.ts';
import { DEFAULT_RULES } from '../support/rules.ts';
import { ME } from '../support/sighting.ts';
import { simulate } from './attention-lesson.ts';

const DEEP = process.env.DEEP === '1';
const SEED = Number(process.env.SEED ?? 20_261_122);
const HOUR = 3_600_000;
const ON = DEFAULT_RULES['attention.on-delay'] * 1_000;
const OFF = DEFAULT_RULES['attention.off-delay'] * 1_000;
const AGAIN = DEFAULT_RULES['attention.again'] * 60_000;
const SNOOZE = DEFAULT_RULES['attention.snooze'] * 60_000;
const { session } = lesson().look({ rows: [ME] });

// ---- a simulated hour of ordinary comings and goings

test('a lesson with ordinary comings and goings calls at most six times an hour', { timeout: 4 * HOUR }, () => {
  const counts = new Map<number, number>();
  const numRuns = DEEP ? 20_000 : 1_000;
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), (seed) => {
      const { calls, ms } = simulate(seed);
      counts.set(calls.length, (counts.get(calls.length) ?? 0) + 1);
      if (calls.length > 6 || ms < HOUR) throw new Error(`seed ${seed}: ${calls.join('; ')}`);
    }),
    { seed: SEED, numRuns, endOnFailure: true },
  );
  console.log('calls an hour:', JSON.stringify([...counts].sort((a, b) => a[0] - b[0])));
  // A lesson in which nothing can call proves nothing.
  expect(numRuns - (counts.get(0) ?? 0)).toBeGreaterThan(numRuns / 20);
});

// ---- any findings in any order, and what is said to them

const CHECKS = ['no-staff', 'one-to-one', 'one-adult-left', 'cant-see', 'recording-unannounced'] as const;
type Check = (typeof CHECKS)[number];

interface Shape {
  readonly level: 'critical' | 'warning' | 'advice';
  readonly n: number;
}
interface Step {
  readonly ms: number;
  readonly shows: readonly (Shape | null)[];
  readonly says: Answering | null;
}
const shape: fc.Arbitrary<Shape | null> = fc.option(
  fc.record({ level: fc.constantFrom('critical', 'critical', 'warning', 'advice'), n: fc.constantFrom(1, 1, 1, 2) }),
  { freq: 3 },
);
const says: fc.Arbitrary<Answering> = fc.oneof(
  fc.record({
    act: fc.constant('acknowledge' as const),
    check: fc.constantFrom(...CHECKS),
    reason: fc.constantFrom(...REASONS),
  }),
  fc.record({ act: fc.constantFrom('snooze' as const, 'unsnooze' as const), check: fc.constantFrom(...CHECKS) }),
);
const step: fc.Arbitrary<Step> = fc.record({
  ms: fc.constantFrom(500, 2_000, 4_000, 6_000, 11_000, 61_000, 200_000, 400_000),
  // Mostly as before: what changes at every step never stands.
  shows: fc.tuple(...CHECKS.map(() => shape)),
  says: fc.option(says, { freq: 2 }),
});
const plays = fc.array(fc.tuple(step, fc.array(fc.nat(CHECKS.length - 1), { maxLength: 2 })), {
  minLength: 1,
  maxLength: 14,
  size: 'max',
});

type Machine = { readonly follow: typeof follow; readonly answer: typeof answer };
const REAL: Machine = { follow, answer };

/** What the teacher has been told and has said of one check, kept apart from how the machine keeps it. */
interface Known {
  shape: Shape | null;
  /** Since when it has stood, flickers bridged; null when it does not. */
  since: number | null;
  gone: number | null;
  worst: Shape | null;
  told: number | null;
  answered: { at: number; reason: boolean } | null;
  changedAt: number;
}
const rank = ({ level, n }: Shape): number => ['advice', 'warning', 'critical'].indexOf(level) * 10 + n;
const isLoud = (s: Shape | null): boolean => s !== null && s.level !== 'advice';

class Broken extends Error {}
const hold = (holds: boolean, why: string, what: unknown = ''): void => {
  if (!holds) throw new Broken(`${why} ${JSON.stringify(what)}`);
};

/** Plays the steps on a machine, looks whenever it says that something is due, and holds it to what is known. */
function play(machine: Machine, steps: readonly (readonly [Step, readonly number[]])[]): void {
  let heed: Heed = NOTHING_RAISED;
  let now = 0;
  const known = new Map<Check, Known>(
    CHECKS.map((c) => [
      c,
      { shape: null, since: null, gone: null, worst: null, told: null, answered: null, changedAt: 0 },
    ]),
  );
  const at = (check: string) => known.get(check as Check) as Known;
  let lastCall = Number.NEGATIVE_INFINITY;

  const findings = (): Finding[] =>
    CHECKS.map((check) => {
      const { shape: s, since } = at(check);
      const message = { key: 'check.off', with: s ? { n: s.n } : {} } as const;
      return s
        ? { check, verdict: 'breached', level: s.level, since: moment(since ?? now), message, remedy: null }
        : { check, verdict: 'met', level: 'clear', since: null, message, remedy: null };
    });

  const look = () => {
    for (const check of CHECKS) {
      const k = at(check);
      if (k.shape === null) {
        if (k.since !== null) k.gone ??= now;
        if (k.gone !== null && (now - k.gone > OFF || (k.told === null && k.answered === null)))
          Object.assign(k, { since: null, gone: null, worst: null, told: null, answered: null });
        continue;
      }
      // Away for longer than the off-delay, whenever that was looked at: another one.
      if (k.gone !== null && now - k.gone > OFF)
        Object.assign(k, { since: null, worst: null, told: null, answered: null });
      k.gone = null;
      if (k.since === null) Object.assign(k, { since: now, worst: k.shape, changedAt: now });
      else if (k.worst && rank(k.shape) > rank(k.worst))
        Object.assign(k, { worst: k.shape, told: null, answered: null, changedAt: now });
      if (k.answered && !k.answered.reason && now - k.answered.at >= SNOOZE)
        Object.assign(k, { answered: null, told: null });
    }
    const all = findings();
    const before = heed;
    heed = machine.follow(heed, session, all, DEFAULT_RULES, moment(now));
    const { last } = heed;
    if (last && last !== before.last) {
      const k = at(last.check);
      hold(last.at.mono - lastCall >= RATE_MS, 'two calls within ten seconds', last);
      hold(isLoud(k.shape) && !k.answered, 'a call for what does not stand, or was answered', last);
      hold(now - k.changedAt >= ON, 'a call within the on-delay', last);
      hold(k.told === null || now - k.told >= AGAIN, 'a call for what has been said already', last);
      const critical = CHECKS.some((c) => {
        const o = at(c);
        const due = o.told === null ? now - o.changedAt >= ON : now - o.told >= AGAIN;
        return o.shape?.level === 'critical' && !o.answered && due;
      });
      hold(!critical || k.shape?.level === 'critical', 'a warning before a critical', last);
      k.told = now;
      lastCall = now;
    }
    for (const check of CHECKS) {
      const k = at(check);
      if (!isLoud(k.shape) || k.answered) continue;
      // Each of the others may come before it, once.
      const slack = RATE_MS * CHECKS.length;
      const since = k.told === null ? Math.max(k.changedAt + ON, 0) : k.told + AGAIN;
      hold(now <= Math.max(since, loudSince.get(check) ?? now) + slack, 'a breach that is not said', [check, now, k]);
    }
    for (const check of CHECKS) {
      const k = at(check);
      if (isLoud(k.shape) && !k.answered) loudSince.set(check, loudSince.get(check) ?? now);
      else loudSince.delete(check);
    }
    agree(heed, all);
  };
  /** Since when each has been loud and open without a break: a level that fell and rose has waited anew. */
  const loudSince = new Map<string, number>();

  const agree = (state: Heed, all: readonly Finding[]) => {
    const attended = attendTo(state, session, all, DEFAULT_RULES, moment(now));
    const { standing, attention, heed: next } = attended;
    const plain = attend(session, all, moment(now));
    hold(attention.level === plain.level, 'attention changes the level', [attention.level, plain.level]);
    const open = (check: string) => stateOf(next.raised.get(check));
    const loudest = all.filter((f) => f.level === attention.level && f.verdict === 'breached');
    const unanswered = loudest.filter((f) => open(f.check) !== 'acknowledged' && open(f.check) !== 'snoozed');
    const expected = (unanswered[0] ?? loudest[0])?.check ?? plain.headline?.check ?? null;
    hold(standing.headline === expected, 'another headline', [standing.headline, expected]);
    hold(standing.calm === (loudest.length > 0 && unanswered.length === 0), 'calm, or not', standing);
    const { notice } = standing;
    hold(notice === null || standing.level === 'critical', 'a notice of what is not critical', standing);
    hold(notice === null || open(notice) === 'raised', 'a notice of what was not said, or was answered', standing);
    const said = all.some((f) => f.level === 'critical' && open(f.check) === 'raised');
    hold((notice !== null) === said, 'no notice of what was said', standing);
    // The report, the badge and the panel say the same.
    const report = assemble(session, all, attended, DEFAULT_RULES);
    hold(report.level === standing.level && report.headline === standing.headline, 'the report', report.level);
    hold(report.calm === standing.calm && report.notice === notice, 'the report', [report.calm, report.notice]);
    const view = viewOf({ kind: 'live', report }, report.at);
    hold(
      view.level === standing.level && (view.headline?.check ?? null) === standing.headline,
      'the panel',
      view.level,
    );
    const badge = badgeOf({
      ...standing,
      check: standing.headline,
      called: 0,
      phase: 'in-meeting',
      at: 0,
      shown: false,
    });
    hold((badge.text === '!!') === (view.level === 'critical'), 'the badge', badge);
    hold((badge.text === '✓') === (view.level === 'clear'), 'the badge', badge);
  };

  const passTo = (end: number) => {
    for (let guard = 0; guard < 500 && now + heed.dueMs <= end; guard++) {
      now += Math.max(heed.dueMs, 1);
      look();
    }
    now = Math.max(now, end);
    look();
  };

  for (const [{ ms, shows, says }, changed] of steps) {
    passTo(now + ms);
    for (const i of changed) {
      const check = CHECKS[i] as Check;
      at(check).shape = shows[i] ?? null;
    }
    look();
    if (says === null) continue;
    const others = CHECKS.filter((c) => c !== says.check).map((c) => heed.raised.get(c));
    heed = machine.answer(heed, says, moment(now));
    hold(
      CHECKS.filter((c) => c !== says.check).every((c, i) => heed.raised.get(c) === others[i]),
      'an answer to one that touches another',
      says,
    );
    const k = at(says.check);
    if (k.since === null) continue;
    const snoozed = k.answered && !k.answered.reason;
    if (says.act === 'acknowledge') Object.assign(k, { answered: { at: now, reason: true }, told: now });
    else if (says.act === 'snooze' && says.check !== 'no-staff' && !snoozed)
      Object.assign(k, { answered: { at: now, reason: false }, told: now });
    else if (says.act === 'unsnooze' && k.answered) Object.assign(k, { answered: null, told: now });
    loudSince.delete(says.check);
    const state = stateOf(heed.raised.get(says.check));
    if (k.shape) {
      const expected = k.answered ? (k.answered.reason ? 'acknowledged' : 'snoozed') : state;
      hold(state === expected, 'an answer that is not kept', [says, state]);
    }
    look();
  }
  passTo(now + AGAIN + SNOOZE);
}

const check = (machine: Machine, numRuns: number) =>
  fc.check(
    fc.property(plays, (steps) => play(machine, steps)),
    { seed: SEED, numRuns, endOnFailure: true },
  );

test('every rule of attention holds for any findings in any order', { timeout: 4 * HOUR }, () => {
  const details = check(REAL, DEEP ? 200_000 : 3_000);
  expect(details.failed ? `${details.errorInstance} ${JSON.stringify(details.counterexample)}` : null).toBeNull();
});

test('a report goes over the wire with what was said to its findings', () => {
  const { session: s, findings } = lesson()
    .look({ rows: [ME], recording: 'on' })
    .wait(20_000)
    .look();
  const { heed } = attendTo(NOTHING_RAISED, s, findings, DEFAULT_RULES, s.now);
  const snoozed = answer(heed, { act: 'snooze', check: 'recording-unannounced' }, s.now);
  const report = assemble(s, findings, attendTo(snoozed, s, findings, DEFAULT_RULES, s.now), DEFAULT_RULES);
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

// ---- each rule, broken on purpose, is missed

const rules = (over: Partial<typeof DEFAULT_RULES>): Machine => ({
  ...REAL,
  follow: (before, s, findings, r, now) => follow(before, s, findings, { ...r, ...over }, now),
});
const MUTANTS: Readonly<Record<string, Machine>> = {
  'no on-delay': rules({ 'attention.on-delay': 0 }),
  'an on-delay of an hour': rules({ 'attention.on-delay': 3_600 }),
  'no off-delay': rules({ 'attention.off-delay': 0 }),
  'an off-delay of a minute': rules({ 'attention.off-delay': 60 }),
  'never again': rules({ 'attention.again': 10_000 }),
  'again every minute': rules({ 'attention.again': 1 }),
  'a snooze without an end': rules({ 'attention.snooze': 10_000 }),
  'a snooze that ends at once': rules({ 'attention.snooze': 0 }),
  'no rate': {
    ...REAL,
    follow: (before, s, f, r, now) => {
      const next = follow({ ...before, last: null }, s, f, r, now);
      return next.last ? next : { ...next, last: before.last };
    },
  },
  'warnings first': {
    ...REAL,
    follow: (before, s, f, r, now) => {
      const swap = { critical: 'warning', warning: 'critical' } as const;
      const level = (of: Finding['level']) => (of === 'critical' || of === 'warning' ? swap[of] : of);
      return follow(
        before,
        s,
        f.map((one) => ({ ...one, level: level(one.level) })),
        r,
        now,
      );
    },
  },
  'an answer to one is an answer to all': {
    ...REAL,
    answer: (heed, said, now) => {
      const next = answer(heed, said, now);
      const { answer: given = null } = next.raised.get(said.check) ?? {};
      return { ...next, raised: new Map([...next.raised].map(([c, item]) => [c, { ...item, answer: given }])) };
    },
  },
  'an answer outlives a change': {
    ...REAL,
    follow: (before, s, f, r, now) => {
      const next = follow(before, s, f, r, now);
      const kept = [...next.raised].map(([c, item]) => {
        const had = before.raised.get(c)?.answer;
        return [c, had?.reason ? { ...item, answer: had } : item] as const;
      });
      return { ...next, raised: new Map(kept) };
    },
  },
  'an answer is not taken': { ...REAL, answer: (heed) => heed },
  'learners without staff can be put off': {
    ...REAL,
    answer: (heed, said, now) => {
      const item = heed.raised.get(said.check);
      if (said.act !== 'snooze' || !item) return answer(heed, said, now);
      return {
        ...heed,
        raised: new Map(heed.raised).set(said.check, {
          ...item,
          told: now.mono,
          answer: { at: now, reason: null },
        }),
      };
    },
  },
  'what was said is forgotten': {
    ...REAL,
    follow: (before, s, f, r, now) => follow({ ...before, raised: new Map() }, s, f, r, now),
  },
};

describe('a planted bug is caught', () => {
  test.each(Object.entries(MUTANTS))('%s', { timeout: 120_000 }, (_, machine) => {
    const { failed, errorInstance } = check(machine, 3_000);
    expect(failed).toBe(true);
    expect(errorInstance).toBeInstanceOf(Broken);
  });
});
