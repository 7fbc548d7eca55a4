import type { Bytes } from './bytes.ts';
import type { Outcome, RecordsFault } from './fault.ts';
import type { KeyRecord } from './key-record.ts';
import type { KeyRead, Replaced } from './key-store.ts';
import { unlock, wrap } from './keys.ts';
import { type Opened, type OpenKey, openWith } from './open.ts';
import type { Place } from './suite.ts';

/**
 * How what was sealed stands to this page. `empty`: there is no key yet, so nothing was ever sealed; `open-to-all`:
 * no passphrase protects it; `damaged`: the key cannot be read.
 */
export type VaultState = 'empty' | 'open-to-all' | 'locked' | 'unlocked' | 'damaged';

/** What comes of asking for the key; `not-answered`: the background did not say whether it took the change. */
export type Answer =
  | 'done'
  | 'wrong-passphrase'
  | 'too-short'
  | 'damaged'
  | 'changed-meanwhile'
  | 'no-key'
  | 'not-answered'
  | RecordsFault;

export type OpenedHere = Opened | { readonly opened: false; readonly why: 'locked' };

export interface VaultNeeds {
  readonly read: () => Promise<KeyRead>;
  /** The background takes it: it alone writes. Undefined when it did not answer. */
  readonly replace: (next: KeyRecord) => Promise<Outcome<Replaced> | undefined>;
  /** So long unused, it locks itself (ms). */
  readonly lockAfter: number;
  /** Milliseconds of a clock that goes forward while the computer sleeps too: `Date.now`. */
  readonly clock: () => number;
}

/** A page's hold of the private key: in its memory alone, for as long as it is used. */
export interface Vault {
  state(): Promise<VaultState>;
  /** Opens something sealed, when the key is in hand or open to all. Counts as use. */
  open(sealed: Bytes, place: Place): Promise<OpenedHere>;
  unlock(passphrase: string): Promise<Answer>;
  /** The first passphrase, or another; `current` is not looked at while there is none. */
  setPassphrase(current: string, next: string): Promise<Answer>;
  lock(): void;
  /** Somebody is at the page, typing or reading: counts as use, if the key is in hand. */
  used(): void;
  /** When it locks itself; null while it is not unlocked. It locks no later than it is asked after that time. */
  locksAt(): number | null;
}

export function vault({ read, replace, lockAfter, clock }: VaultNeeds): Vault {
  let held: { readonly key: OpenKey; readonly since: number } | null = null;
  /** The key in hand, if it has not been left unused too long. A clock put back is no reason to hold on to it. */
  const inHand = (): OpenKey | null => {
    const unused = held === null ? 0 : clock() - held.since;
    if (unused < 0 || unused >= lockAfter) held = null;
    return held?.key ?? null;
  };
  const use = (key: OpenKey): OpenKey => {
    held = { key, since: clock() };
    return key;
  };
  const take = async (record: KeyRecord, passphrase: string): Promise<Answer> => {
    const opened = await unlock(record, passphrase);
    if (!opened.unlocked) return opened.why;
    use(opened.key);
    return 'done';
  };
  /** The record, or why there is none. */
  const record = async (): Promise<KeyRecord | 'damaged' | 'no-key'> => (await read()) ?? 'no-key';

  return {
    async state() {
      const found = await record();
      if (found === 'no-key') return 'empty';
      if (found === 'damaged') return 'damaged';
      if (found.private.kept === 'open') return 'open-to-all';
      return inHand()?.id === found.id ? 'unlocked' : 'locked';
    },
    async open(sealed, place) {
      if (inHand() === null) {
        const found = await record();
        if (typeof found !== 'string' && found.private.kept === 'open') await take(found, '');
      }
      const key = inHand();
      return key === null ? { opened: false, why: 'locked' } : openWith(use(key), sealed, place);
    },
    async unlock(passphrase) {
      const found = await record();
      return typeof found === 'string' ? found : take(found, passphrase);
    },
    async setPassphrase(current, next) {
      const found = await record();
      if (typeof found === 'string') return found;
      const made = await wrap(found, current, next);
      if (!made.wrapped) return made.why;
      const put = await replace(made.record);
      if (put === undefined) return 'not-answered';
      if (!put.done) return put.why;
      if (put.value !== 'replaced') return put.value === 'refused' ? 'damaged' : put.value;
      return take(made.record, next);
    },
    lock: () => {
      held = null;
    },
    used: () => {
      const key = inHand();
      if (key !== null) use(key);
    },
    locksAt: () => (inHand() === null || held === null ? null : held.since + lockAfter),
  };
}
