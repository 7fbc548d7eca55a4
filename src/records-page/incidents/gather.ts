import type { Draft } from '../../incidents/draft.ts';
import { draftSchema } from '../../incidents/draft.ts';
import { type Entry, entrySchema } from '../../incidents/entry.ts';
import type { Kept } from '../../incidents/export/json.ts';
import { type StandFault, stand } from '../../incidents/stand.ts';
import { isReadable, type Row } from '../../records/book.ts';
import { isTombstone, type Entry as Sealed } from '../../records/chain.ts';
import type { Draft as SealedDraft } from '../../records/reader.ts';
import type { Vault } from '../../records/vault.ts';

/** Why an incident cannot be shown: sealed to another key, changed since, not of our form, or its parts make no whole. */
export type Shut = 'damaged' | 'other-key' | 'not-read' | StandFault;

/** One incident, as far as it can be read here. `lost`: later parts of it that cannot be. */
export type Body =
  | { readonly as: 'open'; readonly kept: Kept; readonly lost: number }
  | { readonly as: 'shut'; readonly why: Shut };

type Piece = { readonly entry: Entry } | { readonly why: 'damaged' | 'other-key' | 'not-read' };

/** The entries that belong to incidents, by incident and in order. */
export function byIncident(rows: readonly Row[]): ReadonlyMap<string, readonly Sealed[]> {
  const found = new Map<string, Sealed[]>();
  for (const row of rows) {
    if (!isReadable(row) || isTombstone(row) || typeof row.clear.incident !== 'string') continue;
    found.set(row.clear.incident, [...(found.get(row.clear.incident) ?? []), row]);
  }
  return found;
}

/** Opens all of them; null when the key was locked meanwhile, and then nothing of it may be shown. */
export async function openAll(
  vault: Pick<Vault, 'open'>,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Body> | null> {
  // All at once: the browser works at them side by side, and one after another half a thousand took seconds.
  const opened = await Promise.all(
    [...byIncident(rows)].map(async ([id, entries]) => {
      const pieces = await Promise.all(entries.map((sealed) => openOne(vault, sealed)));
      const open = pieces.filter((piece) => piece !== 'locked');
      return open.length < pieces.length ? null : ([id, bodyOf(open)] as const);
    }),
  );
  const whole = opened.filter((one) => one !== null);
  return whole.length < opened.length ? null : new Map(whole);
}

async function openOne(vault: Pick<Vault, 'open'>, { secret, book, seq }: Sealed): Promise<Piece | 'locked'> {
  if (secret === null) return { why: 'not-read' };
  const opened = await vault.open(secret, { book, seq });
  if (!opened.opened) return opened.why === 'locked' ? 'locked' : { why: opened.why };
  const entry = entrySchema.safeParse(jsonIn(opened.text));
  // A later build may enter what this one does not know.
  return entry.success ? { entry: entry.data } : { why: 'not-read' };
}

/** The first part has to be there; of what comes later, what can be read is shown and what cannot is counted. */
export function bodyOf(pieces: readonly Piece[]): Body {
  const [first] = pieces;
  if (first !== undefined && 'why' in first) return { as: 'shut', why: first.why };
  const entries = pieces.flatMap((piece) => ('entry' in piece ? [piece.entry] : []));
  const stands = stand(entries);
  if ('fault' in stands) return { as: 'shut', why: stands.fault };
  return { as: 'open', kept: { standing: stands.standing, entries }, lost: pieces.length - entries.length };
}

/** A draft that lies sealed, or why it cannot be opened. */
export async function openDraft(
  vault: Pick<Vault, 'open'>,
  { id, sealed }: SealedDraft,
): Promise<{ readonly draft: Draft } | { readonly why: 'locked' | 'damaged' | 'other-key' | 'not-read' }> {
  const opened = await vault.open(sealed, { draft: id });
  if (!opened.opened) return { why: opened.why };
  const draft = draftSchema.safeParse(jsonIn(opened.text));
  return draft.success ? { draft: draft.data } : { why: 'not-read' };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
