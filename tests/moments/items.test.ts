import { describe, expect, it, test } from 'vitest';
import { listEn } from '../../src/i18n/list.en.ts';
import { saidEn } from '../../src/i18n/said.en.ts';
import { isSaid } from '../../src/i18n/said.ts';
import { ITEMS, isDone, listFor, progressOf } from '../../src/moments/index.ts';
import { askedBy } from '../../src/moments/item.ts';
import { CATALOGUE } from '../../src/policy/catalogue.ts';
import { CONDITIONS, KINDS, type Kind } from '../../src/policy/kinds.ts';
import { PRESET_IDS, type PresetId } from '../../src/policy/presets/index.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { LESSON_MOMENTS, type LessonMoment } from '../../src/session/moments.ts';
import { CLAUSES } from '../support/clauses.ts';
import { rulesFor } from '../support/rules.ts';
import { listWords } from '../support/words.ts';

const { knows } = listWords('en');

type Ticks = Readonly<Record<string, number>>;
const asked = (rules: Rules, kind: Kind = 'whole-class', ticks: Ticks = {}) => askedBy(rules, kind, ticks);
const ids = (preset: PresetId, moment: LessonMoment, kind: Kind = 'whole-class', ticks: Ticks = {}, as = 'tick') =>
  listFor(moment, asked(rulesFor(preset), kind, ticks))
    .filter((item) => item.as === as)
    .map(({ id }) => id);

describe('every item', () => {
  it.each(ITEMS.map((item) => [item.id, item] as const))('%s has words, and clauses that are there', (id, item) => {
    expect(knows(`item.${id}`)).toBe(true);
    for (const answer of item.answers ?? []) expect(knows(`item.${answer}`), answer).toBe(true);
    for (const clause of item.clauses) expect(CLAUSES, clause).toContain(clause);
    if (item.as === 'card') expect(knows(`item.${id}.more`) || isSaid(id)).toBe(true);
  });

  it('has an id of its own, and no word is without an item', () => {
    const all = ITEMS.flatMap(({ id, answers = [] }) => [id, ...answers]);
    expect(new Set(all).size).toBe(all.length);
    for (const key of Object.keys(listEn).filter((one) => one.startsWith('item.')))
      expect(all, key).toContain(key.replace(/^item\./, '').replace(/\.more$/, ''));
    for (const id of Object.keys(saidEn)) expect(all, id).toContain(id);
  });

  it('is asked for by some school in some kind of session, once something was ticked', () => {
    const ticks = { 'during.removed': 1, 'during.incident': 1, 'before.location.home': 1 };
    const seen = new Set(
      PRESET_IDS.flatMap((preset) =>
        KINDS.flatMap((kind) =>
          LESSON_MOMENTS.flatMap((moment) => listFor(moment, asked(rulesFor(preset), kind, ticks)).map(({ id }) => id)),
        ),
      ),
    );
    const byOwnChoice = CONDITIONS.map((one) => `condition.${one}`);
    expect(ITEMS.map(({ id }) => id).filter((id) => !seen.has(id) && !byOwnChoice.includes(id))).toEqual([]);
  });
});

test('every line that a script can have is there to be ticked, under the id that the rule has', () => {
  const { control } = CATALOGUE.script;
  const of = 'of' in control ? control.of : [];
  expect(of.map((line) => `script.${line}`).sort()).toEqual(
    ITEMS.filter(({ id }) => id.startsWith('script.'))
      .map(({ id }) => id)
      .sort(),
  );
});

describe('each school has its own list', () => {
  it('before: Elfed goes through much that St Joseph’s does not', () => {
    const joseph = ids('st-josephs', 'before');
    const elfed = ids('elfed', 'before');
    expect(joseph).toContain('home.household');
    expect(joseph).not.toContain('before.calendar');
    for (const id of ['before.calendar', 'before.class-team', 'before.signed', 'before.can-record', 'before.planning'])
      expect(elfed).toContain(id);
    expect(elfed).not.toContain('home.household');
    expect(ids('hwb', 'before').length).toBeLessThan(joseph.length);
  });
  it('at the start: the lines of the script', () => {
    expect(ids('st-josephs', 'start')).toEqual([
      'script.recording',
      'script.respect',
      'script.no-images',
      'script.punctual',
    ]);
    expect(ids('elfed', 'start')).not.toContain('script.recording');
    expect(ids('elfed', 'start')).toContain('script.raise-concerns');
  });
  it('what is at home is not asked of who teaches from school, and the tip about the camera only of who is at home', () => {
    const school = { 'before.location.school': 1 };
    const home = { 'before.location.home': 1 };
    expect(ids('st-josephs', 'before', 'whole-class', school)).not.toContain('home.household');
    expect(ids('elfed', 'before', 'whole-class', school, 'card')).not.toContain('home.camera');
    expect(ids('elfed', 'before', 'whole-class', home, 'card')).toContain('home.camera');
    expect(ids('st-josephs', 'before', 'whole-class', home, 'card')).not.toContain('home.camera');
  });
  it('afterwards: the parents at St Joseph’s, the system and the learners at Elfed, once somebody was removed', () => {
    expect(ids('st-josephs', 'after')).toEqual(['after.leaders-told']);
    const removed = { 'during.removed': 1 };
    expect(ids('st-josephs', 'after', 'whole-class', removed)).toEqual([
      'after.parents-told',
      'after.followed-up',
      'after.leaders-told',
    ]);
    expect(ids('elfed', 'after', 'whole-class', removed)).toEqual([
      'after.recording-moved',
      'after.recording-expiry',
      'after.learners-told',
      'after.system-entry',
      'after.safeguarding-alerted',
      'after.followed-up',
    ]);
  });
});

describe('conditions of a one-to-one', () => {
  const rules: Rules = {
    ...rulesFor('hwb'),
    'kind.aln-one-to-one.one-to-one': 'with-conditions',
    'kind.aln-one-to-one.conditions': ['parent-agreed', 'approved'],
  };
  it('are those that the school picked, for that kind alone', () => {
    const of = (kind: Kind) =>
      listFor('before', asked(rules, kind))
        .map(({ id }) => id)
        .filter((id) => id.startsWith('condition.'));
    expect(of('aln-one-to-one')).toEqual(['condition.parent-agreed', 'condition.approved']);
    expect(of('whole-class')).toEqual([]);
  });
});

describe('progress', () => {
  it('counts ticks and choices, not cards and not what may never happen', () => {
    const elfed = rulesFor('elfed');
    const before = listFor('before', asked(elfed));
    const ticks = { 'before.location.home': 1, 'before.device': 1 };
    const { done, of } = progressOf(before, asked(elfed, 'whole-class', ticks));
    expect(done).toBe(2);
    expect(of).toBe(before.filter(({ as }) => as === 'tick' || as === 'choice').length);
    expect(progressOf(listFor('during', asked(elfed)), asked(elfed)).of).toBe(0);
  });
  it('a choice is done by any of its answers', () => {
    const choice = ITEMS.find(({ id }) => id === 'before.location');
    const by = (ticks: Ticks) => choice && isDone(choice, asked(rulesFor('elfed'), 'whole-class', ticks));
    expect(by({})).toBe(false);
    expect(by({ 'before.location': 1 })).toBe(false);
    expect(by({ 'before.location.school': 1 })).toBe(true);
  });
});
