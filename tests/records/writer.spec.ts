import { expect, test } from './page/harness.ts';

test('an entry is read back as it was entered, sealed, and its book is sound', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { writer, reader, vault } = window.made.desk();
    const appended = [];
    for (const [n, text] of ['Beth ddigwyddodd: ŵ', 'corrected'].entries())
      appended.push(
        await writer.append({
          book: 'incidents',
          at: 100 + n,
          clear: { incident: 'i1', kind: 'written', due: [] },
          secret: text,
        }),
      );
    const page = await reader.incident('i1');
    const rows = page.done ? page.value : [];
    const texts = [];
    for (const row of rows)
      if ('secret' in row && row.secret) texts.push(await vault.open(row.secret, { book: row.book, seq: row.seq }));
    const first = rows[0];
    const moved =
      first && 'secret' in first && first.secret && (await vault.open(first.secret, { book: 'incidents', seq: 1 }));
    return { appended, texts, moved, check: await reader.check('incidents'), books: await reader.books('') };
  });
  expect(seen.appended).toMatchObject(
    [0, 1].map((seq) => ({ done: true, value: { seq, again: false, copied: true, mended: null } })),
  );
  expect(seen.texts).toEqual([
    { opened: true, text: 'Beth ddigwyddodd: ŵ' },
    { opened: true, text: 'corrected' },
  ]);
  expect(seen.moved).toEqual({ opened: false, why: 'damaged' });
  expect(seen.check).toMatchObject({ done: true, value: { sound: true } });
  expect(seen.books).toMatchObject({ value: { books: [{ book: 'incidents', seq: 1, begun: 100, last: 101 }] } });
});

test('an entry sent twice from the same source is entered once, and is answered alike', async ({
  records,
  another,
}) => {
  const send = (n: number) => {
    const { writer } = window.made.desk();
    return writer.append({ book: 'lesson:1', at: n, clear: { n }, secret: null, source: { from: 'tab-1', n } });
  };
  const first = await records.evaluate(send, 7);
  expect(first).toMatchObject({ done: true, value: { seq: 0, again: false } });
  expect(await records.evaluate(send, 7)).toMatchObject({ value: { seq: 0, again: true, copied: null } });
  expect(await records.evaluate(send, 8)).toMatchObject({ value: { seq: 1, again: false } });
  // Another writer, in another page, as after the worker was stopped.
  expect(await (await another()).evaluate(send, 7)).toMatchObject({ value: { seq: 0, again: true } });
  // The same time of another run of the tab is another line: the clock was set back before a reload.
  const other = await records.evaluate(() => {
    const source = { from: 'tab-1 reloaded', n: 7 };
    return window.made.desk().writer.append({ book: 'lesson:1', at: 7, clear: { n: 70 }, secret: null, source });
  });
  expect(other).toMatchObject({ value: { seq: 2, again: false } });
  const read = await records.evaluate(() => window.made.desk().reader.entriesOf('lesson:1'));
  const rows = [7, 8, 70].map((n) => ({ clear: { n } }));
  expect(read).toMatchObject({ done: true, value: { rows, next: null } });
});

test('many at once keep their order, and two writers at once lose nothing', async ({ records, another }) => {
  const other = await another();
  const many = (from: string) => {
    const { writer } = window.made.desk();
    return Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        writer.append({ book: 'incidents', at: n, clear: { from, n }, secret: null }),
      ),
    );
  };
  const both = (await Promise.all([records.evaluate(many, 'a'), other.evaluate(many, 'b')])).flat();
  const acknowledged = both.flatMap((one) => (one.done ? [one.value.seq] : []));
  // Who is told that another keeps writing has entered nothing.
  expect(both.flatMap((one) => (one.done ? [] : [one.why])).filter((why) => why !== 'busy')).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(25);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  const { rows, check } = await records.evaluate(async () => {
    const { reader } = window.made.desk();
    const page = await reader.entriesOf('incidents');
    return { rows: page.done ? page.value.rows : [], check: await reader.check('incidents') };
  });
  expect(rows).toHaveLength(acknowledged.length);
  expect(check).toMatchObject({ value: { sound: true } });
  for (const from of ['a', 'b']) {
    const order = rows.flatMap((row) => ('clear' in row && row.clear.from === from ? [Number(row.clear.n)] : []));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test('a book is read in pages, from its beginning and from its end', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { writer, reader } = window.made.desk();
    for (let n = 0; n < 7; n++) await writer.append({ book: 'lesson:1', at: n, clear: {}, secret: null });
    await writer.append({ book: 'lesson:10', at: 90, clear: {}, secret: null, summary: { kind: 'lesson' } });
    await writer.append({ book: 'lesson:10', at: 91, clear: {}, secret: null });
    const pages = [];
    for (let from: number | null = 0; from !== null; ) {
      const page = await reader.entriesOf('lesson:1', from, 3);
      if (!page.done) throw new Error(page.why);
      pages.push(page.value.rows.map(({ seq }) => seq));
      from = page.value.next;
    }
    const back = [];
    for (let before: number | undefined | null; before !== null; ) {
      const page = await reader.newest('lesson:1', 3, before);
      if (!page.done) throw new Error(page.why);
      back.push(page.value.rows.map(({ seq }) => seq));
      before = page.value.next;
    }
    return { pages, back, none: await reader.newest('lesson:2', 3), books: await reader.books('lesson:') };
  });
  expect(seen.pages).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  expect(seen.back).toEqual([[6, 5, 4], [3, 2, 1], [0]]);
  expect(seen.none).toEqual({ done: true, value: { rows: [], next: null } });
  expect(seen.books).toMatchObject({
    value: {
      books: [
        { book: 'lesson:10', summary: { kind: 'lesson' }, begun: 90, last: 91 },
        { book: 'lesson:1', summary: null },
      ],
      unreadable: 0,
    },
  });
});

test('what cannot be copied is acknowledged all the same, said, and copied when that goes again', async ({
  records,
}) => {
  const seen = await records.evaluate(async () => {
    const { desk, shelf } = window.made;
    const { writer, reader } = desk();
    shelf.fail = true;
    const first = await writer.append({ book: 'incidents', at: 1, clear: {}, secret: null });
    shelf.fail = false;
    const before = (await reader.copied()).length;
    await writer.mend(2);
    return { first, before, after: (await reader.copied()).length, check: await reader.check('incidents') };
  });
  expect(seen).toMatchObject({ first: { done: true, value: { copied: false } }, before: 0, after: 1 });
  expect(seen.check).toMatchObject({ value: { sound: true } });
});

test('an entry too large for the second copy is acknowledged, and said to lie in one place only', async ({
  records,
}) => {
  const seen = await records.evaluate(async () => {
    const { writer, reader } = window.made.desk();
    const append = (at: number, length: number) =>
      writer.append({ book: 'incidents', at, clear: {}, secret: 'x'.repeat(length) });
    const answers = [await append(1, 100), await append(2, 60_000), await append(3, 100)];
    return { answers, copied: (await reader.copied()).map(({ seq }) => seq) };
  });
  expect(seen.answers).toMatchObject([true, false, true].map((copied) => ({ done: true, value: { copied } })));
  expect(seen.copied).toEqual([2, 0]);
});

test('nobody else enters what the records enter on their own account', async ({ records }) => {
  const said = await records.evaluate(() =>
    window.made
      .desk()
      .writer.append({ book: 'incidents', at: 1, clear: { kind: 'gap' }, secret: null })
      .catch((error: Error) => error.message),
  );
  expect(said).toContain('gap');
});

test('a draft is sealed, replaced under its id, and goes with the entry that was made of it', async ({ records }) => {
  const seen = await records.evaluate(async () => {
    const { writer, reader, vault } = window.made.desk();
    const texts = async () => {
      const drafts = await reader.drafts();
      if (!drafts.done) throw new Error(drafts.why);
      const opened = drafts.value.drafts.map(
        async ({ id, at, sealed }) => [id, at, await vault.open(sealed, { draft: id })] as const,
      );
      return Promise.all(opened);
    };
    await writer.putDraft('d1', 1, 'fir');
    await writer.putDraft('d2', 2, 'second');
    await writer.putDraft('d1', 3, 'first');
    const kept = await texts();
    await writer.append({ book: 'incidents', at: 4, clear: {}, secret: 'first', draft: 'd1' });
    const saved = await texts();
    await writer.dropDraft('d2');
    return { kept, saved, none: await texts(), check: await reader.check('incidents') };
  });
  expect(seen.kept).toEqual([
    ['d1', 3, { opened: true, text: 'first' }],
    ['d2', 2, { opened: true, text: 'second' }],
  ]);
  expect(seen.saved.map(([id]) => id)).toEqual(['d2']);
  expect(seen.none).toEqual([]);
});
