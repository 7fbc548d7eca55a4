/** Which lesson stands in the address; null for the list. */
export function openIn(hash: string): string | null {
  const [, book] = /^#lessons\/(.+)$/.exec(hash) ?? [];
  if (book === undefined) return null;
  try {
    return decodeURIComponent(book);
  } catch {
    // Typed by hand, and no address of ours.
    return book;
  }
}
export const addressOf = (book: string): string => `#lessons/${encodeURIComponent(book)}`;

/** So many rows fill a screen of a school's Chromebook, and more: they are read and drawn before anything else is. */
export const SCREEN = 12;
/** So many rows are drawn at once when all are there, and so many more on a press. */
export const ROWS = 50;
