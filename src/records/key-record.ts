import * as z from 'zod/mini';
import { type Bytes, base64, type Digest, fromBase64, sha256, utf8 } from './bytes.ts';
import { ID_BYTES } from './suite.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (quality A5). Stored with each key, so that it can grow. */
export const COUNT = 600_000;
/** More than a page could work through: a count like that is damage. */
const MOST = 20_000_000;

const text64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const privateSchema = z.union([
  /** As it is, for anybody who can read the disk. */
  z.strictObject({ kept: z.literal('open'), pkcs8: text64 }),
  z.strictObject({
    kept: z.literal('wrapped'),
    kdf: z.literal('PBKDF2-SHA-256'),
    count: z.int().check(z.gte(COUNT), z.lte(MOST)),
    salt: text64,
    iv: text64,
    wrapped: text64,
  }),
]);
export type PrivatePart = z.infer<typeof privateSchema>;

/** The device's key pair at rest. All of it is text, so that it is the same in a store, in a file and in a message. */
const recordSchema = z.strictObject({
  version: z.literal(1),
  /** The beginning of the public part's hash: which key pair something was sealed to. */
  id: text64,
  public: text64,
  private: privateSchema,
  /** Which change of the record this is: a change made of an older one is refused. */
  revision: z.int().check(z.nonnegative()),
  /** Over all of the above: damage is told from a wrong passphrase by it. */
  sum: z.string(),
});
export type KeyRecord = z.infer<typeof recordSchema>;
export type PublicPart = Pick<KeyRecord, 'id' | 'public'>;

export async function idOf(publicKey: Bytes): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)).slice(0, ID_BYTES));
}

const sumOf = ({ version, id, public: open, private: kept, revision }: Omit<KeyRecord, 'sum'>, digest: Digest) =>
  digest(
    utf8(
      JSON.stringify([
        ...[version, id, open, revision, kept.kept],
        ...(kept.kept === 'open' ? [kept.pkcs8] : [kept.kdf, kept.count, kept.salt, kept.iv, kept.wrapped]),
      ]),
    ),
  );

export async function recordOf(parts: Omit<KeyRecord, 'version' | 'sum'>): Promise<KeyRecord> {
  const record = { version: 1, ...parts } as const;
  return { ...record, sum: await sumOf(record, sha256) };
}

/** The record as read; null when any of it is not as it was written. */
export async function parseRecord(raw: unknown): Promise<KeyRecord | null> {
  const read = recordSchema.safeParse(raw);
  if (!read.success || read.data.sum !== (await sumOf(read.data, sha256))) return null;
  return (await idOf(fromBase64(read.data.public))) === read.data.id ? read.data : null;
}
