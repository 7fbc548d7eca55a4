/** Where the Chromium is that scripts/setup found or fetched. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RECORD = fileURLToPath(new URL('../node_modules/.cache/gwarchod/chromium', import.meta.url));

export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? (existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : '');
  if (path && existsSync(path)) return path;
  throw new Error('No Chromium is known here. Run `node scripts/setup.mjs --browser` first, or set CHROMIUM.');
}
