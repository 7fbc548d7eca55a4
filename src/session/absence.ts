import type { Session } from './session.ts';

/** Those once read in this meeting who are not in it: only when every place of the total is somebody else's. */
export function absent(
  before: Session,
  { list, total, rows, visible, pool, falls }: Session['presence'],
): readonly string[] {
  if (list !== 'open' || total === null || falls > 0 || rows + pool.length < total) return [];
  const here = new Set([...visible, ...pool]);
  return [...before.people.keys()].filter((key) => !here.has(key) && key !== before.selfKey);
}

/** Those of them who were there at the last look. */
export function proveGone(before: Session, presence: Session['presence']): readonly string[] {
  if (before.presence.list !== 'open') return [];
  const were = new Set([...before.presence.visible, ...before.presence.pool]);
  return absent(before, presence).filter((key) => were.has(key));
}

/**
 * Those who have come since the last look: there now, and not there when every place of the total was somebody else's. A
 * name that is merely read for the first time may have been there all along.
 */
export function proveCome(before: Session, presence: Session['presence']): readonly string[] {
  const { list, total, rows, visible, pool, falls, chain } = before.presence;
  const whole = list === 'open' && total !== null && falls === 0 && rows + pool.length >= total;
  if (!whole || presence.list !== 'open' || presence.chain !== chain) return [];
  const were = new Set([...visible, ...pool]);
  return presence.visible.filter((key) => !were.has(key) && key !== before.selfKey);
}
