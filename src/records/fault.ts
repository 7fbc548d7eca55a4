/**
 * What can be expected to go wrong with the records, each said in plain words to who was about to write or read:
 * `newer`: a later build has written here; `damaged`: the browser cannot read its own store; `full`: disk or quota;
 * `blocked`: an older page of ours will not let go; `busy`: somebody else keeps writing; `unavailable`: the browser gives
 * no store at all (a private window, storage switched off).
 */
export const FAULTS = ['newer', 'damaged', 'full', 'blocked', 'busy', 'unavailable'] as const;
export type RecordsFault = (typeof FAULTS)[number];

export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: RecordsFault };

/** An expected failure on its way out. */
export class Fault extends Error {
  readonly why: RecordsFault;
  constructor(why: RecordsFault) {
    super(why);
    this.why = why;
  }
}

/** By the names that the IndexedDB specification and Chromium give their errors. */
const NAMED: Readonly<Record<string, RecordsFault>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  // "Internal error opening backing store", and a value that is there but cannot be read.
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataCorruptError: 'damaged',
  // A store or an index of ours is not there.
  NotFoundError: 'damaged',
  SecurityError: 'unavailable',
  // Nothing of ours stops a transaction so: the browser took the store away, as when site data are cleared.
  AbortError: 'unavailable',
};

/** The failure an error stands for; null when it is none of those that are expected. */
export function faultOf(error: unknown): RecordsFault | null {
  if (error instanceof Fault) return error.why;
  const name = error instanceof Error ? error.name : '';
  return NAMED[name] ?? null;
}

/** Runs it; an expected failure becomes an answer, any other goes on as it is. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    const why = faultOf(error);
    if (why === null) throw error;
    return { done: false, why };
  }
}
