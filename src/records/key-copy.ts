/**
 * A second place for the key record, or the copied entries could not be opened after the loss of the database. Not in
 * `storage.local`: a script in a Teams tab can read that, and until there is a passphrase the key in it lies open. The
 * origin's own files are neither there for a tab nor part of what the database lies in.
 */
export interface KeyCopy {
  /** What is there; undefined when nothing is, or nothing that can be read. */
  read(): Promise<unknown>;
  /** Whether it lies there now. */
  write(record: unknown): Promise<boolean>;
  /** Whether nothing lies there now. */
  clear(): Promise<boolean>;
}

export function fileKeyCopy(name = 'device-key.json'): KeyCopy {
  const folder = () => navigator.storage.getDirectory();
  return {
    async read() {
      try {
        const file = await (await folder()).getFileHandle(name);
        return JSON.parse(await (await file.getFile()).text()) as unknown;
      } catch {
        // Not there, not readable, or a browser without such files: there is no copy.
        return undefined;
      }
    },
    async write(record) {
      try {
        const file = await (await folder()).getFileHandle(name, { create: true });
        const out = await file.createWritable();
        await out.write(JSON.stringify(record));
        // The new text takes the old one's place at once, when it is closed.
        await out.close();
        return true;
      } catch {
        return false;
      }
    },
    async clear() {
      try {
        await (await folder()).removeEntry(name);
        return true;
      } catch (error) {
        // A browser without such files has none of ours either.
        return !(error instanceof DOMException) || error.name === 'NotFoundError';
      }
    },
  };
}
