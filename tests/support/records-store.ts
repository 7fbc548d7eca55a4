import type { Store } from '../../src/background/records.ts';
import type { Entry, Kept } from '../../src/records/chain.ts';
import { Fault, type Outcome, type RecordsFault } from '../../src/records/fault.ts';
import type { Append } from '../../src/records/writer.ts';

const done = <T>(value: T): Outcome<T> => ({ done: true, value });

/** A store in memory, with no seal and no chain: for what the background makes of what it is told, not for how it is kept. */
export function memoryStore() {
  const entries: Entry[] = [];
  /** What would be sealed, by the number of its entry. */
  const secrets = new Map<number, string>();
  const drafts = new Map<string, { readonly at: number; readonly text: string }>();
  const puts: string[] = [];
  const state: { fails: RecordsFault | null } = { fails: null };
  const slowly = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const attempt = async <T>(work: () => T): Promise<Outcome<T>> => {
    await slowly();
    return state.fails === null ? done(work()) : { done: false, why: new Fault(state.fails).why };
  };
  const append = (what: Append) => {
    const { book, at, clear, secret, source = null, draft } = what;
    const there = entries.find(
      (one) => source !== null && one.source?.from === source.from && one.source.n === source.n,
    );
    const seq = there?.seq ?? entries.length;
    if (!there) {
      entries.push({ book, seq, at, clear, secret: null, source, prev: '', hash: '', restored: null });
      if (secret !== null) secrets.set(seq, secret);
      if (draft !== undefined) drafts.delete(draft);
    }
    return { seq, hash: '', again: there !== undefined, copied: true, mended: null };
  };
  const removed = (incident: string) => {
    const mine = entries.filter(({ clear }) => clear.incident === incident);
    for (const one of mine) entries.splice(entries.indexOf(one), 1);
    return { removed: mine.length };
  };
  const write = {
    append: (what: Append) => attempt(() => append(what)),
    putDraft: (id: string, at: number, text: string) =>
      attempt(() => {
        puts.push(id);
        drafts.set(id, { at, text });
      }),
    dropDraft: (id: string) => attempt(() => void drafts.delete(id)),
    removeIncident: (id: string) => attempt(() => removed(id)),
    removeBook: () => attempt(() => false),
    mend: () => attempt(() => null),
  };
  const read = {
    incident: (id: string) => attempt((): readonly Kept[] => entries.filter(({ clear }) => clear.incident === id)),
    entriesOf: (book: string) => attempt(() => ({ rows: entries.filter((one) => one.book === book), next: null })),
    books: () => attempt(() => ({ books: [], unreadable: 0 })),
    drafts: () =>
      attempt(() => ({
        drafts: [...drafts].map(([id, { at }]) => ({ id, at, sealed: new Uint8Array() })),
        unreadable: 0,
      })),
    key: () => attempt(() => null),
  };
  // Of both only what the background asks of them.
  const store = { read, write } as unknown as Store;
  return { store, entries, secrets, drafts, puts, state };
}
