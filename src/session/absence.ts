import type { Session } from './session.ts';

type Presence = Session['presence'];

/** Those on the list, in view or out of it. */
const keysOf = ({ visible, pool }: Presence): ReadonlySet<string> => new Set([...visible, ...pool]);

/** Every place of the total is somebody's: whoever is not among them is not there. */
const isWhole = ({ list, total, rows, pool, falls }: Presence): boolean =>
  list === 'open' && total !== null && falls === 0 && rows + pool.length >= total;

/** Those once read in this meeting who are not in it: only when every place of the total is somebody else's. */
export function absent({ people, selfKey }: Session, presence: Presence): readonly string[] {
  const here = keysOf(presence);
  return isWhole(presence) ? [...people.keys()].filter((key) => !here.has(key) && key !== selfKey) : [];
}

/** Those of them who were there at the last look: of a list that is not open nobody is. */
export function proveGone({ presence }: Session, missing: readonly string[]): readonly string[] {
  const were = keysOf(presence);
  return missing.filter((key) => were.has(key));
}

/**
 * Those who have come since the last look: there now, and not there when every place of the total was somebody else's. A
 * name that is merely read for the first time may have been there all along.
 */
export function proveCome(before: Session, presence: Presence): readonly string[] {
  const were = keysOf(before.presence);
  const told = isWhole(before.presence) && presence.chain === before.presence.chain;
  return told ? presence.visible.filter((key) => !were.has(key) && key !== before.selfKey) : [];
}
