/** The database as the browser has it, without any of our code. */

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export interface Raw {
  readonly version: number;
  readonly stores: readonly string[];
  get(store: string, key: IDBValidKey): Promise<unknown>;
  put(store: string, value: unknown, key?: IDBValidKey): Promise<void>;
  remove(store: string, key: IDBValidKey | IDBKeyRange): Promise<void>;
  count(store: string): Promise<number>;
  close(): void;
}

export async function raw(name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<Raw> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  const db = await asked(request);
  const write = async (store: string, work: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    const tx = db.transaction(store, 'readwrite');
    await asked(work(tx.objectStore(store)));
  };
  return {
    version: db.version,
    stores: [...db.objectStoreNames],
    get: (store, key) => asked(db.transaction(store).objectStore(store).get(key)),
    put: (store, value, key) => write(store, (on) => on.put(value, key)),
    remove: (store, key) => write(store, (on) => on.delete(key)),
    count: (store) => asked(db.transaction(store).objectStore(store).count()),
    close: () => db.close(),
  };
}

/** All rows of all stores as JSON; bytes as `{ $bytes: base64 }`. */
export interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly { readonly key: IDBValidKey; readonly value: unknown }[]>>;
}

const toText = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { $bytes: btoa(String.fromCharCode(...value)) };
  if (Array.isArray(value)) return value.map(toText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toText(member)]));
};
const fromText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromText);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return Uint8Array.from(atob(String(value.$bytes)), (char) => char.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromText(member)]));
};

/** How a fixture is made, by a build of its version. */
export async function dump(name: string): Promise<Dump> {
  const db = await asked(indexedDB.open(name));
  const stores: Record<string, { key: IDBValidKey; value: unknown }[]> = {};
  for (const store of db.objectStoreNames) {
    const on = db.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([asked(on.getAllKeys()), asked(on.getAll())]);
    stores[store] = keys.map((key, n) => ({ key, value: toText(values[n]) }));
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Puts a dump's rows into a database that is there. */
export async function fill(name: string, { stores }: Dump): Promise<void> {
  const db = await asked(indexedDB.open(name));
  for (const [store, rows] of Object.entries(stores)) {
    const on = db.transaction(store, 'readwrite').objectStore(store);
    for (const { key, value } of rows)
      await asked(on.keyPath === null ? on.put(fromText(value), key) : on.put(fromText(value)));
  }
  db.close();
}
