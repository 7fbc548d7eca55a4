import fc from 'fast-check';
import { expect, test } from './page/harness.ts';

/**
 * Random sequences of what can happen to the records, against an oracle that knows what was acknowledged: an append, a
 * removal, our being stopped (before an append was answered too), a copy that cannot be written, an append sent again.
 */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('append' as const), book: fc.constantFrom('incidents', 'lesson:1') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), nth: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove-lesson' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stop' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('stop-in-append' as const), turns: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy-fails' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mend' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a play ends with that should not be; empty when all is well. */
async function play(given: { steps: readonly Step[]; forget: boolean }): Promise<readonly string[]> {
  const { desk, shelf, DATABASE } = window.made;
  const wrong: string[] = [];
  localStorage.clear();
  shelf.fail = false;
  await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(DATABASE), { onsuccess: resolve }));
  let now = desk();
  let n = 0;
  /** By book, what was acknowledged and not taken out since: number and what it says. */
  const kept: Record<string, Map<number, number>> = { incidents: new Map(), 'lesson:1': new Map() };
  const stop = async () => {
    await now.database.close();
    now = desk();
  };
  const append = (book: string) => {
    n += 1;
    const source = { from: 'tab', n };
    return { n, done: now.writer.append({ book, at: n, clear: { n, incident: `i${n}` }, secret: null, source }) };
  };
  for (const one of given.steps) {
    if (one.do === 'append' || one.do === 'again') {
      const book = one.do === 'append' ? one.book : 'incidents';
      const sent = append(book);
      const said = await sent.done;
      if (!said.done) wrong.push(`not entered: ${said.why}`);
      else if (said.value.mended !== null) wrong.push('something was taken for lost');
      else kept[book]?.set(said.value.seq, sent.n);
      if (one.do === 'again') {
        const source = { from: 'tab', n: sent.n };
        const more = await now.writer.append({ book, at: n, clear: { n: -1 }, secret: null, source });
        if (!more.done || !said.done || more.value.seq !== said.value.seq) wrong.push('entered twice');
      }
    } else if (one.do === 'stop-in-append') {
      // Stopped somewhere on the way: entered or not, nobody was told.
      void append('incidents').done.catch(() => undefined);
      for (let turn = 0; turn < one.turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
      await stop();
    } else if (one.do === 'remove') {
      const seq = [...(kept.incidents ?? new Map()).keys()][one.nth];
      if (seq === undefined) continue;
      const said = await now.writer.removeEntries('incidents', [seq], 'by-hand', n);
      if (said.done) kept.incidents?.delete(seq);
    } else if (one.do === 'remove-lesson') {
      const said = await now.writer.removeBook('lesson:1', 'retention', n);
      if (said.done) kept['lesson:1']?.clear();
    } else if (one.do === 'mend') {
      const said = await now.writer.mend(n);
      if (!said.done || said.value.books.length > 0) wrong.push('something was taken for lost');
    } else if (one.do === 'copy-fails') shelf.fail = one.on;
    else await stop();
  }
  shelf.fail = false;
  // Whatever is still on its way is over when this is.
  await now.writer.mend(n);
  if (given.forget) await now.database.write(['entries'], (tx) => tx.objectStore('entries').delete(['incidents', 0]));
  for (const [book, entries] of Object.entries(kept)) {
    const read = await now.reader.entriesOf(book, 0, 1_000);
    const rows = new Map(read.done ? read.value.rows.map((row) => [row.seq, row]) : []);
    for (const [seq, says] of entries) {
      const row = rows.get(seq);
      if (row === undefined || !('clear' in row) || row.clear.n !== says) wrong.push(`lost: ${book} ${seq}`);
    }
    const check = await now.reader.check(book);
    if (!check.done || !check.value.sound) wrong.push(`not sound: ${book} ${JSON.stringify(check)}`);
  }
  await now.database.close();
  return wrong;
}

test('nothing acknowledged is lost, and every chain is sound, whatever the sequence @deep', async ({ records }) => {
  test.slow();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      expect(await records.evaluate(play, { steps, forget: false })).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 40), endOnFailure: true },
  );
});

test('the oracle sees a loss', async ({ records }) => {
  const steps = [{ do: 'append', book: 'incidents' } as const, { do: 'append', book: 'incidents' } as const];
  const wrong = await records.evaluate(play, { steps, forget: true });
  expect(wrong).toContain('lost: incidents 0');
  expect(wrong.join()).toContain('not sound: incidents');
});
