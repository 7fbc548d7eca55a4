import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64 } from '../../src/records/bytes.ts';
import { makeKey, unlock } from '../../src/records/keys.ts';
import { type OpenKey, openWith } from '../../src/records/open.ts';
import { type Seal, sealTo } from '../../src/records/seal.ts';
import { ENCAPSULATED_BYTES, ID_BYTES, type Place } from '../../src/records/suite.ts';

const PLACE: Place = { book: 'incidents', seq: 3 };
const TEXT = 'Dywedodd Siôn wrth y dosbarth … “ŵ” 👩‍🏫';

async function pair(): Promise<{ seal: Seal; key: OpenKey }> {
  const record = await makeKey();
  const opened = await unlock(record, '');
  if (!opened.unlocked) throw new Error(opened.why);
  return { seal: sealTo(record), key: opened.key };
}
let mine: Awaited<ReturnType<typeof pair>>;
beforeAll(async () => {
  mine = await pair();
});

describe('what is sealed', () => {
  test.each(['', TEXT, 'x'.repeat(100_000)])('opens again (%#)', async (text) => {
    expect(await openWith(mine.key, await mine.seal.seal(text, PLACE), PLACE)).toEqual({ opened: true, text });
  });
  test('says nothing of what it holds, and is never twice the same', async () => {
    const [one, two] = [await mine.seal.seal(TEXT, PLACE), await mine.seal.seal(TEXT, PLACE)];
    expect(Buffer.from(one).includes(Buffer.from('dosbarth'))).toBe(false);
    const body = 1 + ID_BYTES;
    expect(one.slice(0, body)).toEqual(two.slice(0, body));
    expect(one.slice(body)).not.toEqual(two.slice(body));
  });
  test.each<[string, Place]>([
    ['another number', { book: 'incidents', seq: 4 }],
    ['another book', { book: 'lesson:1', seq: 3 }],
    ['a draft of that name', { draft: 'incidents' }],
  ])('does not open as %s', async (_, place) => {
    const sealed = await mine.seal.seal(TEXT, PLACE);
    expect(await openWith(mine.key, sealed, place)).toEqual({ opened: false, why: 'damaged' });
  });
  test('does not open with another key pair, and says so', async () => {
    const other = await pair();
    const sealed = await other.seal.seal(TEXT, PLACE);
    expect(await openWith(mine.key, sealed, PLACE)).toEqual({ opened: false, why: 'other-key' });
    // Even under the id of ours.
    sealed.set(fromBase64(mine.key.id), 1);
    expect(await openWith(mine.key, sealed, PLACE)).toEqual({ opened: false, why: 'damaged' });
  });
  test('does not open with one bit changed, anywhere', async () => {
    const sealed = await mine.seal.seal('short', PLACE);
    const seen = new Set<string>();
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const opened = await openWith(mine.key, changed, PLACE);
      seen.add(opened.opened ? 'opened' : opened.why);
      expect(opened.opened || opened.why, `byte ${at}`).toBe(at >= 1 && at <= ID_BYTES ? 'other-key' : 'damaged');
    }
    expect(seen).toEqual(new Set(['damaged', 'other-key']));
  });
  test('does not open cut short or with more at its end', async () => {
    const sealed = await mine.seal.seal('short', PLACE);
    const head = 1 + ID_BYTES;
    for (const length of [0, 1, head - 1, head, head + ENCAPSULATED_BYTES, sealed.length - 1])
      expect((await openWith(mine.key, sealed.slice(0, length), PLACE)).opened, `${length}`).toBe(false);
    expect((await openWith(mine.key, new Uint8Array([...sealed, 0]), PLACE)).opened).toBe(false);
  });
});

test('a key in hand cannot be read out of the browser', async () => {
  await expect(crypto.subtle.exportKey('pkcs8', mine.key.pair.privateKey)).rejects.toThrow();
});
