import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/records/bytes.ts';
import type { Entry } from '../../src/records/chain.ts';
import { COPIES, copyOn, LARGEST } from '../../src/records/copy.ts';
import { entryAfter, headOf, shelf } from './made.ts';

async function filled(length: number, book = 'incidents') {
  const lies = shelf();
  const copy = copyOn(lies, sha256);
  const made: Entry[] = [];
  for (let n = 0; n < length; n++) {
    const entry = await entryAfter(made.at(-1) ?? null, { book });
    made.push(entry);
    await copy.keep([entry], headOf(entry));
  }
  return { lies, copy, made };
}
const seqs = (entries: readonly Entry[]) => entries.map(({ seq }) => seq).toSorted((a, b) => a - b);

describe('the second copy', () => {
  test('holds what was entered, as it was, and where the book stands', async () => {
    const { copy, made } = await filled(3);
    const { heads, entries } = await copy.all();
    expect(entries.toSorted((a, b) => a.seq - b.seq)).toEqual(made);
    expect(heads).toEqual([headOf(made[2] as Entry)]);
    expect(await copy.headOf('incidents')).toEqual(heads[0]);
    expect(await copy.headOf('lesson:1')).toBeNull();
  });
  test('holds the newest of each family, and lessons push out no incident', async () => {
    const { copy, made } = await filled(COPIES + 7);
    const lessons = ['lesson:a', 'lesson:b'].flatMap((book) => Array.from({ length: COPIES }, () => book));
    let last: Entry | null = null;
    for (const book of lessons) {
      last = await entryAfter(last?.book === book ? last : null, { book });
      await copy.keep([last], headOf(last));
    }
    const { entries } = await copy.all();
    expect(seqs(entries.filter(({ book }) => book === 'incidents'))).toEqual(seqs(made.slice(-COPIES)));
    expect(seqs(entries.filter(({ book }) => book === 'lesson:b'))).toEqual(
      Array.from({ length: COPIES }, (_, n) => n),
    );
    expect(entries).toHaveLength(2 * COPIES);
  });
  test('is one write for each entry, and nothing of it is there when that fails', async () => {
    const { lies, copy, made } = await filled(2);
    const before = new Map(lies.kept);
    lies.fail = true;
    const next = await entryAfter(made.at(-1) ?? null);
    await expect(copy.keep([next], headOf(next))).rejects.toThrow();
    expect(lies.kept).toEqual(before);
  });
  test('leaves out an entry that is too large, but not where its book stands', async () => {
    const { copy, made } = await filled(2);
    const large = await entryAfter(made[1] as Entry, { secret: new Uint8Array(LARGEST) });
    expect(await copy.keep([large], headOf(large))).toBe(false);
    const { entries, heads } = await copy.all();
    expect(seqs(entries)).toEqual([0, 1]);
    expect(heads[0]?.seq).toBe(2);
  });
  test('is far from filling the shelf, filled to the brim', async () => {
    const { lies, copy } = await filled(0);
    for (const book of ['incidents', 'lesson:a'])
      for (let n = 0; n < COPIES; n++) {
        // As much as goes in.
        const entry = await entryAfter(null, { book, secret: new Uint8Array(35_600) });
        await copy.keep([entry], headOf(entry));
      }
    expect((await copy.all()).entries).toHaveLength(2 * COPIES);
    const size = JSON.stringify(Object.fromEntries(lies.kept)).length;
    expect(size).toBeGreaterThan(0.95 * 2 * COPIES * LARGEST);
    const heads = 5_000 * JSON.stringify(headOf(await entryAfter(null, { book: `lesson:${'0'.repeat(36)}` }))).length;
    expect(size + heads).toBeLessThan(6_000_000);
  });
  test('gives back nothing that was changed', async () => {
    const { lies, copy } = await filled(4);
    const keys = [...lies.kept.keys()].filter((key) => key.startsWith('records/newest/'));
    const changes: ((raw: Record<string, unknown>) => object)[] = [
      (raw) => ({ ...raw, at: 7 }),
      (raw) => ({ ...raw, secret: `A${String(raw.secret).slice(1)}` }),
      (raw) => ({ ...raw, secret: '?' }),
    ];
    changes.forEach((change, n) => {
      lies.kept.set(keys[n] ?? '', change(lies.kept.get(keys[n] ?? '') as Record<string, unknown>));
    });
    expect((await copy.all()).entries).toHaveLength(1);
    lies.kept.set('records/head/incidents', { book: 'incidents' });
    expect(await copy.headOf('incidents')).toBeNull();
  });
  test('lets go of what was taken out, and of nothing else', async () => {
    const { lies, copy } = await filled(5);
    lies.kept.set('settings', { language: 'cy' });
    await copy.forget(({ book, seq }) => book === 'incidents' && seq === 2);
    expect(seqs((await copy.all()).entries)).toEqual([0, 1, 3, 4]);
    await copy.forgetHead('incidents');
    expect(await copy.headOf('incidents')).toBeNull();
    expect(lies.kept.get('settings')).toEqual({ language: 'cy' });
  });
  test('goes on where it was, seen through another hold of it', async () => {
    const { lies, made } = await filled(5);
    const next = await entryAfter(made.at(-1) ?? null);
    expect(await copyOn(lies, sha256).keep([next], headOf(next))).toBe(true);
    expect(seqs((await copyOn(lies, sha256).all()).entries)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
