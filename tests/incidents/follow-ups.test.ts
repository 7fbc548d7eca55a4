import { describe, expect, it } from 'vitest';
import { endOfDay, ZONE } from '../../src/incidents/days.ts';
import type { Entry } from '../../src/incidents/entry.ts';
import { mayBeDone, needsReference, type State, stateOf } from '../../src/incidents/follow-up-state.ts';
import { type FollowUp, followUps, TASKS, type Task, writtenBy } from '../../src/incidents/follow-ups.ts';
import type { Incident, Told } from '../../src/incidents/incident.ts';
import { CATEGORIES } from '../../src/policy/categories.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import { rulesOf } from '../../src/policy/rules.ts';
import { AT, incident, MINUTE, standing } from './support.ts';

const SCHOOLS = {
  'st-josephs': rulesOf(PRESETS['st-josephs']),
  elfed: rulesOf(PRESETS.elfed),
  hwb: rulesOf(PRESETS.hwb),
} as const;
const HOUR = 60 * MINUTE;
const FRIDAY = Date.parse('2026-11-27T23:59:59.999Z');
const of = (school: keyof typeof SCHOOLS, changes: Partial<Incident> = {}) =>
  followUps(incident(changes), SCHOOLS[school], ZONE);
const tasks = (...of_: Parameters<typeof of>) => of(...of_).map(({ task }) => task);

describe('what follows from an incident', () => {
  it.each([
    // SJ-12, SJ-16; SJ-17 where a child may be at risk.
    ['st-josephs', {}, ['parents', 'leaders']],
    ['st-josephs', { category: 'child-protection' }, ['safeguarding-alerted', 'parents', 'leaders']],
    ['st-josephs', { category: 'technical', concerned: [] }, ['leaders']],
    ['st-josephs', { category: 'unknown-person', concerned: [] }, ['leaders']],
    ['st-josephs', { category: 'unknown-person' }, ['parents', 'leaders']],
    ['st-josephs', { category: null, concerned: [] }, ['parents', 'leaders']],
    ['st-josephs', { about: { adult: true, safeguarding: null } }, ['other-alerted', 'parents', 'leaders']],
    // EH-61, EH-62.
    ['elfed', {}, ['safeguarding-alerted', 'learners-present', 'system-entry']],
    ['elfed', { about: { adult: true, safeguarding: false } }, ['other-alerted', 'learners-present', 'system-entry']],
    ['elfed', { about: { adult: null, safeguarding: true } }, ['other-alerted', 'learners-present', 'system-entry']],
    // The national guidance leaves the list to the school; a concern about a child is passed on all the same.
    ['hwb', {}, []],
    ['hwb', { category: 'disclosure' }, ['safeguarding-alerted']],
  ] as const satisfies readonly (readonly [
    keyof typeof SCHOOLS,
    Partial<Incident>,
    readonly Task[],
  ])[])('%s: %j', (school, changes, expected) => expect(tasks(school, changes)).toEqual(expected));

  it('is not done without asking, where a child may be at risk', () => {
    for (const category of ['child-protection', 'disclosure'] as const)
      for (const school of ['st-josephs', 'elfed'] as const)
        for (const { task, askFirst } of of(school, { category }))
          expect(askFirst, `${school} ${task}`).toBe(task === 'parents' || task === 'learners-present');
    expect(of('st-josephs').filter(({ askFirst }) => askFirst)).toEqual([]);
  });

  it('never has the safeguarding person told of a concern about them', () => {
    for (const school of ['st-josephs', 'elfed', 'hwb'] as const)
      for (const category of [...CATEGORIES, null])
        expect(tasks(school, { category, about: { adult: null, safeguarding: true } })).not.toContain(
          'safeguarding-alerted',
        );
  });

  it('has its time: the same day, before the next session, hours from when it was noticed', () => {
    expect(of('st-josephs').map(({ task, term, due }) => [task, term, due])).toEqual([
      ['parents', 'same-day', FRIDAY],
      ['leaders', 'next-session', null],
    ]);
    expect(of('elfed').find(({ task }) => task === 'system-entry')).toMatchObject({ due: AT + 24 * HOUR, within: 24 });
    expect(writtenBy(AT, { ...SCHOOLS.elfed, 'incident.record-within': 2 })).toBe(AT + 2 * HOUR);
  });

  it('a report by phone is confirmed in writing the next working day, and asked after on the seventh (WSP c2-p17)', () => {
    const referral = { agency: 'Children’s services', phoned: AT, by: '', acknowledged: null };
    expect(of('hwb', { referral }).map(({ task, due, within }) => [task, due, within])).toEqual([
      ['written-confirm', endOfDay('2026-11-30', ZONE), 1],
      ['acknowledgement', endOfDay('2026-12-08', ZONE), 7],
    ]);
    expect(tasks('hwb', { referral: { ...referral, phoned: null } })).toEqual([]);
    const three = followUps(incident({ referral }), { ...SCHOOLS.hwb, 'incident.written-confirm': 3 }, ZONE);
    expect(three[0]?.due).toBe(endOfDay('2026-12-02', ZONE));
  });

  it('carries the teacher’s own tasks under ids that no task of ours has', () => {
    const own = [{ id: 'parents', what: 'Ring the form tutor', owner: 'Siân Puw', due: AT }];
    expect(of('hwb', { tasks: own })).toEqual([
      {
        id: 'own:parents',
        task: 'own',
        term: 'agreed',
        within: null,
        due: AT,
        after: null,
        askFirst: false,
        own: { what: 'Ring the form tutor', owner: 'Siân Puw' },
      },
    ]);
  });

  it('has each id once', () => {
    const referral = { agency: '', phoned: AT, by: '', acknowledged: null };
    const all = of('elfed', { category: 'disclosure', referral }).map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});

const LATE = AT + 30 * 24 * HOUR;
const task = (name: Task, due: number | null = FRIDAY): FollowUp => ({
  id: name,
  task: name,
  term: name === 'leaders' ? 'next-session' : 'same-day',
  within: null,
  due,
  after: name === 'leaders' ? AT : null,
  askFirst: false,
  own: null,
});
const done = (name: string, reference = '', at = AT + HOUR): Entry => ({
  kind: 'done',
  incident: 'i1',
  at,
  by: 'Siân Puw',
  task: name,
  reference,
});
const told = (role: Told['role'], reached = true): Told => ({
  role,
  name: '',
  by: '',
  at: AT + MINUTE,
  how: null,
  advised: '',
  attempts: '',
  reached,
});
const state = (name: Task, changes: Partial<Incident>, ...entries: readonly Entry[]): State =>
  stateOf(task(name), standing(incident(changes), ...entries), LATE, []);

describe('a follow-up', () => {
  it('is due until its time is past, and overdue after it', () => {
    const at = (now: number) => stateOf(task('parents'), standing(), now, []).as;
    expect([AT, FRIDAY, FRIDAY + 1].map(at)).toEqual(['due', 'due', 'overdue']);
  });

  it('that is to be done before the next session is overdue once there is one', () => {
    const at = (next: number | null) =>
      stateOf(task('leaders', null), standing(), LATE, next === null ? [] : [next]).as;
    expect([null, LATE, LATE - 1].map(at)).toEqual(['due', 'due', 'overdue']);
  });

  it.each(TASKS)('%s is closed by being ticked off, once and for itself alone', (name) => {
    expect(state(name, {}, done(name, 'C-12'))).toMatchObject({ as: 'done', at: AT + HOUR, reference: 'C-12' });
    expect(state(name, {}, done(`other:${name}`, 'C-12')).as).not.toBe('done');
  });

  it('of the system’s is closed by its reference and by nothing less', () => {
    expect(state('system-entry', {}, done('system-entry')).as).toBe('overdue');
    expect(state('system-entry', {}, done('system-entry', ' \u200B')).as).toBe('overdue');
    expect(state('system-entry', {}, done('system-entry', 'C-12'))).toMatchObject({ by: 'reference' });
    const reference = { text: 'C-13', by: '', at: AT };
    expect(state('system-entry', { reference })).toEqual({ as: 'done', by: 'reference', at: AT, reference: 'C-13' });
    expect(state('system-entry', { reference: { ...reference, text: '' } }).as).toBe('overdue');
    expect(TASKS.filter(needsReference)).toEqual(['system-entry']);
    expect(mayBeDone('system-entry', '')).toBe(false);
    expect(mayBeDone('parents', '')).toBe(true);
  });

  const ADULT = { about: { adult: true, safeguarding: false } } as const;
  const THEM = { about: { adult: true, safeguarding: true } } as const;
  it.each([
    ['safeguarding-alerted', { told: [told('safeguarding')] }, 'done'],
    ['safeguarding-alerted', { told: [told('deputy')] }, 'done'],
    ['safeguarding-alerted', { told: [told('safeguarding', false)] }, 'overdue'],
    ['safeguarding-alerted', { told: [told('behaviour'), told('leader')] }, 'overdue'],
    ['other-alerted', { ...ADULT, told: [told('about-adult')] }, 'done'],
    ['other-alerted', { ...ADULT, told: [told('authority')] }, 'done'],
    ['other-alerted', { ...ADULT, told: [told('leader')] }, 'overdue'],
    ['other-alerted', { ...THEM, told: [told('safeguarding'), told('deputy'), told('about-adult')] }, 'overdue'],
    ['other-alerted', { ...THEM, told: [told('about-safeguarding')] }, 'done'],
    ['other-alerted', { ...THEM, told: [told('out-of-hours')] }, 'done'],
    ['parents', { parents: { as: 'yes', who: '', at: AT, how: '', by: '' } }, 'done'],
    ['parents', { parents: { as: 'no', reason: 'The safeguarding person asked us not to' } }, 'done'],
    ['parents', { parents: { as: 'no', reason: ' ' } }, 'overdue'],
    ['parents', { parents: { as: 'safeguarding-decides' } }, 'overdue'],
    ['learners-present', { learners: { as: 'yes', at: null, how: '' } }, 'done'],
    ['learners-present', { learners: { as: 'no', reason: 'Nobody saw it' } }, 'done'],
    ['learners-present', { learners: { as: 'no', reason: '' } }, 'overdue'],
    ['leaders', { told: [told('leader')] }, 'done'],
    ['acknowledgement', { referral: { agency: '', phoned: AT, by: '', acknowledged: AT + HOUR } }, 'done'],
    ['acknowledgement', { referral: { agency: '', phoned: AT, by: '', acknowledged: null } }, 'overdue'],
    ['written-confirm', { referral: { agency: '', phoned: AT, by: '', acknowledged: AT } }, 'overdue'],
  ] as const satisfies readonly (readonly [
    Task,
    Partial<Incident>,
    State['as'],
  ])[])('%s by what the account says: %j is %s', (name, changes, as) => {
    const so = stateOf(task(name), standing(incident(changes as Partial<Incident>)), LATE, [LATE - 1]);
    expect(so.as).toBe(as);
    if (so.as === 'done') expect(so.by).toBe('account');
  });
});
