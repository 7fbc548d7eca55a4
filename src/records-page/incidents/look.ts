import { type Checked, isReadable, type Row } from '../../records/book.ts';
import { isTombstone } from '../../records/chain.ts';
import { COPIES } from '../../records/copy.ts';
import { attempt, type RecordsFault } from '../../records/fault.ts';
import { LESSONS } from '../../records/lesson/book.ts';
import { INCIDENTS, outstandingIn } from '../../records/outstanding.ts';
import { ALL, type Draft as SealedDraft } from '../../records/reader.ts';
import type { Outstanding } from '../../records/told.ts';
import type { VaultState } from '../../records/vault.ts';
import type { Tools } from '../tools.ts';

/** What can be told without unlocking anything. */
export interface Look {
  readonly rows: readonly Row[];
  readonly outstanding: Outstanding;
  readonly drafts: readonly SealedDraft[];
  /** When each lesson of this device began: what has to be done before the next is late from then on. */
  readonly sessions: readonly number[];
  /** Some of them could not be read, so that what is not late by the others may be late all the same. */
  readonly sessionsUnread: boolean;
  /** How the key stands; `not-read` when the store does not say. */
  readonly key: VaultState | 'not-read';
  /** Why only the second copy's newest are shown; null when the store itself was read. */
  readonly fault: RecordsFault | null;
}

export async function lookAt({ read, vault }: Pick<Tools, 'read' | 'vault'>): Promise<Look> {
  const [book, drafts, lessons, key] = await Promise.all([
    read.entriesOf(INCIDENTS, 0, ALL),
    read.drafts(),
    read.books(LESSONS),
    attempt(() => vault.state()),
  ]);
  const rows = book.done ? book.value.rows : await copiedRows(read);
  return {
    rows,
    outstanding: outstandingIn(rows, drafts),
    drafts: drafts.done ? drafts.value.drafts : [],
    sessions: lessons.done ? lessons.value.books.map(({ begun }) => begun) : [],
    sessionsUnread: !lessons.done || lessons.value.unreadable > 0,
    key: key.done ? key.value : 'not-read',
    fault: book.done ? null : book.why,
  };
}

const copiedRows = async (read: Tools['read']): Promise<readonly Row[]> =>
  (await read.copied()).filter(({ book }) => book === INCIDENTS).toSorted((a, b) => a.seq - b.seq);

/** Holds the chain against its heads, where that can be done. */
export async function checkChain(read: Tools['read']): Promise<Checked | 'unchecked'> {
  const checked = await read.check(INCIDENTS);
  return checked.done ? checked.value : 'unchecked';
}

/** Which of the newest entries the second copy does not hold: too large for it, or there was no room. */
export async function uncopied(read: Tools['read'], rows: readonly Row[]): Promise<readonly number[]> {
  const held = new Set((await copiedRows(read)).map(({ seq }) => seq));
  const last = rows.at(-1)?.seq ?? -1;
  return rows.flatMap((row) =>
    row.seq > last - COPIES && isReadable(row) && !isTombstone(row) && !held.has(row.seq) ? [row.seq] : [],
  );
}
