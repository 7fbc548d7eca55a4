import { type Seen, saw, unseen } from '../../meeting/sighting.ts';
import { all, labelOf } from './find.ts';
import { tidy } from './text.ts';

// Groups of three after a separator are thousands: "1,000", "1.000", "1 000", with the spaces some languages use.
const NUMBER = /\p{Nd}+(?:[.,'’٬\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*/gu;
const DIGIT = /\p{Nd}/u;

/** Decimal digits of every script stand in runs of ten, so the place in the run is the value. */
function digit(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}

const value = (digits: string): number =>
  [...digits].reduce((sum, letter) => (DIGIT.test(letter) ? sum * 10 + digit(letter) : sum), 0);

/** The one number of a text: `null` when it has none, 'unclear' when it has several, or one cut short ("99+", "1K"). */
function numberIn(text: string): number | null | 'unclear' {
  const bracketed = /[(（]([^()（）]*)[)）]\s*$/u.exec(text)?.[1];
  const where = bracketed !== undefined && DIGIT.test(bracketed) ? bracketed : text;
  const numbers = [...where.matchAll(NUMBER)];
  const [only] = numbers;
  if (only === undefined) return null;
  const next = where.charAt(only.index + only[0].length);
  return numbers.length > 1 || /[+＋km]/iu.test(next) ? 'unclear' : value(only[0]);
}

/** A section's total, from its label and its visible text, which must not contradict each other (roster b). */
export function headerTotal(header: Element): Seen<number> {
  const readings = [numberIn(tidy(labelOf(header))), numberIn(tidy(header.textContent))].filter(
    (reading) => reading !== null,
  );
  const [first] = readings;
  // One is always in one's own meeting, so zero is a list being drawn, not a count.
  if (typeof first !== 'number' || first === 0 || readings.some((reading) => reading !== first)) return unseen;
  return saw(first);
}

/** The number on the People button. An empty one is being drawn again (roster b, badge reliability). */
export function readBadge(document: Document): Seen<{ count: number; capped: boolean }> {
  const texts = new Set(all(document, 'badge').map((badge) => tidy(badge.textContent)));
  texts.delete('');
  const [text] = texts;
  if (texts.size !== 1 || text === undefined) return unseen;
  const [, digits, plus] = /^(\p{Nd}[\p{Nd}.,\s]*?)\s*([+＋]?)$/u.exec(text) ?? [];
  const count = digits === undefined ? null : numberIn(digits);
  return typeof count === 'number' && count > 0 ? saw({ count, capped: plus !== '' }) : unseen;
}
