import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';
import { openRecords } from './page/harness.ts';

/** A browser with a profile of its own, killed and its files damaged. */
const HOST = 'records.example';
let profile = '';
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'gwarchod-records-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function start(): Promise<{ context: BrowserContext; page: Awaited<ReturnType<BrowserContext['newPage']>> }> {
  const options = { executablePath: chromiumPath(), headless: false, args: ['--headless=new'] };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = await context.newPage();
  await openRecords(page, HOST);
  return { context, page };
}

/** The browser process that has this profile: started here, and by nobody else. */
function pid(): number {
  const own = (id: string) => {
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      return line.includes(`--user-data-dir=${profile}`) && !line.some((part) => part.startsWith('--type='));
    } catch {
      return false;
    }
  };
  const found = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && own(id));
  if (found.length !== 1) throw new Error(`${found.length} browsers have this profile`);
  return Number(found[0]);
}

test('killed while it writes, it has everything it had acknowledged @deep', async () => {
  test.setTimeout(180_000);
  const acknowledged: number[] = [];
  for (const wait of [150, 400, 900]) {
    const { context, page } = await start();
    await page.exposeFunction('acknowledged', (n: number) => acknowledged.push(n));
    void page
      .evaluate(async () => {
        const { writer } = window.made.desk();
        const tell = (window as unknown as { acknowledged(n: number): Promise<void> }).acknowledged;
        for (;;) {
          const said = await writer.append({ book: 'incidents', at: 1, clear: {}, secret: 'text' });
          if (said.done) void tell(said.value.seq);
        }
      })
      .catch(() => undefined);
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length, { intervals: [10] }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, wait));
    process.kill(pid(), 'SIGKILL');
    await context.close().catch(() => undefined);
  }
  const { context, page } = await start();
  const seen = await page.evaluate(async () => {
    const { reader } = window.made.desk();
    const [read, check] = [await reader.entriesOf('incidents', 0, 100_000), await reader.check('incidents')];
    return { seqs: read.done ? read.value.rows.map(({ seq }) => seq) : [], check };
  });
  await context.close();
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(acknowledged.filter((seq) => !seen.seqs.includes(seq))).toEqual([]);
  expect(seen.check).toMatchObject({ done: true, value: { sound: true } });
});

for (const [what, damage] of [
  ['overwritten', (bytes: Buffer) => bytes.fill(0x5a)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
] as const) {
  test(`a database whose files were ${what} is noticed, and its entries come back or it says that it is damaged @deep`, async () => {
    test.setTimeout(120_000);
    const first = await start();
    await first.page.evaluate(async () => {
      const { writer } = window.made.desk();
      for (let n = 0; n < 5; n++) await writer.append({ book: 'incidents', at: n, clear: { n }, secret: `text ${n}` });
    });
    await first.context.close();
    const folder = join(profile, 'Default/IndexedDB', `https_${HOST}_0.indexeddb.leveldb`);
    const files = readdirSync(folder).filter((name) => /\.(?:log|ldb)$|^MANIFEST/.test(name));
    expect(files.length).toBeGreaterThan(1);
    for (const name of files) writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
    const { context, page } = await start();
    const seen = await page.evaluate(async () => {
      const { writer, reader, vault } = window.made.desk();
      const mended = await writer.mend(100);
      const next = await writer.append({ book: 'incidents', at: 101, clear: {}, secret: 'after' });
      const read = await reader.entriesOf('incidents');
      const texts: string[] = [];
      for (const row of read.done ? read.value.rows : [])
        if ('secret' in row && row.secret) {
          const opened = await vault.open(row.secret, row);
          texts.push(opened.opened ? opened.text : opened.why);
        }
      return { mended, next, texts, copied: (await reader.copied()).length };
    });
    await context.close();
    // Nothing of it may be lost: the copy has all five, whatever the browser made of the database.
    if (seen.next.done) {
      expect(seen.texts).toEqual(['text 0', 'text 1', 'text 2', 'text 3', 'text 4', 'after']);
      expect(seen.next.value.seq).toBeGreaterThan(4);
      expect(seen.copied).toBe(seen.next.value.seq + 1);
    } else {
      expect(seen.next.why).toBe('damaged');
      expect(seen.copied).toBe(5);
    }
  });
}
