import { describe, expect, it } from 'vitest';
import { draftKeeper } from '../../../src/hud/incident/keeper.ts';
import { saver } from '../../../src/hud/incident/saver.ts';
import { beginDraft } from '../../../src/incidents/drafting.ts';
import { rulesOf } from '../../../src/policy/rules.ts';
import type { RecordsTold } from '../../../src/records/told.ts';
import { policyOf } from '../../gallery/make.ts';

const NOW = Date.UTC(2026, 10, 23, 10, 42, 12);
const rules = rulesOf(policyOf({ preset: 'st-josephs' }).resolved.policy);
const BY = { rules, extension: '0.1.0', language: 'en' } as const;
const known = { reporter: { name: 'Mair Griffiths', job: 'Teacher' } };

/** A background that answers as it is told, in turn; when it is told no more, it has entered what it was given. */
function world(...answers: readonly unknown[]) {
  const left = [...answers];
  const told: RecordsTold[] = [];
  const records = async (one: RecordsTold) => {
    told.push(one);
    return left.length > 0 ? left.shift() : { done: true, value: null };
  };
  const draft = beginDraft({ id: 'd', now: NOW, lesson: null, note: null, known });
  const keeper = draftKeeper({ clock: () => NOW, after: () => () => undefined, send: async () => null }, draft, false);
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
    expect(one?.kind === 'incident' && one.due.map(({ task }) => task)).toContain('safeguarding-alerted');
  });

  it('leaves out what the account itself says is done', async () => {
    const { keeper, told, save } = world();
    const one = { name: '', by: '', at: NOW, how: null, advised: '', attempts: '', reached: true } as const;
    keeper.change({ facts: 'One line.', category: 'disclosure', told: [{ ...one, role: 'safeguarding' }] });
    await save(keeper, NOW, BY);
    const [sent] = told;
    expect(sent?.kind === 'incident' && sent.due.map(({ task }) => task)).not.toContain('safeguarding-alerted');
  });

  it('keeps nobody from saving when the rules were never read', async () => {
    const { keeper, told, save } = world();
    keeper.change({ facts: 'One line.' });
    expect(await save(keeper, NOW, { ...BY, rules: null })).toEqual({ as: 'saved' });
    expect(told[0]).toMatchObject({ due: [] });
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
    const other = draftKeeper({ clock: () => NOW, after: () => () => undefined, send: async () => null }, draft, false);
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
});
