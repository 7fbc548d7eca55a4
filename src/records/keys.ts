import { type Bytes, base64, fromBase64, utf8 } from './bytes.ts';
import { COUNT, idOf, type KeyRecord, type PrivatePart, recordOf } from './key-record.ts';
import type { OpenKey } from './open.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** What a passphrase must be, for the page that asks for it. Characters as a reader counts code points. */
export const PASSPHRASE = { least: 12 } as const;

/** A letter typed with its accent and the same letter put together of two are one: a Welsh ŵ comes either way. */
const normal = (passphrase: string): string => passphrase.normalize('NFC');

export const passphraseFault = (passphrase: string): 'too-short' | null =>
  [...normal(passphrase)].length < PASSPHRASE.least ? 'too-short' : null;

/** A new key pair, as yet open to all who can read the disk. */
export async function makeKey(): Promise<KeyRecord> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const open = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return recordOf({
    id: await idOf(open),
    public: base64(open),
    private: { kept: 'open', pkcs8: base64(pkcs8) },
    revision: 0,
  });
}

export type Unlocked =
  | { readonly unlocked: true; readonly key: OpenKey }
  | { readonly unlocked: false; readonly why: 'wrong-passphrase' | 'damaged' };

/** A key that has been read as whole (`parseRecord`). What then does not unwrap was given a wrong passphrase. */
export async function unlock(record: KeyRecord, passphrase: string): Promise<Unlocked> {
  const raw = await unwrapped(record, passphrase);
  if (raw === null) return { unlocked: false, why: 'wrong-passphrase' };
  const key = await keyOf(record, raw);
  raw.fill(0);
  return key === null ? { unlocked: false, why: 'damaged' } : { unlocked: true, key };
}

export type Wrapped =
  | { readonly wrapped: true; readonly record: KeyRecord }
  | { readonly wrapped: false; readonly why: 'too-short' | 'wrong-passphrase' };

/**
 * The record under a passphrase, for the first time or instead of another. The key pair stays: what was sealed before
 * is covered too. `current` is not looked at while the key is open to all.
 */
export async function wrap(record: KeyRecord, current: string, next: string, count: number = COUNT): Promise<Wrapped> {
  if (passphraseFault(next) !== null) return { wrapped: false, why: 'too-short' };
  const raw = await unwrapped(record, current);
  if (raw === null) return { wrapped: false, why: 'wrong-passphrase' };
  const [salt, iv] = [random(16), random(12)];
  const key = await wrappingKey(next, salt, count);
  const params = { name: 'AES-GCM', iv, additionalData: boundTo(record, count) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(params, key, raw));
  raw.fill(0);
  const kept: PrivatePart = {
    kept: 'wrapped',
    kdf: 'PBKDF2-SHA-256',
    count,
    salt: base64(salt),
    iv: base64(iv),
    wrapped: base64(sealed),
  };
  const { id, public: open, revision } = record;
  return { wrapped: true, record: await recordOf({ id, public: open, private: kept, revision: revision + 1 }) };
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const boundTo = ({ public: open }: KeyRecord, count: number): Bytes => utf8(JSON.stringify(['key', open, count]));

async function wrappingKey(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(normal(passphrase)), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function unwrapped(record: KeyRecord, passphrase: string): Promise<Bytes | null> {
  const kept = record.private;
  if (kept.kept === 'open') return fromBase64(kept.pkcs8);
  const key = await wrappingKey(passphrase, fromBase64(kept.salt), kept.count);
  const params = { name: 'AES-GCM', iv: fromBase64(kept.iv), additionalData: boundTo(record, kept.count) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, fromBase64(kept.wrapped)));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** The key pair, once it is sure that its halves belong together; not to be taken out of the browser again. */
async function keyOf(record: KeyRecord, pkcs8: Bytes): Promise<OpenKey | null> {
  try {
    const probe = await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, true, ['deriveBits']);
    const { x, y } = await crypto.subtle.exportKey('jwk', probe);
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(record.public), CURVE, true, []);
    const stated = await crypto.subtle.exportKey('jwk', publicKey);
    if (x !== stated.x || y !== stated.y) return null;
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, CURVE, false, ['deriveBits']);
    return { id: record.id, pair: { privateKey, publicKey } };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
