/** Lessons put into the extension's database as the background would have left them: chained, closed, some days ago. */
import type { Page } from '@playwright/test';
import type { Line } from '../../../src/protocol/line.ts';
import { sha256 } from '../../../src/records/bytes.ts';
import { type Clear, type Entry, GENESIS, hashOf } from '../../../src/records/chain.ts';
import type { Head } from '../../../src/records/head.ts';
import { closingEntry, lineEntry } from '../../../src/records/lesson/book.ts';
import { bookOf, summarised } from '../../records-page/stage/lessons.ts';

export interface Bound {
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/** A lesson's book, every entry with its hash; one that is not closed is still going on. */
export async function bound(lines: readonly Line[], closed = true): Promise<Bound> {
  const book = bookOf(lines);
  const summary = closed ? summarised(lines) : null;
  const says: { at: number; clear: Clear; source: Entry['source'] }[] = lines.map((line) => ({
    at: line.at,
    clear: JSON.parse(JSON.stringify(lineEntry(line))),
    source: { from: book, n: line.at },
  }));
  if (summary) says.push({ at: summary.lastAt, clear: closingEntry(summary), source: null });
  const entries: Entry[] = [];
  for (const [seq, said] of says.entries()) {
    const unhashed = { book, seq, ...said, secret: null, prev: entries.at(-1)?.hash ?? GENESIS };
    entries.push({ ...unhashed, hash: await hashOf(unhashed, sha256), restored: null });
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('a lesson without a line');
  const head: Head = {
    ...{ book, seq: last.seq, hash: last.hash, begun: first.at, last: last.at, removed: null },
    summary: summary as unknown as Clear | null,
  };
  return { head, entries };
}

/** In a page of the extension whose database is there. */
export const putBooks = (page: Page, books: readonly Bound[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open('gwarchod-records');
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const db = asked.result;
          const tx = db.transaction(['heads', 'entries'], 'readwrite');
          for (const { head, entries } of all) {
            tx.objectStore('heads').put(head);
            for (const entry of entries) tx.objectStore('entries').put(entry);
          }
          tx.onabort = () => failed(tx.error);
          tx.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    // Plain values, by a plain type: the entries' own goes too deep for what is handed to a page.
    books as readonly { readonly head: object; readonly entries: readonly object[] }[],
  );
