import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Journal } from '../../src/protocol/journal.ts';
import { toldSchema } from '../../src/protocol/to-background.ts';
import { journalKeeper, KEEP_MS } from '../../src/watch/keep-journal.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { ME, row, SIONED } from '../support/sighting.ts';

const kept: (Journal | null)[] = [];
vi.mock('../../src/browser.ts', () => ({
  tellBackground: async (message: unknown) => {
    const told = toldSchema.parse(message);
    if (told.kind === 'keep') kept.push(told.journal);
    return true;
  },
}));
beforeEach(() => {
  kept.length = 0;
});

/** A keeper of a lesson that goes on in the test's hands. */
const keeping = (told: Lesson) => journalKeeper(() => told.session);
const begun = () => lesson().look({ rows: [ME, SIONED] });

describe('the journal is kept', () => {
  test('when something that stands in it has changed, and only then', () => {
    const told = begun();
    const keeper = keeping(told);
    keeper.changed();
    expect(kept).toMatchObject([{ title: 'Maths 9B', said: [] }]);
    told.wait(10_000).look({ rows: [ME, SIONED, row('Late')] });
    keeper.changed();
    expect(kept).toHaveLength(1);
    told.name(SIONED, 'staff');
    keeper.changed();
    expect(kept[1]).toMatchObject({ said: [{ key: SIONED.key, as: 'staff' }] });
  });
  test('now and then in a quiet lesson, so that it is known when it was last seen', () => {
    const told = begun();
    const keeper = keeping(told);
    keeper.changed();
    told.wait(KEEP_MS).look();
    keeper.settled();
    expect(kept).toHaveLength(1);
    told.wait(1).look();
    keeper.settled();
    keeper.settled();
    expect(kept.map((journal) => journal?.lastIn)).toEqual([told.now.utc - KEEP_MS - 1, told.now.utc]);
  });
  test('on the way out, changed or not', () => {
    const told = begun();
    const keeper = keeping(told);
    keeper.changed();
    keeper.leaving();
    expect(kept).toHaveLength(2);
    expect(kept[1]).toEqual(kept[0]);
  });
});

test('without a meeting there is nothing to keep, and that is said once', () => {
  const told = lesson();
  const keeper = keeping(told);
  keeper.changed();
  keeper.changed();
  told.wait(2 * KEEP_MS);
  keeper.settled();
  expect(kept).toEqual([null]);
});
