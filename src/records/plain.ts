/** What can lie in an entry unsealed: what JSON can say, and nothing else. */
export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };
export type PlainRecord = { [name: string]: Plain };

/** Of no class. What comes out of a store may be of another realm, so its prototype is known by having none itself. */
const isBare = (value: object): boolean => {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === null || Object.getPrototypeOf(kind) === null;
};

/**
 * By hand, since every row of every list is held against it: the parser's own schema of JSON tries each of six forms in
 * turn, down to the last number, and took most of the time before the first row was drawn.
 */
function isPlain(value: unknown): value is Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) ? value.every(isPlain) : isPlainRecord(value);
}

export function isPlainRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && isBare(value) && Object.values(value).every(isPlain);
}
