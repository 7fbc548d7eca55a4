/**
 * `next` with every part that equals its counterpart in `before` replaced by that counterpart, so that what did not
 * change is also the same object: a report comes whole, and the HUD draws anew only the parts that are not the same.
 * For values as JSON has them.
 */
export function share<T>(before: unknown, next: T): T {
  if (Object.is(before, next) || !isBranch(before) || !isBranch(next)) return next;
  if (Array.isArray(before) !== Array.isArray(next)) return next;
  const old = new Map(Object.entries(before));
  const parts = Object.entries(next).map(([key, part]) => [key, share(old.get(key), part)] as const);
  const same = parts.length === old.size && parts.every(([key, part]) => old.has(key) && Object.is(old.get(key), part));
  if (same) return before as T;
  return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
