import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/incidents/draft.ts';
import { beginDraft } from '../../src/incidents/drafting.ts';
import { type Answer, draftKeeper, type Keeper, PAUSE_MS, RETRY_MS } from '../../src/writing/keeper.ts';

import { bus, ids } from './bus.ts';

const DONE: Answer = { done: true };

/** A clock that is moved by hand, and a background that answers when it is told to. */
function world(onDisk = false) {
  let now = 1_000;
  const timers = new Set<{ at: number; run: () => void }>();
  const sent: { at: number; facts: string | undefined; answer: (answer: Answer) => Promise<void> }[] = [];
  const after = (run: () => void, ms: number) => {
    const timer = { at: now + ms, run };
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  };
  const send = (draft: Draft) =>
    new Promise<Answer>((done) => {
      const answer = async (given: Answer) => {
        done(given);
        for (let i = 0; i < 5; i += 1) await Promise.resolve();
      };
      sent.push({ at: now, facts: draft.fields.facts, answer });
    });
  const begun = beginDraft({ id: 'd', now, lesson: null, note: null, known: { reporter: { name: 'Mair', job: '' } } });
  const keeper = draftKeeper({ clock: () => now, after, send, id: ids(), listen: bus() }, begun, onDisk);
  const pass = (ms: number) => {
    const until = now + ms;
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (!next) break;
      timers.delete(next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  return { keeper, sent, pass, waiting: () => timers.size, now: () => now };
}
const type = (keeper: Keeper, facts: string) => keeper.change({ facts });

describe('a draft that is typed', () => {
  it('is sent within half a second of the last key, and says that it is kept once it is', async () => {
    const { keeper, sent, pass, now } = world();
    type(keeper, 'S');
    pass(499);
    expect(sent.map(({ facts }) => facts)).toEqual(['S']);
    expect(keeper.kept()).toEqual({ as: 'keeping' });
    await sent[0]?.answer(DONE);
    expect(keeper.kept()).toEqual({ as: 'kept', at: now() });
  });

  it('is sent while typing goes on, never more than half a second apart', () => {
    const { keeper, sent, pass } = world();
    for (let i = 1; i <= 100; i += 1) {
      type(keeper, 'x'.repeat(i));
      pass(50);
    }
    pass(500);
    const times = sent.map(({ at }) => at);
    expect(sent.length).toBeGreaterThan(9);
    for (const [i, at] of times.entries()) expect(at - (times[i - 1] ?? 1_000)).toBeLessThanOrEqual(500);
    expect(sent.at(-1)?.facts).toHaveLength(100);
    expect(PAUSE_MS).toBeLessThanOrEqual(500);
  });

  it('is not sent while nothing is in it that was not known, and is once something was', () => {
    const { keeper, sent, pass } = world();
    keeper.change({ facts: '  ' });
    pass(5_000);
    keeper.flush();
    expect(sent).toEqual([]);
    type(keeper, 'One line');
    pass(PAUSE_MS);
    expect(sent).toHaveLength(1);
    // Emptied again it is still kept: what lies on the disk would else be the longer one.
    type(keeper, '');
    pass(PAUSE_MS);
    expect(sent.map(({ facts }) => facts)).toEqual(['One line', '']);
  });

  it('goes at once when it is hidden or left, and not twice', () => {
    const { keeper, sent, pass, waiting } = world();
    type(keeper, 'Now');
    keeper.flush();
    keeper.flush();
    expect(sent).toHaveLength(1);
    expect(waiting()).toBe(0);
    pass(5_000);
    expect(sent).toHaveLength(1);
  });

  it('that could not be kept says why, keeps its words and is tried until it is', async () => {
    const { keeper, sent, pass } = world();
    type(keeper, 'Full');
    pass(PAUSE_MS);
    await sent[0]?.answer({ done: false, why: 'full' });
    expect(keeper.kept()).toEqual({ as: 'not-kept', why: 'full' });
    expect(keeper.draft().fields.facts).toBe('Full');
    pass(RETRY_MS);
    await sent[1]?.answer(null);
    expect(keeper.kept()).toEqual({ as: 'not-kept', why: 'no-answer' });
    pass(RETRY_MS);
    await sent[2]?.answer(DONE);
    expect(keeper.kept()).toMatchObject({ as: 'kept' });
    pass(10 * RETRY_MS);
    expect(sent).toHaveLength(3);
  });

  it('does not wait for the next try when more is typed meanwhile', async () => {
    const { keeper, sent, pass } = world();
    type(keeper, 'a');
    pass(PAUSE_MS);
    await sent[0]?.answer(null);
    type(keeper, 'ab');
    pass(499);
    expect(sent.map(({ facts }) => facts)).toEqual(['a', 'ab']);
  });

  it('is not called kept by the answer to an older one', async () => {
    const { keeper, sent, pass } = world();
    type(keeper, 'a');
    pass(PAUSE_MS);
    type(keeper, 'ab');
    pass(PAUSE_MS);
    await sent[0]?.answer(DONE);
    expect(keeper.kept()).toEqual({ as: 'keeping' });
    await sent[1]?.answer(DONE);
    expect(keeper.kept()).toMatchObject({ as: 'kept' });
  });

  it('is settled when all that was sent is answered, the last keys among it; stopped, it is sent no more', async () => {
    const { keeper, sent, pass } = world();
    type(keeper, 'a');
    pass(PAUSE_MS);
    type(keeper, 'ab');
    let settled = false;
    const wait = keeper.settled().then(() => {
      settled = true;
    });
    expect(sent).toHaveLength(2);
    await sent[0]?.answer(DONE);
    expect(settled).toBe(false);
    await sent[1]?.answer(DONE);
    await wait;
    expect(settled).toBe(true);
    keeper.stop();
    type(keeper, 'abc');
    keeper.flush();
    pass(10_000);
    expect(sent).toHaveLength(2);
  });

  it('that lay on the disk already is kept also when it is emptied', () => {
    const { keeper, sent, pass } = world(true);
    expect(keeper.kept()).toMatchObject({ as: 'kept' });
    type(keeper, '');
    pass(PAUSE_MS);
    expect(sent).toHaveLength(1);
  });
});
