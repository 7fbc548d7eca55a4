import { type Bytes, base64, textOf } from './bytes.ts';
import { boundTo, ENCAPSULATED_BYTES, FORM, ID_BYTES, INFO, type Place, suite } from './suite.ts';

/** The key pair while a page has it unlocked. It cannot be read out of the browser again, only used. */
export interface OpenKey {
  readonly id: string;
  readonly pair: CryptoKeyPair;
}

/** `other-key`: sealed to a key pair that is not this one; `damaged`: changed since, or of another place. */
export type Opened =
  | { readonly opened: true; readonly text: string }
  | { readonly opened: false; readonly why: 'damaged' | 'other-key' };

const HEAD = 1 + ID_BYTES;

export async function openWith(key: OpenKey, sealed: Bytes, place: Place): Promise<Opened> {
  if (sealed[0] !== FORM || sealed.length < HEAD + ENCAPSULATED_BYTES) return { opened: false, why: 'damaged' };
  if (base64(sealed.slice(1, HEAD)) !== key.id) return { opened: false, why: 'other-key' };
  const enc = sealed.slice(HEAD, HEAD + ENCAPSULATED_BYTES);
  try {
    const params = { recipientKey: key.pair, enc, info: INFO };
    const text = await suite().open(params, sealed.slice(HEAD + ENCAPSULATED_BYTES), boundTo(place));
    return { opened: true, text: textOf(new Uint8Array(text)) };
  } catch {
    // What was changed is no point of the curve, or does not fit its tag: whichever, it cannot be read.
    return { opened: false, why: 'damaged' };
  }
}
