import { beforeAll, describe, expect, test } from 'vitest';
import { base64, fromBase64 } from '../../src/records/bytes.ts';
import { COUNT, type KeyRecord, parseRecord, recordOf } from '../../src/records/key-record.ts';
import { makeKey, PASSPHRASE, passphraseFault, unlock, type Wrapped, wrap } from '../../src/records/keys.ts';
import { openWith } from '../../src/records/open.ts';
import { sealTo } from '../../src/records/seal.ts';

/** “ŵ” as one letter, and as a w with a circumflex put to it. */
const ONE = 'm\u0175n y m\u00f4r 2026';
const TWO = 'mw\u0302n y mo\u0302r 2026';
const PLACE = { book: 'incidents', seq: 0 };

const recordIn = (made: Wrapped): KeyRecord => {
  if (!made.wrapped) throw new Error(made.why);
  return made.record;
};
let open: KeyRecord;
let wrapped: KeyRecord;
beforeAll(async () => {
  open = await makeKey();
  wrapped = recordIn(await wrap(open, '', ONE));
});

describe('a passphrase', () => {
  test('covers what was sealed before it was set: the key pair stays', async () => {
    const before = await sealTo(open).seal('before', PLACE);
    const after = await sealTo(wrapped).seal('after', PLACE);
    const opened = await unlock(wrapped, ONE);
    if (!opened.unlocked) throw new Error(opened.why);
    expect(await openWith(opened.key, before, PLACE)).toEqual({ opened: true, text: 'before' });
    expect(await openWith(opened.key, after, PLACE)).toEqual({ opened: true, text: 'after' });
  });
  test('leaves nothing of the key as it was lying open', () => {
    const clear = open.private.kept === 'open' ? open.private.pkcs8 : '';
    expect(clear.length).toBeGreaterThan(100);
    expect(JSON.stringify(wrapped)).not.toContain(clear.slice(-60));
    expect(wrapped).toMatchObject({ revision: 1, private: { kept: 'wrapped', kdf: 'PBKDF2-SHA-256', count: COUNT } });
  });
  test('is the same however its letters were put together', async () => {
    expect(ONE).not.toBe(TWO);
    expect((await unlock(wrapped, TWO)).unlocked).toBe(true);
  });
  test.each([`${ONE} `, ONE.toUpperCase(), 'mwn y mor 2026', ''])('that is wrong is said to be: %j', async (typed) => {
    expect(await unlock(wrapped, typed)).toEqual({ unlocked: false, why: 'wrong-passphrase' });
  });
  test('can be changed with the one before it, and with no other', async () => {
    const next = 'another one, longer';
    expect(await wrap(wrapped, 'not the right one', next)).toEqual({ wrapped: false, why: 'wrong-passphrase' });
    const again = recordIn(await wrap(wrapped, TWO, next));
    expect(again).toMatchObject({ id: open.id, public: open.public, revision: 2 });
    expect((await unlock(again, next)).unlocked).toBe(true);
    expect(await unlock(again, ONE)).toEqual({ unlocked: false, why: 'wrong-passphrase' });
    // A salt and an iv of its own each time.
    const parts = (record: KeyRecord) => (record.private.kept === 'wrapped' ? record.private : null);
    expect(parts(again)?.salt).not.toBe(parts(wrapped)?.salt);
    expect(parts(again)?.iv).not.toBe(parts(wrapped)?.iv);
  });
  test('may be no shorter than the rule, counted as its reader counts', async () => {
    expect(passphraseFault('ŵ'.repeat(PASSPHRASE.least))).toBeNull();
    expect(passphraseFault('ŵ'.repeat(PASSPHRASE.least - 1))).toBe('too-short');
    expect(passphraseFault('w\u0302'.repeat(PASSPHRASE.least - 1))).toBe('too-short');
    expect(passphraseFault('👩'.repeat(PASSPHRASE.least - 1))).toBe('too-short');
    expect(await wrap(open, '', 'short')).toEqual({ wrapped: false, why: 'too-short' });
  });
  test('is stretched as often as the record says, and that can grow', async () => {
    const more = recordIn(await wrap(open, '', ONE, COUNT + 1));
    expect(more.private).toMatchObject({ count: COUNT + 1 });
    expect((await unlock(more, ONE)).unlocked).toBe(true);
  });
});

describe('a record as it lies there', () => {
  test('is read back, open or wrapped, also after a way through JSON', async () => {
    for (const record of [open, wrapped]) expect(await parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
  test('with any one character of any part changed is damaged, and not a wrong passphrase', async () => {
    for (const record of [open, wrapped]) {
      const text = JSON.stringify(record);
      for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        if (!/[A-Za-z0-9]/.test(char)) continue;
        const changed = text.slice(0, at) + (char === '7' ? '8' : '7') + text.slice(at + 1);
        let raw: unknown;
        try {
          raw = JSON.parse(changed);
        } catch {
          continue;
        }
        expect(await parseRecord(raw), changed).toBeNull();
      }
    }
  });
  test.each<[string, (record: KeyRecord) => object]>([
    ['nothing', () => ({})],
    ['a part missing', ({ sum: _, ...rest }) => rest],
    ['a part more', (record) => ({ ...record, more: 1 })],
    ['stretched less than the rule', (record) => ({ ...record, private: { ...record.private, count: 1_000 } })],
  ])('%s is no record', async (_, change) => expect(await parseRecord(change(wrapped))).toBeNull());

  test('less stretching is refused even where the sum over it fits', async () => {
    const { id, public: publicKey, revision } = wrapped;
    const kept = { ...wrapped.private, count: 599_999 } as KeyRecord['private'];
    expect(await parseRecord(await recordOf({ id, public: publicKey, private: kept, revision }))).toBeNull();
    const same = await recordOf({ id, public: publicKey, private: wrapped.private, revision });
    expect(await parseRecord(same)).toEqual(wrapped);
  });
  test('whose halves do not belong together does not unlock', async () => {
    const other = await makeKey();
    const { id, public: publicKey } = open;
    const mixed = await recordOf({ id, public: publicKey, private: other.private, revision: 0 });
    expect(await unlock(mixed, '')).toEqual({ unlocked: false, why: 'damaged' });
    const bytes = fromBase64(open.private.kept === 'open' ? open.private.pkcs8 : '');
    const cut = { kept: 'open', pkcs8: base64(bytes.slice(0, 20)) } as const;
    const short = await recordOf({ id, public: publicKey, private: cut, revision: 0 });
    expect(await unlock(short, '')).toEqual({ unlocked: false, why: 'damaged' });
  });
});
