import { clearShelf, readShelf, writeShelf } from '../../browser.ts';
import { isBuiltOn } from '../../incidents/built-on.ts';
import { type Draft, draftSchema } from '../../incidents/draft.ts';
import { type Mark, markSchema } from '../../incidents/mark.ts';
import { attempt, Fault, type Outcome } from '../../records/fault.ts';
import type { Reader } from '../../records/reader.ts';
import type { DraftKept, Elsewhere } from '../../records/told.ts';
import { vault } from '../../records/vault.ts';
import type { Writer } from '../../records/writer.ts';

const liveKey = (id: string) => `draft-${id}`;
const markKey = (id: string) => `mark-${id}`;

export const ELSEWHERE: Elsewhere = { done: false, why: 'elsewhere' };

/** A memory that cannot be read keeps nothing from the disk. */
const inMemory = (key: string): Promise<unknown> => readShelf('session', key).catch(() => undefined);

/** The newest writing of a draft, while the browser runs: when it starts anew, no form of before is open any more. */
async function newest(id: string): Promise<Mark | null> {
  const mark = markSchema.safeParse(await inMemory(markKey(id)));
  return mark.success ? mark.data : null;
}

export const goesOn = async (id: string, mark: Mark | null): Promise<boolean> => isBuiltOn(await newest(id), mark);

/**
 * A draft lies sealed on the disk, and in the browser's memory as it is typed, so that a panel opened again goes on with
 * it. Neither waits for the other or fails with it. One that does not go on from the newest is not taken: it would write
 * over what was typed in another place.
 */
export async function keepDraft(
  write: Pick<Writer, 'putDraft'>,
  draft: Draft,
  now: number,
): Promise<Outcome<void> | Elsewhere> {
  const { id, mark = null } = draft;
  if (!(await goesOn(id, mark))) return ELSEWHERE;
  const [disk] = await Promise.all([write.putDraft(id, now, JSON.stringify(draft)), keepLive(draft, mark)]);
  return disk;
}

/** The memory is only so large. What does not go in any more must not leave an older one there, which would be taken for it. */
async function keepLive(draft: Draft, mark: Mark | null): Promise<void> {
  const { id } = draft;
  const marked = mark === null ? {} : { [markKey(id)]: mark };
  try {
    await writeShelf('session', { [liveKey(id)]: draft, ...marked });
  } catch {
    await clearShelf('session', [liveKey(id)]).catch(() => undefined);
    await writeShelf('session', marked).catch(() => undefined);
  }
}

/** The words go; which writing was the newest stays known: another form may still hold an older one. */
export const forgetLive = (id: string): Promise<void> => clearShelf('session', [liveKey(id)]);

export async function dropDraft(write: Pick<Writer, 'dropDraft'>, id: string): Promise<Outcome<void>> {
  await clearShelf('session', [liveKey(id), markKey(id)]).catch(() => undefined);
  return write.dropDraft(id);
}

export async function drafts(read: Pick<Reader, 'drafts' | 'key'>): Promise<Outcome<readonly DraftKept[]>> {
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
    kept.value.drafts.map(async ({ id, at, sealed }): Promise<DraftKept> => {
      const live = draftSchema.safeParse(await inMemory(liveKey(id)));
      if (live.success) return { id, at, draft: live.data, shut: null };
      const opened = await attempt(() => unlocked.open(sealed, { draft: id }));
      const draft = opened.done && opened.value.opened ? draftIn(opened.value.text) : null;
      if (draft !== null) return { id, at, draft, shut: null };
      const locked = opened.done && !opened.value.opened && opened.value.why === 'locked';
      return { id, at, draft, shut: locked ? 'locked' : 'not-read' };
    }),
  );
  return { done: true, value };
}

/** One that a later build wrote, or that is not whole, is none of ours: it keeps none of the others from being read. */
function draftIn(text: string): Draft | null {
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
