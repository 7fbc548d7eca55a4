import { WORDS } from './lexicon.ts';

// Most of what is read is plain and needs nothing done; asking first is what keeps a thousand rows cheap.
const UNTIDY = /[^\x20-\x7e]|^ | $| {2}/u;
// White space of regular expressions would take U+FEFF, which is an invisible letter and no space.
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;
const NOT_ASCII = /[^\x20-\x7e]/u;

/**
 * White space and composed letters made alike, nothing else: a name with an invisible letter in it is another name,
 * and must not pass for that of a colleague.
 */
export function tidy(text: string | null | undefined): string {
  const given = text ?? '';
  return UNTIDY.test(given) ? given.normalize('NFC').replace(SPACES, ' ').replace(/^ | $/gu, '') : given;
}

/** For comparing Teams' own words: case, typographic apostrophes and marks of direction do not matter. */
export function plain(text: string | null | undefined): string {
  const given = tidy(text);
  if (!NOT_ASCII.test(given)) return given.toLowerCase();
  return given
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase();
}

/** Does the text begin with, contain or equal one of the words? */
export const begins = (text: string, words: readonly string[]): boolean => words.some((word) => text.startsWith(word));
export const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The page's text without that of buttons inside it (evidence, roster f: a nametag holds "More options"). */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node instanceof Element && !node.matches('button,svg,[role="button"]')) text += ownText(node);
  }
  return tidy(text);
}

/** "(Guest)", "(Guest) 2", "(Guest) (Guest)" at the end of a name (evidence, roster c). */
export function guestName(name: string): boolean {
  const suffix = /[(（]([^()（）]*)[)）][\s\p{Nd}]*$/u.exec(plain(name))?.[1];
  return suffix !== undefined && WORDS.guest.includes(suffix.trim());
}

/** What a label says after the name it begins with. */
export interface LabelRest {
  /** Stuck to the name without a comma, where the 2026 builds put what kind of outsider this is (roster a). */
  readonly glued: string;
  readonly segments: readonly string[];
}

/**
 * The label without the name. The name comes from an attribute and is taken off first, so nothing in it is read as a
 * role, a mark or a microphone. Null when the label does not begin with the name: then nothing of it can be trusted.
 */
export function afterName(label: string, name: string): LabelRest | null {
  const whole = tidy(label);
  if (name === '' || !whole.startsWith(name)) return null;
  const [glued = '', ...segments] = plain(whole.slice(name.length)).split(/\s*[,،、，;]\s*/u);
  return { glued, segments };
}

/** Whether the rest of a label marks an outsider; null when it says something here unheard of. */
export function marksGuest({ glued, segments }: LabelRest): boolean | null {
  if (segments.some((segment) => WORDS.guest.includes(segment))) return true;
  const bare = glued
    .replace(/[()（）\p{Nd}]/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
  if (WORDS.guest.includes(bare)) return true;
  // Only outsiders carry something here, whatever the language. Row text without commas does begin with the
  // microphone, though (roster a, "row text noise").
  return bare === '' || begins(bare, WORDS.mic) ? false : null;
}
