import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/records/fault.ts';
import { type KeyRecord, parseRecord } from '../../src/records/key-record.ts';
import type { KeyRead, Replaced } from '../../src/records/key-store.ts';
import { makeKey } from '../../src/records/keys.ts';
import { sealTo } from '../../src/records/seal.ts';
import { type Vault, vault } from '../../src/records/vault.ts';

const WORDS = 'y ddraig goch 1536';
const PLACE = { book: 'incidents', seq: 0 };
const LOCK_AFTER = 300_000;

let kept: KeyRead;
let now = 0;
let answer: (next: KeyRecord) => Promise<Outcome<Replaced> | undefined>;
const page = (): Vault =>
  vault({ read: async () => kept, replace: (next) => answer(next), lockAfter: LOCK_AFTER, clock: () => now });
const sealed = (record: KeyRead) => sealTo(record as KeyRecord).seal('seen', PLACE);

beforeEach(async () => {
  kept = await makeKey();
  now = 1_000_000;
  answer = async (next) => {
    kept = await parseRecord(structuredClone(next));
    return { done: true, value: 'replaced' };
  };
});

test('before there is a key there is nothing to unlock; a damaged one is said to be', async () => {
  for (const [read, state, said] of [
    [null, 'empty', 'no-key'],
    ['damaged', 'damaged', 'damaged'],
  ] as const) {
    kept = read;
    expect(await page().state()).toBe(state);
    expect(await page().unlock(WORDS)).toBe(said);
    expect(await page().setPassphrase('', WORDS)).toBe(said);
  }
});

test('without a passphrase everything opens, and the state says that it does so for all', async () => {
  const one = page();
  expect(await one.open(await sealed(kept), PLACE)).toEqual({ opened: true, text: 'seen' });
  expect(await one.state()).toBe('open-to-all');
});

describe('with a passphrase', () => {
  let one: Vault;
  let before: Awaited<ReturnType<typeof sealed>>;
  beforeEach(async () => {
    before = await sealed(kept);
    expect(await page().setPassphrase('', WORDS)).toBe('done');
    one = page();
  });

  test('another page is locked until it is given, and opens what was sealed before', async () => {
    expect(await one.state()).toBe('locked');
    expect(await one.open(before, PLACE)).toEqual({ opened: false, why: 'locked' });
    expect(one.locksAt()).toBeNull();
    expect(await one.unlock('not that')).toBe('wrong-passphrase');
    expect(await one.state()).toBe('locked');
    expect(await one.unlock(WORDS)).toBe('done');
    expect(await one.state()).toBe('unlocked');
    expect(await one.open(before, PLACE)).toEqual({ opened: true, text: 'seen' });
    one.lock();
    expect(await one.open(before, PLACE)).toEqual({ opened: false, why: 'locked' });
  });
  test('it locks itself when it was not used for so long, and use puts that off', async () => {
    await one.unlock(WORDS);
    expect(one.locksAt()).toBe(now + LOCK_AFTER);
    now += LOCK_AFTER - 1;
    expect((await one.open(before, PLACE)).opened).toBe(true);
    now += LOCK_AFTER - 1;
    expect(await one.state()).toBe('unlocked');
    now += 1;
    expect(await one.state()).toBe('locked');
    expect(await one.open(before, PLACE)).toEqual({ opened: false, why: 'locked' });
    // Asked for the time only, it locks too.
    await one.unlock(WORDS);
    now += LOCK_AFTER;
    expect(one.locksAt()).toBeNull();
    now -= LOCK_AFTER;
    expect(await one.state()).toBe('locked');
  });
  test('somebody at the page puts it off too, and unlocks nothing that is locked', async () => {
    await one.unlock(WORDS);
    now += LOCK_AFTER - 1;
    one.used();
    expect(one.locksAt()).toBe(now + LOCK_AFTER);
    now += LOCK_AFTER;
    one.used();
    expect(one.locksAt()).toBeNull();
    expect(await one.state()).toBe('locked');
  });

  test('a clock that is put back locks it', async () => {
    await one.unlock(WORDS);
    now -= 1;
    expect(await one.state()).toBe('locked');
  });
  test('it can be changed, and the old one does not open it any more', async () => {
    expect(await one.setPassphrase('not that one', 'a longer one than that')).toBe('wrong-passphrase');
    expect(await one.setPassphrase(WORDS, 'short')).toBe('too-short');
    expect(await one.setPassphrase(WORDS, 'a longer one than that')).toBe('done');
    expect(await one.state()).toBe('unlocked');
    expect(await page().unlock(WORDS)).toBe('wrong-passphrase');
    expect(await page().unlock('a longer one than that')).toBe('done');
  });
  test('what the background answers is what is said, and nothing is taken for done', async () => {
    const was = kept;
    for (const [given, said] of [
      [undefined, 'not-answered'],
      [{ done: false, why: 'full' }, 'full'],
      [{ done: true, value: 'changed-meanwhile' }, 'changed-meanwhile'],
      [{ done: true, value: 'refused' }, 'damaged'],
    ] as const) {
      answer = async () => given;
      expect(await one.setPassphrase(WORDS, 'a longer one than that')).toBe(said);
      expect(await one.state()).toBe('locked');
    }
    expect(kept).toBe(was);
  });
});
