import type { Page } from '@playwright/test';
import { expect, test } from './page/harness.ts';

const fill = (page: Page) =>
  page.evaluate(async () => {
    const { writer } = window.made.desk();
    for (const [n, incident] of ['a', 'b', 'a', 'c'].entries())
      await writer.append({
        book: 'incidents',
        at: n,
        clear: { incident, kind: 'written' },
        secret: `text of ${incident}`,
      });
    for (let n = 0; n < 3; n++) await writer.append({ book: 'lesson:1', at: n, clear: { n }, secret: null });
  });
const state = (page: Page, book: string) =>
  page.evaluate(async (book) => {
    const { reader } = window.made.desk();
    const [read, check, copied] = [await reader.entriesOf(book), await reader.check(book), await reader.copied()];
    return {
      rows: read.done ? read.value.rows : [],
      check: check.done ? check.value : check.why,
      copied: copied.filter((entry) => entry.book === book).map(({ seq }) => seq),
    };
  }, book);

test('an incident that is taken out is gone from both places, with its reason, and the chain holds', async ({
  records,
}) => {
  await fill(records);
  const removed = await records.evaluate(() => window.made.desk().writer.removeIncident('a', 'exported-and-due', 50));
  expect(removed).toMatchObject({ done: true, value: { seqs: [0, 2], entered: { seq: 4, copied: true } } });
  const { rows, check, copied } = await state(records, 'incidents');
  expect(rows[0]).toEqual({
    ...{ book: 'incidents', seq: 0, source: null, prev: '0'.repeat(64), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    removed: { at: 50, why: 'exported-and-due' },
  });
  expect(rows[4]).toMatchObject({ clear: { kind: 'removed', seqs: [0, 2], why: 'exported-and-due' }, secret: null });
  expect(check).toMatchObject({ sound: true, removed: [0, 2] });
  expect(copied.toSorted()).toEqual([1, 3, 4]);
  // Nothing that was sealed is left anywhere in the store.
  const left = await records.evaluate(async () => JSON.stringify(await window.made.dump(window.made.DATABASE)));
  expect(left.match(/"secret":\{"\$bytes"/g)).toHaveLength(2);
  expect(await records.evaluate(() => window.made.desk().writer.removeIncident('a', 'by-hand', 51))).toEqual({
    done: true,
    value: { seqs: [], entered: null },
  });
});

test('what says that something was taken out cannot itself be taken out', async ({ records }) => {
  await fill(records);
  const said = await records.evaluate(async () => {
    const { writer } = window.made.desk();
    await writer.removeEntries('incidents', [1, 77], 'by-hand', 5);
    return writer.removeEntries('incidents', [1, 4], 'by-hand', 6);
  });
  expect(said).toEqual({ done: true, value: { seqs: [], entered: null } });
  expect((await state(records, 'incidents')).check).toMatchObject({ sound: true, removed: [1] });
});

test('a tombstone put there by somebody else is unexplained', async ({ records }) => {
  await fill(records);
  await records.evaluate(async () => {
    const db = await window.made.raw(window.made.DATABASE);
    const { book, seq, source, prev, hash } = (await db.get('entries', ['incidents', 1])) as Record<string, unknown>;
    await db.put('entries', { book, seq, source, prev, hash, removed: { at: 1, why: 'by-hand' } });
    db.close();
  });
  expect((await state(records, 'incidents')).check).toMatchObject({ sound: false, unexplained: [1] });
});

test('a lesson’s book is taken out whole: its head says so, and something that still comes goes on from there', async ({
  records,
}) => {
  await fill(records);
  const removed = await records.evaluate(() => window.made.desk().writer.removeBook('lesson:1', 'retention', 60));
  expect(removed).toEqual({ done: true, value: true });
  expect(await state(records, 'lesson:1')).toMatchObject({ rows: [], check: { sound: true }, copied: [] });
  const books = await records.evaluate(() => window.made.desk().reader.books('lesson:'));
  expect(books).toMatchObject({
    value: { books: [{ book: 'lesson:1', removed: { upTo: 2, at: 60, why: 'retention' } }] },
  });
  expect(await records.evaluate(() => window.made.desk().writer.mend(61))).toEqual({
    done: true,
    value: { books: [], copied: true },
  });
  const late = await records.evaluate(() =>
    window.made.desk().writer.append({ book: 'lesson:1', at: 62, clear: { n: 3 }, secret: null }),
  );
  expect(late).toMatchObject({ value: { seq: 3, mended: null } });
  expect(await state(records, 'lesson:1')).toMatchObject({ rows: [{ seq: 3 }], check: { sound: true }, copied: [3] });
  expect(await records.evaluate(() => window.made.desk().writer.removeBook('lesson:2', 'retention', 60))).toEqual({
    done: true,
    value: false,
  });
});

test('stopped between the two places, what was taken out does not come back', async ({ records }) => {
  await fill(records);
  const before = await records.evaluate(() => window.made.shelf.readAll());
  await records.evaluate(async () => {
    const { writer } = window.made.desk();
    await writer.removeIncident('a', 'by-hand', 50);
    await writer.removeBook('lesson:1', 'retention', 51);
  });
  // The copy as it was before: as if it had not been written any more.
  await records.evaluate((before) => window.made.shelf.write(before), before);
  expect(await records.evaluate(() => window.made.desk().writer.mend(52))).toEqual({
    done: true,
    value: { books: [], copied: true },
  });
  expect((await state(records, 'incidents')).check).toMatchObject({ sound: true, removed: [0, 2] });
  expect((await state(records, 'incidents')).copied.toSorted()).toEqual([1, 3, 4]);
  expect(await state(records, 'lesson:1')).toMatchObject({ rows: [], check: { sound: true }, copied: [] });
});
