import { type Bytes, fromBase64, joined, utf8 } from './bytes.ts';
import type { PublicPart } from './key-record.ts';
import { boundTo, FORM, INFO, type Place, suite } from './suite.ts';

/** Seals text to the device's key pair; nobody needs to unlock anything for it. */
export interface Seal {
  /** Of the key pair. */
  readonly id: string;
  readonly seal: (text: string, place: Place) => Promise<Bytes>;
}

export function sealTo({ id, public: raw }: PublicPart): Seal {
  const made = suite();
  const key = made.kem.deserializePublicKey(fromBase64(raw));
  const seal: Seal['seal'] = async (text, place) => {
    const { enc, ct } = await made.seal({ recipientPublicKey: await key, info: INFO }, utf8(text), boundTo(place));
    return joined(Uint8Array.of(FORM), fromBase64(id), new Uint8Array(enc), new Uint8Array(ct));
  };
  return { id, seal };
}
