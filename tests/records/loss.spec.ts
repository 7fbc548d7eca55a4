import type { Page } from '@playwright/test';
import { expect, test } from './page/harness.ts';

const fill = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const { writer } = window.made.desk();
    for (let n = 0; n < count; n++)
      await writer.append({
        book: 'incidents',
        at: n,
        clear: { incident: `i${n}`, kind: 'written' },
        secret: `text ${n}`,
      });
    await writer.append({ book: 'lesson:1', at: 99, clear: {}, secret: null });
  }, count);
const check = (page: Page, book = 'incidents') => page.evaluate((book) => window.made.desk().reader.check(book), book);
/** Texts of all entries of a book that can be opened, by their number. */
const texts = (page: Page) =>
  page.evaluate(async () => {
    const { reader, vault } = window.made.desk();
    const page = await reader.entriesOf('incidents');
    const found: Record<number, string> = {};
    for (const row of page.done ? page.value.rows : []) {
      if (!('secret' in row) || row.secret === null) continue;
      const opened = await vault.open(row.secret, { book: row.book, seq: row.seq });
      found[row.seq] = opened.opened ? opened.text : opened.why;
    }
    return found;
  });
const lose = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(window.made.DATABASE);
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );

test('a database that is gone comes back as far as the copy goes, and the chain goes on where it stood', async ({
  records,
}) => {
  await fill(records, 45);
  await lose(records);
  expect(await check(records)).toMatchObject({ value: { sound: false, cutOff: { from: 0, to: 44 } } });
  const mended = await records.evaluate(() => window.made.desk().writer.mend(500));
  expect(mended).toEqual({
    done: true,
    value: {
      copied: true,
      books: [
        { book: 'incidents', restored: [{ from: 5, to: 44 }], lost: [{ from: 0, to: 4 }] },
        { book: 'lesson:1', restored: [{ from: 0, to: 0 }], lost: [] },
      ],
    },
  });
  // Mended once, it is whole: what is lost is recorded, and a second look finds nothing.
  expect(await check(records)).toMatchObject({ value: { sound: true, lost: [{ from: 0, to: 4 }] } });
  expect(await records.evaluate(() => window.made.desk().writer.mend(501))).toEqual({
    done: true,
    value: { books: [], copied: true },
  });
  const next = await records.evaluate(() =>
    window.made.desk().writer.append({ book: 'incidents', at: 502, clear: {}, secret: 'after' }),
  );
  expect(next).toMatchObject({ done: true, value: { seq: 46, mended: null } });
  // The key came back too, or nothing of this could be read.
  const read = await texts(records);
  expect(read).toMatchObject({ 5: 'text 5', 44: 'text 44', 46: 'after' });
  const rows = await records.evaluate(() => window.made.desk().reader.entriesOf('incidents'));
  expect(rows).toMatchObject({
    value: { rows: expect.arrayContaining([expect.objectContaining({ seq: 44, restored: 500 })]) },
  });
});

test('an append finds out by itself, says what was lost, and does not begin again', async ({ records }) => {
  await fill(records, 3);
  await lose(records);
  const append = () =>
    records.evaluate(() =>
      window.made.desk().writer.append({ book: 'incidents', at: 7, clear: { n: 1 }, secret: 'x' }),
    );
  expect(await append()).toMatchObject({ value: { seq: 4, mended: { restored: [{ from: 0, to: 2 }], lost: [] } } });
  expect(await append()).toMatchObject({ value: { seq: 5, mended: null } });
  expect(await check(records)).toMatchObject({ value: { sound: true, lost: [] } });
  expect(await texts(records)).toEqual({ 0: 'text 0', 1: 'text 1', 2: 'text 2', 4: 'x', 5: 'x' });
});

test('a writer that goes on while the database is lost under it seals to no key that is gone', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { desk, DATABASE, fileKeyCopy } = window.made;
    const { writer } = desk();
    await writer.append({ book: 'incidents', at: 1, clear: {}, secret: 'one' });
    await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(DATABASE), { onsuccess: resolve }));
    await fileKeyCopy().clear();
    return [
      await writer.append({ book: 'incidents', at: 2, clear: {}, secret: 'two' }),
      await writer.putDraft('d', 3, 'draft'),
    ];
  });
  expect(seen).toMatchObject([{ done: true, value: { seq: 2 } }, { done: true }]);
  // The first was sealed to what is gone, which is said; the second opens.
  expect(await texts(records)).toEqual({ 0: 'other-key', 2: 'two' });
});

const raw = (page: Page, change: 'last-row' | 'head' | 'bad-head' | 'both' | 'bad-row' | 'middle-row') =>
  page.evaluate(async (change) => {
    const { DATABASE, raw } = window.made;
    const db = await raw(DATABASE);
    const [last, middle] = [
      ['incidents', 4],
      ['incidents', 2],
    ];
    if (change === 'last-row' || change === 'both') await db.remove('entries', last);
    if (change === 'middle-row') await db.remove('entries', middle);
    if (change === 'head' || change === 'both') await db.remove('heads', 'incidents');
    if (change === 'bad-head') await db.put('heads', { book: 'incidents', seq: 'four' });
    if (change === 'bad-row') await db.put('entries', { book: 'incidents', seq: 2, nonsense: true });
    db.close();
  }, change);

test.describe('damage inside the database', () => {
  for (const [change, said, mended] of [
    ['last-row', { sound: false, cutOff: { from: 4, to: 4 } }, [4]],
    ['middle-row', { sound: false, missing: [{ from: 2, to: 2 }] }, [2]],
    ['both', { sound: false, cutOff: { from: 4, to: 4 } }, [4]],
    ['head', { sound: true }, []],
    ['bad-head', { sound: true }, []],
  ] as const) {
    test(`${change}: is seen, and made good from the copy${change === 'both' ? '' : ' @deep'}`, async ({ records }) => {
      await fill(records, 5);
      await raw(records, change);
      expect(await check(records)).toMatchObject({ value: said });
      const done = await records.evaluate(() => window.made.desk().writer.mend(500));
      const restored = mended.map((seq) => ({ from: seq, to: seq }));
      expect(done).toMatchObject({
        done: true,
        value: { books: mended.length === 0 ? [] : [{ book: 'incidents', restored, lost: [] }] },
      });
      expect(await check(records)).toMatchObject({ value: { sound: true, lost: [] } });
      expect(await texts(records)).toMatchObject({ 0: 'text 0', 2: 'text 2', 4: 'text 4' });
      const books = await records.evaluate(() => window.made.desk().reader.books('incidents'));
      expect(books).toMatchObject({ value: { books: [{ book: 'incidents' }], unreadable: 0 } });
    });
  }
  test('a row that cannot be read is told, left as it is, and the rest is read', async ({ records }) => {
    await fill(records, 5);
    await raw(records, 'bad-row');
    expect(await check(records)).toMatchObject({ value: { sound: false, altered: [2], missing: [], cutOff: null } });
    await records.evaluate(() => window.made.desk().writer.mend(500));
    expect(await texts(records)).toEqual({ 0: 'text 0', 1: 'text 1', 3: 'text 3', 4: 'text 4' });
    const left = await records.evaluate(async () => {
      const page = await window.made.desk().reader.entriesOf('incidents');
      const db = await window.made.raw(window.made.DATABASE);
      return { row: page.done && page.value.rows[2], lies: await db.get('entries', ['incidents', 2]) };
    });
    expect(left).toEqual({ row: { seq: 2, unreadable: true }, lies: { book: 'incidents', seq: 2, nonsense: true } });
  });
  test('a value that the browser cannot read is told, and the rest is read one by one', async ({ records }) => {
    await fill(records, 5);
    const page = await records.evaluate(async () => {
      const all = IDBObjectStore.prototype.getAll;
      const one = IDBObjectStore.prototype.get;
      const fail = () => {
        throw new DOMException('cannot be read', 'NotReadableError');
      };
      // The error Chromium gives for a value whose file is gone; no other way to it from inside a page.
      IDBObjectStore.prototype.getAll = function (...given) {
        return this.name === 'entries' ? fail() : all.apply(this, given);
      };
      IDBObjectStore.prototype.get = function (key) {
        return Array.isArray(key) && key[1] === 3 ? fail() : one.call(this, key);
      };
      const read = await window.made.desk().reader.entriesOf('incidents');
      Object.assign(IDBObjectStore.prototype, { getAll: all, get: one });
      return read.done ? read.value.rows.map((row) => ('unreadable' in row ? 'unreadable' : row.seq)) : read.why;
    });
    expect(page).toEqual([0, 1, 2, 'unreadable', 4]);
  });
});

test('while the database cannot be opened, the newest entries are read from the copy', async ({ records }) => {
  await fill(records, 3);
  await lose(records);
  const seen = await records.evaluate(async () => {
    const { DATABASE, STEPS, raw, desk } = window.made;
    (await raw(DATABASE, STEPS.length + 1)).close();
    const { reader } = desk();
    return {
      read: await reader.entriesOf('incidents'),
      copied: (await reader.copied()).map(({ book, seq }) => [book, seq]),
    };
  });
  expect(seen.read).toEqual({ done: false, why: 'newer' });
  expect(seen.copied).toEqual([
    ['lesson:1', 0],
    ['incidents', 2],
    ['incidents', 1],
    ['incidents', 0],
  ]);
});
