/** With the `keep` option the lesson outlives a reload of the tab, as the real meeting does. */
import type { World } from '../world.ts';

const NAME = 'stand-in';

export function keepWorld({ random: _, presses: __, ...rest }: World): void {
  sessionStorage.setItem(NAME, JSON.stringify({ ...rest, sharer: null }));
}

export function restoreWorld(w: World): boolean {
  const kept = sessionStorage.getItem(NAME);
  if (!kept) return false;
  Object.assign(w, JSON.parse(kept), {
    options: w.options,
    badgeHidden: false,
    badgeCount: null,
    flicker: null,
    notices: [],
  });
  return true;
}
