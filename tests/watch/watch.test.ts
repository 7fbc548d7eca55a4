import { describe, expect, test } from 'vitest';
import { RATE_MS } from '../../src/attention/follow.ts';
import { journalOf, revive, reviveHeed } from '../../src/watch/journal.ts';
import { lesson } from '../support/lesson.ts';
import { moment, T0 } from '../support/moment.ts';
import { DEFAULT_RULES, minimum, ms, rulesFor } from '../support/rules.ts';
import { away, ME, pupils, SIONED, type Spec } from '../support/sighting.ts';
import { FakeTab } from '../support/tab.ts';

const both: Spec = { rows: [ME, SIONED, ...pupils(2)] };
const alone: Spec = { rows: [ME, ...pupils(2)] };

/** A lesson in order, whose first reports have been told. */
function begun(): FakeTab {
  const tab = new FakeTab();
  tab.page.show(both);
  tab.start();
  tab.watch.deed({ deed: 'remembered', accounts: new Set([SIONED.key]) });
  tab.watch.deed({ deed: 'everyone-else' });
  tab.told.length = 0;
  return tab;
}

test('before anything was seen, nothing is said to be in order', () => {
  expect(new FakeTab().watch.report()).toMatchObject({ phase: 'none', level: 'idle' });
});

test('looks at the page when started, and tells', () => {
  const tab = new FakeTab().start();
  expect(tab.page.looks).toBe(1);
  expect(tab.told.map(({ phase }) => phase)).toEqual(['in-meeting']);
  expect(tab.page.watchedWith).toBe(tab.stopped.signal);
});

describe('asked, with a page that rests', () => {
  test('glances, and reads it whole as often as a proof must be fresh; in order all the while', () => {
    const tab = begun();
    tab.page.still = true;
    tab.wait(6_000);
    tab.watch.refresh();
    const { looks } = tab.page;
    for (let i = 0; i < 20; i++) {
      tab.wait(1_000);
      tab.watch.refresh();
      const { session, report } = tab.watch;
      expect(report()).toMatchObject({ level: 'clear', at: session().now.utc });
      expect(session().lastLook).toEqual(session().now);
    }
    expect(tab.page.looks - looks).toBe(6);
  });
  test('looks each time for a while after anything changed', () => {
    const tab = begun();
    tab.page.still = true;
    tab.wait(60_000);
    tab.page.show(alone).changed();
    const { looks } = tab.page;
    for (let i = 0; i < 4; i++) {
      tab.wait(1_000);
      tab.watch.refresh();
    }
    expect(tab.page.looks - looks).toBe(4);
  });
  test('looks when a glance cannot tell', () => {
    const tab = begun();
    tab.wait(60_000);
    tab.page.show(alone);
    tab.watch.refresh();
    expect(tab.watch.report()).toMatchObject({ level: 'advice', staff: { most: 1 } });
  });
});

describe('tells', () => {
  test('nothing when nothing has changed, though time has passed', () => {
    const tab = begun();
    const { looks } = tab.page;
    for (let i = 0; i < 20; i++) {
      tab.wait(997);
      tab.page.changed();
    }
    expect(tab.page.looks).toBe(looks + 20);
    expect(tab.told).toEqual([]);
    expect(tab.watch.report().at).toBe(T0 + 20 * 997);
  });
  test('nothing while a breach stands, on clocks that do not tick together', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    expect(tab.told).toHaveLength(1);
    for (let i = 0; i < 20; i++) {
      tab.wait(1_000.3);
      tab.page.changed();
    }
    expect(tab.told).toHaveLength(1);
  });
  test('every change, once', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    tab.page.changed();
    expect(tab.told.map(({ level, staff }) => [level, staff.most])).toEqual([['advice', 1]]);
    tab.page.show(both).changed();
    expect(tab.told.map(({ level }) => level)).toEqual(['advice', 'clear']);
  });
  test('what the teacher did, of the page as it is at that moment', () => {
    const tab = begun();
    const { looks } = tab.page;
    tab.watch.deed({ deed: 'announced' });
    expect(tab.told.at(-1)?.announcement).not.toBeNull();
    expect(tab.page.looks).toBe(looks + 1);
  });
  test('a signal that is seen by another of its forms', () => {
    const tab = begun();
    tab.page.show({ ...both, signals: [{ signal: 'hang-up', by: '.other' }] }).changed();
    expect(tab.told).toHaveLength(1);
  });
  test('since when, on the clock of the day as it is now', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    const since = () => tab.watch.report().findings.find((f) => f.check === 'one-adult-left')?.since;
    expect(since()).toBe(T0);
    tab.wait(5_000).skew = -3_600_000;
    tab.page.changed();
    expect(since()).toBe(T0 - 3_600_000);
  });
  test('no longer than it was watched: set on, the clock tells as much of a computer that slept', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    tab.wait(5_000).skew = 3_600_000;
    tab.page.changed();
    expect(tab.watch.report().findings.find((f) => f.check === 'one-adult-left')?.since).toBe(T0 + 3_605_000);
  });
});

describe('the one timer', () => {
  const GRACE = ms('grace.adult-drop');
  test('is set for the grace time that runs out first, and none is when none runs', () => {
    const tab = begun();
    expect(tab.timers).toEqual([]);
    tab.page.show(alone).changed();
    expect(tab.timers.map(({ ms }) => ms)).toEqual([GRACE]);
    tab
      .wait(10_000)
      .page.show({ rows: [ME, ...pupils(1)] })
      .changed();
    expect(tab.timers.map(({ ms }) => ms)).toEqual([ms('grace.one-to-one')]);
  });
  test('is set anew at each look, for what is left, and there is never a second', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    tab.wait(10_000).page.changed();
    expect(tab.timers.map(({ ms }) => ms)).toEqual([GRACE - 10_000]);
  });
  test('is dropped when the colleague is back', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    tab.page.show(both).changed();
    expect(tab.timers).toEqual([]);
  });
  test('looks when it runs out, and what was waited for is told', () => {
    const tab = begun();
    const { looks } = tab.page;
    tab.page.show(alone).changed();
    tab.wait(GRACE).timers[0]?.run();
    expect(tab.page.looks).toBe(looks + 2);
    // Its grace time has run, and this look is the second that found it: it calls at once.
    expect(tab.told.at(-1)).toMatchObject({
      level: 'critical',
      headline: 'one-adult-left',
      interruption: { check: 'one-adult-left', kind: 'raise', at: T0 + GRACE },
      notice: 'one-adult-left',
    });
    expect(tab.timers.map(({ ms }) => ms)).toEqual([RATE_MS]);
  });
  test('is dropped at the end', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    expect(tab.timers).toHaveLength(1);
    tab.stopped.abort();
    expect(tab.timers).toEqual([]);
  });
});

describe('what the teacher says to a finding', () => {
  const recorded: Spec = { ...both, recording: 'on' };
  const raised = () => {
    const tab = begun();
    tab.page.show(recorded).changed();
    expect(tab.told.at(-1)).toMatchObject({ level: 'warning', calm: false, interruption: null });
    expect(tab.timers.map(({ ms }) => ms)).toEqual([DEFAULT_RULES['attention.on-delay'] * 1_000]);
    tab.wait(10_000).timers[0]?.run();
    expect(tab.told.at(-1)?.interruption).toMatchObject({ check: 'recording-unannounced', kind: 'raise' });
    return tab;
  };
  const of = (tab: FakeTab) => tab.watch.report().findings.find(({ check }) => check === 'recording-unannounced');
  test('calms what is shown of it, and changes nothing else', () => {
    const tab = raised();
    const [report, before] = [tab.watch.report(), of(tab)];
    tab.watch.answer({ act: 'acknowledge', check: 'recording-unannounced', reason: 'seen-to' });
    expect(tab.watch.report()).toMatchObject({ level: 'warning', headline: 'recording-unannounced', calm: true });
    expect(of(tab)).toEqual({
      ...before,
      attention: { state: 'acknowledged', at: report.at, reason: 'seen-to', until: null },
    });
    expect(tab.timers).toEqual([]);
  });
  test('a snooze ends by itself, at the time that was shown, and calls', () => {
    const tab = raised();
    tab.watch.answer({ act: 'snooze', check: 'recording-unannounced' });
    const until = of(tab)?.attention.until;
    expect(until).toBe(tab.watch.report().at + DEFAULT_RULES['attention.snooze'] * 60_000);
    tab.wait(DEFAULT_RULES['attention.snooze'] * 60_000).timers[0]?.run();
    expect(tab.told.at(-1)).toMatchObject({ at: until, calm: false, interruption: { kind: 'again', at: until } });
  });
  test('is taken back', () => {
    const tab = raised();
    tab.watch.answer({ act: 'acknowledge', check: 'recording-unannounced', reason: 'other' });
    tab.watch.answer({ act: 'unsnooze', check: 'recording-unannounced' });
    expect(of(tab)?.attention).toEqual({ state: 'raised', at: null, reason: null, until: null });
  });
  test('outlives a reload: ids, reasons and times, and no names', () => {
    const tab = raised();
    tab.watch.answer({ act: 'acknowledge', check: 'recording-unannounced', reason: 'seen-to' });
    const journal = journalOf(tab.watch.session(), tab.watch.heed());
    if (!journal) throw new Error('nothing was kept');
    expect(journal.answers).toEqual([
      { check: 'recording-unannounced', grave: 30_000, reason: 'seen-to', at: tab.watch.report().at },
    ]);
    const now = moment(15_000);
    const after = new FakeTab().wait(15_000);
    after.page.show(recorded);
    after.watch.start(revive(journal, now, new Set()), after.stopped.signal, reviveHeed(journal, now, 300_000));
    expect(of(after)?.attention).toMatchObject({ state: 'acknowledged', reason: 'seen-to', at: T0 + 10_000 });
    expect(after.watch.report().interruption).toBeNull();
  });
  test('a snooze is no longer for a clock that was set back before the reload', () => {
    const tab = raised();
    tab.watch.answer({ act: 'snooze', check: 'recording-unannounced' });
    const journal = journalOf(tab.watch.session(), tab.watch.heed());
    if (!journal) throw new Error('nothing was kept');
    const back = { mono: 15_000, utc: T0 - 3_600_000 };
    expect(reviveHeed(journal, back, 300_000).raised.get('recording-unannounced')?.answer?.at.mono).toBe(15_000);
  });
  test('does not outlive the meeting', () => {
    const tab = raised();
    tab.watch.answer({ act: 'acknowledge', check: 'recording-unannounced', reason: 'seen-to' });
    tab.page.show(away({ screen: 'ended' }));
    tab.watch.look();
    tab.wait(4_000).watch.look();
    tab.page.show({ ...recorded, title: 'Welsh 9B' });
    tab.watch.look();
    tab.wait(10_000).watch.look();
    expect(of(tab)?.attention.state).toBe('raised');
  });
});

describe('a breach that goes on for long, while learners come and go', () => {
  /** One pupil more or less each time, a look each second: nothing of it bears on the staff. */
  const go = (tab: FakeTab, ms: number, everyMs: number, spec: readonly [number, number, number] = [10, 11, 12]) => {
    const calls = new Set<string>();
    for (let at = 0; at < ms; at += everyMs) {
      const n = spec[(at / everyMs) % spec.length] ?? 10;
      tab.page.show({ rows: [ME, ...pupils(n)] }).changed();
      tab.wait(everyMs).watch.look();
      const { interruption } = tab.watch.report();
      if (interruption) calls.add(`${interruption.kind} ${interruption.check} ${interruption.at}`);
    }
    return [...calls];
  };
  const of = (tab: FakeTab) => tab.watch.report().findings.find(({ check }) => check === 'one-adult-left');

  test('has stood since it began, and what was said to it stands', () => {
    const tab = begun();
    expect(go(tab, 120_000, 60_000)).toHaveLength(1);
    tab.watch.answer({ act: 'acknowledge', check: 'one-adult-left', reason: 'colleague-coming' });
    expect(go(tab, 60 * 60_000, 60_000)).toHaveLength(1);
    expect(of(tab)).toMatchObject({ since: T0, attention: { state: 'acknowledged' } });
  });
  test('is found when its grace time has run, however often they do', () => {
    const tab = begun();
    go(tab, ms('grace.adult-drop') - 100, 100);
    expect(of(tab)).toMatchObject({ verdict: 'unknown', level: 'advice', since: T0 });
    go(tab, 200, 100);
    expect(of(tab)).toMatchObject({ verdict: 'breached', level: 'critical', since: T0 });
  });
  test('and when the school gives half an hour, with one learner and two by turns', () => {
    const tab = new FakeTab();
    const HALF_AN_HOUR = 1_800_000;
    tab.policy = { ...rulesFor('elfed'), 'grace.late-adult': HALF_AN_HOUR / 1_000 };
    tab.page.show({ rows: [ME, ...pupils(10)] });
    tab.start().watch.deed({ deed: 'everyone-else' });
    const late = () => tab.watch.report().findings.find(({ check }) => check === 'colleague-not-here');
    go(tab, HALF_AN_HOUR - 60_000, 60_000, [1, 2, 3]);
    expect(late()).toMatchObject({ verdict: 'unknown', level: 'advice', since: T0 });
    go(tab, 60_000, 60_000, [1, 2, 3]);
    expect(late()).toMatchObject({ verdict: 'breached', since: T0 });
  });
});

test('the policy is that of the moment', () => {
  const tab = begun();
  tab.page.show(alone).changed();
  tab.policy = { ...DEFAULT_RULES, ...minimum(1) };
  tab.watch.look();
  expect(tab.told.at(-1)).toMatchObject({ level: 'clear' });
});

test('goes on from where a reload broke off', () => {
  const before = lesson({}, [SIONED.key]).look(both).everyoneElse();
  const journal = journalOf(before.session);
  const tab = new FakeTab();
  tab.page.show(both);
  if (journal) tab.watch.start(revive(journal, moment(5_000), new Set([SIONED.key])), tab.stopped.signal);
  expect(tab.watch.report()).toMatchObject({ phase: 'in-meeting', level: 'clear' });
  const anew = new FakeTab();
  anew.page.show(both);
  expect(anew.start().watch.report().level).not.toBe('clear');
});

test('a computer that slept is looked at whole, however little the page’s own clock has moved', () => {
  const tab = begun();
  tab.page.still = true;
  tab.wait(6_000);
  tab.watch.refresh();
  const { looks } = tab.page;
  tab.wait(1_000).watch.refresh();
  expect(tab.page.looks).toBe(looks);
  tab.wait(1_000).skew = 60_000;
  tab.watch.refresh();
  expect(tab.page.looks).toBe(looks + 1);
});
