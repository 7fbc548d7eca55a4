import { readShelf, writeShelf } from '../browser.ts';
import { asCorrection } from '../incidents/begun.ts';
import { type Draft, draftSchema } from '../incidents/draft.ts';
import type { Entry } from '../incidents/entry.ts';
import type { Rules } from '../policy/rules.ts';
import type { Line } from '../protocol/line.ts';
import { sha256 } from '../records/bytes.ts';
import { type Clear, isTombstone } from '../records/chain.ts';
import { copyOn } from '../records/copy.ts';
import { database } from '../records/database.ts';
import { Fault, type Outcome } from '../records/fault.ts';
import { fileKeyCopy } from '../records/key-copy.ts';
import { readKey } from '../records/key-store.ts';
import { closingEntry, LESSONS, lessonBook, lineEntry, linesIn, summaryIn } from '../records/lesson/book.ts';
import { localShelf } from '../records/local-shelf.ts';
import { INCIDENTS, outstandingIn } from '../records/outstanding.ts';
import { ALL, type Reader, reader } from '../records/reader.ts';
import { type Keeping, pastKeeping } from '../records/tidy.ts';
import type { DraftKept, IncidentClear, Outstanding, RecordsTold } from '../records/told.ts';
import { vault } from '../records/vault.ts';
import { type Writer, writer } from '../records/writer.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { turns } from './turns.ts';

const liveKey = (id: string) => `draft-${id}`;

/** Asked again no sooner than this (ms) whether something is past its time: nothing hangs on the minute. */
const TIDY_MS = 10 * 60_000;

export interface Records {
  /** A line of a lesson's record: true when it is on the disk. */
  line(tabId: number, startedAt: number, line: Line): Promise<boolean>;
  answer(told: RecordsTold, rules: () => Promise<Rules | null>): Promise<unknown>;
  /** Closes what was cut off and takes out what is past its time. */
  tidy(rules: Rules | null, anyway?: boolean): Promise<void>;
}

const ORDERED: ReadonlySet<RecordsTold['kind']> = new Set(['draft', 'drop-draft', 'incident', 'remove-incident']);

/** The records' one writer. It holds nothing of a lesson: what it needs to know it reads. */
export function records(clock: () => number = Date.now): Records {
  const open = database();
  const copy = copyOn(localShelf, sha256);
  const write = writer({ database: open, copy, keyCopy: fileKeyCopy() });
  const read = reader({ database: open, copy, key: readKey });
  let tidied = Number.NEGATIVE_INFINITY;
  /** What is written of incidents keeps its order: a draft sent before its record must not come to lie there after it. */
  const inTurn = turns();

  const tidy = async (rules: Rules | null, anyway = false) => {
    if (!anyway && clock() - tidied < TIDY_MS) return;
    tidied = clock();
    await closeCutOff(read, write, clock());
    if (!rules) return;
    await takeOutLessons(read, write, rules, clock());
    // In turn: nothing may be added to an incident between being found past its time and being taken out.
    await inTurn(() => takeOutIncidents(read, write, rules, clock()));
  };
  return {
    line: async (tabId, startedAt, line) => {
      const book = lessonBook(startedAt, tabId);
      const source = { from: book, n: line.at };
      // One that was closed, and is heard of again (a computer that slept), is no longer as it was summed up.
      const append = { book, at: line.at, clear: lineEntry(line), secret: null, source, summary: null };
      return (await write.append(append)).done;
    },
    answer: async (told, rules) => {
      if (told.kind === 'tidy') {
        await write.mend(clock());
        await tidy(await rules(), true);
        return { done: true, value: null };
      }
      const work = () => answer(told, read, write, clock());
      return ORDERED.has(told.kind) ? inTurn(work) : work();
    },
    tidy,
  };
}

async function answer(
  told: Exclude<RecordsTold, { kind: 'tidy' }>,
  read: Reader,
  write: Writer,
  now: number,
): Promise<unknown> {
  switch (told.kind) {
    case 'draft':
      return keepDraft(write, told.draft, now);
    case 'drop-draft':
      await writeShelf('session', { [liveKey(told.id)]: null });
      return write.dropDraft(told.id);
    case 'drafts':
      return drafts(read);
    case 'note':
      return append(write, told.note.at, { kind: 'note', note: told.note });
    case 'drop-note':
      return append(write, told.at, { kind: 'drop-note', id: told.id });
    case 'incident':
      return enterIncident(read, write, told);
    case 'outstanding':
      return outstanding(read);
    case 'remove-incident':
      return write.removeIncident(told.id, told.why, now);
    case 'remove-lesson':
      return write.removeBook(told.id, told.why, now);
    case 'lines':
      return linesOf(read, told.lesson);
    case 'key':
      return write.key();
    case 'replace-key':
      return write.replaceKey(told.record);
  }
}

/** A draft lies sealed on the disk, and in the browser's memory as it is typed, so that a panel opened again goes on with it. */
async function keepDraft(write: Writer, draft: Draft, now: number): Promise<Outcome<void>> {
  await writeShelf('session', { [liveKey(draft.id)]: draft });
  return write.putDraft(draft.id, now, JSON.stringify(draft));
}

async function drafts(read: Reader): Promise<Outcome<readonly DraftKept[]>> {
  const kept = await read.drafts();
  if (!kept.done) return kept;
  // Only to be opened here while nothing protects it; behind a passphrase it is for the page of records to open.
  const unlocked = vault({
    read: async () => {
      const key = await read.key();
      if (!key.done) throw new Fault(key.why);
      return key.value;
    },
    replace: async () => undefined,
    // In hand for this one reading; at nought it would be locked again before it opened anything.
    lockAfter: Number.POSITIVE_INFINITY,
    clock: () => 0,
  });
  const value = await Promise.all(
    kept.value.map(async ({ id, at, sealed }): Promise<DraftKept> => {
      const live = draftSchema.safeParse(await readShelf('session', liveKey(id)));
      if (live.success) return { id, at, draft: live.data };
      const opened = await unlocked.open(sealed, { draft: id });
      const draft = opened.opened ? draftSchema.safeParse(JSON.parse(opened.text)) : null;
      return { id, at, draft: draft?.success ? draft.data : null };
    }),
  );
  return { done: true, value };
}

const append = (write: Writer, at: number, clear: IncidentClear) =>
  write.append({ book: INCIDENTS, at, clear: clear as unknown as Clear, secret: null });

async function enterIncident(read: Reader, write: Writer, told: Extract<RecordsTold, { kind: 'incident' }>) {
  const { due, draft } = told;
  const once = await begunOnce(read, told.entry);
  if (!once.done) return once;
  const entry = once.value;
  const { incident, kind, at } = entry;
  const written = told.entry.kind === 'written' ? told.entry.account.meta : null;
  const clear: IncidentClear = {
    kind,
    incident,
    due,
    note: written?.note ?? null,
    lesson: written?.lesson ?? null,
    format: kind === 'exported' ? entry.format : null,
  };
  const entered = await write.append({
    book: INCIDENTS,
    at,
    clear: clear as unknown as Clear,
    secret: JSON.stringify(entry),
    // A page that had no answer sends it again, and it is entered once.
    source: { from: `${incident}:${kind}`, n: at },
    ...(draft === null ? {} : { draft }),
  });
  if (entered.done && draft !== null) await writeShelf('session', { [liveKey(draft)]: null });
  return entered;
}

/** A record is begun once. What would begin it again has another time than what began it; sent again it has the same. */
async function begunOnce(read: Reader, entry: Entry): Promise<Outcome<Entry>> {
  if (entry.kind !== 'written') return { done: true, value: entry };
  const had = await read.incident(entry.incident);
  if (!had.done) return had;
  const begun = had.value.some((row) => !isTombstone(row) && row.clear.kind === 'written' && row.at !== entry.at);
  return { done: true, value: begun ? asCorrection(entry) : entry };
}

async function outstanding(read: Reader): Promise<Outcome<Outstanding>> {
  const rows = await read.entriesOf(INCIDENTS, 0, ALL);
  if (!rows.done) return rows;
  const kept = await read.drafts();
  return { done: true, value: outstandingIn(rows.value.rows, kept.done ? kept.value : []) };
}

async function linesOf(read: Reader, startedAt: number): Promise<Outcome<readonly Line[]>> {
  const found = await read.books(`${LESSONS}${startedAt}-`);
  if (!found.done) return found;
  const [lesson] = found.value.books;
  if (lesson === undefined) return { done: true, value: [] };
  const rows = await read.entriesOf(lesson.book, 0, ALL);
  return rows.done ? { done: true, value: linesIn(rows.value.rows) } : rows;
}

/** A lesson that nothing was heard of for longer than it could be taken up again is over, whether or not anybody said so. */
async function closeCutOff(read: Reader, write: Writer, now: number): Promise<void> {
  const lessons = await read.books(LESSONS);
  if (!lessons.done) return;
  for (const { book, summary, last, removed, seq } of lessons.value.books) {
    if (summary !== null || removed?.upTo === seq || now - last <= REJOIN_MS) continue;
    const rows = await read.entriesOf(book, 0, ALL);
    const closing = rows.done ? summaryIn(book, rows.value.rows) : null;
    if (closing === null) continue;
    const clear = closingEntry(closing);
    await write.append({ book, at: now, clear, secret: null, summary: closing as unknown as Clear });
  }
}

const keepingOf = (rules: Rules): Keeping => ({
  lessons: rules['log.retention-days'],
  incidents: rules['log.draft-days'],
});

async function takeOutLessons(read: Reader, write: Writer, rules: Rules, now: number): Promise<void> {
  const found = await read.books(LESSONS);
  if (!found.done) return;
  const { lessons } = pastKeeping(found.value.books, { incidents: [] }, keepingOf(rules), now);
  for (const book of lessons) await write.removeBook(book, 'retention', now);
}

async function takeOutIncidents(read: Reader, write: Writer, rules: Rules, now: number): Promise<void> {
  const waiting = await outstanding(read);
  if (!waiting.done) return;
  const { incidents } = pastKeeping([], waiting.value, keepingOf(rules), now);
  for (const id of incidents) await write.removeIncident(id, 'exported-and-due', now);
}
