import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../src/background/main.ts';
import type { Journal } from '../../src/protocol/journal.ts';
import type { Standing } from '../../src/protocol/standing.ts';
import type { Begun } from '../../src/protocol/to-background.ts';
import { changeSettings } from '../../src/settings/write.ts';
import { journalOf } from '../../src/watch/journal.ts';
import { badges, notices, press, reset, shown, store, tell } from '../support/browser.ts';
import { fullLesson, fullReport } from '../support/report.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));

const QUARTER = 15 * 60_000;
const made = journalOf(fullLesson().session);
const journal = (ago = 1_000): Journal => {
  if (!made) throw new Error('no journal');
  return { ...made, lastIn: Date.now() - ago };
};
const standing = (over: Partial<Standing> = {}) => {
  const told = { phase: 'in-meeting', level: 'critical', check: 'one-adult-left', at: Date.now(), ...over };
  const notice = told.level === 'critical' && !told.calm ? told.check : null;
  return { kind: 'standing', standing: { notice, called: 1, shown: false, ...told } };
};
/** The journal that a tab is given when it begins. */
const given = async (tabId: number) => ((await tell({ kind: 'begin' }, tabId)) as Begun).journal;
const settings = () => store.local.get('settings');

beforeEach(() => {
  reset();
  startBackground();
});
afterEach(() => vi.useRealTimers());

describe('the journal', () => {
  test('is kept for the tab that sent it, and given back to that tab alone', async () => {
    const kept = journal();
    expect(await tell({ kind: 'keep', journal: kept }, 7)).toBe(true);
    expect(await given(7)).toEqual(kept);
    expect(await given(8)).toBeNull();
  });
  test('of one tab is not overwritten by another’s', async () => {
    const [one, two] = [journal(1_000), journal(2_000)];
    await Promise.all([tell({ kind: 'keep', journal: one }, 1), tell({ kind: 'keep', journal: two }, 2)]);
    expect(await given(1)).toEqual(one);
    expect(await given(2)).toEqual(two);
  });
  test('is neither taken from a page of ours nor given to one', async () => {
    expect(await tell({ kind: 'keep', journal: journal() }, null)).toBeUndefined();
    expect([...store.session]).toEqual([]);
    expect(await tell({ kind: 'begin' }, null)).toBeUndefined();
  });
  test('is put away when there is no meeting any more', async () => {
    await tell({ kind: 'keep', journal: journal() }, 7);
    expect(await tell({ kind: 'keep', journal: null }, 7)).toBe(true);
    expect(await given(7)).toBeNull();
    expect([...store.session]).toEqual([]);
  });
  test('is not given back when the meeting is long past', async () => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    await tell({ kind: 'keep', journal: { ...journal(), lastIn: now - QUARTER } }, 7);
    expect(await given(7)).not.toBeNull();
    vi.setSystemTime(now + 1);
    expect(await given(7)).toBeNull();
  });
  test('is not given back when it is not whole', async () => {
    store.session.set('lesson-7', { ...journal(), said: 'staff' });
    expect(await given(7)).toBeNull();
    store.session.set('lesson-7', journal());
    expect(await given(7)).not.toBeNull();
  });
  test('never reaches the disk', async () => {
    await tell({ kind: 'keep', journal: journal() }, 7);
    expect(store.session.size).toBe(1);
    expect([...store.local.keys()].filter((key) => key !== 'managed-policy')).toEqual([]);
  });
});

describe('a notification', () => {
  test.each([
    ['a critical finding that no panel shows', {}, true],
    ['one that a panel shows', { shown: true }, false],
    ['a warning', { level: 'warning' }, false],
    ['what is not known', { level: 'unknown' }, false],
    ['a level that no check gave', { check: null }, false],
    ['learners left behind', { phase: 'ended', check: 'leave-not-end' }, true],
    ['one that the teacher has answered', { calm: true }, false],
    ['one that waits for its on-delay', { notice: null }, false],
    ['one that is not the headline, and called last', { notice: 'no-staff' }, true],
  ] as const)('%s: %s', async (_, over, given) => {
    await tell(standing(over), 7);
    expect(notices.size).toBe(given ? 1 : 0);
  });
  test('goes when the finding does, or when a panel shows it', async () => {
    for (const over of [{ level: 'clear', check: null }, { shown: true }] as const) {
      await tell(standing(), 7);
      expect(notices.size).toBe(1);
      await tell(standing(over), 7);
      expect(notices.size).toBe(0);
    }
  });
  test('sounds once for one call, in whichever tab the panel is; put back, it is silent', async () => {
    const sounds: boolean[] = [];
    const heard = async (over: Partial<Standing>, tab = 7) => {
      await tell(standing(over), tab);
      const [notice] = notices.values();
      if (notice) sounds.push(!notice.silent);
      notices.clear();
    };
    await heard({ called: 1 });
    await heard({ called: 1 });
    await heard({ called: 1 }, 8);
    await heard({ called: 2 });
    // Spoken by the panel, which is closed then.
    await heard({ called: 3, shown: true });
    await heard({ called: 3 });
    expect(sounds).toEqual([true, false, true, true, false]);
  });
  test('of what has not called since the tab was loaded is silent, each time that it is told', async () => {
    const sounds: boolean[] = [];
    for (const over of [{ called: 1 }, { notice: null, called: null }, { called: null }, { called: null }]) {
      await tell(standing(over), 7);
      const [notice] = notices.values();
      if (notice) sounds.push(!notice.silent);
    }
    expect(sounds).toEqual([true, false, false]);
    await tell(standing({ called: 2 }), 7);
    expect([...notices.values()].map(({ silent }) => silent)).toEqual([false]);
  });
  test('of one tab does not go with another’s', async () => {
    await tell(standing(), 7);
    await tell(standing({ level: 'clear', check: null }), 8);
    expect(notices.size).toBe(1);
  });
  test('has words for every critical finding, in the teacher’s language, and no names', async () => {
    const names = fullReport().people.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(5);
    for (const language of ['en', 'cy'] as const) {
      await tell({ kind: 'settings', change: { change: 'language', to: language } });
      for (const check of ['no-staff', 'one-adult-left', 'one-to-one', 'leave-not-end', 'something-new']) {
        await tell(standing({ check }), 7);
        const [notice] = notices.values();
        expect(notice?.title).toBeTruthy();
        expect(notice?.body).not.toMatch(/undefined|\{|^\s*$/);
        for (const name of names) expect(JSON.stringify(notice)).not.toContain(name);
      }
    }
  });
  test('speaks Welsh where the teacher does', async () => {
    await tell(standing(), 7);
    const english = [...notices.values()];
    await tell({ kind: 'settings', change: { change: 'language', to: 'cy' } });
    await tell(standing(), 7);
    expect([...notices.values()]).not.toEqual(english);
  });
  test('pressed, goes and brings its tab to the front', async () => {
    await tell(standing(), 7);
    const [id = ''] = notices.keys();
    press(id);
    expect(shown).toEqual([7]);
    expect(notices.size).toBe(0);
  });
  test('of something else, pressed, brings no tab', () => {
    press('update');
    expect(shown).toEqual([]);
  });
});

describe('the badge', () => {
  test('is that of the tab that sent its standing', async () => {
    await tell(standing({ level: 'clear', check: null }), 7);
    await tell(standing(), 8);
    expect([...badges].map(([tab, { text }]) => [tab, text])).toEqual([
      [7, '✓'],
      [8, '!!'],
    ]);
  });
  test('has a title in words, with the time, and no names', async () => {
    await tell(standing({ level: 'clear', check: null, at: Date.UTC(2026, 5, 15, 9) }), 7);
    expect(badges.get(7)?.title).toMatch(/^Gwarchod: .*\d\d:00/);
  });
  test('is not set for a page of ours', async () => {
    expect(await tell(standing(), null)).toBeUndefined();
    expect(badges.size).toBe(0);
  });
});

describe('settings', () => {
  test('are what a tab is given when it begins, and whenever it asks', async () => {
    const set = { version: 1, language: 'cy', colleagues: ['a'] };
    store.local.set('settings', set);
    expect(await tell({ kind: 'begin' }, 7)).toMatchObject({
      settings: set,
      journal: null,
      rules: { 'end.for-all': true },
    });
    expect(await tell({ kind: 'read' }, 7)).toMatchObject({ settings: set });
    store.local.set('settings', { ...set, colleagues: 'three' });
    expect(await tell({ kind: 'read' }, 7)).toMatchObject({ settings: { version: 1, language: 'en', colleagues: [] } });
  });
  test('sent all at once are all kept', async () => {
    const accounts = ['a', 'b', 'c', 'd'];
    await Promise.all([
      ...accounts.map((account) =>
        tell({ kind: 'settings', change: { change: 'colleague', account, known: true } }, 7),
      ),
      tell({ kind: 'settings', change: { change: 'language', to: 'cy' } }),
    ]);
    expect(settings()).toMatchObject({ version: 1, language: 'cy', colleagues: accounts });
  });
  test('which without their turn they would not be', async () => {
    await Promise.all(['a', 'b'].map((account) => changeSettings({ change: 'colleague', account, known: true })));
    expect(settings()).not.toMatchObject({ colleagues: ['a', 'b'] });
  });
  test('are taken from a page of ours and from a tab', async () => {
    expect(await tell({ kind: 'settings', change: { change: 'language', to: 'en' } }, null)).toBe(true);
    expect(await tell({ kind: 'settings', change: { change: 'language', to: 'cy' } }, 7)).toBe(true);
    expect(settings()).toMatchObject({ language: 'cy' });
  });
});

test('what is not understood is not answered, and does nothing', async () => {
  for (const junk of [
    undefined,
    'restore',
    { kind: 'standing' },
    { kind: 'settings', change: { change: 'language', to: 'fr' } },
  ])
    expect(await tell(junk, 7)).toBeUndefined();
  const kept = [...store.local.keys()].filter((key) => key !== 'managed-policy');
  expect([kept.length, store.session.size, badges.size, notices.size]).toEqual([0, 0, 0, 0]);
});

test('what fails does not hold up what comes after it', async () => {
  const set = badges.set;
  badges.set = () => {
    throw new Error('no such tab');
  };
  await expect(tell(standing(), 7)).rejects.toThrow('no such tab');
  badges.set = set;
  expect(await tell(standing(), 7)).toBe(true);
});
