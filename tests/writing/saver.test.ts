import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/incidents/draft.ts';
import { beginDraft } from '../../src/incidents/drafting.ts';
import { rulesOf } from '../../src/policy/rules.ts';
import type { RecordsTold } from '../../src/records/told.ts';
import { draftKeeper } from '../../src/writing/keeper.ts';
import { saver } from '../../src/writing/saver.ts';
import { policyOf } from '../gallery/make.ts';
import { bus, ids } from './bus.ts';

const NOW = Date.UTC(2026, 10, 23, 10, 42, 12);
const rules = rulesOf(policyOf({ preset: 'st-josephs' }).resolved.policy);
const BY = { rules, extension: '0.1.0', language: 'en' } as const;
const known = { reporter: { name: 'Mair Griffiths', job: 'Teacher' } };

const needs = () => ({
  clock: () => NOW,
  after: () => () => undefined,
  send: async () => null,
  id: ids(),
  listen: bus(),
});

/** A background that answers as it is told, in turn; when it is told no more, it has entered what it was given. */
function world(...answers: readonly unknown[]) {
  const left = [...answers];
  const told: RecordsTold[] = [];
  const records = async (one: RecordsTold) => {
    told.push(one);
    return left.length > 0 ? left.shift() : { done: true, value: null };
  };
  const draft = beginDraft({ id: 'd', now: NOW, lesson: null, note: null, known });
  const keeper = draftKeeper(needs(), draft, false);
  return { keeper, told, save: saver(records, async () => undefined) };
}
const entries = (told: readonly RecordsTold[]) => told.flatMap((one) => (one.kind === 'incident' ? [one.entry] : []));

describe('saving', () => {
  it('says what is missing, and sends nothing', async () => {
    const { keeper, told, save } = world();
    keeper.change({ reporter: { name: '', job: '' } });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'missing', missing: ['reporter', 'facts'] });
    expect(told).toEqual([]);
  });

  it('enters the account with the draft that it takes the place of, and what is to be done about it', async () => {
    const { keeper, told, save } = world();
    keeper.change({ facts: 'One line.', category: 'disclosure' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'saved' });
    const [one] = told;
    expect(one).toMatchObject({ kind: 'incident', draft: 'd', entry: { kind: 'written', incident: 'd', at: NOW } });
    expect(one?.kind === 'incident' && one.due?.map(({ task }) => task)).toContain('safeguarding-alerted');
  });

  it('leaves out what the account itself says is done', async () => {
    const { keeper, told, save } = world();
    const one = { name: '', by: '', at: NOW, how: null, advised: '', attempts: '', reached: true } as const;
    keeper.change({ facts: 'One line.', category: 'disclosure', told: [{ ...one, role: 'safeguarding' }] });
    await save(keeper, NOW, BY);
    const [sent] = told;
    expect(sent?.kind === 'incident' && sent.due?.map(({ task }) => task)).not.toContain('safeguarding-alerted');
  });

  it('keeps nobody from saving when the rules were never read', async () => {
    const { keeper, told, save } = world();
    keeper.change({ facts: 'One line.' });
    expect(await save(keeper, NOW, { ...BY, rules: null })).toEqual({ as: 'saved' });
    // What is to be done is not nothing: it is made out where the rules are read.
    expect(told[0]).toMatchObject({ due: null });
  });

  it('asks again, with the very same entry, when nobody answers', async () => {
    const { keeper, told, save } = world(undefined, undefined);
    keeper.change({ facts: 'One line.' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'saved' });
    expect(told).toHaveLength(3);
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('a fault is an answer: said, and not tried again by itself', async () => {
    const { keeper, told, save } = world({ done: false, why: 'damaged' });
    keeper.change({ facts: 'One line.' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'failed', why: 'damaged' });
    expect(told).toHaveLength(1);
    expect(await save(keeper, NOW + 5_000, BY)).toEqual({ as: 'saved' });
    expect(entries(told).map(({ at }) => at)).toEqual([NOW, NOW + 5_000]);
  });

  it('begins no record twice: what nobody answered goes again as it was, and what was typed since as a correction', async () => {
    const { keeper, told, save } = world(undefined, undefined, undefined);
    keeper.change({ facts: 'One line.' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'failed', why: 'no-answer' });
    keeper.change({ facts: 'Two lines.' });
    expect(await save(keeper, NOW + 9_000, BY)).toEqual({ as: 'saved' });
    const after = entries(told).slice(3);
    expect(after.map(({ kind, at }) => [kind, at])).toEqual([
      ['written', NOW],
      ['corrected', NOW + 9_000],
    ]);
    expect(after[1]).toMatchObject({ changes: { facts: 'Two lines.' }, by: 'Mair Griffiths' });
  });

  it('what was typed while the record was under way follows as a correction, and the draft goes with it', async () => {
    const { keeper, told } = world();
    const slow = async (one: RecordsTold) => {
      told.push(one);
      if (told.length === 1) keeper.change({ facts: 'One line, and the end of it.' });
      return { done: true, value: null };
    };
    keeper.change({ facts: 'One line, and' });
    expect(await saver(slow, async () => undefined)(keeper, NOW, BY)).toEqual({ as: 'saved' });
    expect(told).toMatchObject([
      { entry: { kind: 'written', account: { facts: 'One line, and' } } },
      { entry: { kind: 'corrected', changes: { facts: 'One line, and the end of it.' } }, draft: 'd' },
    ]);
  });

  it('an entry that nobody answered has nothing to do with the next draft', async () => {
    const { keeper, told, save } = world(undefined, undefined, undefined);
    keeper.change({ facts: 'One line.' });
    await save(keeper, NOW, BY);
    const draft = beginDraft({ id: 'other', now: NOW, lesson: null, note: null, known });
    const other = draftKeeper(needs(), draft, false);
    other.change({ facts: 'Of something else.' });
    expect(await save(other, NOW + 9_000, BY)).toEqual({ as: 'saved' });
    expect(entries(told).slice(3)).toMatchObject([{ kind: 'written', incident: 'other' }]);
  });

  it('and no correction where nothing was typed since (control)', async () => {
    const { keeper, told, save } = world(undefined, undefined, undefined);
    keeper.change({ facts: 'One line.' });
    await save(keeper, NOW, BY);
    await save(keeper, NOW + 9_000, BY);
    expect(entries(told).map(({ kind }) => kind)).toEqual(['written', 'written', 'written', 'written']);
  });

  it('says what it goes on from, and what it is a correction to', async () => {
    const { keeper, told } = world();
    const slow = async (one: RecordsTold) => {
      told.push(one);
      if (told.length === 1) keeper.change({ category: 'disclosure' });
      return { done: true, value: null };
    };
    keeper.change({ facts: 'One line.', category: 'technical' });
    expect(await saver(slow, async () => undefined)(keeper, NOW, BY)).toEqual({ as: 'saved' });
    const [first, second] = told.flatMap((one) => (one.kind === 'incident' ? [one] : []));
    expect(first).toMatchObject({ mark: { hand: 'id-1', n: 1, on: null }, was: [] });
    expect(second).toMatchObject({ mark: { hand: 'id-1', n: 2, on: null }, was: first?.due });
    expect(second?.due).not.toEqual(first?.due);
  });

  it('of an account that was written on in another place saves nothing yet: it is a draft of its own, and the next press saves that', async () => {
    const { keeper, told, save } = world({ done: false, why: 'elsewhere' });
    keeper.change({ facts: 'Typed here.' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'elsewhere' });
    expect(keeper.elsewhere()).toEqual({ as: 'parted', newer: 'd' });
    expect(keeper.draft()).toMatchObject({ id: 'id-2', fields: { facts: 'Typed here.' } });
    expect(await save(keeper, NOW + 1_000, BY)).toEqual({ as: 'saved' });
    expect(told.at(-1)).toMatchObject({ draft: 'id-2', entry: { kind: 'written', incident: 'id-2', at: NOW + 1_000 } });
  });

  it('found so while its last words were being kept, it is said before anything is saved', async () => {
    const { told, save } = world();
    const draft = beginDraft({ id: 'd', now: NOW, lesson: null, note: null, known });
    const send = async ({ id }: Draft) =>
      id === 'd' ? ({ done: false, why: 'elsewhere' } as const) : ({ done: true, value: null } as const);
    const keeper = draftKeeper({ ...needs(), send }, draft, false);
    keeper.change({ facts: 'Typed here.' });
    expect(await save(keeper, NOW, BY)).toEqual({ as: 'elsewhere' });
    expect(told).toEqual([]);
    expect(keeper.kept()).toMatchObject({ as: 'kept' });
  });
});
