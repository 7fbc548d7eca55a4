import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from '../../src/records/schema.ts';
import { expect, test } from './page/harness.ts';
import type { Dump } from './page/raw.ts';

/** A store as a build of that version left it, and what is in it. Made by `dump` (page/raw.ts), never changed again. */
interface Fixture extends Dump {
  readonly passphrase: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly drafts: Readonly<Record<string, string>>;
}
const file = (version: number) => join(import.meta.dirname, 'fixtures', `v${version}.json`);

test('there is a fixture for every version', () => {
  expect(STEPS.map((_, n) => existsSync(file(n + 1)))).toEqual(STEPS.map(() => true));
});

for (const version of STEPS.map((_, n) => n + 1)) {
  test(`a store of version ${version} is read, opened, gone on with`, async ({ records }) => {
    const fixture = JSON.parse(readFileSync(file(version), 'utf8')) as Fixture;
    expect(fixture.version).toBe(version);
    const seen = await records.evaluate(async (text) => {
      const fixture = JSON.parse(text) as Fixture;
      const { DATABASE, STEPS, desk, fill } = window.made;
      const old = desk(STEPS.slice(0, fixture.version));
      await old.reader.books('');
      await old.database.close();
      await fill(DATABASE, fixture);
      const { writer, reader, vault } = desk();
      const unlocked = await vault.unlock(fixture.passphrase);
      const texts: Record<string, string> = {};
      const checks: Record<string, unknown> = {};
      const books = await reader.books('');
      for (const { book } of books.done ? books.value.books : []) {
        const read = await reader.entriesOf(book);
        for (const row of read.done ? read.value.rows : []) {
          if (!('secret' in row) || row.secret === null) continue;
          const opened = await vault.open(row.secret, row);
          texts[`${book} ${row.seq}`] = opened.opened ? opened.text : opened.why;
        }
        const checked = await reader.check(book);
        checks[book] = checked.done ? checked.value.sound : checked.why;
      }
      const drafts: Record<string, string> = {};
      const kept = await reader.drafts();
      for (const { id, sealed } of kept.done ? kept.value.drafts : []) {
        const opened = await vault.open(sealed, { draft: id });
        drafts[id] = opened.opened ? opened.text : opened.why;
      }
      const more = await writer.append({ book: 'incidents', at: 9_000, clear: {}, secret: 'more' });
      return { unlocked, texts, drafts, checks, more, after: await reader.check('incidents') };
    }, JSON.stringify(fixture));
    const { texts, drafts } = fixture;
    expect(seen).toMatchObject({
      unlocked: 'done',
      texts,
      drafts,
      more: { done: true },
      after: { value: { sound: true } },
    });
    expect(Object.keys(seen.checks).length).toBeGreaterThan(1);
    expect(new Set(Object.values(seen.checks))).toEqual(new Set([true]));
  });
}
