import { describe, expect, test } from 'vitest';
import type { TabSeen } from '../../src/panel/lease.ts';
import { NOT_ASKED, type Sharing, sharingBeside, sharingOf, unshared } from '../../src/panel/sharing.ts';
import { fullReport } from '../support/report.ts';

const NOW = 100_000;
const tab = (tabId: number, sharing: boolean | null, over: Partial<TabSeen> = {}): TabSeen => ({
  tabId,
  active: false,
  report: { ...fullReport(), sharing },
  answered: NOW - 500,
  since: 0,
  loading: false,
  closed: false,
  ...over,
});
const noLesson = (tabId: number) => tab(tabId, null, { report: { ...fullReport(), phase: 'none', sharing: null } });
const mute = (tabId: number, since: number): TabSeen => tab(tabId, null, { report: null, answered: null, since });
const sawOf = (...rounds: readonly (readonly TabSeen[])[]) =>
  rounds.reduce<Sharing>((before, tabs) => sharingOf(before, tabs, NOW), NOT_ASKED);

describe('whether a screen is shared', () => {
  test.each<[string, readonly TabSeen[], Sharing['state']]>([
    ['no tab with Teams', [], 'not'],
    ['one that shares it', [tab(1, true)], 'shared'],
    ['one that does not', [tab(1, false)], 'not'],
    ['a lesson in which it cannot be seen', [tab(1, null)], 'unseen'],
    ['the same beside one in which it can', [tab(1, false), tab(2, null)], 'unseen'],
    ['a tab without a lesson, where there is nothing to see', [noLesson(1)], 'not'],
    ['any of several that shares it', [tab(1, false), tab(2, true), tab(3, null)], 'shared'],
    ['one that has not answered yet', [mute(1, NOW - 100)], 'asking'],
    ['one that has not, beside one that shares it', [mute(1, NOW - 100), tab(2, true)], 'shared'],
    ['one that does not answer at all', [mute(1, NOW - 3_001)], 'not'],
    ['one that runs no script of ours', [{ ...mute(1, NOW), closed: true }], 'not'],
  ])('%s', (_, tabs, state) => expect(sawOf(tabs).state).toBe(state));

  test('a tab that shared it and is gone, or answers no more: nobody can tell', () => {
    expect(sawOf([tab(1, true)], []).state).toBe('was-shared');
    expect(sawOf([tab(1, true)], [tab(1, true, { closed: true })]).state).toBe('was-shared');
    expect(sawOf([tab(1, true)], [tab(1, true, { answered: NOW - 3_001 })]).state).toBe('was-shared');
    // Another tab, which shares nothing, says nothing of it.
    expect(sawOf([tab(1, true)], [tab(2, false)]).state).toBe('was-shared');
  });
  test('another takes over the sharing: it is the other’s word that counts', () => {
    const other = sawOf([tab(1, true), tab(2, false)], [tab(1, false), tab(2, true)]);
    expect(sharingOf(other, [tab(1, false)], NOW).state).toBe('was-shared');
  });
  test('once it answers again, that counts', () => {
    expect(sawOf([tab(1, true)], [], [tab(1, false)]).state).toBe('not');
    expect(sawOf([tab(1, true)], [], [tab(1, true)]).state).toBe('shared');
  });
  test('the teacher’s word counts where no tab can be asked, and nowhere else; a tab that shares again is believed', () => {
    const said = unshared(sawOf([tab(1, true)], []));
    expect(said.state).toBe('not');
    expect(sharingOf(said, [], NOW).state).toBe('not');
    expect(sharingOf(said, [tab(1, true)], NOW).state).toBe('shared');
    const shared = sawOf([tab(1, true)]);
    expect(unshared(shared)).toBe(shared);
    expect(unshared(NOT_ASKED)).toBe(NOT_ASKED);
  });
});

describe('for a panel beside a lesson', () => {
  const beside = (...rounds: readonly (readonly TabSeen[])[]) =>
    rounds.reduce<Sharing>((before, tabs) => sharingBeside(before, tabs, NOW), NOT_ASKED).state;
  const coming = mute(2, NOW - 100);

  test('before any tab has answered it asks, as the page of records does', () =>
    expect(beside([coming])).toBe('asking'));
  test('another tab that comes takes nothing from the screen, and shows nothing that is hidden', () => {
    expect(beside([tab(1, false)], [tab(1, false), coming])).toBe('not');
    expect(beside([tab(1, null)], [tab(1, null), coming])).toBe('unseen');
    expect(beside([tab(1, true)], [tab(1, false), coming])).toBe('shared');
    // Of one and the same tabs the page of records, in which nobody is in the midst of a lesson, waits (control).
    expect(sawOf([tab(1, false)], [tab(1, false), coming]).state).toBe('asking');
  });
  test('once that tab has answered, its word counts', () => {
    expect(beside([tab(1, false)], [tab(1, false), coming], [tab(1, false), tab(2, true)])).toBe('shared');
  });
  test('who shared it is remembered while another tab comes', () => {
    expect(beside([tab(1, true)], [coming], [noLesson(2)])).toBe('was-shared');
  });
});
