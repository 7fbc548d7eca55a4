/**
 * A copy of the built extension under an id of its own. What a school manages is set by id, and an unpacked extension has
 * a lasting one only by the key in its manifest; made anew each time, it can be nobody else's.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Keyed {
  readonly folder: string;
  readonly id: string;
  remove(): void;
}

export function keyed(built: string): Keyed {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const folder = mkdtempSync(join(tmpdir(), 'gwarchod-keyed-'));
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key: key.toString('base64') }));
  return { folder, id: idOf(key), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Chromium writes the first half of the key's hash with the letters a to p. */
const idOf = (key: Buffer): string =>
  [...createHash('sha256').update(key).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
