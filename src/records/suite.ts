import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, utf8 } from './bytes.ts';

/** HPKE (RFC 9180), base mode, of what every browser has built in: P-256, HKDF-SHA256, AES-256-GCM. */
export const suite = (): CipherSuite =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** What the ciphertext is for; another use of the same key would have another. */
export const INFO: Bytes = utf8('gwarchod records 1');

/** A sealed piece: its form, the id of the key pair, the encapsulated key, then the ciphertext. */
export const FORM = 1;
export const ID_BYTES = 8;
export const ENCAPSULATED_BYTES = 65;

/** Where a sealed piece belongs. Put elsewhere it does not open. */
export type Place =
  | { readonly book: string; readonly seq: number }
  /** A draft is replaced under its id many times, and has no number. */
  | { readonly draft: string };

export const boundTo = (place: Place): Bytes =>
  utf8(JSON.stringify('draft' in place ? ['draft', place.draft] : ['entry', place.book, place.seq]));
