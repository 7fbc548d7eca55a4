import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft } from '../../src/background/records/drafts.ts';
import { turns } from '../../src/background/turns.ts';
import type { Draft } from '../../src/incidents/draft.ts';
import { beginDraft } from '../../src/incidents/drafting.ts';
import type { RecordsTold } from '../../src/records/told.ts';
import { draftKeeper, type Keeper } from '../../src/writing/keeper.ts';
import { takeUp } from '../../src/writing/page.ts';
import { reset } from '../support/browser.ts';
import { bus, ids } from './bus.ts';

vi.mock('../../src/browser.ts', () => import('../support/browser.ts'));
beforeEach(() => reset());

const BEGUN = beginDraft({ id: 'd', now: 1, lesson: null, note: null, known: {} });

/** Two forms of one draft, each on a page of its own, and the background that keeps what they send. */
function world(refuses = true) {
  reset();
  const disk = new Map<string, Draft>();
  const put = async (id: string, _at: number, text: string) => {
    disk.set(id, JSON.parse(text));
    return { done: true, value: undefined } as const;
  };
  const inTurn = turns();
  const listen = bus();
  const timers = new Set<() => void>();
  const after = (run: () => void) => {
    timers.add(run);
    return () => timers.delete(run);
  };
  const send = (draft: Draft) =>
    inTurn(() =>
      refuses ? keepDraft({ putDraft: put }, structuredClone(draft), 1) : put(draft.id, 1, JSON.stringify(draft)),
    );
  const open = (name: string, draft: Draft, onDisk = true) =>
    draftKeeper({ clock: () => 1, after, send, id: ids(name), listen }, draft, onDisk);
  const ask = async (told: RecordsTold) =>
    told.kind === 'drafts'
      ? { done: true, value: [...disk].map(([id, draft]) => ({ id, at: 1, draft, shut: null })) }
      : Promise.reject(new Error(told.kind));
  const texts = () => [...disk.values()].map(({ fields }) => fields.facts);
  return { disk, open, ask, texts };
}
const type = async (keeper: Keeper, facts: string) => {
  keeper.change({ facts });
  await keeper.settled();
};
const kept = (disk: ReadonlyMap<string, Draft>, id = 'd'): Draft => {
  const draft = disk.get(id);
  if (draft === undefined) throw new Error(`no draft ${id}`);
  return draft;
};

describe('an account that is open in two places', () => {
  it('is said in both as soon as it is, and no more when one of them is left', () => {
    const { open } = world();
    const panel = open('panel', BEGUN, false);
    expect(panel.elsewhere()).toEqual({ as: 'alone', newer: null });
    const page = open('page', BEGUN);
    expect([panel, page].map((one) => one.elsewhere().as)).toEqual(['open', 'open']);
    page.leave();
    expect(panel.elsewhere().as).toBe('alone');
  });

  it('another account is nothing to it (control)', () => {
    const { open } = world();
    const panel = open('panel', BEGUN, false);
    open('page', { ...BEGUN, id: 'other' });
    expect(panel.elsewhere().as).toBe('alone');
  });

  it('written on there, says so here and offers the newer words, which go on from there', async () => {
    const { open, disk, ask, texts } = world();
    const panel = open('panel', BEGUN, false);
    await type(panel, 'In the panel');
    const page = open('page', kept(disk));
    await type(page, 'In the panel, and on the page');
    expect(panel.elsewhere()).toEqual({ as: 'newer', newer: 'd' });
    const newer = await takeUp(panel, ask);
    expect(newer?.fields.facts).toBe('In the panel, and on the page');
    panel.leave();
    const again = open('again', newer ?? BEGUN);
    await type(again, 'In the panel, and on the page, and here');
    expect(texts()).toEqual(['In the panel, and on the page, and here']);
    expect(page.elsewhere()).toEqual({ as: 'newer', newer: 'd' });
  });

  it('written on in both loses the words of neither: the second is a draft of its own, and both places say so', async () => {
    const { open, disk, ask, texts } = world();
    const panel = open('panel', BEGUN, false);
    await type(panel, 'Begun');
    const page = open('page', kept(disk));
    await type(page, 'Begun, page');
    await type(panel, 'Begun, panel');
    expect(texts()).toEqual(['Begun, page', 'Begun, panel']);
    expect(panel.elsewhere()).toEqual({ as: 'parted', newer: 'd' });
    expect(panel.kept().as).toBe('kept');
    expect(page.elsewhere()).toEqual({ as: 'other-parted', newer: null });
    expect((await takeUp(panel, ask))?.fields.facts).toBe('Begun, page');
    // Neither is in the other's way from then on.
    await type(panel, 'Begun, panel, more');
    await type(page, 'Begun, page, more');
    expect(texts()).toEqual(['Begun, page, more', 'Begun, panel, more']);
  });

  it('as they would be where the last to send is taken whatever it goes on from (control)', async () => {
    const { open, disk, texts } = world(false);
    const panel = open('panel', BEGUN, false);
    await type(panel, 'Begun');
    const page = open('page', kept(disk));
    await type(page, 'Begun, page');
    await type(panel, 'Begun, panel');
    expect(texts()).toEqual(['Begun, panel']);
  });

  it('taking up the newer words keeps first what was typed here a moment ago', async () => {
    const { open, disk, ask, texts } = world();
    const panel = open('panel', BEGUN, false);
    await type(panel, 'Begun');
    const page = open('page', kept(disk));
    await type(page, 'Begun, page');
    panel.change({ facts: 'Begun, not sent yet' });
    expect((await takeUp(panel, ask))?.fields.facts).toBe('Begun, page');
    expect(texts()).toEqual(['Begun, page', 'Begun, not sent yet']);
  });

  it('in whatever order they write, open and send: each finds its last words kept, and none is written over', async () => {
    const step = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('type', 'type', 'send', 'settle', 'reopen'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
        const { open, disk, texts } = world();
        const forms = [0, 1, 2].map((n) => ({ n, keeper: null as Keeper | null, opened: 0, typed: '' }));
        let word = 0;
        for (const { who, what } of steps) {
          const form = forms[who];
          if (form === undefined) continue;
          if (form.keeper === null || what === 'reopen') {
            await form.keeper?.settled();
            form.keeper?.leave();
            // Its words are there, under its id, unless others went on from them.
            form.opened += 1;
            form.keeper = open(`f${form.n}.${form.opened}`, disk.get('d') ?? BEGUN, disk.has('d'));
            form.typed = form.keeper.draft().fields.facts ?? '';
          } else if (what === 'type') {
            word += 1;
            form.typed = `${form.typed} w${word}`;
            form.keeper.change({ facts: form.typed });
          } else if (what === 'send') form.keeper.flush();
          else await form.keeper.settled();
        }
        for (const { keeper } of forms) await keeper?.settled();
        const all = texts().join('\n').split(/\s+/);
        // Every word that was ever typed is in some draft: what was opened anew went on from what was kept.
        for (let n = 1; n <= word; n += 1) expect(all).toContain(`w${n}`);
      }),
      { numRuns: 150 },
    );
  });
});
