import { expect, test } from './page/harness.ts';

test('what is written is written strictly: it lies on the disk before it is said to be done', async ({ records }) => {
  const asked = await records.evaluate(async () => {
    const asked: (string | undefined)[] = [];
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const tx = begin.call(this, stores, mode, options);
      if (mode === 'readwrite') asked.push(tx.durability);
      return tx;
    };
    const { writer } = window.made.desk();
    await writer.append({ book: 'incidents', at: 1, clear: { incident: 'a' }, secret: 'x', summary: {}, draft: 'd' });
    await writer.putDraft('d', 1, 'x');
    await writer.dropDraft('d');
    await writer.removeIncident('a', 'by-hand', 2);
    await writer.removeBook('incidents', 'by-hand', 3);
    await writer.mend(4);
    const ours = asked.splice(0);
    // The control: another's transaction is seen, and is not strict by itself.
    const raw = await window.made.raw(window.made.DATABASE);
    await raw.put('drafts', { id: 'x' });
    raw.close();
    return { ours, theirs: asked };
  });
  expect(asked.ours.length).toBeGreaterThan(6);
  expect(new Set(asked.ours)).toEqual(new Set(['strict']));
  expect(asked.theirs).toEqual(['default']);
});

test('a database of a newer build is told, and left as it is', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { DATABASE, STEPS, raw, desk } = window.made;
    const newer = await raw(DATABASE, STEPS.length + 1, (db) => {
      db.createObjectStore('entries', { keyPath: ['book', 'seq'] });
      db.createObjectStore('heads', { keyPath: 'book' });
    });
    await newer.put('heads', { book: 'incidents', new: 'form' });
    newer.close();
    const { writer, reader } = desk();
    const said = [
      await writer.append({ book: 'incidents', at: 1, clear: {}, secret: null }),
      await writer.append({ book: 'incidents', at: 1, clear: {}, secret: 'x' }),
      await writer.putDraft('d', 1, 'x'),
      await writer.mend(1),
      await reader.books(''),
      await reader.check('incidents'),
    ];
    const after = await raw(DATABASE);
    const row = await after.get('heads', 'incidents');
    return { said, version: after.version - STEPS.length, stores: after.stores, row };
  });
  expect(seen.said).toEqual(seen.said.map(() => ({ done: false, why: 'newer' })));
  expect(seen).toMatchObject({ version: 1, stores: ['entries', 'heads'], row: { book: 'incidents', new: 'form' } });
});

test('an open page lets go when a newer build comes, which finds everything, and says "newer" from then on', async ({
  records,
}) => {
  const seen = await records.evaluate(async () => {
    const { STEPS, desk } = window.made;
    const old = desk();
    await old.writer.append({ book: 'incidents', at: 1, clear: { a: 1 }, secret: null });
    const steps = [
      ...STEPS,
      (db: { createObjectStore(name: 'drafts'): unknown }) => db.createObjectStore('more' as 'drafts'),
    ];
    const newer = desk(steps);
    const found = await newer.reader.entriesOf('incidents');
    const went = await newer.writer.append({ book: 'incidents', at: 2, clear: { a: 2 }, secret: null });
    return { found, went, old: await old.writer.append({ book: 'incidents', at: 3, clear: {}, secret: null }) };
  });
  expect(seen.found).toMatchObject({ done: true, value: { rows: [{ seq: 0, clear: { a: 1 } }] } });
  expect(seen.went).toMatchObject({ done: true, value: { seq: 1 } });
  expect(seen.old).toEqual({ done: false, why: 'newer' });
});

test('a page that does not let go is told of, and what waited for it goes on afterwards @deep', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { DATABASE, STEPS, raw, desk } = window.made;
    const stuck = await raw(DATABASE, 1, (db) => db.createObjectStore('entries', { keyPath: ['book', 'seq'] }));
    const { reader } = desk([...STEPS, () => undefined]);
    const from = performance.now();
    const blocked = await reader.entriesOf('incidents');
    const waited = performance.now() - from;
    stuck.close();
    return { blocked, waited, after: await reader.entriesOf('incidents') };
  });
  expect(seen.blocked).toEqual({ done: false, why: 'blocked' });
  expect(seen.waited).toBeGreaterThan(2_500);
  expect(seen.after).toMatchObject({ done: true });
});

test('a database without what should be in it is damaged; where there is none at all, none is to be had', async ({
  records,
}) => {
  const seen = await records.evaluate(async () => {
    const { DATABASE, raw, desk } = window.made;
    (await raw(DATABASE, 1, () => undefined)).close();
    const { writer, reader } = desk();
    const damaged = [await writer.append({ book: 'b', at: 1, clear: {}, secret: null }), await reader.books('')];
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    return { damaged, none: await desk().reader.books('') };
  });
  expect(seen.damaged).toEqual(seen.damaged.map(() => ({ done: false, why: 'damaged' })));
  expect(seen.none).toEqual({ done: false, why: 'unavailable' });
});

test('an error that nobody expects is not taken for one of those', async ({ records }) => {
  const said = await records.evaluate(async () => {
    const { database } = window.made.desk();
    const wrong = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'nothing');
    const thrown = await database.write(['heads'], () => Promise.reject(new TypeError('ours'))).catch(wrong);
    const clone = await window.made
      .desk()
      .writer.append({ book: 'b', at: 1, clear: { f: (() => 1) as never }, secret: null })
      .catch(wrong);
    return { thrown, clone, after: await window.made.desk().reader.books('') };
  });
  expect(said.thrown).toBe('TypeError: ours');
  expect(said.clone).toContain('DataCloneError');
  expect(said.after).toEqual({ done: true, value: { books: [], unreadable: 0 } });
});
