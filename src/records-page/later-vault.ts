import type { Vault } from '../records/vault.ts';

/**
 * The vault, with its cryptography fetched when something is first asked of it: the list of lessons opens nothing.
 * Until then no key is in hand, so there is nothing to lock.
 */
export function laterVault(fetched: () => Promise<Vault>): Vault {
  let here: Vault | null = null;
  let asked: Promise<Vault> | null = null;
  const held = (): Promise<Vault> => {
    asked ??= fetched().then(
      (vault) => {
        here = vault;
        return vault;
      },
      (error: unknown) => {
        asked = null;
        throw error;
      },
    );
    return asked;
  };
  return {
    state: async () => (await held()).state(),
    open: async (sealed, place) => (await held()).open(sealed, place),
    unlock: async (passphrase) => (await held()).unlock(passphrase),
    setPassphrase: async (current, next) => (await held()).setPassphrase(current, next),
    lock: () => here?.lock(),
    used: () => here?.used(),
    locksAt: () => here?.locksAt() ?? null,
  };
}
