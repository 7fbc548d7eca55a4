/**
 * Decay of the page on demand: Microsoft renames or drops attributes about once a quarter (state h). Applied where the
 * renderer emits attributes, so the page itself goes on working while every reader of it has to cope.
 */
import type { Rot } from './types.ts';

const WATCHED = new Set(['id', 'data-tid', 'data-cid', 'data-inp', 'aria-label']);
let current: Rot = {};
let version = 0;

export function setRot(changes: Rot | null): void {
  current = changes ?? {};
  version += 1;
}

/** Changes whenever the decay does: memoised nodes depend on it. */
export const rotVersion = (): number => version;

export function rotted(attribute: string, value: string): string | null {
  for (const pattern of current.drop ?? []) if (match(pattern, attribute, value) !== null) return null;
  for (const [pattern, to] of Object.entries(current.rename ?? {})) {
    const rest = match(pattern, attribute, value);
    if (rest !== null) return to.endsWith('*') ? to.slice(0, -1) + rest : to;
  }
  return value;
}

/** The part of the value that the pattern's star stands for, or null. */
function match(pattern: string, attribute: string, value: string): string | null {
  const scoped = /^([a-z-]+)=(.*)$/.exec(pattern);
  if (scoped ? scoped[1] !== attribute : !WATCHED.has(attribute)) return null;
  const wanted = scoped?.[2] ?? pattern;
  if (!wanted.endsWith('*')) return wanted === value ? '' : null;
  const prefix = wanted.slice(0, -1);
  return value.startsWith(prefix) ? value.slice(prefix.length) : null;
}
