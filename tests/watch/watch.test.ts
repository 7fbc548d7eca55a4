import { describe, expect, test } from 'vitest';
import { journalOf, revive } from '../../src/watch/journal.ts';
import { lesson } from '../support/lesson.ts';
import { moment, T0 } from '../support/moment.ts';
import { DEFAULT_RULES, minimum, ms } from '../support/rules.ts';
import { ME, pupils, SIONED, type Spec } from '../support/sighting.ts';
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
    tab.wait(5_000).skew = 3_600_000;
    tab.page.changed();
    expect(since()).toBe(T0 + 3_600_000);
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
    expect(tab.told.at(-1)).toMatchObject({ level: 'critical', headline: 'one-adult-left' });
    expect(tab.timers).toEqual([]);
  });
  test('is dropped at the end', () => {
    const tab = begun();
    tab.page.show(alone).changed();
    expect(tab.timers).toHaveLength(1);
    tab.stopped.abort();
    expect(tab.timers).toEqual([]);
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
