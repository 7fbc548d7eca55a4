import type { RosterSeen, Row } from '../../meeting/sighting.ts';
import { find, labelOf } from './find.ts';
import { WORDS } from './lexicon.ts';
import { ownText, plain, tidy } from './text.ts';

export interface SelfRead {
  readonly key: string | null;
  readonly by: string | null;
}

/**
 * One's own row, from one's picture in the corner and one's own video, whose labels hold one's name in a sentence of
 * any language (evidence, roster c). Two signs that name two people name nobody.
 */
export function readSelf(document: Document, roster: RosterSeen): SelfRead {
  if (roster.state !== 'open') return { key: null, by: null };
  // Names found inside a sentence are only safe when everybody is listed: with one's own row not loaded yet, the
  // pupil "Rees" would stand in the picture of "Elen Rees".
  const whole = roster.total.seen && roster.rows.length >= roster.total.value && !roster.pager && roster.doubtful === 0;
  const people = roster.rows.filter((row) => row.account !== 'guest');
  let key: string | null = null;
  let by: string | null = null;
  for (const name of ['selfVideo', 'selfPicture'] as const) {
    const found = find(document, name);
    if (found === null) continue;
    const texts = signs(found.element);
    const mine = longest(people.filter((row) => texts.some((text) => says(text, row.name, whole))));
    if (mine === null) continue;
    const [only, second] = mine;
    if (only === undefined || second !== undefined || (key !== null && key !== only.key))
      return { key: null, by: null };
    key = only.key;
    by ??= found.by;
  }
  return { key, by };
}

/** Where a sign may carry the name: its label, a nametag in it, a picture's description. */
function signs(element: Element): string[] {
  const tag = find(element, 'nametag');
  const parts = [element, ...element.querySelectorAll('[aria-label],[alt]')];
  const labels = parts.map((part) => labelOf(part) || (part.getAttribute('alt') ?? ''));
  return [...labels, tag === null ? '' : ownText(tag.element)].map((text) => tidy(text)).filter((text) => text !== '');
}

/** Rows of the longest name among those that fit; null when none fits. */
function longest(rows: readonly Row[]): readonly Row[] | null {
  const length = Math.max(0, ...rows.map((row) => row.name.length));
  return length === 0 ? null : rows.filter((row) => row.name.length === length);
}

function says(text: string, name: string, whole: boolean): boolean {
  const place = text.indexOf(name);
  if (place < 0) return false;
  if (text === name || WORDS.picture.some((picture) => plain(text) === picture.replace('*', () => plain(name))))
    return true;
  const before = text.slice(0, place);
  const after = text.slice(place + name.length);
  // "Myself video, <name>, Unmuted": between separators, in whatever language.
  if (/[,،、，]\s*$/u.test(before) && /^\s*[,،、，]/u.test(after)) return true;
  return whole && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after);
}
