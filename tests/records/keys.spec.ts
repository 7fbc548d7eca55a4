import type { Page } from '@playwright/test';
import { expect, test } from './page/harness.ts';

const WORDS = 'y ddraig goch 1536';
const key = (page: Page) => page.evaluate(() => window.made.desk().writer.key());
/** The key's two places, as they lie there. */
const lies = (page: Page) =>
  page.evaluate(async () => {
    const db = await window.made.raw(window.made.DATABASE);
    const [device, aside] = [await db.get('keys', 'device'), await db.get('keys', 'aside-1')];
    db.close();
    return { device, aside, copy: await window.made.fileKeyCopy().read() };
  });
const putDevice = (page: Page, value: unknown) =>
  page.evaluate(async (value) => {
    const db = await window.made.raw(window.made.DATABASE);
    await db.put('keys', value, 'device');
    db.close();
  }, value);
const append = (page: Page) =>
  page.evaluate(() => window.made.desk().writer.append({ book: 'incidents', at: 1, clear: {}, secret: 'seen' }));
const open = (page: Page, words: string | null) =>
  page.evaluate(async (words) => {
    const { reader, vault } = window.made.desk();
    const said = words === null ? null : await vault.unlock(words);
    const read = await reader.entriesOf('incidents');
    const row = read.done ? read.value.rows[0] : undefined;
    const opened = row && 'secret' in row && row.secret ? await vault.open(row.secret, row) : null;
    return { said, state: await vault.state(), opened };
  }, words);

test('two that need a key at once get the same, and it is kept in a second place', async ({ records, another }) => {
  const other = await another();
  const [one, two] = await Promise.all([key(records), key(other)]);
  if (!one.done || !two.done) throw new Error('no key');
  expect(one.value.record).toEqual(two.value.record);
  const { device, copy } = await lies(records);
  expect(device).toEqual(one.value.record);
  expect(copy).toEqual(one.value.record);
  expect(await key(records)).toMatchObject({ value: { origin: 'kept', copied: true } });
});

test('setting a passphrase covers what was sealed before, and leaves the open key in neither place', async ({
  records,
}) => {
  await append(records);
  const before = await lies(records);
  const pkcs8 = (before.device as { private: { pkcs8: string } }).private.pkcs8;
  expect(JSON.stringify(before.copy)).toContain(pkcs8);
  expect(await open(records, null)).toMatchObject({ state: 'open-to-all', opened: { opened: true, text: 'seen' } });
  expect(await records.evaluate((words) => window.made.desk().vault.setPassphrase('', words), WORDS)).toBe('done');
  expect(JSON.stringify(await lies(records))).not.toContain(pkcs8);
  expect(await open(records, null)).toEqual({ said: null, state: 'locked', opened: { opened: false, why: 'locked' } });
  expect(await open(records, 'not the right one')).toMatchObject({ said: 'wrong-passphrase', state: 'locked' });
  expect(await open(records, WORDS)).toMatchObject({ said: 'done', state: 'unlocked', opened: { text: 'seen' } });
  // Written without unlocking.
  expect(await append(records)).toMatchObject({ done: true, value: { seq: 1 } });
});

test('a change that was made of an older record, of another key, or back to an open one is refused', async ({
  records,
}) => {
  const said = await records.evaluate(async (words) => {
    const { desk, wrap, makeKey } = window.made;
    const { writer } = desk();
    const made = await writer.key();
    if (!made.done) throw new Error(made.why);
    const record = async (from = made.value.record) => {
      const next = await wrap(from, '', words);
      if (!next.wrapped) throw new Error(next.why);
      return next.record;
    };
    const [first, second] = [await record(), await record()];
    const foreign = await record(await makeKey());
    return [
      await writer.replaceKey(foreign),
      await writer.replaceKey({ ...first, sum: second.sum }),
      await writer.replaceKey('nothing of the kind'),
      await writer.replaceKey(first),
      await writer.replaceKey(second),
      await writer.replaceKey(made.value.record),
    ];
  }, WORDS);
  const values = said.map((one) => (one.done ? one.value : one.why));
  expect(values).toEqual(['refused', 'refused', 'refused', 'replaced', 'changed-meanwhile', 'refused']);
  expect(await open(records, WORDS)).toMatchObject({ said: 'done' });
});

test('a damaged key comes back from its second place, and the damaged one is laid aside as it is', async ({
  records,
}) => {
  await append(records);
  const { device } = await lies(records);
  const damaged = { ...(device as object), sum: 'x' };
  await putDevice(records, damaged);
  expect(await open(records, WORDS)).toMatchObject({ said: 'damaged', state: 'damaged' });
  expect(await key(records)).toMatchObject({ done: true, value: { origin: 'from-copy', copied: true } });
  expect(await lies(records)).toEqual({ device, copy: device, aside: damaged });
  expect(await open(records, null)).toMatchObject({ opened: { opened: true, text: 'seen' } });
});

test('damaged in both places a new key goes on, and what was sealed to the old one says so', async ({ records }) => {
  await append(records);
  await putDevice(records, { nonsense: true });
  await records.evaluate(() => window.made.fileKeyCopy().write('nonsense'));
  expect(await key(records)).toMatchObject({ done: true, value: { origin: 'replaced-damaged', copied: true } });
  expect((await lies(records)).aside).toEqual({ nonsense: true });
  expect(await open(records, null)).toMatchObject({ opened: { opened: false, why: 'other-key' } });
  expect(await append(records)).toMatchObject({ done: true, value: { seq: 1 } });
});

test('stopped between the two places, the database counts and the copy follows', async ({ records }) => {
  await append(records);
  const { device } = await lies(records);
  await records.evaluate((words) => window.made.desk().vault.setPassphrase('', words), WORDS);
  const { device: wrapped } = await lies(records);
  for (const [database, copy] of [
    [device, wrapped],
    [wrapped, device],
  ]) {
    await putDevice(records, database);
    await records.evaluate((copy) => window.made.fileKeyCopy().write(copy), copy);
    await key(records);
    expect(await lies(records)).toMatchObject({ device: database, copy: database });
  }
});

test('where the second place cannot be written, no open key stays in it', async ({ records }) => {
  await append(records);
  const seen = await records.evaluate(async (words) => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const said = await window.made.desk().vault.setPassphrase('', words);
    return { said, copy: await window.made.fileKeyCopy().read() };
  }, WORDS);
  expect(seen).toEqual({ said: 'done', copy: undefined });
  expect(await key(records)).toMatchObject({ value: { origin: 'kept', copied: false } });
});
