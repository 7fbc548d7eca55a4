import { describe, expect, test } from 'vitest';
import type { Outcome, RecordsFault } from '../../../src/records/fault.ts';
import type { Reader } from '../../../src/records/reader.ts';
import type { Vault } from '../../../src/records/vault.ts';
import { checkChain, lookAt } from '../../../src/records-page/incidents/look.ts';

const done = <T>(value: T): Outcome<T> => ({ done: true, value });
const fault = (why: RecordsFault): Outcome<never> => ({ done: false, why });
const lesson = { book: 'lesson:1-1', seq: 0, hash: '', begun: 5, last: 6, removed: null, summary: null };
const CHECKED = { sound: true, altered: [], missing: [], cutOff: null, unexplained: [], removed: [], lost: [] };
const SOUND = {
  entriesOf: async () => done({ rows: [], next: null }),
  drafts: async () => done({ drafts: [], unreadable: 0 }),
  books: async () => done({ books: [lesson], unreadable: 0 }),
  check: async () => done(CHECKED),
  copied: async () => [],
};
// Of both only what this asks of them.
const of = (over: object) => ({ ...SOUND, ...over }) as unknown as Reader;
const vault = { state: async () => 'open-to-all' } as unknown as Vault;
const look = (over: object) => lookAt({ read: of(over), vault });

describe('what could not be read is not none', () => {
  test('all of it was read (control)', async () => {
    const { outstanding, sessions, sessionsUnread } = await look({});
    expect(outstanding.unread).toEqual({ drafts: 0, entries: 0 });
    expect([sessions, sessionsUnread]).toEqual([[5], false]);
  });
  test('drafts', async () => {
    const { outstanding } = await look({ drafts: async () => fault('damaged') });
    expect(outstanding.unread.drafts).toBe('all');
    const one = await look({ drafts: async () => done({ drafts: [], unreadable: 1 }) });
    expect(one.outstanding.unread.drafts).toBe(1);
  });
  test('an entry', async () => {
    const rows = [{ seq: 0, unreadable: true }];
    const { outstanding } = await look({ entriesOf: async () => done({ rows, next: null }) });
    expect(outstanding.unread.entries).toBe(1);
  });
  test('lessons, all or one of them', async () => {
    expect((await look({ books: async () => fault('busy') })).sessionsUnread).toBe(true);
    expect((await look({ books: async () => done({ books: [lesson], unreadable: 1 }) })).sessionsUnread).toBe(true);
  });
  test('the chain: not looked into is another thing than sound', async () => {
    expect(await checkChain(of({ check: async () => fault('damaged') }))).toBe('unchecked');
    expect(await checkChain(of({}))).toBe(CHECKED);
  });
});
