import { all, has, labelOf } from './find.ts';
import { css } from './lexicon.ts';
import { afterName, guestName, marksGuest, ownText } from './text.ts';

/**
 * Names on camera tiles. Each is proof of a person, so a tile whose label cannot be read for a guest's mark is left
 * out, and so are one's own and shared screens (evidence, roster e).
 */
export function readTiles(document: Document): string[] {
  return all(document, 'nametag').flatMap((tag) => {
    const name = ownText(tag);
    const tile = tag.closest(css('tile'));
    if (name === '' || guestName(name) || tile === null) return [];
    if (tag.closest(css('sharedScreen', 'selfVideo')) !== null || has(tile, 'selfVideo')) return [];
    return marksNoGuest(tag, name) ? [name] : [];
  });
}

/** The label sits on the tile, on a tile inside it or on the menu item around it, as builds differ (roster e). */
function marksNoGuest(tag: Element, name: string): boolean {
  for (
    let tile = tag.closest('[aria-label]');
    tile !== null;
    tile = tile.parentElement?.closest('[aria-label]') ?? null
  ) {
    const rest = afterName(labelOf(tile), name);
    if (rest !== null) return marksGuest(rest) === false;
    if (tile.matches('[role="menuitem"]')) return false;
  }
  return false;
}
