import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/fill.ts';
import { shelf } from '../../src/i18n/shelf.ts';
import { type Spoken, speech } from '../../src/i18n/speech.ts';

/** A catalogue that comes, or fails to come, when the test says so. */
function slow() {
  const asked: { readonly language: Language; readonly come: () => void; readonly fail: () => void }[] = [];
  const from = (language: Language) => () =>
    new Promise<string>((come, fail) => {
      asked.push({ language, come: () => come(`words in ${language}`), fail: () => fail(new Error('gone')) });
    });
  const at = async (n: number, how: 'come' | 'fail' = 'come') => {
    asked[n]?.[how]();
    await settled();
  };
  return { shelf: shelf({ en: from('en'), cy: from('cy') }), asked, at };
}
const settled = () => new Promise((done) => setTimeout(done));

function page(...catalogues: readonly ReturnType<typeof slow>[]) {
  const told: Spoken[] = [];
  const { turn, open } = speech(
    catalogues.map((one) => one.shelf),
    (now) => told.push(now),
  );
  return { told, turn: (to: Language) => void turn(to), open, now: () => told.at(-1) };
}

describe('words', () => {
  it('are fetched once, one language at a time, and are not to be had before', async () => {
    const words = slow();
    expect(words.asked).toEqual([]);
    void words.shelf.bring('cy');
    void words.shelf.bring('cy');
    expect(words.asked.map(({ language }) => language)).toEqual(['cy']);
    expect(words.shelf.has('cy')).toBe(false);
    expect(() => words.shelf.of('cy')).toThrow();
    await words.at(0);
    expect(words.shelf.of('cy')).toBe('words in cy');
    expect(words.shelf.has('en')).toBe(false);
  });

  it('that did not come are asked for anew', async () => {
    const words = slow();
    const first = words.shelf.bring('en').catch(() => 'failed');
    await words.at(0, 'fail');
    expect(await first).toBe('failed');
    void words.shelf.bring('en');
    await words.at(1);
    expect(words.shelf.of('en')).toBe('words in en');
  });
});

describe('a page', () => {
  it('says nothing before its first words, and asks for all of them at once', async () => {
    const [panel, list] = [slow(), slow()];
    const { told, turn } = page(panel, list);
    turn('cy');
    expect([panel, list].map(({ asked }) => asked.length)).toEqual([1, 1]);
    await panel.at(0);
    expect(told).toEqual([]);
    await list.at(0);
    expect(told).toEqual([{ language: 'cy', missed: false }]);
  });

  it('turns when all that it says is there in the other language, and not before', async () => {
    const [panel, list] = [slow(), slow()];
    const { turn, open, now, told } = page(panel);
    turn('en');
    await panel.at(0);
    void open([list.shelf]);
    await list.at(0);
    turn('cy');
    await panel.at(1);
    expect(now()).toEqual({ language: 'en', missed: false });
    await list.at(1);
    expect(now()).toEqual({ language: 'cy', missed: false });
    expect(told).toHaveLength(2);
  });

  it('waits for a part that was opened while it was about to turn', async () => {
    const [panel, list] = [slow(), slow()];
    const { turn, open, now } = page(panel);
    turn('en');
    await panel.at(0);
    turn('cy');
    void open([list.shelf]);
    await list.at(0);
    await panel.at(1);
    expect(now()?.language).toBe('en');
    await list.at(1);
    expect(now()?.language).toBe('cy');
  });

  it('that turned while a part was fetched opens it in the language it has now', async () => {
    const [panel, list] = [slow(), slow()];
    const { turn, open } = page(panel);
    turn('en');
    await panel.at(0);
    let opened = false;
    void open([list.shelf]).then(() => {
      opened = true;
    });
    turn('cy');
    await panel.at(1);
    await list.at(0);
    expect(opened).toBe(false);
    await list.at(1);
    expect(opened).toBe(true);
    expect(list.asked.map(({ language }) => language)).toEqual(['en', 'cy']);
  });

  it('goes by what was pressed last', async () => {
    const panel = slow();
    const { turn, told } = page(panel);
    turn('en');
    await panel.at(0);
    turn('cy');
    turn('en');
    await panel.at(1);
    expect(told.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('stays in its language when the other does not come, says so, and can be asked again', async () => {
    const panel = slow();
    const { turn, now } = page(panel);
    turn('en');
    await panel.at(0);
    turn('cy');
    await panel.at(1, 'fail');
    expect(now()).toEqual({ language: 'en', missed: true });
    turn('cy');
    await panel.at(2);
    expect(now()).toEqual({ language: 'cy', missed: false });
  });

  it('has no language when even the first did not come', async () => {
    const panel = slow();
    const { turn, now } = page(panel);
    turn('cy');
    await panel.at(0, 'fail');
    expect(now()).toEqual({ language: null, missed: true });
  });

  it('is told nothing when the settings change in something else (control: it is when they change the language)', async () => {
    const panel = slow();
    const { turn, told } = page(panel);
    turn('en');
    await panel.at(0);
    turn('en');
    await settled();
    expect(told).toHaveLength(1);
    turn('cy');
    await panel.at(1);
    expect(told).toHaveLength(2);
  });
});
